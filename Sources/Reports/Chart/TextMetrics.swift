// SPDX-License-Identifier: Apache-2.0

/// How wide a text is, without a font at hand.
///
/// The advances are those of DejaVu Sans (in em, rounded up), the widest of the fonts that a picture
/// may be drawn with, so a text is never wider than its box.
enum TextMetrics {
  /// An upper bound of a text's width in pixels.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l": 0.28
    case " ", ".", ",", "'": 0.32
    case ":", ";", "|": 0.34
    case "f", "t", "(", ")", "[", "]", "-": 0.40
    case "r", "·": 0.42
    case "–", "…", "/", "\"": 0.5
    case "c", "k", "s", "z", "v", "x", "y": 0.6
    case "m": 0.98
    case "w", "M", "×", "+", "=", "<", ">": 0.87
    case "%", "W", "—": 1.0
    case "A"..."Z": 0.79
    case "a"..."z", "0"..."9": 0.64
    case "\u{300}"..."\u{36F}": 0
    case "\u{2E80}"..."\u{FFFF}", "\u{10000}"...: 1.2
    default: 0.8
    }
  }
}
