// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The symmetric power-exponent grid, value = sign(q) |q|^(1/a) with |q| ≤ 2^(b-1) - 1, and its best exponent.
///
/// Numbers are rounded to nearest in the power domain: with s the scale of the powers, |q| = round(|x|^a / s), so
/// thresholds are ((k + 1/2) s)^(1/a). With a = 1 the codes are those of `intN`. a has four decimals.
///
/// Source: Yvinec et al., PowerQuant (arXiv 2301.09858) and NUPES (arXiv 2308.05600).
public enum PowerGrid {
  /// The grid as a format; the code of two's complement's odd number reads as 0 and is never produced.
  ///
  /// - Throws: `FormatError` for other than 2 to 16 bits or an exponent outside of 0.0625 to 4.
  public static func format(width: Int, exponent: Double) throws -> NumberFormat {
    let exponent = PowerExponent.rounded(exponent)
    let name = "power\(width)-\(exponent)-symmetric"
    let whole = try CodeBookFormat.powerExponent(name: name, width: width, exponent: exponent)
    var values = whole.values
    values[values.count / 2] = 0
    return .codeBook(
      try CodeBookFormat(
        name: name, width: width, values: values,
        thresholds: whole.nearestThresholds.map { Array($0.dropFirst()) }))
  }

  /// The exponent and the clip of the least mean squared error over numbers.
  ///
  /// The error is locally convex in a, as the papers show: golden section on a, and for each a on the clip.
  ///
  /// - Throws: `FormatError` for other than 2 to 12 bits or exponents outside of 0.2 to 2.
  public static func search(
    _ numbers: Magnitudes, width: Int, exponents: ClosedRange<Double> = 0.3...1.2
  ) throws -> (exponent: Double, clip: Double, meanSquaredError: Double) {
    try check(width: width, exponents: exponents)
    return try best(exponents, width: width) { cells in
      let clip = ClipSearch.goldenSection(numbers, cells: cells)
      return (clip, cells.meanSquaredError(numbers, clip: clip))
    }
  }

  /// The exponent and the clip of the least mean squared error for a distribution.
  ///
  /// - Throws: `FormatError` for other than 2 to 12 bits or exponents outside of 0.2 to 2.
  public static func search(
    _ density: Density, width: Int, exponents: ClosedRange<Double> = 0.3...1.2
  ) throws -> (exponent: Double, clip: Double, meanSquaredError: Double) {
    try check(width: width, exponents: exponents)
    return try best(exponents, width: width) { cells in
      let found = ExpectedError.atBestClip(of: density, cells: cells)
      return (found.clip, found.error.meanSquaredError)
    }
  }

  private static func best(
    _ exponents: ClosedRange<Double>, width: Int,
    _ measure: (RoundingCells) throws -> (clip: Double, error: Double)
  ) throws -> (exponent: Double, clip: Double, meanSquaredError: Double) {
    var seen: [Double: (clip: Double, error: Double)] = [:]
    func attempt(_ candidate: Double) throws -> Double {
      let exponent = PowerExponent.rounded(candidate)
      if let known = seen[exponent] { return known.error }
      let found = try measure(try RoundingCells(format(width: width, exponent: exponent)))
      seen[exponent] = found
      return found.error
    }
    // 14 steps leave a thousandth of the range, within which the error is flat.
    let found = try GoldenSection.minimum(exponents, steps: 14, attempt)
    _ = try attempt(found)
    // The integer grid is always a candidate.
    if exponents.contains(1) { _ = try attempt(1) }
    var best = (exponent: 1.0, clip: 0.0, meanSquaredError: Double.infinity)
    for exponent in seen.keys.sorted() {
      guard let result = seen[exponent], result.error < best.meanSquaredError else { continue }
      best = (exponent, result.clip, result.error)
    }
    return best
  }

  private static func check(width: Int, exponents: ClosedRange<Double>) throws {
    guard 2...12 ~= width, exponents.lowerBound >= 0.2, exponents.upperBound <= 2 else {
      throw FormatError(
        "exponents of \(exponents) for \(width) bits",
        remedy: "search within 0.2 to 2 and 2 to 12 bits")
    }
  }
}
