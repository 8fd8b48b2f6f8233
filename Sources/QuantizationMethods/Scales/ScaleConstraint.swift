// SPDX-License-Identifier: Apache-2.0

/// Which numbers the scales of a tensor may be, so that hardware puts them back cheaply.
public enum ScaleConstraint: Sendable, Hashable {
  /// How an exponent becomes an integer.
  public enum ExponentRounding: String, Sendable, Hashable, CaseIterable {
    /// Up: M1's scales only grow, M2's only shrink, and then numbers saturate.
    case ceiling
    /// Down.
    case floor
    /// To the nearest exponent; halves up.
    case nearest
  }

  /// Any positive number.
  case none
  /// M1 of ZeroQuant-FP (arXiv 2307.09782): each scale a power of two, 2^⌈log2 S⌉.
  case m1(ExponentRounding)
  /// M2 of ZeroQuant-FP (arXiv 2307.09782): the greatest scale stays, the others are it divided by powers of two,
  /// S_max / 2^⌈log2(S_max / S)⌉, so that scales within a set differ by shifts.
  case m2(ExponentRounding)
  /// b / 2^c with a whole b of so many bits: a multiplication and a shift (arXiv 1712.05877, section 2.2).
  case dyadic(bits: Int)

  /// The scales that are allowed in the place of a set of positive normal ones.
  ///
  /// Exponents are read from the numbers' bits; no logarithm is rounded.
  public func apply(to scales: [Float]) -> [Float] {
    switch self {
    case .none: return scales
    case .m1(let rounding): return scales.map { Self.powerOfTwo(Double($0), rounding) }
    case .m2(let rounding):
      guard let most = scales.max() else { return scales }
      return scales.map { scale in
        let ratio = Self.powerOfTwo(Double(most) / Double(scale), rounding)
        return max(most / ratio, .leastNormalMagnitude)
      }
    case .dyadic(let bits):
      return scales.map { scale in
        // The significand to so many bits, ties to even.
        let unit = scale.ulp * Float(1 << max(0, 24 - max(1, min(bits, 24))))
        return max((scale / unit).rounded(.toNearestOrEven) * unit, .leastNormalMagnitude)
      }
    }
  }

  private static func powerOfTwo(_ x: Double, _ rounding: ExponentRounding) -> Float {
    var exponent = Int(x.exponent)
    switch rounding {
    case .floor: break
    case .ceiling: if x.significand > 1 { exponent += 1 }
    // 2^(e + 1/2) lies between, compared by squares: s² ≥ 2.
    case .nearest: if x.significand * x.significand >= 2 { exponent += 1 }
    }
    return Float(sign: .plus, exponent: min(max(exponent, -126), 127), significand: 1)
  }
}
