// SPDX-License-Identifier: Apache-2.0

/// A distribution of numbers about zero, for errors without samples.
public enum Density: Sendable, Hashable {
  /// Uniform between -1 and 1.
  case uniform
  /// The standard normal distribution.
  case normal
  /// Student's t with so many degrees of freedom; at least 3, or the variance is infinite.
  case studentT(Int)

  /// `uniform`, `normal`, `t8`.
  public var name: String {
    switch self {
    case .uniform: "uniform"
    case .normal: "normal"
    case .studentT(let degrees): "t\(degrees)"
    }
  }

  /// The distribution of a name, `uniform`, `normal` or `tN` with N from 3 to 200; nil for another.
  public init?(name: String) {
    switch name {
    case "uniform": self = .uniform
    case "normal": self = .normal
    default:
      guard name.hasPrefix("t"), let degrees = Int(name.dropFirst()), 3...200 ~= degrees else {
        return nil
      }
      self = .studentT(degrees)
    }
  }

  /// E[x²].
  public var power: Double {
    switch self {
    case .uniform: 1.0 / 3
    case .normal: 1
    case .studentT(let degrees): Double(max(degrees, 3)) / Double(max(degrees, 3) - 2)
    }
  }

  /// Where the best clip is looked for.
  public var searchedClips: ClosedRange<Double> {
    switch self {
    case .uniform: 0.25...2
    case .normal: 0.25...16
    case .studentT: 0.25...128
    }
  }

  /// The integrals of p, t p and t² p from 0 to x, by closed forms.
  ///
  /// With F_n the distribution function of Student's t, ∫ t² p = n ((n-1)/(n-2) (F_(n-2)(x √((n-2)/n)) - 1/2)
  /// - (F_n(x) - 1/2)), since t² = n ((1 + t²/n) - 1).
  public func moments(to x: Double) -> Moments {
    if x < 0 {
      let mirrored = moments(to: -x)
      return Moments(zeroth: -mirrored.zeroth, first: mirrored.first, second: -mirrored.second)
    }
    switch self {
    case .uniform:
      let end = min(x, 1)
      return Moments(zeroth: end / 2, first: end * end / 4, second: end * end * end / 6)
    case .normal:
      let mass = StableMath.normalDistribution(x) - 0.5
      let density = StableMath.normalDensity(x)
      return Moments(
        zeroth: mass, first: StableMath.normalDensity(0) - density,
        second: x > 40 ? mass : mass - x * density)
    case .studentT(let given):
      let degrees = max(given, 3)
      let n = Double(degrees)
      let mass = StudentT.centralMass(x, degrees: degrees)
      let narrower = StudentT.centralMass(x * ((n - 2) / n).squareRoot(), degrees: degrees - 2)
      let start = StudentT.densityAtZero(degrees: degrees) * n / (n - 1)
      // (1 + x²/n)^(-(n-1)/2) by squares and one root, which are correctly rounded everywhere.
      let base = 1 / (1 + x * x / n)
      var fall = 1.0
      for _ in 0..<(degrees - 1) / 2 { fall *= base }
      if degrees % 2 == 0 { fall *= base.squareRoot() }
      return Moments(
        zeroth: mass, first: start * (1 - fall),
        second: n * ((n - 1) / (n - 2) * narrower - mass))
    }
  }

  /// Integrals of a density times 1, t and t².
  public struct Moments: Sendable, Hashable {
    /// ∫ p.
    public var zeroth: Double
    /// ∫ t p.
    public var first: Double
    /// ∫ t² p.
    public var second: Double

    /// Those of an interval's upper end less those of its lower end.
    static func - (upper: Moments, lower: Moments) -> Moments {
      Moments(
        zeroth: upper.zeroth - lower.zeroth, first: upper.first - lower.first,
        second: upper.second - lower.second)
    }
  }
}
