// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Reads the words of vector files from their bytes, and says what is wrong with them.
enum WordReader {
  /// The value of a hexadecimal digit, nil for other bytes.
  @inline(__always)
  static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// A number of at most a width in hexadecimal, with or without `0x`.
  static func code(_ word: ArraySlice<UInt8>, width: Int, _ name: String) throws -> UInt64 {
    let digits = word.starts(with: "0x".utf8) ? word.dropFirst(2) : word
    var code: UInt64 = 0
    var fits = true
    for byte in digits {
      guard let digit = digit(byte) else { throw notHexadecimal(word, width, name) }
      fits = fits && code >> 60 == 0
      code = code << 4 | digit
    }
    if digits.isEmpty { throw notHexadecimal(word, width, name) }
    guard fits, width >= 64 || code >> UInt64(width) == 0 else {
      throw VectorFileError(
        "'\(shown(word))' does not fit; \(name) has \(width) bit\(width == 1 ? "" : "s"), "
          + "\((width + 3) / 4) in hexadecimal")
    }
    return code
  }

  /// A result, nil when a simulator wrote unknown bits.
  static func result(_ word: ArraySlice<UInt8>, width: Int, _ name: String) throws -> UInt64? {
    let unknown = "xXzZ".utf8
    if word.contains(where: { unknown.contains($0) }),
      word.allSatisfy({ unknown.contains($0) || digit($0) != nil })
    {
      return nil
    }
    return try code(word, width: width, name)
  }

  /// TestFloat's two digits of flags.
  static func flags(_ word: ArraySlice<UInt8>) throws -> ExceptionFlags {
    let bits = try code(word, width: 8, "flags")
    guard let flags = ExceptionFlags(testFloatBits: bits) else {
      throw VectorFileError(
        "'\(shown(word))' are no flags of a multiply-add; invalid is 10, overflow 04, underflow 02, "
          + "inexact 01")
    }
    return flags
  }

  /// The elements of a field that is one hexadecimal number, element 0 in its low bits.
  static func elements(
    _ word: ArraySlice<UInt8>, _ field: StepInterface.Field
  ) throws -> [UInt64] {
    guard word.count == field.hexDigits else {
      if let byte = word.first(where: { digit($0) == nil }), byte != 0 {
        throw notHexadecimal(word, field.width, field.name)
      }
      throw VectorFileError(
        "'\(shown(word))' has \(word.count) digits; \(field.name) of \(field.count) x "
          + "\(field.elementWidth) bits takes \(field.hexDigits)")
    }
    let width = UInt128(field.elementWidth)
    var elements: [UInt64] = []
    elements.reserveCapacity(field.count)
    var waiting: UInt128 = 0
    var bits: UInt128 = 0
    for byte in word.reversed() {
      guard let digit = digit(byte) else { throw notHexadecimal(word, field.width, field.name) }
      waiting |= UInt128(digit) << bits
      bits += 4
      while bits >= width, elements.count < field.count {
        elements.append(UInt64(truncatingIfNeeded: waiting & ((1 << width) - 1)))
        waiting >>= width
        bits -= width
      }
    }
    guard waiting == 0, elements.count == field.count else {
      throw VectorFileError(
        "'\(shown(word))' does not fit; \(field.name) has \(field.count) x \(field.elementWidth) bits"
      )
    }
    return elements
  }

  static func notHexadecimal(
    _ word: ArraySlice<UInt8>, _ width: Int, _ name: String
  ) -> VectorFileError {
    VectorFileError(
      "'\(shown(word))' is not hexadecimal; give \(name) in \((width + 3) / 4) digits")
  }

  /// The beginning of a word, fit for a message.
  static func shown(_ word: ArraySlice<UInt8>) -> String {
    String(word.prefix(40).map { 32...126 ~= $0 ? Character(UnicodeScalar($0)) : "?" })
      + (word.count > 40 ? "..." : "")
  }
}
