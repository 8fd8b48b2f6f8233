// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference

/// A number as coverage looks at it: 128 bits of its significand, and what is known of those below.
struct ExactNumber {
  enum Kind { case finite, infinity, nan }

  var kind = Kind.finite
  var isNegative = false
  /// 0 for a zero.
  var magnitude: UInt128 = 0
  /// The exponent of the magnitude's lowest bit.
  var exponent = 0
  /// How many bits below the magnitude's are set.
  var setBitsBelow = 0
  /// The exponent of the lowest set bit.
  var lowestExponent = 0

  /// A finite number.
  init(isNegative: Bool, magnitude: UInt128, exponent: Int) {
    self.isNegative = isNegative
    self.magnitude = magnitude
    self.exponent = exponent
    lowestExponent = exponent + (magnitude == 0 ? 0 : magnitude.trailingZeroBitCount)
  }

  /// What a code stands for.
  init(_ value: FormatValue) {
    switch value {
    case .finite(let exact):
      self.init(
        isNegative: exact.isNegative, magnitude: exact.significand, exponent: exact.exponent)
    case .infinity(let isNegative):
      self.init(isNegative: isNegative, magnitude: 0, exponent: 0)
      kind = .infinity
    case .nan:
      self.init(isNegative: false, magnitude: 0, exponent: 0)
      kind = .nan
    }
  }

  /// A number of the reference.
  @inline(__always)
  init(_ number: MPFRNumber) {
    isNegative = number.isNegative
    guard number.isFinite else {
      kind = number.isNaN ? .nan : .infinity
      return
    }
    if number.isZero { return }
    let bits = number.leadingBits
    magnitude = bits.high
    exponent = bits.exponent
    setBitsBelow = bits.setBitsBelow
    lowestExponent = bits.lowestExponent
  }

  var isFinite: Bool { kind == .finite }
  var isZero: Bool { kind == .finite && magnitude == 0 }
  /// Whether it is a finite number but zero.
  var isNonzero: Bool { kind == .finite && magnitude != 0 }
  /// floor(log2 |x|) of a nonzero number.
  var binade: Int { exponent + 127 - magnitude.leadingZeroBitCount }
  /// How many bits are set.
  var setBits: Int { magnitude.nonzeroBitCount + setBitsBelow }
}

/// A number seen from a rounding: what is kept above a unit, and the bits below it.
struct RoundingDigits {
  /// floor(|x| / unit), its low 128 bits.
  let kept: UInt128
  /// The first bit below the unit.
  let guardBit: Bool
  /// The second.
  let roundBit: Bool
  /// Whether any bit below these two is set.
  let sticky: Bool
  /// How many bits below the unit are set.
  let droppedOnes: Int
  /// How many places below the unit the lowest set bit lies; 0 when nothing is dropped.
  let droppedPlaces: Int

  /// Splits a nonzero finite number at 2^unit.
  @inline(__always)
  init(_ x: ExactNumber, unit: Int) {
    let drop = unit - x.exponent
    droppedPlaces = max(0, unit - x.lowestExponent)
    if drop <= 0 {
      kept = drop > -128 ? x.magnitude << UInt128(-drop) : 0
      guardBit = false
      roundBit = false
      droppedOnes = x.setBitsBelow
      sticky = droppedOnes > 0
      return
    }
    kept = drop < 128 ? x.magnitude >> UInt128(drop) : 0
    let below = drop < 128 ? x.magnitude & (1 << UInt128(drop) - 1) : x.magnitude
    guardBit = drop <= 128 && x.magnitude >> UInt128(drop - 1) & 1 == 1
    roundBit = drop >= 2 && drop <= 129 && x.magnitude >> UInt128(drop - 2) & 1 == 1
    droppedOnes = below.nonzeroBitCount + x.setBitsBelow
    sticky = droppedOnes > (guardBit ? 1 : 0) + (roundBit ? 1 : 0)
  }

  /// Guard, round and sticky bit as a number from 0 to 7.
  var pattern: Int { (guardBit ? 4 : 0) | (roundBit ? 2 : 0) | (sticky ? 1 : 0) }
  /// Whether the bits below the unit are exactly half of it.
  var isTie: Bool { guardBit && droppedOnes == 1 }
  /// Whether they are half of it less one unit of the number's lowest bit.
  var isBelowTie: Bool { !guardBit && droppedPlaces >= 2 && droppedOnes == droppedPlaces - 1 }
  /// Whether they are half of it and one unit of the number's lowest bit.
  var isAboveTie: Bool { guardBit && droppedPlaces >= 2 && droppedOnes == 2 }
}
