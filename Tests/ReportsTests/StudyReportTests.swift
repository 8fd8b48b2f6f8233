// SPDX-License-Identifier: Apache-2.0
import Foundation
import Studies
import Testing

@testable import Reports

@Suite struct StudyReportTests {
  @Test func `the same result gives the same bytes`() throws {
    for (name, result) in Samples.all {
      let (one, other) = (StudyReport(result), StudyReport(result))
      #expect(one.html == other.html, "\(name)")
      #expect(one.text == other.text, "\(name)")
      #expect(one.csv == other.csv, "\(name)")
      #expect(try one.json == other.json, "\(name)")
    }
  }

  @Test func `seconds change nothing but the JSON`() throws {
    var slower = Samples.digits
    for index in slower.records.indices { slower.records[index].seconds += 0.25 }
    let (one, other) = (StudyReport(Samples.digits), StudyReport(slower))
    #expect(one.html == other.html && one.text == other.text && one.csv == other.csv)
    #expect(one.svg(.accumulatorBits) == other.svg(.accumulatorBits))
    #expect(try one.json != other.json)
  }

  @Test func `JSON gives the result back`() throws {
    for (_, result) in Samples.all {
      let json = try StudyReport(result).json
      let decoded = try JSONDecoder().decode(StudyResult.self, from: Data(json.utf8))
      #expect(decoded.records == result.records)
      #expect(decoded.method == result.method && decoded.network == result.network)
      #expect(decoded.name == result.name && decoded.floatCorrect == result.floatCorrect)
      #expect(try StudyReport(decoded).json == json)
    }
  }

  @Test func `seconds that are not a number are an error, not a trap`() {
    var result = Samples.digits
    result.records[0].seconds = .nan
    #expect(throws: EncodingError.self) { try StudyReport(result).json }
  }

  @Test func `the table has a row for float32 and one for every record`() {
    let lines = StudyReport(Samples.digits).table.split(separator: "\n")
    #expect(lines.count == 2 + 1 + 28)
    #expect(lines[2].hasPrefix("float32"))
    #expect(
      lines[3].split(separator: " ") == ["int3", "exact", "88.50", "11.00", "329", "15"])
    #expect(lines[4].split(separator: " ") == ["int3", "fp16", "88.50", "11.00", "–", "16"])
  }

  @Test func `CSV has a field for every column in every row`() {
    let lines = StudyReport(Samples.digits).csv.split(separator: "\n")
    #expect(lines.count == 29)
    let counts = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(counts) == [15])
    #expect(
      lines[2] == "digits-8x8,int3,int3,mac-int3-int3-fp16,fp16,531,600,0.885000,11.0000,,16,23680,"
        + "597,0,0")
  }

  @Test func `the page needs nothing else and names every part`() {
    for (name, result) in Samples.all {
      let page = StudyReport(result).html
      #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("<link"))
      #expect(!page.contains("url(") && !page.contains("@import"), "\(name)")
      #expect(page.contains("<html lang=\"en\">") && page.contains("<caption>"))
      #expect(page.contains("prefers-color-scheme: dark"))
      for sentence in result.method { #expect(page.contains(Markup.escape(sentence))) }
      #expect(page.contains("https://archive.ics.uci.edu/dataset/80/"))
      #expect(page.contains(Markup.escape(result.lutModel)))
      let pictures = CostAxis.allCases.compactMap(StudyReport(result).chart).count
      #expect(page.components(separatedBy: "role=\"img\"").count - 1 == 2 * pictures)
      #expect(page.components(separatedBy: "<desc ").count - 1 == 2 * pictures)
    }
  }

  @Test func `the page is well-formed, and identifiers are unique`() {
    for (name, result) in Samples.all {
      let page = StudyReport(result).html
      let xml = page.replacing("<!DOCTYPE html>\n", with: "")
        .replacing("<meta charset=\"utf-8\">", with: "")
        .replacing("initial-scale=1\">", with: "initial-scale=1\"/>")
        .replacing("&nbsp;", with: "&#160;")
      #expect(XMLCheck.fault(in: xml) == nil, "\(name)")
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test func `hostile names reach no output unescaped`() {
    var result = Samples.odd
    result.name = "<b>\u{1B}[2J"
    result.network += "\u{9B}\n<b>"
    result.lutModel += "\u{1B}<b>"
    result.method.append("\u{1B}<b>")
    let report = StudyReport(result)
    #expect(!report.html.contains("<b>") && !report.html.contains("\u{1B}"))
    #expect(!report.text.contains("\u{1B}") && !report.text.contains("\u{9B}"))
    #expect(report.svg(.accumulatorBits)?.contains("<b>") == false)
    #expect(report.csv.contains("\"<b>&\"\"x\"\", 'y'\n"))
  }

  @Test func `all files are written, and those only`() throws {
    let folder = NSTemporaryDirectory() + "guardbit-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let paths = try StudyReport(Samples.digits).write(toFolder: folder + "/out")
    let names = [
      "report.html", "results.csv", "results.json", "accumulator-bits.svg", "luts.svg",
    ]
    #expect(paths == names.map { folder + "/out/" + $0 })
    let found = try FileManager.default.contentsOfDirectory(atPath: folder + "/out")
    #expect(found.sorted() == names.sorted())
  }

  @Test func `a format library's classes are used when given`() throws {
    let report = StudyReport(Samples.odd) {
      $0 == "nf4" ? FormatClass(family: .float, bits: 4) : .named($0)
    }
    let chart = try #require(report.chart(.luts))
    #expect(chart.points.first?.series.name == "minifloats, exact")
  }
}
