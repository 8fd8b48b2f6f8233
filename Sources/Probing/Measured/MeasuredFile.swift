// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A file of measured cases: JSON lines as those of `shared/hw`, or lines `a.. b.. c [sa.. sb..] = d`.
///
/// JSON lines: the first may be a header with `K` and whatever is known of the device. A row has `a`, `b`,
/// `c` and `d`: all K words of a in one string of hexadecimal digits, k = 0 first, or a list of words.
/// Scale words stand in `sa` and `sb`, as a list, or as text with blanks between them.
public struct MeasuredFile: Sendable {
  /// The path.
  public let name: String
  /// What the header says, as text by key; empty without a header.
  public internal(set) var header: [String: String] = [:]
  /// The cases in the order of the file.
  public internal(set) var cases: [MeasuredCase] = []

  /// Reads a file; `.gz` is unpacked by the program `gzip`.
  ///
  /// - Throws: `ProbeError` with the line at fault.
  public init(contentsOf path: String) throws {
    let bytes = path.hasSuffix(".gz") ? try Self.unpacked(path) : try Self.contents(path)
    try self.init(name: path, bytes: bytes)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `ProbeError` with the line at fault.
  public init(name: String, bytes: Data) throws {
    self.name = name
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProbeError("\(name): the file is no text; give lines of cases, or JSON lines")
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let content = line.trimmingPrefix { $0.isWhitespace }
      if content.isEmpty || content.first == "#" { continue }
      do {
        if content.first == "{" {
          try readRecord(content, line: index + 1)
        } else if let measured = try Self.textCase(content, line: index + 1) {
          cases.append(measured)
        }
      } catch let error as ProbeError {
        throw ProbeError("\(name):\(index + 1): \(error)")
      }
    }
    guard !cases.isEmpty else {
      throw ProbeError("\(name): there is no case in it; give lines 'a.. b.. c = d', or JSON lines")
    }
  }

  private static func contents(_ path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ProbeError("\(path): there is no such file; give a file of measured cases")
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw ProbeError("\(path): the file can not be read; give a file of measured cases")
    }
    return data
  }

  /// A line `a.. b.. c [sa.. sb..] = d`, or nil for nothing but a comment.
  private static func textCase(_ line: some StringProtocol, line number: Int) throws
    -> MeasuredCase?
  {
    let content = line.prefix { $0 != "#" }
    let sides = content.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else {
      throw ProbeError("\(sides.count - 1) '=' in the line; write a.. b.. c = d")
    }
    let words = try Self.words(sides[0])
    let result = try Self.words(sides[1])
    guard result.count == 1, words.count >= 3 else {
      throw ProbeError(
        "\(words.count) words before '=' and \(result.count) behind it; write a.. b.. c = d")
    }
    return MeasuredCase(row: number, line: number, length: nil, words: words, result: result[0])
  }

  static func words(_ text: some StringProtocol) throws -> [MeasuredCase.Word] {
    try text.split(whereSeparator: { $0.isWhitespace }).map { word in
      guard let word = MeasuredCase.Word(word) else { throw Self.notAWord(word) }
      return word
    }
  }

  static func notAWord(_ text: some StringProtocol) -> ProbeError {
    let shown = String(text.prefix(40).map { $0.isASCII && !$0.isNewline ? $0 : "?" })
    return ProbeError("'\(shown)' is not hexadecimal; give words of 1 to 16 hexadecimal digits")
  }
}
