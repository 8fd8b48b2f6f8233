// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// An integer or fixed-point format stated from its fields: value = (N - zeroPoint) × 2^-fractionBits.
///
/// A number is rounded to the integer n = value × 2^fractionBits; the code is N = n + zeroPoint. So
/// "even" is said of n, as in ONNX's QuantizeLinear.
final class FixedPointReference {
  private let format: FixedPointFormat
  private let rounder: IntegerRounding
  /// The least and the greatest N that are delivered, as codes.
  private let leastCode: UInt64
  private let greatestCode: UInt64
  /// The same as n: without the zero point.
  private let least = MPFRNumber(precision: 128)
  private let greatest = MPFRNumber(precision: 128)
  private let low = MPFRNumber(precision: 128)
  private(set) var isExact = true

  init(_ format: FixedPointFormat, rounder: IntegerRounding) {
    self.format = format
    self.rounder = rounder
    let width = format.width
    let allBits = width >= 64 ? UInt64.max : (1 << UInt64(width)) - 1
    let topBit = UInt64(1) << UInt64(width - 1)
    let zeroPoint = MPFRNumber(precision: 64)
    zeroPoint.set(format.zeroPoint)
    if format.isSigned {
      leastCode = format.isSymmetric ? topBit + 1 : topBit
      greatestCode = topBit - 1
      least.set(isNegative: true, significand: UInt64(1), exponent: width - 1)
      if format.isSymmetric { least.setSum(least, 1) }
      greatest.set(isNegative: false, significand: UInt64(1), exponent: width - 1)
    } else {
      leastCode = 0
      greatestCode = allBits
      greatest.set(isNegative: false, significand: UInt64(1), exponent: width)
    }
    greatest.setSum(greatest, -1)
    least.setDifference(least, zeroPoint)
    greatest.setDifference(greatest, zeroPoint)
  }

  private func mask(_ code: UInt64) -> UInt64 {
    format.width >= 64 ? code : code & ((1 << UInt64(format.width)) - 1)
  }

  /// Stores what a code stands for.
  func decode(_ word: UInt64, into number: MPFRNumber) {
    let code = mask(word)
    number.set(isNegative: false, significand: code, exponent: 0)
    if format.isSigned, code >> UInt64(format.width - 1) == 1 {
      // Two's complement: the top bit counts -2^(width - 1).
      low.set(isNegative: false, significand: UInt64(1), exponent: format.width)
      isExact = number.setDifference(number, low) && isExact
    }
    low.set(format.zeroPoint)
    isExact = number.setDifference(number, low) && isExact
    isExact = number.setScaled(number, by: -format.fractionBits) && isExact
  }

  /// Rounds a finite number to a code.
  func encode(_ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64) -> Encoded {
    if x.isZero { return settle(isInexact: false, zero: true, rounding) }
    if rounding.clipping == .beforeRounding, rounding.overflow != .wrap {
      rounder.scaled.reserve(precision: x.precision)
      let y = rounder.scaled
      isExact = y.setScaled(x, by: format.fractionBits) && isExact
      if y.compare(to: greatest) > 0 { return overflow(to: greatestCode) }
      if y.compare(to: least) < 0 { return overflow(to: leastCode) }
    }
    let isInexact = rounder.round(
      x, unitExponent: -format.fractionBits, direction: rounding.direction, randomBits: randomBits)
    return settle(isInexact: isInexact, zero: false, rounding)
  }

  /// An infinity: the end of the range.
  func encodeInfinity(isNegative: Bool) -> Encoded {
    Encoded(code: isNegative ? leastCode : greatestCode, flags: .invalid)
  }

  /// What stands for a NaN.
  func encodeNaN(_ rounding: Rounding) -> Encoded {
    switch rounding.nanSubstitute {
    case .zero:
      return Encoded(code: settle(isInexact: false, zero: true, rounding).code, flags: .invalid)
    case .greatestFinite: return Encoded(code: greatestCode, flags: .invalid)
    }
  }

  /// The code of the rounder's integer, or of zero.
  private func settle(isInexact: Bool, zero: Bool, _ rounding: Rounding) -> Encoded {
    let n = rounder.integer
    if zero { n.setZero() }
    let isAbove = n.compare(to: greatest) > 0
    if isAbove || n.compare(to: least) < 0 {
      if rounding.overflow != .wrap { return overflow(to: isAbove ? greatestCode : leastCode) }
      return Encoded(code: code(of: n), flags: [.overflow, .inexact])
    }
    return Encoded(code: code(of: n), flags: isInexact ? .inexact : [])
  }

  private func overflow(to code: UInt64) -> Encoded {
    Encoded(code: code, flags: [.overflow, .inexact])
  }

  /// The low bits of n + zeroPoint.
  private func code(of n: MPFRNumber) -> UInt64 {
    let bits: UInt64
    if n.isZero || n.binade < 62 {
      bits = UInt64(bitPattern: Int64(n.integerPart))
    } else {
      low.reserve(precision: n.precision)
      isExact = low.setLowBits(n, bits: 64, scratch: rounder.scaled) && isExact
      bits = low.naturalPart
    }
    return mask(bits &+ UInt64(bitPattern: Int64(format.zeroPoint)))
  }
}
