// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One line of cases: `a0..aK-1 b0..bK-1 c`, hexadecimal codes separated by blanks, K by counting.
struct CaseLine {
  var a: [UInt64] = []
  var b: [UInt64] = []
  var c: UInt64 = 0

  /// Parses a line; nil when it is empty or a comment.
  ///
  /// - Throws: `UsageError` with what is wrong, without the line's number.
  init?(_ line: ArraySlice<UInt8>, for unit: MACUnit) throws {
    let text = line.prefix { $0 != UInt8(ascii: "#") }
    let words = text.split(omittingEmptySubsequences: true) {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
    if words.isEmpty { return nil }
    guard words.count % 2 == 1, words.count >= 3 else {
      throw UsageError(
        "a case of \(words.count) word\(words.count == 1 ? "" : "s"); "
          + "give a0..aK-1 b0..bK-1 c, an odd number of words and at least 3")
    }
    let count = words.count / 2
    let decode = unit.description.decode
    a.reserveCapacity(count)
    b.reserveCapacity(count)
    for word in words[..<count] { a.append(try Self.code(word, decode.a, "a")) }
    for word in words[count..<2 * count] { b.append(try Self.code(word, decode.b, "b")) }
    c = try Self.code(words[2 * count], decode.c, "c")
  }

  private static func code(
    _ word: ArraySlice<UInt8>, _ format: NumberFormat, _ operand: String
  ) throws -> UInt64 {
    if let code = format.code(hex: word) { return code }
    let digits = word.starts(with: "0x".utf8) ? word.dropFirst(2) : word
    let isHexadecimal =
      !digits.isEmpty
      && digits.allSatisfy {
        $0 < 128 && Character(UnicodeScalar($0)).isHexDigit
      }
    throw isHexadecimal
      ? tooWide(word, format, operand)
      : UsageError(
        "'\(shown(word))' is not hexadecimal; give \(operand) as \(format.hexDigits) digits of "
          + format.name)
  }

  private static func tooWide(
    _ word: ArraySlice<UInt8>, _ format: NumberFormat, _ operand: String
  ) -> UsageError {
    UsageError(
      "'\(shown(word))' does not fit; \(operand) is \(format.name) of \(format.width) bits, "
        + "\(format.hexDigits) hexadecimal digits")
  }

  private static func shown(_ word: ArraySlice<UInt8>) -> String {
    let text = String(decoding: word.prefix(40), as: UTF8.self)
    return String(text.map { $0.isASCII && !$0.isNewline ? $0 : "?" })
  }
}
