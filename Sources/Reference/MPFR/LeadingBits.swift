// SPDX-License-Identifier: Apache-2.0
internal import CMPFR

/// A nonzero finite number's leading 128 bits, and what is known of those below.
public struct LeadingBits: Sendable, Hashable {
  /// The leading bits; the highest one is set.
  public let high: UInt128
  /// The exponent of the lowest of them.
  public let exponent: Int
  /// How many bits below them are set.
  public let setBitsBelow: Int
  /// The exponent of the lowest set bit of all.
  public let lowestExponent: Int
}

extension MPFRNumber {
  /// The leading bits of a nonzero finite number.
  public var leadingBits: LeadingBits {
    // MPFR keeps the significand in whole limbs, the lowest first, with the top bit set.
    let limbs = pointer.pointee._mpfr_d
    let count = (mpfr_get_prec(pointer) + 63) / 64
    let top = mpfr_get_exp(pointer)
    guard let limbs, count > 0 else {
      return LeadingBits(high: 1 << 127, exponent: top - 128, setBitsBelow: 0, lowestExponent: top)
    }
    let high =
      UInt128(limbs[count - 1]) << 64 | (count > 1 ? UInt128(limbs[count - 2]) : 0)
    let exponent = top - 128
    var below = 0
    var lowest = exponent + high.trailingZeroBitCount
    if count > 2 {
      for index in (0..<count - 2).reversed() where limbs[index] != 0 {
        below += limbs[index].nonzeroBitCount
        lowest = top - 64 * (count - index) + limbs[index].trailingZeroBitCount
      }
    }
    return LeadingBits(
      high: high, exponent: exponent, setBitsBelow: below, lowestExponent: lowest)
  }
}
