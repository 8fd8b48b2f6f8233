// SPDX-License-Identifier: Apache-2.0

/// Text under way, as bytes that are used again: numbers are written without a string between.
public struct TextBytes: Sendable {
  private var storage: [UInt8]
  /// How many bytes there are.
  public private(set) var count = 0

  /// An empty text with room.
  public init(capacity: Int = 1 << 16) { storage = Array(repeating: 0, count: max(capacity, 64)) }

  /// Forgets the text and keeps its room.
  public mutating func removeAll() { count = 0 }

  /// Reads the bytes where they lie.
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try storage.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// The text as a string, for tests and headers.
  public var text: String { String(decoding: storage[..<count], as: UTF8.self) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if storage.count - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(storage.count, more)))
  }

  /// Appends a byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  /// Appends bytes.
  public mutating func append(_ bytes: [UInt8]) {
    reserve(bytes.count)
    bytes.withUnsafeBytes { source in
      storage.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[count...]).copyMemory(from: source)
      }
    }
    count += bytes.count
  }

  /// Appends text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { source in
      reserve(source.count)
      storage.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[count...])
          .copyMemory(from: UnsafeRawBufferPointer(source))
      }
      count += source.count
    }
  }

  /// Appends the low bits of a number as so many hexadecimal digits.
  @inline(__always)
  public mutating func append(hex value: UInt64, digits: Int) {
    reserve(digits)
    storage.withUnsafeMutableBufferPointer { bytes in
      var rest = value
      var place = count + digits
      while place > count {
        place -= 1
        bytes[place] = Self.digit(rest)
        rest >>= 4
      }
    }
    count += digits
  }

  /// Appends a number in decimal.
  public mutating func append(decimal value: UInt64) {
    reserve(20)
    var digits = 1
    var power = value
    while power >= 10 {
      power /= 10
      digits += 1
    }
    storage.withUnsafeMutableBufferPointer { bytes in
      var rest = value
      for place in stride(from: count + digits - 1, through: count, by: -1) {
        let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
        bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder)
        rest = quotient
      }
    }
    count += digits
  }

  /// The hexadecimal digit of the lowest four bits.
  @inline(__always)
  static func digit(_ value: UInt64) -> UInt8 {
    let nibble = UInt8(truncatingIfNeeded: value & 15)
    return nibble + (nibble > 9 ? UInt8(ascii: "a") - 10 : UInt8(ascii: "0"))
  }
}
