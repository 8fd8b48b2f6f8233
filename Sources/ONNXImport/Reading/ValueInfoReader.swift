// SPDX-License-Identifier: Apache-2.0
import Tensors

/// A `ValueInfoProto` as a value's name, type and shape.
enum ValueInfoReader {
  /// Reads a value; one of a type that is no tensor has neither type nor shape.
  static func value(_ message: WireValueInfoProto, subject: String) throws -> ONNXValueInfo {
    guard message.type.hasTensorType else {
      return ONNXValueInfo(name: message.name, type: nil, shape: nil)
    }
    let tensor = message.type.tensorType
    let type =
      tensor.elemType == 0
      ? nil : try TensorReader.elementType(Int(tensor.elemType), subject: subject)
    let shape = tensor.hasShape ? tensor.shape.dim.map { extent($0) } : nil
    return ONNXValueInfo(name: message.name, type: type, shape: shape)
  }

  private static func extent(_ message: WireTensorShapeProto.Dimension) -> ONNXValueInfo.Extent {
    // Some exporters write -1 for an extent that they do not know.
    if message.hasDimValue {
      message.dimValue < 0 ? .unknown : .fixed(Int(message.dimValue))
    } else {
      message.dimParam.isEmpty ? .unknown : .named(message.dimParam)
    }
  }
}
