// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite struct `Measured files` {
  private func file(_ text: String) throws -> MeasuredFile {
    try MeasuredFile(name: "rows", bytes: Data(text.utf8))
  }

  private func complaint(_ text: String) -> String {
    do {
      _ = try file(text)
      return "nothing"
    } catch {
      return "\(error)"
    }
  }

  @Test func `Lines of words, with comments`() throws {
    let file = try file("# a device\n3c00 0x3c00 00000000 = 3f800000  # 1 x 1\n\n")
    #expect(file.cases.map(\.line) == [2])
    #expect(file.cases.first?.words.map(\.bits) == [0x3c00, 0x3c00, 0])
    #expect(file.cases.first?.result.bits == 0x3f80_0000)
  }

  @Test func `JSON rows: packed words, words with blanks, lists`() throws {
    let rows = """
      {"K": 2, "gpu": "none"}
      {"row": 7, "a": "3c003c00", "b": "3c00 3c00", "c": "00000000", "d": "40000000"}
      {"a": ["3c00", "3c00"], "b": "3c003c00", "c": "00000000", "d": "40000000"}
      """
    let file = try file(rows)
    #expect(file.header["gpu"] == "none")
    #expect(file.cases.map(\.row) == [7, 3])
    #expect(Set(file.cases.map(\.words)).count == 1)
  }

  @Test func `Widths decide which units fit`() throws {
    let file = try file("3c00 3c00 00000000 = 3f800000")
    let comparison = MeasuredComparison(file, units: Shipped.units)
    let fitting = comparison.consistent.map(\.name) + comparison.contradictions.map(\.unit.name)
    #expect(fitting.contains("volta-f16-f32"))
    #expect(fitting.contains("hopper-bf16-f32"))
    #expect(!fitting.contains("volta-f16-f16"))
    #expect(comparison.contradictions.contains { $0.unit.name == "hopper-bf16-f32" })
    #expect(comparison.unfit.contains("hopper-wgmma-e4m3-f32"))
  }

  @Test func `Scale words stand behind the addend`() throws {
    let unit = try Shipped.unit("blackwell-mxf8f6f4-e4m3")
    let ones = Array(repeating: "38", count: 64).joined(separator: " ")
    let reading = UnitReading(try file("\(ones) 00000000 80 7f = 42800000"), as: unit)
    #expect(reading?.operands.first?.scales == ScaleWords(a: [0x80], b: [0x7f]))
    #expect(UnitReading(try file("\(ones) 00000000 = 42800000"), as: unit) == nil)
  }

  @Test func `NaN payloads may be passed over`() throws {
    let file = try file("7e00 3c00 00000000 = 7fc00001")
    let unit = try Shipped.unit("hopper-f16-f32")
    #expect(MeasuredComparison(file, units: [unit]).consistent.isEmpty)
    #expect(MeasuredComparison(file, units: [unit], anyNaN: true).consistent.count == 1)
  }

  @Test(arguments: [
    ("", "no case"), ("3c00 3c00 00000000", "0 '=' in the line"), ("3c00 0 = 1 = 2", "2 '='"),
    ("3c00 3c0g 0 = 1", "'3c0g' is not hexadecimal"), ("3c00 3c00 = 1", "2 words before"),
    ("3c00 3c00 0 = 1 2", "2 behind it"), ("1 2 00000000000000000 = 1", "1 to 16"),
    ("{", "no JSON object"), ("{\"K\": 2}\n{\"K\": 3}", "no 'a' or no 'd'"),
    ("{\"a\": \"3c00\", \"b\": \"3c00\", \"c\": \"0\", \"d\": \"0\"}", "K is not known"),
    ("{\"K\":3}\n{\"a\":\"3c00\",\"b\":\"3c00\",\"c\":\"0\",\"d\":\"0\"}", "not 3 words"),
    ("{\"K\":1}\n{\"a\":\"3c00\",\"c\":\"0\",\"d\":\"0\"}", "'b' is missing"),
    ("{\"K\":1}\n{\"a\":\"3c00\",\"b\":\"xyz\",\"c\":\"0\",\"d\":\"0\"}", "not hexadecimal"),
    ("{\"K\":1}\n{\"a\":\"3c00\",\"b\":\"3c00\",\"c\":\"0\",\"d\":7}", "not hexadecimal"),
    ("{\"a\":\"1\",\"b\":\"1\",\"c\":\"0\",\"d\":\"7\",\"K\":-4}", "K is -4"),
    (
      "{\"K\":1}\n{\"a\":[\"3c00\",\"1\"],\"b\":\"3c00\",\"c\":\"0\",\"d\":\"7\"}", "K = 1 asks for"
    ),
  ])
  func `Broken files end in a sentence`(_ pair: (String, String)) {
    #expect(complaint(pair.0).contains(pair.1), "\(complaint(pair.0))")
  }

  @Test func `Bytes that are no text`() {
    #expect(throws: ProbeError.self) {
      _ = try MeasuredFile(name: "rows", bytes: Data([0xFF, 0xFE, 0x00]))
    }
  }

  @Test func `Files that are not there, or not what their name says`() throws {
    #expect(throws: ProbeError.self) { _ = try MeasuredFile(contentsOf: "/nowhere/rows.txt") }
    #expect(throws: ProbeError.self) { _ = try MeasuredFile(contentsOf: "/nowhere/rows.gz") }
    #expect(throws: ProbeError.self) { _ = try MeasuredFile(contentsOf: "/tmp") }
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("guardbit-\(UUID().uuidString).gz")
    try Data("no gzip".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(throws: ProbeError.self) { _ = try MeasuredFile(contentsOf: url.path) }
  }
}
