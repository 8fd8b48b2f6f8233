// SPDX-License-Identifier: Apache-2.0

/// Numbers as text that is the same on every machine: no locale, a stated count of decimals.
public enum DecimalText {
  /// A number with a fixed count of decimals, halves away from zero; a dash when it is not finite.
  ///
  /// Numbers of 10^15 and more are whole anyway and are printed by the standard library. There is
  /// never a minus sign before zero.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return missing }
    let places = min(max(decimals, 0), 9)
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return "\(value)" }
    let units = Int(scaled)
    let sign = value < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return sign + String(units) }
    let fraction = String(units % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return sign + String(units / scale) + "." + zeros + fraction
  }

  /// A number with at most so many decimals: no zeros at the end.
  static func short(_ value: Double, decimals: Int) -> String {
    let text = fixed(value, decimals: decimals)
    guard text.contains("."), !text.contains("e") else { return text }
    let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(trimmed.reversed())
  }

  /// A share as a percentage with two decimals: `99.50 %`.
  public static func percent(_ share: Double) -> String {
    fixed(100 * share, decimals: 2) + " %"
  }

  /// What stands where there is no number.
  public static let missing = "–"
}
