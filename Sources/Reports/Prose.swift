// SPDX-License-Identifier: Apache-2.0

/// Small pieces of sentences.
enum Prose {
  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "none" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A count with its noun: `1 format`, `3 formats`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension TextTable {
  /// A paragraph broken at blanks into lines of so many characters, where words allow it; a number
  /// and its per cent sign stay together, and control characters become blanks.
  public static func wrapped(_ text: String, columns: Int) -> String {
    var lines: [String] = []
    let glued = printable(text).replacing(" %", with: "\u{A0}%")
    for word in glued.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n").replacing("\u{A0}%", with: " %")
  }
}
