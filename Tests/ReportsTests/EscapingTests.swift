// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reports

@Suite struct EscapingTests {
  @Test func `the five characters of markup become references`() {
    #expect(Markup.escape("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")
  }

  @Test func `characters that XML forbids are replaced`() {
    #expect(Markup.escape("a\u{0}b\u{1B}c\u{FFFE}d\ne") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d e")
  }

  @Test func `addresses become links, without the full stop and without markup`() {
    #expect(
      Markup.linked("see https://a.org/b?c=1&d=2. <b>")
        == "see <a href=\"https://a.org/b?c=1&amp;d=2\">https://a.org/b?c=1&amp;d=2</a>. &lt;b&gt;")
    #expect(Markup.linked("javascript:alert(1) http://") == "javascript:alert(1) http://")
    #expect(!Markup.linked("https://a.org/\"onclick=\"x").contains("\"onclick"))
  }

  @Test(arguments: [
    ("int4", "int4"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""),
  ])
  func `fields are quoted when they must be`(field: String, quoted: String) {
    #expect(CSVText.field(field) == quoted)
  }

  @Test func `CSV rows that are parsed again are the same rows`() {
    let rows = [["a", "b,c", "d\"e"], ["", "\r\n", "\"\""], [" x ", "é×", "\n"]]
    #expect(parse(CSVText.text(rows: rows)) == rows)
  }

  /// RFC 4180 as a small machine over scalars, independent of the writer.
  private func parse(_ text: String) -> [[String]] {
    var (rows, row, field) = ([[String]](), [String](), String.UnicodeScalarView())
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch (isQuoted, scalar) {
      case (true, "\"") where index + 1 < scalars.count && scalars[index + 1] == "\"":
        field.append(scalar)
        index += 1
      case (_, "\""): isQuoted.toggle()
      case (false, ","), (false, "\n"):
        row.append(String(field))
        field = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: field.append(scalar)
      }
      index += 1
    }
    return rows
  }
}
