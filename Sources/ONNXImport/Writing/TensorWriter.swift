// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// An array as a `TensorProto`.
enum TensorWriter {
  /// Writes texts to `string_data` and everything else to `raw_data`.
  static func message(
    of array: TypedArray, name: String, subject: String
  ) throws -> WireTensorProto {
    var message = WireTensorProto()
    message.name = name
    message.dims = array.shape.map { Int64($0) }
    message.dataType = Int32(array.type.rawValue)
    if let bytes = try PackedElements.bytes(of: array.elements, subject: subject) {
      message.rawData = bytes
    } else if case .string(let texts) = array.elements {
      message.stringData = texts.map { Data($0.utf8) }
    }
    return message
  }
}
