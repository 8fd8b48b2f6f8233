// SPDX-License-Identifier: Apache-2.0

/// The vectors with one wrong expected bit: a testbench that passes them compares nothing.
public enum NegativeControl {
  /// The text of a vector file with the lowest bit of the middle vector's result turned over.
  ///
  /// - Returns: nil when the text has no vector.
  public static func text(of vectors: String) -> String? {
    var lines = vectors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = lines.indices.filter { !lines[$0].isEmpty && !lines[$0].hasPrefix("/") }
    guard !places.isEmpty else { return nil }
    let place = places[places.count / 2]
    guard let last = lines[place].last, let digit = last.hexDigitValue else { return nil }
    lines[place].removeLast()
    lines[place] += String(digit ^ 1, radix: 16)
    lines.insert("// The result of vector \(places.count / 2) has a wrong bit.", at: places[0])
    return lines.joined(separator: "\n")
  }
}
