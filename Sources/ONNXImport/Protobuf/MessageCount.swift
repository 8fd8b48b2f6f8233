// SPDX-License-Identifier: Apache-2.0

/// Counts the messages in a file before any is made of it.
///
/// An empty message takes two bytes of a file and up to three hundred of memory, so that a file of a
/// gigabyte could ask for more memory than there is. What is malformed ends the count: the decoder ends
/// there too, and says so.
struct MessageCount {
  /// The most messages of a file: nodes, attributes, tensors, extents and their like.
  static let maximum = 1 << 20

  /// The messages that have parts; `leaf` is any other.
  enum Kind {
    case model, graph, node, attribute, tensor, value, type, tensorType, shape, leaf

    /// What the bytes of a field are; nil for no message.
    func part(_ field: UInt64) -> Kind? {
      switch (self, field) {
      case (.model, 7): .graph
      case (.model, 8), (.model, 25): .leaf
      case (.graph, 1): .node
      case (.graph, 5): .tensor
      case (.graph, 11), (.graph, 12): .value
      case (.graph, 15): .leaf
      case (.node, 5): .attribute
      case (.attribute, 5): .tensor
      case (.tensor, 3), (.tensor, 13): .leaf
      case (.value, 2): .type
      case (.type, 1): .tensorType
      case (.tensorType, 2): .shape
      case (.shape, 1): .leaf
      default: nil
      }
    }
  }

  /// The messages so far; counting stops past the maximum.
  private(set) var count = 0
  private let bytes: UnsafeRawBufferPointer

  /// Whether the messages within one of a kind are few enough.
  static func isBounded(_ bytes: UnsafeRawBufferPointer, _ kind: Kind) -> Bool {
    var counter = MessageCount(bytes)
    _ = counter.read(0..<bytes.count, kind)
    return counter.count <= maximum
  }

  private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Counts a message's parts; false once the count has ended.
  ///
  /// Kinds nest at most seven deep.
  private mutating func read(_ range: Range<Int>, _ kind: Kind) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      guard let key = varint(&position, range.upperBound) else { return false }
      // The wire types; a group's content is counted as if it stood in the message itself.
      switch key & 7 {
      case 0:
        guard varint(&position, range.upperBound) != nil else { return false }
      case 1:
        guard range.upperBound - position >= 8 else { return false }
        position += 8
      case 2:
        guard let length = varint(&position, range.upperBound),
          length <= UInt64(range.upperBound - position)
        else { return false }
        let end = position + Int(length)
        if let part = kind.part(key >> 3) {
          count += 1
          guard count <= Self.maximum else { return false }
          if part != .leaf, !read(position..<end, part) { return false }
        }
        position = end
      case 3, 4: break
      case 5:
        guard range.upperBound - position >= 4 else { return false }
        position += 4
      default: return false
      }
    }
    return true
  }

  private func varint(_ position: inout Int, _ end: Int) -> UInt64? {
    // Most numbers have one byte.
    if position < end, bytes[position] < 128 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 70, by: 7) {
      guard position < end else { return nil }
      let byte = bytes[position]
      position += 1
      // Bits past the 64th fall away, as in the decoder.
      value |= UInt64(byte & 127) << UInt64(shift)
      if byte < 128 { return value }
    }
    return nil
  }
}
