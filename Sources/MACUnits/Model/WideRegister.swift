// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension FixedPointRegister {
  /// Rounds a sum of at most 124 bits to the register's lowest bit and lets it wrap or saturate.
  func settle(
    _ sum: ExactValue, rounding: Rounding, randomBits: UInt64
  ) -> (value: ExactValue, flags: ExceptionFlags) {
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
    if !fraction.isZero {
      flags.insert(.inexact)
      // Toward minus infinity so far; the discarded fraction is positive. One unit up or not.
      if goesUp(
        floorIsOdd: integer.bit(at: lowestExponent), floorIsNegative: wasNegative,
        fraction: fraction, rounding: rounding, randomBits: randomBits)
      {
        integer.add(ExactValue(isNegative: false, significand: 1, exponent: lowestExponent))
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
      let unit = ExactValue(isNegative: false, significand: 1, exponent: lowestExponent)
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
  /// Whether the bit of an exponent is set.
  func bit(at exponent: Int) -> Bool {
    let place = exponent - lowestExponent
    let limb = min(place / 64, limbs.count - 1)
    if place / 64 >= limbs.count { return isNegative }
    return limbs[limb] >> UInt64(place % 64) & 1 == 1
  }

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

  /// The same number in the room of another integer.
  func moved(to room: WideInteger?) -> WideInteger? {
    guard var result = room else { return nil }
    for place in 0..<(64 * result.limbs.count) {
      let exponent = result.lowestExponent + place
      result.set(exponent, to: exponent >= lowestExponent && bit(at: exponent))
    }
    return result
  }
}
