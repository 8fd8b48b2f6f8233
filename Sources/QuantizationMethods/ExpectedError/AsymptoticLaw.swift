// SPDX-License-Identifier: Apache-2.0

/// The ratio of signal to quantization noise of block formats, as laws of a block's crest factor.
///
/// The crest factor κ is a block's greatest magnitude over its root mean square; ρ is how much greater the
/// scale is than it need be (1.5 is the mean for scales of powers of two, 1 for fine ones).
///
/// Source: "INT v.s. FP" (arXiv 2510.25602), section 4.
public enum AsymptoticLaw: Sendable, Hashable {
  /// Integers of `bits`.
  ///
  /// - exactMaximumOf: the block's size g when its scale is so fine that its greatest number has no error, as with
  ///   E4M3 scales; nil for scales of powers of two.
  case integer(bits: Int, exactMaximumOf: Int? = nil)
  /// Floating point by exponent bias, trailing significand bits and greatest number.
  ///
  /// - exactMaximumOf: as for integers.
  case float(
    bias: Int, trailingSignificandBits: Int, greatest: Double, exactMaximumOf: Int? = nil)

  /// The law of blocks of normal numbers, in dB.
  ///
  /// Integers: 4.78 + 6.02 b - 20 log ρ - 20 log κ, and 10 log(g / (g - 1)) more with fine scales. Floating point:
  /// -10 log(α w + β (ρκ)² p) with α = 1 / (24 × 4^M), β = 4^(1-B-M) / (12 Q²), w the share of power in normal
  /// numbers (κ² / g less with fine scales) and p the probability of subnormal ones. The constants have the paper's
  /// two decimals, which crossovers feel in their third.
  public func decibels(crestFactor: Double, overhead: Double) -> Double {
    let spread = overhead * crestFactor
    switch self {
    case .integer(let bits, let block):
      let gain = block.map { $0 > 1 ? Double($0) / Double($0 - 1) : 1 } ?? 1
      return 4.78 + 6.02 * Double(bits) + StableMath.decibels(gain / (spread * spread))
    case .float(let bias, let trailing, let greatest, let block):
      // Standard deviation 1: the least normal number stands for 2^(1-B) ρκ / Q.
      let edge = StableMath.exp2(Double(1 - bias)) * spread / greatest
      let inner = Density.normal.moments(to: edge)
      let exact = block.map { crestFactor * crestFactor / Double($0) } ?? 0
      let (subnormal, power) = (2 * inner.zeroth, max(0, 1 - 2 * inner.second - exact))
      let alpha = StableMath.exp2(Double(-2 * trailing)) / 24
      let beta =
        StableMath.exp2(Double(2 * (1 - bias - trailing))) / (12 * greatest * greatest)
      return -StableMath.decibels(alpha * power + beta * spread * spread * subnormal)
    }
  }

  /// The limit of a floating-point format with a wide range, 13.80 + 6.02 M; nil for integers.
  public var wideRangeLimit: Double? {
    guard case .float(_, let trailing, _, _) = self else { return nil }
    return StableMath.decibels(24 * StableMath.exp2(Double(2 * trailing)))
  }

  /// The crest factor above which the floating-point law promises less noise than the integer one.
  ///
  /// The paper prints 7.55, 1.96 and 2.04 for MX formats of 8, 6 and 4 bits (integers against E4M3, E2M3 and E2M1,
  /// ρ = 1.5), and these equations give 7.546, 1.959 and 2.042. For NVFP4 against NVINT4 (ρ = 1, g = 16) they give
  /// 2.464 where the paper prints 2.39; the cause is not known.
  ///
  /// - Returns: the first crossing, to 0.01 by steps and then by bisection; nil without one between 1 and 100.
  public static func crossover(
    integer: AsymptoticLaw, float: AsymptoticLaw, overhead: Double
  ) -> Double? {
    func lead(_ crest: Double) -> Double {
      integer.decibels(crestFactor: crest, overhead: overhead)
        - float.decibels(crestFactor: crest, overhead: overhead)
    }
    guard lead(1) > 0 else { return nil }
    var high = 1.01
    while high <= 100, lead(high) > 0 { high += 0.01 }
    guard high <= 100 else { return nil }
    var low = high - 0.01
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if lead(middle) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
