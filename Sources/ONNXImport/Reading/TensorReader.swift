// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// A `TensorProto` as an array.
enum TensorReader {
  /// Reads a tensor.
  ///
  /// - Parameters:
  ///   - message: the tensor.
  ///   - subject: what errors are about.
  ///   - external: the data files that it may name.
  static func array(
    of message: WireTensorProto, subject: String, external: inout ExternalData
  ) throws -> TypedArray {
    let type = try elementType(Int(message.dataType), subject: subject)
    guard !message.hasSegment else {
      throw ONNXError(
        subject, "the tensor is one segment of several", remedy: "store it in one piece")
    }
    do {
      let shape = message.dims.map { Int($0) }
      let count = try Tensor.elementCount(of: shape, in: subject)
      // An empty shape with huge extents would overflow the products of those who divide it up.
      _ = try Tensor.elementCount(of: shape.filter { $0 != 0 }, in: subject)
      let elements = try elements(message, type, count, subject, &external)
      return try TypedArray(shape: shape, elements: elements)
    } catch let error as TensorError {
      throw ONNXError(subject, error.problem, remedy: error.remedy)
    }
  }

  /// The element type of a number; those without a type here are named.
  static func elementType(_ number: Int, subject: String) throws -> ElementType {
    if let type = ElementType(rawValue: number) { return type }
    let found =
      switch number {
      case 0: "no element type"
      case 14: "the element type COMPLEX64"
      case 15: "the element type COMPLEX128"
      case 27: "the element type FLOAT6E2M3"
      case 28: "the element type FLOAT6E3M2"
      default: "the element type number \(number)"
      }
    throw ONNXError(
      subject, "the tensor has \(found)",
      remedy: "numbers 1 to 13 and 16 to 26 of TensorProto.DataType are read")
  }

  private static func elements(
    _ message: WireTensorProto, _ type: ElementType, _ count: Int, _ subject: String,
    _ external: inout ExternalData
  ) throws -> TypedArray.Elements {
    switch message.dataLocation {
    case 0: break
    case 1:
      guard let byteCount = PackedElements.byteCount(of: count, type) else {
        throw ONNXError(
          subject, "the texts lie in another file", remedy: "keep texts in string_data")
      }
      let bytes = try external.bytes(
        message.externalData, byteCount: byteCount, elementCount: count, subject: subject)
      return try PackedElements.elements(bytes, type, count: count, subject: subject)
    default:
      throw ONNXError(
        subject, "the data location is \(message.dataLocation)",
        remedy: "it is 0 in this file and 1 in another")
    }
    let fields = TypedFields(message, subject: subject)
    guard !message.rawData.isEmpty else { return try fields.elements(type, count: count) }
    if let field = fields.filled.first {
      throw ONNXError(
        subject, "the elements stand both in raw_data and in \(field)", remedy: "fill one field")
    }
    guard let byteCount = PackedElements.byteCount(of: count, type) else {
      throw ONNXError(subject, "the texts stand in raw_data", remedy: "keep texts in string_data")
    }
    guard message.rawData.count == byteCount else {
      throw ONNXError(
        subject,
        "raw_data has \(message.rawData.count) bytes, but the shape \(message.dims) "
          + "of \(type.onnxName) needs \(byteCount)",
        remedy: "let both agree")
    }
    return try PackedElements.elements(message.rawData, type, count: count, subject: subject)
  }
}
