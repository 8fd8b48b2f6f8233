// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import MACUnits
import NumberFormats

/// A file of recorded cases of one unit.
///
/// A line is a case as `guardbit eval` reads it, then `=`, the result and its exception flags; text after
/// `#` is no part of it, but says of each case its class and, for units that round at random, its number:
///
/// ```
/// 38 7e 38 7e 0000 = 7c00 overflow,inexact  # overflowBand 9
/// ```
public struct RecordedVectors: Sendable, Hashable {
  /// The unit's name.
  public var unit: String
  /// The seed from which the cases were drawn.
  public var seed: UInt64
  /// The cases.
  public var cases: [RecordedCase]

  /// Collects cases.
  public init(unit: String, seed: UInt64, cases: [RecordedCase]) {
    self.unit = unit
    self.seed = seed
    self.cases = cases
  }

  /// The file's text.
  public func text(for unit: MACUnit) -> String {
    var lines = ["# \(self.unit), seed \(seed): operands = result flags  # class number"]
    for item in cases {
      lines.append(
        "\(unit.caseLine(item.operands)) = \(unit.resultFormat.hex(item.result.code)) "
          + "\(item.result.flags)  # \(item.cornerClass.rawValue) \(item.random.index)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - text: the file's content.
  ///   - unit: whose cases they are.
  ///   - seed: of stochastic roundings.
  ///   - file: named in errors.
  /// - Throws: `RecordedVectorError` with file and line.
  public init(_ text: String, for unit: MACUnit, seed: UInt64, file: String) throws {
    var cases: [RecordedCase] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts[0].split(separator: " ")
      if words.isEmpty { continue }
      func fail(_ problem: String, _ remedy: String) -> RecordedVectorError {
        RecordedVectorError("\(file):\(number + 1): \(problem); \(remedy)")
      }
      guard let equals = words.firstIndex(of: "="), words.count == equals + 3 else {
        throw fail("the line is no case", "write operands = result flags")
      }
      guard let operands = DotOperands(words: words[..<equals], for: unit) else {
        throw fail(
          "the operands are not those of \(unit.name)", "write them as 'guardbit eval' reads them")
      }
      guard let code = unit.resultFormat.code(hex: words[equals + 1].utf8),
        let flags = ExceptionFlags(text: String(words[equals + 2]))
      else {
        throw fail(
          "'\(words[equals + 1]) \(words[equals + 2])' is no result",
          "write \(unit.resultFormat.hexDigits) digits and flags, or - for none")
      }
      let notes = parts.count > 1 ? parts[1].split(separator: " ") : []
      guard let cornerClass = notes.first.flatMap({ CornerClass(rawValue: String($0)) }),
        notes.count > 1, let index = UInt64(notes[1])
      else { throw fail("the case has no class", "end the line with '# class number'") }
      cases.append(
        RecordedCase(
          operands: operands, random: RandomCase(seed: seed, index: index),
          result: UnitResult(code: code, flags: flags), cornerClass: cornerClass))
    }
    self.init(unit: unit.name, seed: seed, cases: cases)
  }
}

/// A file of vectors or a manifest that is wrong.
public struct RecordedVectorError: Error, Sendable, CustomStringConvertible {
  /// The sentence for the user.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension DotOperands {
  /// The operands that words of hexadecimal codes write, nil when they are not a case of the unit.
  public init?(words: some Collection<Substring>, for unit: MACUnit) {
    guard let count = unit.length(forWordCount: words.count) else { return nil }
    let decode = unit.description.decode
    let words = Array(words)
    func codes(_ range: Range<Int>, _ format: NumberFormat) -> [UInt64] {
      words[range].compactMap { format.code(hex: $0.utf8) }
    }
    self.init(
      a: codes(0..<count, decode.a), b: codes(count..<2 * count, decode.b),
      c: decode.c.code(hex: words[2 * count].utf8) ?? .max)
    guard a.count == count, b.count == count, decode.c.code(hex: words[2 * count].utf8) != nil
    else {
      return nil
    }
    guard let blocks = unit.description.scale.blocks else { return }
    let first = 2 * count + 1
    let half = (words.count - first) / 2
    func scaleWords(_ range: Range<Int>, _ format: NumberFormat) -> [UInt64] {
      let width = UInt64(blocks.wordWidth(format))
      return words[range].compactMap { word in
        UInt64(word, radix: 16).flatMap { width >= 64 || $0 >> width == 0 ? $0 : nil }
      }
    }
    scales = ScaleWords(
      a: scaleWords(first..<first + half, blocks.a),
      b: scaleWords(first + half..<first + 2 * half, blocks.b))
    guard scales.a.count == half, scales.b.count == half else { return nil }
  }
}

extension ExceptionFlags {
  /// The flags that their description names.
  init?(text: String) {
    self = []
    if text == "-" { return }
    for word in text.split(separator: ",") {
      switch word {
      case "invalid": insert(.invalid)
      case "overflow": insert(.overflow)
      case "underflow": insert(.underflow)
      case "inexact": insert(.inexact)
      default: return nil
      }
    }
  }
}

/// The SHA-256 of a text in hexadecimal.
func sha256(_ text: String) -> String {
  SHA256.hash(data: Data(text.utf8)).map { byte in
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }.joined()
}
