// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// An integer or fixed-point format of the general path: value = (N - zeroPoint) × 2^-fractionBits.
final class GeneralFixedPoint: GeneralFormat, @unchecked Sendable {
  private let zeroCode: UInt64
  private let mask: UInt64
  private let topBit: UInt64
  let fractionBits: Int
  /// The integers of plain two's complement of at most 63 bits; none in other formats.
  let shortRange: Range<Int64>
  private let zeroPoint: Int128
  private let least: Int128
  private let greatest: Int128

  init(_ format: FixedPointFormat) {
    let top = UInt64(1) << UInt64(format.width - 1)
    topBit = format.isSigned ? top : 0
    mask = top | (top - 1)
    fractionBits = format.fractionBits
    zeroPoint = Int128(format.zeroPoint)
    least = format.leastInteger
    greatest = format.greatestInteger
    let isShort = format.width < 64 && format.zeroPoint == 0
    shortRange = isShort ? Int64(format.leastInteger)..<Int64(format.greatestInteger) + 1 : 0..<0
    zeroCode = UInt64(truncatingIfNeeded: format.zeroPoint) & mask
    super.init(positiveZero: zeroCode)
  }

  /// What a code stands for; bits above the format are ignored.
  override func number(of word: UInt64) -> GeneralNumber {
    let code = word & mask
    // The top bit of two's complement counts negative.
    let integer = Int128(code & ~topBit) &- Int128(code & topBit) &- zeroPoint
    return GeneralNumber(
      magnitude: integer.magnitude, exponent: 0 &- fractionBits, isNegative: integer < 0)
  }

  /// The integer that a code of a format with a short range is.
  @inline(__always)
  func integer(of code: UInt64) -> Int64 {
    Int64(truncatingIfNeeded: code & mask & ~topBit) &- Int64(truncatingIfNeeded: code & topBit)
  }

  @inline(__always)
  func code(ofInteger integer: Int64) -> UInt64 { UInt64(truncatingIfNeeded: integer) & mask }

  @inline(__always)
  func number(ofInteger integer: Int64) -> GeneralNumber {
    GeneralNumber(
      magnitude: UInt128(integer.magnitude), exponent: 0 &- fractionBits, isNegative: integer < 0)
  }

  /// Integers of so many bits lie beyond every format.
  private static let hugeBits = 100

  /// Replaces a number by what it is rounded to; returns the code.
  ///
  /// Clipping before or after the rounding delivers the same code, as in `GeneralFloat`.
  override func round(_ x: inout GeneralNumber, _ rule: RoundingRule, random: UInt64) -> UInt64 {
    let code = code(of: x, rule, random: random)
    x = number(of: code)
    return code
  }

  private func code(of x: GeneralNumber, _ rule: RoundingRule, random: UInt64) -> UInt64 {
    guard x.kind == .nonzero else {
      if x.isZero { return zeroCode }
      if x.kind == .nan { return rule.nanIsGreatest ? code(of: greatest) : zeroCode }
      return code(of: x.isNegative ? least : greatest)
    }
    let wraps = rule.overflow == .wrap
    let isHuge = x.binade &+ fractionBits > Self.hugeBits
    if isHuge && !wraps { return code(of: x.isNegative ? least : greatest) }
    let quotient = rule.shifted(
      x.magnitude, hasMore: x.hasMore, by: 0 &- fractionBits &- x.exponent,
      isNegative: x.isNegative, isOdd: false, random: random)
    let magnitude = Int128(truncatingIfNeeded: quotient)
    let integer = (x.isNegative ? 0 &- magnitude : magnitude) &+ zeroPoint
    if !isHuge, !wraps {
      if integer < least { return code(of: least) }
      if integer > greatest { return code(of: greatest) }
    }
    return code(of: integer)
  }

  @inline(__always)
  private func code(of integer: Int128) -> UInt64 { UInt64(truncatingIfNeeded: integer) & mask }
}
