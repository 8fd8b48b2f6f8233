// SPDX-License-Identifier: Apache-2.0

/// Text that is safe inside HTML and SVG.
enum Markup {
  /// The text with the five special characters as references, for elements and quoted attributes.
  ///
  /// Characters that XML 1.0 does not allow (most controls, U+FFFE, U+FFFF) become U+FFFD.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": result.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text escaped, with every `http` or `https` address made a link.
  static func linked(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /https?:\/\/[^\s<>"'\)\]]*[^\s<>"'\)\].,;:!?]/) {
      let address = escape(String(match.output))
      result += escape(String(rest[..<match.range.lowerBound]))
      result += "<a href=\"\(address)\">\(address)</a>"
      rest = rest[match.range.upperBound...]
    }
    return result + escape(String(rest))
  }
}
