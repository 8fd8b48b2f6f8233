// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension FixedPointRegister {
  /// Rounds a sum of at most 124 bits to the register's lowest bit and lets it wrap or saturate.
  func settle(
    _ sum: ExactValue, rounding: Rounding, randomBits: UInt64
  ) -> (value: ExactValue, flags: ExceptionFlags) {
    if clipsBeforeRounding(rounding),
      sum.compareMagnitude(to: extreme(isNegative: sum.isNegative)) > 0
    {
      return (extreme(isNegative: sum.isNegative), [.overflow, .inexact])
    }
    let rounded = roundedToInteger(
      sum, unitExponent: lowestExponent, direction: rounding.direction, randomBits: randomBits)
    var flags: ExceptionFlags = rounded.isInexact ? .inexact : []
    var integer = rounded.integer
    let half = Int128(1) << Int128(width - 1)
    if integer < -half || integer >= half {
      flags.formUnion([.overflow, .inexact])
      if rounding.overflow == .wrap {
        integer = (integer << Int128(128 - width)) >> Int128(128 - width)
      } else {
        integer = integer < 0 ? -half : half - 1
      }
    }
    return (
      ExactValue(
        isNegative: integer < 0, significand: integer.magnitude, exponent: lowestExponent), flags
    )
  }

  /// The same for a sum of any width.
  func settle(
    _ integer: inout WideInteger, rounding: Rounding, randomBits: UInt64
  ) -> ExceptionFlags {
    let wasNegative = integer.isNegative
    var flags: ExceptionFlags = []
    let fraction = integer.removeFraction(below: lowestExponent)
    if clipsBeforeRounding(rounding) {
      // Beyond the extremes: the floor is, or the number lies above the greatest integer.
      var above = integer
      if !fraction.isZero { above.add(unit) }
      if !integer.fits(bits: width, from: lowestExponent)
        || (!wasNegative && !above.fits(bits: width, from: lowestExponent))
      {
        integer.saturate(bits: width, from: lowestExponent, isNegative: wasNegative)
        return [.overflow, .inexact]
      }
    }
    if !fraction.isZero {
      flags.insert(.inexact)
      // Toward minus infinity so far; the discarded fraction is positive. One unit up or not.
      if goesUp(
        floorIsOdd: integer.bit(at: lowestExponent), floorIsNegative: wasNegative,
        fraction: fraction, rounding: rounding, randomBits: randomBits)
      {
        integer.add(unit)
      }
    }
    if !integer.fits(bits: width, from: lowestExponent) {
      flags.formUnion([.overflow, .inexact])
      if rounding.overflow == .wrap {
        integer.wrap(bits: width, from: lowestExponent)
      } else {
        integer.saturate(
          bits: width, from: lowestExponent, isNegative: integer.isNegative)
      }
    }
    return flags
  }

  /// One in the lowest bit.
  private var unit: ExactValue {
    ExactValue(isNegative: false, significand: 1, exponent: lowestExponent)
  }

  private func clipsBeforeRounding(_ rounding: Rounding) -> Bool {
    rounding.clipping == .beforeRounding && rounding.overflow == .saturate
  }

  /// The greatest or the least integer.
  private func extreme(isNegative: Bool) -> ExactValue {
    let half = UInt128(1) << UInt128(min(width, 124) - 1)
    return ExactValue(
      isNegative: isNegative, significand: isNegative ? half : half - 1, exponent: lowestExponent)
  }

  /// Whether floor + 1 unit is delivered for floor + fraction, 0 < fraction < 1.
  private func goesUp(
    floorIsOdd: Bool, floorIsNegative: Bool, fraction: ExactValue, rounding: Rounding,
    randomBits: UInt64
  ) -> Bool {
    let half = ExactValue(isNegative: false, significand: 1, exponent: lowestExponent - 1)
    let order = fraction.compareMagnitude(to: half)
    switch rounding.direction {
    case .roundTiesToEven: return order > 0 || (order == 0 && floorIsOdd)
    case .roundTiesToAway: return order > 0 || (order == 0 && !floorIsNegative)
    case .roundTowardZero: return floorIsNegative
    case .roundTowardPositive: return true
    case .roundTowardNegative: return false
    case .roundToOdd: return !floorIsOdd
    case .stochastic(let bits):
      // Magnitudes go up with the stated probability: below zero the magnitude's fraction is the
      // rest to the next unit toward zero.
      let share = floorIsNegative ? unit.addJamming(fraction.negated, zeroSign: false) : fraction
      let rounded = FixedPointRegister.stochasticUp(
        share, unitExponent: lowestExponent, bits: bits, randomBits: randomBits)
      return floorIsNegative ? !rounded : rounded
    }
  }

  private static func stochasticUp(
    _ share: ExactValue, unitExponent: Int, bits: Int, randomBits: UInt64
  ) -> Bool {
    // floor(share × 2^bits / unit) + random >= 2^bits
    let shift = share.exponent - unitExponent + bits
    let counted: UInt128 =
      shift >= 0
      ? share.significand << UInt128(shift)
      : (shift > -128 ? share.significand >> UInt128(-shift) : 0)
    let random = UInt128(randomBits) & ((1 << UInt128(bits)) - 1)
    return counted + random >= 1 << UInt128(bits)
  }
}

extension WideInteger {
  /// Clears all bits below an exponent, and returns what they were worth: floor and fraction.
  mutating func removeFraction(below exponent: Int) -> ExactValue {
    let places = exponent - lowestExponent
    guard places > 0 else { return .zero() }
    var fraction = WideInteger(
      room: BitRange(lowest: lowestExponent, highest: exponent))
    for place in 0..<places where bit(at: lowestExponent + place) {
      let one = ExactValue(isNegative: false, significand: 1, exponent: lowestExponent + place)
      fraction.add(one)
      add(one.negated)
    }
    return fraction.jammed(zeroSign: false)
  }

  /// Whether the integer lies within a two's complement register.
  func fits(bits: Int, from exponent: Int) -> Bool {
    let sign = bit(at: exponent + bits - 1)
    let top = lowestExponent + 64 * limbs.count
    return (exponent + bits - 1..<max(top, exponent + bits)).allSatisfy { bit(at: $0) == sign }
  }

  /// Keeps the low bits of a register and extends their sign.
  mutating func wrap(bits: Int, from exponent: Int) {
    let sign = bit(at: exponent + bits - 1)
    for place in (exponent + bits)..<(lowestExponent + 64 * limbs.count) { set(place, to: sign) }
  }

  /// The greatest or the least integer of a register, by the sign.
  mutating func saturate(bits: Int, from exponent: Int, isNegative negative: Bool) {
    for place in lowestExponent..<(lowestExponent + 64 * limbs.count) {
      let isValueBit = place >= exponent && place < exponent + bits - 1
      set(place, to: isValueBit ? !negative : place >= exponent ? negative : false)
    }
  }
}
