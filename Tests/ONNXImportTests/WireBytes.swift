// SPDX-License-Identifier: Apache-2.0

/// Protobuf's wire format written by hand, so that the tests depend on none of the reader's code.
///
/// Source: "Protocol Buffers, Encoding": a key is field number times 8 plus wire type, numbers are
/// varints of 7 bits a byte from the low end.
enum Wire {
  static func varint(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 128 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  /// A field of one number; negative ones take ten bytes.
  static func int(_ field: UInt64, _ value: Int) -> [UInt8] {
    varint(field << 3) + varint(UInt64(bitPattern: Int64(value)))
  }

  /// A field of bytes: a message, a packed list or raw bytes.
  static func bytes(_ field: UInt64, _ value: [UInt8]) -> [UInt8] {
    varint(field << 3 | 2) + varint(UInt64(value.count)) + value
  }

  /// A field of text.
  static func text(_ field: UInt64, _ value: String) -> [UInt8] { bytes(field, Array(value.utf8)) }

  /// A packed field of varints.
  static func packed(_ field: UInt64, _ values: [Int]) -> [UInt8] {
    bytes(field, values.flatMap { varint(UInt64(bitPattern: Int64($0))) })
  }

  /// A packed field of numbers of fixed width, little-endian.
  static func fixed(_ field: UInt64, _ values: [some FixedWidthInteger]) -> [UInt8] {
    bytes(field, values.flatMap { value in withUnsafeBytes(of: value.littleEndian) { Array($0) } })
  }
}

/// Small messages of ONNX files.
extension Wire {
  /// A TensorProto.
  static func tensor(
    _ type: Int, _ dims: [Int], name: String = "", _ fields: [UInt8] = []
  ) -> [UInt8] {
    dims.flatMap { int(1, $0) } + int(2, type) + (name.isEmpty ? [] : text(8, name)) + fields
  }

  /// A NodeProto.
  static func node(
    _ type: String, _ inputs: [String], _ outputs: [String], name: String = "",
    _ fields: [UInt8] = []
  ) -> [UInt8] {
    inputs.flatMap { text(1, $0) } + outputs.flatMap { text(2, $0) }
      + (name.isEmpty ? [] : text(3, name)) + text(4, type) + fields
  }

  /// A GraphProto of nodes, initializers, names of inputs and names of outputs.
  static func graph(
    nodes: [[UInt8]] = [], initializers: [[UInt8]] = [], inputs: [String] = [],
    outputs: [String] = []
  ) -> [UInt8] {
    nodes.flatMap { bytes(1, $0) } + initializers.flatMap { bytes(5, $0) }
      + inputs.flatMap { bytes(11, text(1, $0)) } + outputs.flatMap { bytes(12, text(1, $0)) }
  }

  /// A ModelProto of IR version 10 with operator set 21.
  static func model(_ graph: [UInt8], opsets: [UInt8] = bytes(8, int(2, 21))) -> [UInt8] {
    int(1, 10) + bytes(7, graph) + opsets
  }
}
