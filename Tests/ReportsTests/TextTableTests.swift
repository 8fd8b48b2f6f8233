// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reports

@Suite struct TextTableTests {
  @Test func `words are aligned left and numbers right, without blanks at the end`() {
    var table = TextTable(columns: [.text("format"), .number("bits"), .text("note")])
    table.append("int4", "17", "")
    table.append("e5m2", "175", "wide")
    #expect(
      table.text == """
        format  bits  note
        ------  ----  ----
        int4      17
        e5m2     175  wide

        """)
  }

  @Test func `missing cells are empty and superfluous ones dropped`() {
    let table = TextTable(
      columns: [.text("a"), .number("b")], rows: [["x"], ["y", "1", "z"], []])
    #expect(table.text == "a  b\n-  -\nx\ny  1\n\n")
  }

  @Test func `control characters can not move the cursor`() {
    let table = TextTable(columns: [.text("a\u{1B}[2J")], rows: [["b\nc\u{9B}"]])
    #expect(table.text == "a [2J\n-----\nb c\n")
  }

  @Test func `paragraphs break at blanks and never before a per cent sign`() {
    #expect(TextTable.wrapped("one two three", columns: 7) == "one two\nthree")
    #expect(TextTable.wrapped("about 99.50 % of all", columns: 11) == "about\n99.50 % of\nall")
    #expect(TextTable.wrapped("", columns: 7).isEmpty)
  }
}

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.001, 2, "0.00"), (99.5, 2, "99.50"), (0.005, 2, "0.01"),
    (-0.125, 2, "-0.13"), (2.5, 0, "3"), (1e16, 2, "1e+16"), (.nan, 2, "–"), (.infinity, 1, "–"),
    (7.05, 1, "7.1"),
  ])
  func `fixed decimals, halves away from zero`(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [(10.0, "10"), (99.5, "99.5"), (0.25, "0.25"), (100.0, "100"), (0.0, "0")])
  func `short numbers end without zeros`(value: Double, text: String) {
    #expect(DecimalText.short(value, decimals: 2) == text)
  }
}
