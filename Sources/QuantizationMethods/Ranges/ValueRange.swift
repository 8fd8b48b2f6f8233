// SPDX-License-Identifier: Apache-2.0

/// The two ends of a tensor's or channel's numbers, for grids with a zero point.
public struct ValueRange: Sendable, Hashable {
  /// The lower end.
  public var least: Float
  /// The upper end.
  public var greatest: Float

  /// States a range.
  public init(least: Float, greatest: Float) {
    self.least = least
    self.greatest = greatest
  }

  /// From the least to the greatest number; 0 to 0 without any.
  public static func minMax(_ numbers: some Sequence<Float>) -> ValueRange {
    var (least, greatest) = (Float.infinity, -Float.infinity)
    for number in numbers {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    return least <= greatest
      ? ValueRange(least: least, greatest: greatest) : ValueRange(least: 0, greatest: 0)
  }

  /// Between two percentiles of nearest rank: the number that `lower` % do not exceed, and that of `upper` %.
  ///
  /// Source: McKinstry et al. (arXiv 1809.04191), section 3, for percentiles as ranges.
  public static func percentile(
    _ numbers: some Sequence<Float>, lower: Double, upper: Double
  ) -> ValueRange {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return ValueRange(least: 0, greatest: 0) }
    func number(_ percent: Double) -> Float {
      let rank = (percent / 100 * Double(sorted.count)).rounded(.up)
      return sorted[Int(min(max(rank, 1), Double(sorted.count))) - 1]
    }
    return ValueRange(least: number(lower), greatest: number(upper))
  }

  /// The ends, drawn in by the same factor, of the least mean squared error on integers with a zero point.
  ///
  /// 100 factors from 1 down to 0.01; the first of equals.
  ///
  /// - Throws: `FormatError` for other than 1 to 24 bits.
  ///
  /// Source: Krishnamoorthi (arXiv 1806.08342), section 2.1, for the grid.
  public static func meanSquaredError(_ numbers: [Float], bits: Int) throws -> ValueRange {
    let whole = minMax(numbers)
    var best = (range: whole, error: Double.infinity)
    for step in 0..<100 {
      let factor = Float(100 - step) / 100
      let range = ValueRange(least: whole.least * factor, greatest: whole.greatest * factor)
      let grid = try AsymmetricInteger(bits: bits, range: range)
      let (scale, zero) = (Double(grid.scale), Double(grid.zeroPoint))
      let top = Double((1 << bits) - 1)
      var sum = 0.0
      for number in numbers {
        let x = Double(number)
        let code = min(max((x / scale).rounded(.toNearestOrEven) + zero, 0), top)
        let error = (code - zero) * scale - x
        sum += error * error
      }
      if sum < best.error { best = (range, sum) }
    }
    return best.range
  }
}
