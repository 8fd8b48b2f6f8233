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
    // Floor and fraction. The magnitude of a negative number has the rest of the unit as its fraction.
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
      // Only the last bit and the fraction decide: the rounding of a magnitude of one bit and fraction.
      let floorIsOdd = integer.bit(at: lowestExponent)
      let lastBit = wasNegative != floorIsOdd
      let part = wasNegative ? unit.addJamming(fraction.negated, zeroSign: false) : fraction
      let last = ExactValue(
        isNegative: wasNegative, significand: lastBit ? 1 : 0, exponent: lowestExponent)
      let magnitude = last.addJamming(
        ExactValue(
          isNegative: wasNegative, significand: part.significand, exponent: part.exponent),
        zeroSign: false)
      let rounded = roundedToInteger(
        magnitude, unitExponent: lowestExponent, direction: rounding.direction,
        randomBits: randomBits)
      let magnitudeWentUp = rounded.integer.magnitude > (lastBit ? 1 : 0)
      // The floor of a negative number is its magnitude gone up.
      if magnitudeWentUp != wasNegative { integer.add(unit) }
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
