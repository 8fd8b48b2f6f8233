// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension FloatReference {
  /// Rounds a finite number to a code.
  @inline(__always)
  func encode(_ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64) -> Encoded {
    let isNegative = x.isNegative
    if x.isZero { return encodeZero(isNegative: isNegative) }
    if isNegative && !codes.fields.hasSign {
      return Encoded(code: belowUnsigned(rounding), flags: [.overflow, .inexact])
    }
    if rounding.clipping == .beforeRounding, rounding.overflow == .saturate,
      x.compareMagnitude(to: greatestNumber) > 0
    {
      return encodeOverflow(isNegative: isNegative, rounding)
    }
    if !codes.fields.hasSubnormals, x.compareMagnitude(to: leastNumber) < 0 {
      return encodeBelowLeast(x, rounding, randomBits: randomBits)
    }
    // A number two binades up is above the greatest finite one however it is rounded.
    let own = x.binade
    if own > greatestBinade { return encodeOverflow(isNegative: isNegative, rounding) }
    var binade = max(own, minimumExponent)
    let isInexact = roundInBinade(binade, x, rounding, randomBits: randomBits)
    var significand = abs(rounder.integer.integerPart)
    let one = 1 << codes.t
    let isTiny =
      own < minimumExponent
      && (isInexact || rounding.subnormalResults == .flushed)
      && staysTiny(x, rounding, randomBits: randomBits, isDeliveredBelow: significand < one)
    if isTiny, rounding.subnormalResults == .flushed {
      return Encoded(code: codes.zero(isNegative: isNegative), flags: [.underflow, .inexact])
    }
    var flags: ExceptionFlags = isInexact ? .inexact : []
    if isTiny { flags.insert(.underflow) }

    if significand == 2 * one {
      significand = one
      binade += 1
    }
    if (binade, significand) > (greatestBinade, greatestSignificand) {
      return encodeOverflow(isNegative: isNegative, rounding)
    }
    if significand == 0 {
      return Encoded(code: codes.zero(isNegative: isNegative), flags: flags)
    }
    let field = significand < one ? 0 : binade + codes.fields.exponentBias
    let trailing = significand < one ? significand : significand - one
    let magnitude = UInt64(truncatingIfNeeded: field << codes.t | trailing)
    return Encoded(code: magnitude | (isNegative ? codes.signBit : 0), flags: flags)
  }

  /// Rounds to a multiple of 2^(binade - t), into the rounder's integer; returns whether that lost
  /// anything.
  ///
  /// With a single significand bit, "even" is said of the code, whose last bit is that of the biased
  /// exponent: in a binade with an odd one the lower neighbour, of significand 1, is odd as ever; in
  /// one with an even one it counts as even.
  @inline(__always)
  private func roundInBinade(
    _ binade: Int, _ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64
  ) -> Bool {
    let field = binade + codes.fields.exponentBias
    // Below the lowest binade's numbers lies the code 0, which is even like its significand 0.
    return rounder.round(
      x, unitExponent: binade - codes.t, direction: rounding.direction, randomBits: randomBits,
      evenIsOdd: codes.t == 0 && field & 1 == 0)
  }

  /// Whether a number below the least normal magnitude counts as tiny (IEEE 754-2019 clause 7.5).
  ///
  /// - Parameter isDeliveredBelow: whether gradual underflow delivers a number below it too.
  private func staysTiny(
    _ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64, isDeliveredBelow: Bool
  ) -> Bool {
    switch rounding.tininess {
    case .beforeRounding: return true
    case .asDelivered: return isDeliveredBelow
    case .afterRounding: break
    }
    // Rounded to full precision, as if the exponent were unbounded.
    let binade = x.binade
    _ = roundInBinade(binade, x, rounding, randomBits: randomBits)
    let significand = abs(rounder.integer.integerPart)
    let carried = significand == 2 << codes.t
    return (carried ? binade + 1 : binade) < minimumExponent
  }

  /// A nonzero number below the least one of a format without subnormals: there are only zero and the
  /// least number to choose from.
  private func encodeBelowLeast(
    _ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64
  ) -> Encoded {
    let sign = x.isNegative ? codes.signBit : 0
    if !codes.fields.hasZero { return Encoded(code: sign, flags: [.underflow, .inexact]) }
    let goesToLeast = goesToLeast(x, rounding, randomBits: randomBits)
    var flags: ExceptionFlags = .inexact
    if isTinyBelowLeast(x, rounding, randomBits: randomBits, isDeliveredBelow: !goesToLeast) {
      flags.insert(.underflow)
    }
    if goesToLeast {
      return Encoded(code: sign | leastCode, flags: flags)
    }
    return Encoded(code: codes.zero(isNegative: x.isNegative), flags: flags)
  }

  private func goesToLeast(_ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64) -> Bool {
    scratch.reserve(precision: x.precision)
    switch rounding.direction {
    case .roundTiesToEven, .roundTiesToAway:
      scratch.setScaled(x, by: 1)
      let order = scratch.compareMagnitude(to: leastNumber)
      // On a tie the even code is that of zero.
      return order > 0 || (order == 0 && rounding.direction == .roundTiesToAway)
    case .roundTowardZero: return false
    case .roundTowardPositive: return !x.isNegative
    case .roundTowardNegative: return x.isNegative
    case .roundToOdd: return true
    case .stochastic(let bits):
      scratch.setMagnitude(x)
      scratch.setScaled(scratch, by: bits)
      scratch.setTruncatedQuotient(scratch, leastNumber)
      return rounder.reaches(bits: bits, share: scratch.naturalPart, randomBits: randomBits)
    }
  }

  private func isTinyBelowLeast(
    _ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64, isDeliveredBelow: Bool
  ) -> Bool {
    switch rounding.tininess {
    case .beforeRounding: return true
    case .asDelivered: return isDeliveredBelow
    case .afterRounding: break
    }
    let binade = x.binade
    _ = roundInBinade(binade, x, rounding, randomBits: randomBits)
    scratch.reserve(precision: rounder.integer.precision)
    scratch.setScaled(rounder.integer, by: binade - codes.t)
    return scratch.compareMagnitude(to: leastNumber) < 0
  }
}
