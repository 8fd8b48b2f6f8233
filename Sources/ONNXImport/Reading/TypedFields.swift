// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// The fields of a `TensorProto` that hold one number an entry.
///
/// Source: the comments of onnx.proto on `float_data` to `uint64_data`. Types of 8 bits and more take
/// one entry an element; of those of 4 and 2 bits each entry holds a byte of them.
struct TypedFields {
  private let message: WireTensorProto
  private let subject: String

  init(_ message: WireTensorProto, subject: String) {
    self.message = message
    self.subject = subject
  }

  /// The names of the fields that have entries.
  var filled: [String] {
    [
      ("float_data", message.floatData.isEmpty), ("int32_data", message.int32Data.isEmpty),
      ("string_data", message.stringData.isEmpty), ("int64_data", message.int64Data.isEmpty),
      ("double_data", message.doubleData.isEmpty), ("uint64_data", message.uint64Data.isEmpty),
    ].filter { !$0.1 }.map(\.0)
  }

  /// The elements, from the one field that the type has.
  func elements(_ type: ElementType, count: Int) throws -> TypedArray.Elements {
    let field =
      switch type {
      case .float32: "float_data"
      case .float64: "double_data"
      case .int64: "int64_data"
      case .uint32, .uint64: "uint64_data"
      case .string: "string_data"
      default: "int32_data"
      }
    if let other = filled.first(where: { $0 != field }) {
      throw ONNXError(
        subject, "elements of \(type.onnxName) stand in \(other)",
        remedy: "keep them in \(field) or raw_data")
    }
    func expect(_ found: Int, _ expected: Int? = nil) throws {
      let expected = expected ?? count
      guard found == expected else {
        throw ONNXError(
          subject, "\(field) has \(found) entries, but the shape \(message.dims) needs \(expected)",
          remedy: "let both agree")
      }
    }
    switch type {
    case .float32:
      try expect(message.floatData.count)
      return .float32(message.floatData)
    case .float64:
      try expect(message.doubleData.count)
      return .float64(message.doubleData)
    case .int64:
      try expect(message.int64Data.count)
      return .int64(message.int64Data)
    case .uint64:
      try expect(message.uint64Data.count)
      return .uint64(message.uint64Data)
    case .uint32:
      try expect(message.uint64Data.count)
      return .uint32(try narrowed(message.uint64Data, type))
    case .string:
      try expect(message.stringData.count)
      return .string(try texts())
    default: break
    }
    let entries = message.int32Data
    if let width = type.bitWidth, width < 8 {
      try expect(entries.count, PackedElements.byteCount(of: count, type))
      let bytes: [UInt8] = try narrowed(entries, type)
      return try PackedElements.elements(Data(bytes), type, count: count, subject: subject)
    }
    try expect(entries.count)
    switch type {
    case .int32: return .int32(entries)
    case .int16: return .int16(try narrowed(entries, type))
    case .int8: return .int8(try narrowed(entries, type))
    case .uint16: return .uint16(try narrowed(entries, type))
    case .uint8: return .uint8(try narrowed(entries, type))
    case .bool:
      let bytes: [UInt8] = try narrowed(entries, type)
      return try PackedElements.elements(Data(bytes), type, count: count, subject: subject)
    case .float16, .bfloat16: return .coded(type, try narrowed(entries, type))
    default:
      let bytes: [UInt8] = try narrowed(entries, type)
      return .coded(type, bytes.map { UInt16($0) })
    }
  }

  private func narrowed<Narrow: FixedWidthInteger>(
    _ entries: [some FixedWidthInteger], _ type: ElementType
  ) throws -> [Narrow] {
    var list: [Narrow] = []
    list.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      guard let narrow = Narrow(exactly: entry) else {
        throw ONNXError(
          subject, "entry \(index) of \(type.onnxName) is \(entry)",
          remedy: "entries are \(Narrow.min) to \(Narrow.max)")
      }
      list.append(narrow)
    }
    return list
  }

  private func texts() throws -> [String] {
    try message.stringData.enumerated().map { index, bytes in
      guard let text = text(bytes) else {
        throw ONNXError(
          subject, "entry \(index) of string_data is not UTF-8", remedy: "store texts in UTF-8")
      }
      return text
    }
  }
}
