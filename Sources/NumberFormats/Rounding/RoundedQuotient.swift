// SPDX-License-Identifier: Apache-2.0

/// An integer multiple of the unit in the last place, and whether anything was lost.
@usableFromInline
struct RoundedQuotient {
  @usableFromInline var quotient: UInt128
  @usableFromInline var isInexact: Bool
  @usableFromInline init(quotient: UInt128, isInexact: Bool) {
    self.quotient = quotient
    self.isInexact = isInexact
  }
}

/// **The one place where a rounding happens**: significand / 2^places, rounded to an integer.
///
/// Every format, accumulator and conversion of the model rounds here.
///
/// - Parameters:
///   - places: how many low bits are dropped; negative when zeros are appended, and then the caller
///     has made sure that the quotient fits 128 bits.
///   - isNegative: the sign, for the two directed attributes.
///   - evenQuotientIsOddCode: whether an even quotient belongs to an odd code. Only formats of one
///     significand bit have such binades: there all significands are 1, and "even" means the code
///     (ml_dtypes and gfloat agree on that).
///   - randomBits: the random number of a stochastic rounding, in its low bits.
@usableFromInline
func roundedQuotient(
  _ significand: UInt128, dropping places: Int, isNegative: Bool, direction: RoundingDirection,
  randomBits: UInt64, evenQuotientIsOddCode: Bool = false
) -> RoundedQuotient {
  if places <= 0 {
    return RoundedQuotient(quotient: significand << UInt128(-places), isInexact: false)
  }
  let kept = places > 127 ? 0 : significand >> UInt128(places)
  let discarded = places > 127 ? significand : significand & ((1 << UInt128(places)) &- 1)
  if discarded == 0 { return RoundedQuotient(quotient: kept, isInexact: false) }
  let isOdd = (kept & 1 == 1) != evenQuotientIsOddCode
  let goesUp: Bool
  switch direction {
  case .roundTiesToEven, .roundTiesToAway:
    // Past bit 127 half a unit is at least 2^128, more than any significand.
    if places > 128 {
      goesUp = false
    } else {
      let half: UInt128 = 1 << UInt128(places - 1)
      if discarded != half {
        goesUp = discarded > half
      } else if case .roundTiesToAway = direction {
        goesUp = true
      } else {
        goesUp = isOdd
      }
    }
  case .roundTowardZero: goesUp = false
  case .roundTowardPositive: goesUp = !isNegative
  case .roundTowardNegative: goesUp = isNegative
  case .roundToOdd: goesUp = !isOdd
  case .stochastic(let bits):
    let below = places - bits
    let fraction: UInt128 =
      below > 127 ? 0 : (below >= 0 ? discarded >> UInt128(below) : discarded << UInt128(-below))
    let random = UInt128(randomBits) & ((1 << UInt128(bits)) &- 1)
    goesUp = (fraction + random) >> UInt128(bits) != 0
  }
  return RoundedQuotient(quotient: goesUp ? kept + 1 : kept, isInexact: true)
}

/// A value of at most 124 bits rounded to an integer multiple of 2^unitExponent, by the same rule.
///
/// The integer must fit: callers bound the value's leading bit below unitExponent + 125.
package func roundedToInteger(
  _ value: ExactValue, unitExponent: Int, direction: RoundingDirection, randomBits: UInt64
) -> (integer: Int128, isInexact: Bool) {
  let rounded = roundedQuotient(
    value.significand, dropping: unitExponent - value.exponent, isNegative: value.isNegative,
    direction: direction, randomBits: randomBits)
  let magnitude = Int128(truncatingIfNeeded: rounded.quotient)
  return (value.isNegative ? 0 &- magnitude : magnitude, rounded.isInexact)
}
