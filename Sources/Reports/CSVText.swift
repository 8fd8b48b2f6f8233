// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values (RFC 4180, with line feeds alone at the ends of lines).
public enum CSVText {
  /// The lines of a file, each ended by a line feed.
  public static func text(rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// One field, in quotes when it holds a comma, a quote or a line end, or a blank at either end.
  public static func field(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    let needsQuotes =
      text.unicodeScalars.contains(where: special.contains) || text.hasPrefix(" ")
      || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}
