// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A two's complement register stated in MPFR: integer multiples of 2^lowestExponent from
/// -2^(width - 1) up to 2^(width - 1) - 1 of them.
final class RegisterReference {
  private let width: Int
  private let lowest: Int
  private let rounding: Rounding
  private let rounder = IntegerRounding()
  private let greatest: MPFRNumber
  private let least: MPFRNumber
  private let low: MPFRNumber
  private var isLossless = true

  init(_ register: FixedPointRegister, _ rounding: Rounding, precision: Int) {
    width = register.width
    lowest = register.lowestExponent
    self.rounding = rounding
    let room = max(precision, width + 2)
    greatest = MPFRNumber(precision: room)
    least = MPFRNumber(precision: 2)
    low = MPFRNumber(precision: room)
    least.set(isNegative: true, significand: UInt64(1), exponent: width - 1)
    greatest.set(isNegative: false, significand: UInt64(1), exponent: width - 1)
    greatest.setSum(greatest, -1)
  }

  /// Whether every step had the precision that it needed.
  var isExact: Bool { isLossless && rounder.isExact }

  /// Rounds a sum to what the register then holds; there is no minus zero.
  func settle(_ sum: MPFRNumber, into held: MPFRNumber, randomBits: UInt64) -> ExceptionFlags {
    guard sum.isFinite else { return settleSpecial(sum, into: held) }
    if sum.isZero {
      held.setZero()
      return []
    }
    if rounding.clipping == .beforeRounding, rounding.overflow != .wrap {
      low.reserve(precision: sum.precision)
      isLossless = low.setScaled(sum, by: -lowest) && isLossless
      if low.compare(to: greatest) > 0 { return overflow(to: greatest, held) }
      if low.compare(to: least) < 0 { return overflow(to: least, held) }
    }
    let isInexact = rounder.round(
      sum, unitExponent: lowest, direction: rounding.direction, randomBits: randomBits)
    let n = rounder.integer
    let isAbove = n.compare(to: greatest) > 0
    if isAbove || n.compare(to: least) < 0 {
      guard rounding.overflow == .wrap else {
        return overflow(to: isAbove ? greatest : least, held)
      }
      low.reserve(precision: n.precision)
      isLossless = low.setLowBits(n, bits: width, scratch: rounder.scaled) && isLossless
      if low.compare(to: greatest) > 0 {
        // The top bit counts -2^(width - 1).
        rounder.scaled.set(isNegative: false, significand: UInt64(1), exponent: width)
        isLossless = low.setDifference(low, rounder.scaled) && isLossless
      }
      return overflow(to: low, held)
    }
    store(n, into: held)
    return isInexact ? .inexact : []
  }

  /// A register holds numbers only: infinities become its ends and NaNs are replaced.
  private func settleSpecial(_ sum: MPFRNumber, into held: MPFRNumber) -> ExceptionFlags {
    if sum.isNaN {
      if rounding.nanSubstitute == .zero { held.setZero() } else { store(greatest, into: held) }
    } else {
      store(sum.isNegative ? least : greatest, into: held)
    }
    return .invalid
  }

  private func overflow(to integer: MPFRNumber, _ held: MPFRNumber) -> ExceptionFlags {
    store(integer, into: held)
    return [.overflow, .inexact]
  }

  private func store(_ integer: MPFRNumber, into held: MPFRNumber) {
    if integer.isZero { return held.setZero() }
    isLossless = held.setScaled(integer, by: lowest) && isLossless
  }
}
