// SPDX-License-Identifier: Apache-2.0
import Foundation
internal import SwiftProtobuf
import Tensors

/// Reads and writes files of one bare `TensorProto`: the inputs and outputs of ONNX's node tests.
public enum ONNXTensorFile {
  /// Reads a file.
  ///
  /// - Throws: `ONNXError` when the file is missing or is anything but a whole tensor.
  public static func read(contentsOf path: String) throws -> TypedArray {
    let file = try InputFile(path, subject: path, kind: "a .pb file of one TensorProto")
    return try array(ofMessage: file.bytes(atMost: ONNXFile.maximumBytes), file: path)
  }

  /// Reads a file's bytes; `file` is the name that errors carry.
  public static func parse(_ bytes: [UInt8], file: String) throws -> TypedArray {
    try array(ofMessage: bytes, file: file)
  }

  /// The bytes of a file that holds an array, its elements in `raw_data`.
  ///
  /// - Throws: `ONNXError` for more than 2 GiB and for codes that do not fit their type.
  public static func bytes(of array: TypedArray, named name: String = "") throws -> [UInt8] {
    let subject = "the tensor"
    let message = try TensorWriter.message(of: array, name: name, subject: subject)
    return try [UInt8](ProtobufMessage.encoded(message, file: subject))
  }

  private static func array(
    ofMessage bytes: some SwiftProtobufContiguousBytes, file: String
  ) throws -> TypedArray {
    let message = try ProtobufMessage.decoded(
      WireTensorProto.self, .tensor, from: bytes, file: file)
    var external = ExternalData(folder: nil)
    return try TensorReader.array(of: message, subject: file, external: &external)
  }
}
