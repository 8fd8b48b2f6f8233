// SPDX-License-Identifier: Apache-2.0

/// A two's complement integer of a fixed number of 64-bit limbs, counting units of 2^lowestExponent:
/// the exact sums that do not fit 128 bits.
package struct WideInteger: Sendable {
  /// The limbs, lowest first.
  package private(set) var limbs: [UInt64]
  /// The exponent of the lowest bit.
  package let lowestExponent: Int

  /// Zero, with room for magnitudes in a range and a sign.
  package init(room: BitRange) {
    limbs = Array(repeating: 0, count: (room.width + 1 + 63) / 64 + 1)
    lowestExponent = room.lowest
  }

  /// Adds a value none of whose set bits lies below the lowest one.
  package mutating func add(_ value: ExactValue) {
    if value.significand == 0 { return }
    let trailing = value.significand.trailingZeroBitCount
    let place = value.exponent + trailing - lowestExponent
    let magnitude = value.significand >> UInt128(trailing)
    let (limb, bit) = (place / 64, UInt64(place % 64))
    // Three limbs hold 128 bits at any bit place.
    let low = magnitude << UInt128(bit)
    let parts = [
      UInt64(truncatingIfNeeded: low), UInt64(truncatingIfNeeded: low >> 64),
      bit == 0 ? 0 : UInt64(truncatingIfNeeded: magnitude >> UInt128(128 - bit)),
    ]
    var carry = false
    for index in limb..<limbs.count {
      let offset = index - limb
      let part = offset < 3 ? parts[offset] : 0
      if offset >= 3 && !carry { return }
      let (first, carryA) =
        value.isNegative
        ? limbs[index].subtractingReportingOverflow(part)
        : limbs[index].addingReportingOverflow(part)
      let (second, carryB) =
        value.isNegative
        ? first.subtractingReportingOverflow(carry ? 1 : 0)
        : first.addingReportingOverflow(carry ? 1 : 0)
      limbs[index] = second
      carry = carryA || carryB
    }
  }

  /// Adds another integer whose lowest bit is not below this one's.
  package mutating func add(_ other: WideInteger) {
    guard let aligned = other.moved(to: self) else { return }
    var carry = false
    for index in limbs.indices {
      let (first, carryA) = limbs[index].addingReportingOverflow(aligned.limbs[index])
      let (second, carryB) = first.addingReportingOverflow(carry ? 1 : 0)
      limbs[index] = second
      carry = carryA || carryB
    }
  }

  /// Sets or clears the bit of an exponent.
  package mutating func set(_ exponent: Int, to isSet: Bool) {
    let place = exponent - lowestExponent
    let mask = UInt64(1) << UInt64(place % 64)
    if isSet { limbs[place / 64] |= mask } else { limbs[place / 64] &= ~mask }
  }

  /// Whether the integer is below zero.
  package var isNegative: Bool { limbs[limbs.count - 1] >> 63 == 1 }

  /// Whether the integer is zero.
  package var isZero: Bool { limbs.allSatisfy { $0 == 0 } }

  /// The value, jammed to 124 bits; a zero gets the stated sign.
  package func jammed(zeroSign: Bool) -> ExactValue {
    if isZero { return .zero(isNegative: zeroSign) }
    let negative = isNegative
    let magnitude = negative ? negatedLimbs : limbs
    guard let top = magnitude.lastIndex(where: { $0 != 0 }) else {
      return .zero(isNegative: zeroSign)
    }
    func limb(_ index: Int) -> UInt128 { index >= 0 ? UInt128(magnitude[index]) : 0 }
    let lead = magnitude[top].leadingZeroBitCount
    var window = limb(top) << 64 | limb(top - 1)
    var lost = top >= 2 ? magnitude[0..<(top - 1)].contains { $0 != 0 } : false
    if lead > 0, top >= 2 {
      window = window << UInt128(lead) | limb(top - 2) >> UInt128(64 - lead)
      // The limb that was drawn on may still have bits below; the ones under it count as they are.
      lost =
        magnitude[top - 2] << UInt64(lead) != 0
        || magnitude[0..<(top - 2)].contains { $0 != 0 }
    } else {
      window <<= UInt128(lead)
    }
    // Four places of room above, so that the value can enter an addition.
    let kept = window >> 4
    lost = lost || kept << 4 != window
    return ExactValue(
      isNegative: negative, significand: lost ? kept | 1 : kept,
      exponent: lowestExponent + 64 * (top - 1) - lead + 4)
  }

  private var negatedLimbs: [UInt64] {
    var result = limbs
    var carry = true
    for index in result.indices {
      let (sum, overflow) = (~result[index]).addingReportingOverflow(carry ? 1 : 0)
      result[index] = sum
      carry = overflow
    }
    return result
  }

  /// Whether the bit of an exponent is set.
  package func bit(at exponent: Int) -> Bool {
    let place = exponent - lowestExponent
    let limb = min(place / 64, limbs.count - 1)
    if place / 64 >= limbs.count { return isNegative }
    return limbs[limb] >> UInt64(place % 64) & 1 == 1
  }

  /// The same number in the room of another integer.
  package func moved(to room: WideInteger?) -> WideInteger? {
    guard var result = room else { return nil }
    for place in 0..<(64 * result.limbs.count) {
      let exponent = result.lowestExponent + place
      result.set(exponent, to: exponent >= lowestExponent && bit(at: exponent))
    }
    return result
  }
}
