// SPDX-License-Identifier: Apache-2.0

/// A scale as a whole number and a right shift, multiplier × 2^-shift: what integer-only hardware requantizes with.
///
/// Source: Jacob et al. (arXiv 1712.05877), section 2.2; HAWQ-V3 (arXiv 2011.10680) calls such numbers dyadic.
public struct DyadicScale: Sendable, Hashable {
  /// b, at least 2^(bits - 1).
  public let multiplier: Int
  /// c; negative where the product is shifted left.
  public let shift: Int

  /// The number of so many bits that is nearest to a scale, ties to even.
  ///
  /// - Parameters:
  ///   - scale: positive and normal.
  ///   - bits: of the multiplier; 1 to 24, beyond which a float32 has none.
  public init(nearest scale: Float, bits: Int) {
    let bits = max(1, min(bits, 24))
    let unit = bits - 1
    let scaled = (scale.significand * Float(1 << unit)).rounded(.toNearestOrEven)
    var multiplier = Int(scaled)
    var shift = unit - Int(scale.exponent)
    // The significand may round up to the next power of two.
    if multiplier == 1 << bits { (multiplier, shift) = (multiplier / 2, shift - 1) }
    self.multiplier = multiplier
    self.shift = shift
  }

  /// The number as float32.
  public var value: Float { Float(sign: .plus, exponent: -shift, significand: Float(multiplier)) }
}
