// SPDX-License-Identifier: Apache-2.0

/// A table of aligned columns for the terminal.
public struct TextTable: Sendable, Hashable {
  /// One column: its title, and the side that its cells are aligned to.
  public struct Column: Sendable, Hashable {
    /// What the column's cells are.
    public enum Kind: Sendable, Hashable {
      /// Words, aligned left.
      case text
      /// Numbers, aligned right.
      case number
    }
    /// The title.
    public var title: String
    /// What the cells are.
    public var kind: Kind

    /// A column of words.
    public static func text(_ title: String) -> Column { Column(title: title, kind: .text) }
    /// A column of numbers.
    public static func number(_ title: String) -> Column { Column(title: title, kind: .number) }
  }

  /// The columns, from left to right.
  public var columns: [Column]
  /// The cells of every row; missing cells are empty, and those past the last column are dropped.
  public var rows: [[String]]

  /// Starts a table.
  public init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Adds a row at the end.
  public mutating func append(_ row: String...) { rows.append(row) }

  /// The table: titles, a rule, a line for every row, each ended by a line feed.
  ///
  /// Two blanks stand between columns and none at the end of a line. Control characters, which could
  /// move a terminal's cursor, are shown as blanks.
  public var text: String {
    let titles = columns.map { Self.printable($0.title) }
    let cells = rows.map { row in
      columns.indices.map { $0 < row.count ? Self.printable(row[$0]) : "" }
    }
    let widths = columns.indices.map { column in
      cells.reduce(titles[column].count) { max($0, $1[column].count) }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([titles, rule] + cells).map { line($0, widths: widths) + "\n" }.joined()
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    let padded = columns.indices.map { column in
      let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
      return columns[column].kind == .number ? blanks + cells[column] : cells[column] + blanks
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The text with blanks for control characters.
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      result.append(isControl ? " " : scalar)
    }
    return String(result)
  }
}
