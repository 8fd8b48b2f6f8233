// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import SpecFiles
import Testing

/// What ml_dtypes and gfloat said, recorded by `Tools/compare_formats.py`.
///
/// Where a peer is wrong its line was dropped; `Peers/disagreements.md` says which and why.
@Suite struct `Agreement with ml_dtypes and gfloat` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let formats = FormatLibrary(
    specs: SpecLibrary(folders: [
      folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Specs").path
    ]))

  static func lines(of file: String) throws -> [[String]] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("Peers/\(file)"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ",").map(String.init) }
  }

  final class Cache {
    private var known: [String: NumberFormat] = [:]
    func format(_ name: String) throws -> NumberFormat {
      if let format = known[name] { return format }
      let format = try formats.number(named: name)
      known[name] = format
      return format
    }
  }

  @Test(arguments: ["decode-gfloat.csv", "decode-ml_dtypes.csv"])
  func `every code decodes to the same value`(file: String) throws {
    let cache = Cache()
    var wrong: [String] = []
    let lines = try Self.lines(of: file)
    for line in lines {
      let format = try cache.format(line[0])
      let code = try #require(UInt64(line[1], radix: 16))
      let expected = try #require(Double(line[2]))
      let actual = format.decode(code).asDouble
      let agrees = expected.isNaN ? actual.isNaN : actual.bitPattern == expected.bitPattern
      if !agrees { wrong.append("\(line): \(actual)") }
    }
    #expect(lines.count > 2000)
    #expect(wrong.count == 0, "\(wrong.prefix(5))")
  }

  @Test(arguments: ["round-gfloat.csv", "round-ml_dtypes.csv", "round-gfloat-directions.csv"])
  func `every rounding delivers the same code`(file: String) throws {
    let cache = Cache()
    var wrong: [String] = []
    let lines = try Self.lines(of: file)
    for line in lines {
      let format = try cache.format(line[0])
      let input = try #require(Double(line[1]))
      let expected = try #require(UInt64(line[3], radix: 16))
      var rounding = Rounding(
        overflow: line[2] == "saturate" ? .saturate : Self.nonsaturating(format))
      if line.count > 4 { rounding.direction = try #require(RoundingDirection(name: line[4])) }
      let actual = format.encode(FormatValue(input), rounding: rounding).code
      let agrees =
        actual == expected || (format.decode(actual).isNaN && format.decode(expected).isNaN)
      if !agrees { wrong.append("\(line): \(format.hex(actual))") }
    }
    #expect(lines.count > 2000)
    #expect(wrong.count == 0, "\(wrong.prefix(5))")
  }

  static func nonsaturating(_ format: NumberFormat) -> OverflowPolicy {
    if case .float = format { return format.customaryOverflow }
    return .saturate
  }
}
