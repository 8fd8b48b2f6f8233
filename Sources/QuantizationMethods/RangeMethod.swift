// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How the range of a tensor or channel is found.
///
/// The range is the magnitude that the greatest finite value of the format shall stand for. Ranges are
/// symmetric about zero.
public enum RangeMethod: Sendable, Hashable {
  /// The greatest magnitude, so that nothing saturates.
  case minMax
  /// The magnitude that this many per cent do not exceed: the few above it saturate.
  case percentile(Double)
  /// Of 111 clip values from 0.1 to 1.2 times the greatest magnitude, evenly spaced, the first with the
  /// least mean squared error.
  ///
  /// Source: the range estimator of Kuzmin et al., "FP8 Quantization: The Power of the Exponent"
  /// (arXiv 2208.09225), as in Qualcomm's published code (`FP_MSE_Estimator`), for any format. Clip
  /// values above the maximum matter for minifloats, whose grid is finer away from its end.
  case meanSquaredError
  /// The clip of the least mean squared error by golden section (`ClipSearch`).
  case goldenSection
  /// The clip that keeps most information, by a histogram of 2048 bins (`DivergenceClip`).
  case divergence

  /// The clip values of `meanSquaredError`, as multiples of the greatest magnitude.
  public static let searchedClips: [Double] = (0...110).map { (10 + Double($0)) / 100 }
}

/// Which numbers a scale may be.
public enum ScaleKind: String, Sendable, Hashable, CaseIterable {
  /// range / greatest finite value, rounded to float32.
  case real
  /// The least power of two not below that, so that scaling is a shift.
  case powerOfTwo
}

/// How one scale is chosen.
public struct ScalingRule: Sendable, Hashable {
  /// How the range is found.
  public var range: RangeMethod
  /// Which numbers the scale may be.
  public var kind: ScaleKind

  /// States a rule.
  public init(range: RangeMethod, kind: ScaleKind = .real) {
    self.range = range
    self.kind = kind
  }

  /// The scale for a set of numbers.
  ///
  /// Numbers that are all zero get the scale 1, since any serves.
  ///
  /// - Throws: `FormatError` when the format is not symmetric about zero, has no negative numbers where
  ///   they are needed, or is too wide to search.
  public func scale(for numbers: Magnitudes, format: NumberFormat) throws -> Float {
    if numbers.least < 0, !format.isSigned {
      throw FormatError(
        "\(format.name) has no negative numbers, but \(numbers.least) occurs",
        remedy: "choose a signed format")
    }
    if case .fixedPoint(let fixed) = format, fixed.zeroPoint != 0 {
      throw FormatError(
        "\(format.name) has a zero point", remedy: "choose a format that is symmetric about zero")
    }
    let greatest = Double(numbers.greatest)
    guard greatest > 0 else { return 1 }
    let limit = format.greatestFinite.asDouble
    guard limit > 0 else {
      throw FormatError("\(format.name) has no positive number", remedy: "choose another format")
    }
    switch range {
    case .minMax: return scale(ofRange: greatest, limit: limit)
    case .percentile(let percent):
      let clip = Double(numbers.percentile(percent))
      // When most numbers are zero the percentile may be too: nothing is gained by clipping them all.
      return scale(ofRange: clip > 0 ? clip : greatest, limit: limit)
    case .meanSquaredError:
      let grid = try CodeGrid(format)
      var best = scale(ofRange: greatest, limit: limit)
      var least = Double.infinity
      for clip in RangeMethod.searchedClips {
        let candidate = scale(ofRange: clip * greatest, limit: limit)
        let error = grid.meanSquaredError(numbers, scale: Double(candidate))
        if error < least { (best, least) = (candidate, error) }
      }
      return best
    case .goldenSection:
      let clip = ClipSearch.goldenSection(numbers, cells: try RoundingCells(format))
      return scale(ofRange: clip, limit: limit)
    case .divergence:
      let clip = DivergenceClip().clip(numbers, cells: try RoundingCells(format))
      return scale(ofRange: clip, limit: limit)
    }
  }

  /// The scale at which the format's greatest value stands for a range, within float32's normal numbers.
  private func scale(ofRange range: Double, limit: Double) -> Float {
    var scale = range / limit
    guard scale.isFinite else { return .greatestFiniteMagnitude }
    if kind == .powerOfTwo, scale.significand > 1 {
      scale = Double(sign: .plus, exponent: Int(scale.exponent) + 1, significand: 1)
    }
    return min(max(Float(scale), .leastNormalMagnitude), .greatestFiniteMagnitude)
  }
}
