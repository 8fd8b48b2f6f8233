// SPDX-License-Identifier: Apache-2.0

/// What rounding does to numbers of a known distribution, by closed forms instead of samples.
///
/// The mean squared error is Σ ∫ (x - q)² p(x) dx over the cells of the grid, the outermost ones reaching to
/// infinity, where numbers are clipped.
///
/// Source: Kuzmin et al., "FP8 Quantization: The Power of the Exponent" (arXiv 2208.09225), section 3, for the
/// method; van Baalen et al., "FP8 versus INT8" (arXiv 2303.17951) for its use.
public struct ExpectedError: Sendable, Hashable {
  /// E[(Q(x) - x)²].
  public var meanSquaredError: Double
  /// E[x²].
  public var power: Double
  /// E[x (Q(x) - x)].
  public var correlation: Double

  /// States an error.
  public init(meanSquaredError: Double, power: Double, correlation: Double) {
    self.meanSquaredError = meanSquaredError
    self.power = power
    self.correlation = correlation
  }

  /// The signal-to-quantization-noise ratio, 10 log10(E[x²] / MSE), in dB.
  public var sqnr: Double { StableMath.decibels(power / meanSquaredError) }
  /// -10 log10(MSE), without the signal's power: what the script of arXiv 2208.09225 prints.
  public var negatedErrorLevel: Double { -StableMath.decibels(meanSquaredError) }

  /// The error of rounding numbers of a distribution.
  ///
  /// - Parameters:
  ///   - density: the distribution.
  ///   - cells: the grid.
  ///   - clip: the magnitude that the grid's greatest number stands for.
  ///   - limit: beyond which numbers themselves are clipped before they count; the script of arXiv 2208.09225
  ///     draws normal numbers within ±10 and t8 ones within ±100.
  public init(
    of density: Density, cells: RoundingCells, clip: Double, limit: Double = .infinity
  ) {
    let scale = clip / cells.greatest
    if cells.isSymmetric {
      let first = cells.values.firstIndex { $0 >= 0 } ?? 0
      let half = Self.integrate(
        density, from: 0, values: cells.values[first...], thresholds: cells.thresholds[first...],
        scale: scale, limit: limit)
      self.init(
        meanSquaredError: 2 * half.meanSquaredError, power: 2 * half.power,
        correlation: 2 * half.correlation)
    } else {
      self = Self.integrate(
        density, from: -limit, values: cells.values[...], thresholds: cells.thresholds[...],
        scale: scale, limit: limit)
    }
  }

  private static func integrate(
    _ density: Density, from start: Double, values: ArraySlice<Double>,
    thresholds: ArraySlice<Double>, scale: Double, limit: Double
  ) -> ExpectedError {
    var sum = ExpectedError(meanSquaredError: 0, power: 0, correlation: 0)
    // Numbers past the limit lie on it.
    let all = density.moments(to: .infinity).zeroth
    func addPoint(_ x: Double, mass: Double, delivered q: Double) {
      sum.meanSquaredError += (x - q) * (x - q) * mass
      sum.power += x * x * mass
      sum.correlation += x * (q - x) * mass
    }
    let outside = limit.isFinite ? all - density.moments(to: limit).zeroth : 0
    var lower = start
    var lowerMoments = density.moments(to: start)
    var hasLowPoint = start < 0 && outside > 0
    for (offset, value) in values.enumerated() {
      let q = value * scale
      let place = thresholds.startIndex + offset
      let end = place < thresholds.endIndex ? thresholds[place] * scale : .infinity
      if hasLowPoint, -limit <= end {
        addPoint(-limit, mass: outside, delivered: q)
        hasLowPoint = false
      }
      let upper = min(end, limit)
      if upper > lower {
        let upperMoments = density.moments(to: upper)
        let cell = upperMoments - lowerMoments
        sum.meanSquaredError += max(0, cell.second - 2 * q * cell.first + q * q * cell.zeroth)
        sum.power += cell.second
        sum.correlation += q * cell.first - cell.second
        (lower, lowerMoments) = (upper, upperMoments)
      }
      if end >= limit {
        if outside > 0 { addPoint(limit, mass: outside, delivered: q) }
        break
      }
    }
    return sum
  }

  /// The clip of the least mean squared error, and that error.
  ///
  /// A scan in steps of 6 %, then golden section between the neighbours of its best clip. The error of formats
  /// with many exponent bits hardly depends on the clip: compare the errors, not the clips.
  ///
  /// - Parameters:
  ///   - density: the distribution.
  ///   - cells: the grid.
  ///   - limit: beyond which numbers themselves are clipped.
  public static func atBestClip(
    of density: Density, cells: RoundingCells, limit: Double = .infinity
  ) -> (clip: Double, error: ExpectedError) {
    let range = density.searchedClips
    let found = GoldenSection.scanned(range, factor: 1.06) { clip in
      ExpectedError(of: density, cells: cells, clip: clip, limit: limit).meanSquaredError
    }
    return (found, ExpectedError(of: density, cells: cells, clip: found, limit: limit))
  }

  /// E[(Q(x) Q(y) - x y)²] for independent x and y: the error of one product of a dot product.
  ///
  /// With e the mean squared error, m the power and S the correlation of each factor it is
  /// ex my + ey mx + ex ey + 2 Sx Sy + 2 ex Sy + 2 ey Sx (arXiv 2208.09225).
  public static func ofProduct(_ x: ExpectedError, _ y: ExpectedError) -> Double {
    let (ex, ey) = (x.meanSquaredError, y.meanSquaredError)
    let sum = ex * y.power + ey * x.power + ex * ey
    let (sx, sy) = (x.correlation, y.correlation)
    return sum + 2 * (sx * sy + ex * sy + ey * sx)
  }
}
