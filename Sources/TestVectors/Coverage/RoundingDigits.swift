// SPDX-License-Identifier: Apache-2.0

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
