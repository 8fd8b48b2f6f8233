// SPDX-License-Identifier: Apache-2.0

/// One case that was put to a device, with its answer.
public struct MeasuredCase: Sendable, Hashable {
  /// A word as it was written: its format is not known yet.
  public struct Word: Sendable, Hashable {
    /// The bits.
    public var bits: UInt64
    /// How many hexadecimal digits it was written with.
    public var digits: Int

    /// Reads up to 16 hexadecimal digits, with or without `0x`; nil when they are none.
    public init?(_ text: some StringProtocol) {
      let digits = text.hasPrefix("0x") ? text.dropFirst(2) : text[...]
      guard 1...16 ~= digits.utf8.count, digits.utf8.allSatisfy({ Self.isHexadecimal($0) }),
        let bits = UInt64(digits, radix: 16)
      else { return nil }
      self.bits = bits
      self.digits = digits.utf8.count
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
  }

  /// The row's own number where the file has one, else the number of its line.
  public var row: Int
  /// The number of its line in the file.
  public var line: Int
  /// K where the file states it; otherwise it follows from the number of words.
  public var length: Int?
  /// a0..aK-1 b0..bK-1 c, and scale words behind.
  public var words: [Word]
  /// The device's answer.
  public var result: Word
}
