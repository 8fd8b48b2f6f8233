// SPDX-License-Identifier: Apache-2.0
internal import CMPFR
import NumberFormats

/// Rounds a real number to an integer multiple of a power of two, in any direction.
///
/// Every rounding of the reference is this one: y = x × 2^-unitExponent is exact, and MPFR's own
/// round-to-integer functions take its neighbour.
final class IntegerRounding {
  /// The rounded integer, with its sign.
  let integer = MPFRNumber(precision: 64)
  /// y; after the rounding a scratch number for whoever asked for it.
  let scaled = MPFRNumber(precision: 64)
  private let part = MPFRNumber(precision: 64)
  /// Whether every step so far had the precision that it needed.
  private(set) var isExact = true

  /// Rounds a nonzero finite number into `integer`.
  ///
  /// - Parameter evenIsOdd: whether odd integers take the part of the even ones. So it is in formats
  ///   of one significand bit, where all significands are 1 and "even" is said of the code.
  /// - Returns: whether the integer differs from y.
  @inline(__always)
  func round(
    _ x: MPFRNumber, unitExponent: Int, direction: RoundingDirection, randomBits: UInt64,
    evenIsOdd: Bool = false
  ) -> Bool {
    // Two bits more than x: room for a shift by 1 and for the carry of a rounding away from zero.
    let room = x.precision + 2
    scaled.reserve(precision: room)
    integer.reserve(precision: room)
    var fits = scaled.setScaled(x, by: -unitExponent)
    let ternary: Int32
    switch direction {
    case .roundTiesToEven where evenIsOdd:
      // One further from zero the parities are exchanged.
      let one = x.isNegative ? -1 : 1
      fits = scaled.setSum(scaled, one) && fits
      ternary = mpfr_roundeven(integer.pointer, scaled.pointer)
      fits = integer.setSum(integer, -one) && fits
    case .roundTiesToEven: ternary = mpfr_roundeven(integer.pointer, scaled.pointer)
    case .roundTiesToAway: ternary = mpfr_round(integer.pointer, scaled.pointer)
    case .roundTowardZero: ternary = mpfr_trunc(integer.pointer, scaled.pointer)
    case .roundTowardPositive: ternary = mpfr_ceil(integer.pointer, scaled.pointer)
    case .roundTowardNegative: ternary = mpfr_floor(integer.pointer, scaled.pointer)
    case .roundToOdd:
      ternary = mpfr_trunc(integer.pointer, scaled.pointer)
      if ternary != 0, isEven(integer) != evenIsOdd { fits = stepAway(from: x) && fits }
    case .stochastic(let bits):
      ternary = mpfr_trunc(integer.pointer, scaled.pointer)
      if ternary != 0, carries(bits: bits, randomBits: randomBits) {
        fits = stepAway(from: x) && fits
      }
    }
    // The ternary value of these functions is ±2 for y not an integer, ±1 for an integer that found
    // no room.
    if ternary == 1 || ternary == -1 || !fits { isExact = false }
    return ternary != 0
  }

  /// One more in magnitude.
  private func stepAway(from x: MPFRNumber) -> Bool {
    integer.setSum(integer, x.isNegative ? -1 : 1)
  }

  private func isEven(_ whole: MPFRNumber) -> Bool {
    part.reserve(precision: whole.precision)
    return part.setScaled(whole, by: -1) && part.isInteger
  }

  /// Whether floor(f × 2^bits) + random reaches 2^bits, with f the discarded fraction of |y|.
  private func carries(bits: Int, randomBits: UInt64) -> Bool {
    part.reserve(precision: scaled.precision)
    if !part.setDifference(scaled, integer) { isExact = false }
    part.setMagnitude(part)
    part.setScaled(part, by: bits)
    return reaches(bits: bits, share: part.naturalPart, randomBits: randomBits)
  }

  /// Whether a share of 2^bits and a random number of that many bits carry.
  func reaches(bits: Int, share: UInt64, randomBits: UInt64) -> Bool {
    let whole = UInt64(1) << bits
    return share &+ (randomBits & (whole &- 1)) >= whole
  }
}
