// SPDX-License-Identifier: Apache-2.0
import Foundation

extension MeasuredFile {
  /// Reads one JSON line: the header, or a row.
  mutating func readRecord(_ line: some StringProtocol, line number: Int) throws {
    let parsed = try? JSONSerialization.jsonObject(with: Data(line.utf8))
    guard let record = parsed as? [String: Any] else {
      throw ProbeError("the line is no JSON object; give one object a line")
    }
    guard let result = record["d"], record["a"] != nil else {
      guard cases.isEmpty, header.isEmpty else {
        throw ProbeError("the row has no 'a' or no 'd'; give a, b, c and d")
      }
      return readHeader(record)
    }
    let length = try Self.length(record["K"]) ?? headerLength
    var words: [MeasuredCase.Word] = []
    for key in ["a", "b"] {
      words += try Self.words(record[key], key: key, count: length, isPacked: true)
    }
    if let length, words.count != 2 * length {
      throw ProbeError("\(words.count) words of a and b; K = \(length) asks for \(2 * length)")
    }
    let addend = try Self.words(record["c"], key: "c", count: 1, isPacked: true)
    guard addend.count == 1 else { throw ProbeError("'c' has \(addend.count) words; give one") }
    words += addend
    for key in ["sa", "sb"] where record[key] != nil {
      words += try Self.words(record[key], key: key, count: nil, isPacked: false)
    }
    guard let answer = result as? String, let answer = MeasuredCase.Word(answer) else {
      throw Self.notAWord("\(result)")
    }
    cases.append(
      MeasuredCase(
        row: record["row"] as? Int ?? number, line: number, length: length, words: words,
        result: answer))
  }

  /// K by the header.
  private var headerLength: Int? { header["K"].flatMap { Int($0) } }

  private mutating func readHeader(_ record: [String: Any]) {
    for (key, value) in record { header[key] = "\(value)" }
    // A JSON truth value prints as a number on some systems.
    if let flag = record["c_forced_zero"] as? Bool { header["c_forced_zero"] = "\(flag)" }
  }

  private static func length(_ value: Any?) throws -> Int? {
    guard let value else { return nil }
    guard let length = value as? Int, 1...1_048_576 ~= length else {
      throw ProbeError("K is \(value); give a number from 1 to 1048576")
    }
    return length
  }

  /// A list of words, words with blanks between them, or so many words without any.
  private static func words(
    _ value: Any?, key: String, count: Int?, isPacked: Bool
  ) throws -> [MeasuredCase.Word] {
    if let list = value as? [String] { return try words(list.joined(separator: " ")) }
    guard let text = value as? String else {
      throw ProbeError("'\(key)' is missing or no text; give hexadecimal words")
    }
    if !isPacked || text.contains(where: \.isWhitespace) { return try words(text) }
    guard let count else {
      throw ProbeError("K is not known; state it in a header line, as {\"K\": 16}")
    }
    guard count > 0 else { throw ProbeError("K is \(count); give a number from 1 to 1048576") }
    let digits = text.utf8.count / count
    guard digits > 0, digits * count == text.utf8.count else {
      throw ProbeError(
        "'\(key)' has \(text.utf8.count) digits, which are not \(count) words of one width")
    }
    var rest = text[...]
    return try (0..<count).map { _ in
      let end = rest.index(rest.startIndex, offsetBy: digits, limitedBy: rest.endIndex)
      let piece = rest[..<(end ?? rest.endIndex)]
      rest = rest[(end ?? rest.endIndex)...]
      guard let word = MeasuredCase.Word(piece) else { throw notAWord(piece) }
      return word
    }
  }
}
