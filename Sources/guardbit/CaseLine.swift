// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension DotOperands {
  /// Parses a line of cases; nil when it is empty or a comment.
  ///
  /// `a0..aK-1 b0..bK-1 c` and scale words where the unit has them: hexadecimal codes separated by blanks,
  /// K by counting.
  ///
  /// - Throws: `UsageError` with what is wrong, without the line's number.
  init?(caseLine line: ArraySlice<UInt8>, for unit: MACUnit) throws {
    let text = line.prefix { $0 != UInt8(ascii: "#") }
    let words = text.split(omittingEmptySubsequences: true) {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
    if words.isEmpty { return nil }
    let blocks = unit.description.scale.blocks
    guard let count = unit.length(forWordCount: words.count) else {
      let layout =
        blocks.map { "a0..aK-1 b0..bK-1 c sa0.. sb0.., two scale words for \($0.blockSize) k" }
        ?? "a0..aK-1 b0..bK-1 c, an odd number of words and at least 3"
      throw UsageError(
        "a case of \(words.count) word\(words.count == 1 ? "" : "s"); give \(layout)")
    }
    self.init()
    let decode = unit.description.decode
    a.reserveCapacity(count)
    b.reserveCapacity(count)
    for word in words[..<count] { a.append(try Self.code(word, decode.a, "a")) }
    for word in words[count..<2 * count] { b.append(try Self.code(word, decode.b, "b")) }
    c = try Self.code(words[2 * count], decode.c, "c")
    guard let blocks else { return }
    let scales = words[(2 * count + 1)...]
    let half = scales.startIndex + scales.count / 2
    self.scales.a = try scales[..<half].map { try Self.scaleWord($0, blocks, blocks.a, "sa") }
    self.scales.b = try scales[half...].map { try Self.scaleWord($0, blocks, blocks.b, "sb") }
  }

  private static func scaleWord(
    _ word: ArraySlice<UInt8>, _ blocks: BlockScales, _ format: NumberFormat, _ operand: String
  ) throws -> UInt64 {
    let width = blocks.wordWidth(format)
    let digits = word.starts(with: "0x".utf8) ? word.dropFirst(2) : word
    guard digits.count <= 16, let text = String(validating: digits, as: UTF8.self),
      !text.hasPrefix("+"), !text.hasPrefix("-"), let code = UInt64(text, radix: 16),
      width >= 64 || code >> UInt64(width) == 0
    else {
      throw UsageError(
        "'\(shown(word))' is no scale; \(operand) is \(format.name) in a word of \(width) bits, "
          + "\((width + 3) / 4) hexadecimal digits")
    }
    return code
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
