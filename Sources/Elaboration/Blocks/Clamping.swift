// SPDX-License-Identifier: Apache-2.0
import Netlist

extension Number {
  /// The number with all its bits between two exponents, for a rounding that looks no further down than
  /// `low` + 1 and takes whatever reaches `high` for an overflow.
  ///
  /// The bit at `low` stands for all that lies at it or below. A number with bits above `high` becomes one
  /// that has a bit above `high` and none between.
  func clamped(from low: Int, to high: Int, _ builder: ModuleBuilder) -> Number {
    if lowestBit >= low, highestBit <= high { return self }
    let span = high - low + 1
    let distance = exponent.minus(Exponent(constant: low, builder))
    let isBelow = distance.top
    let right = distance.negated.masked(by: isBelow)
    let left = distance.masked(by: ~isBelow)
    // A bit more, so that the jammed one is none of the number's own.
    let word = significand.zeroExtended(to: significand.width + 1)
    let lowered = word.shiftedRight(by: right)
    let lost = word & ~builder.ones(word.width).shiftedLeft(by: right)
    let jammed = lowered | lost.isNonzero.zeroExtended(to: word.width)
    let width = span + word.width
    let placed = jammed.zeroExtended(to: width).shiftedLeft(by: left)
    let limit = builder.constant(
      UInt64(span), width: max(left.width, Operation.width(holding: span)))
    let isHuge = limit.isLess(than: left.zeroExtended(to: limit.width)) & ~isZero
    var number = self
    number.significand = isHuge.select(
      builder.constant(Bits.bit(width - 1, width: width)), else: placed)
    number.exponent = Exponent(constant: low, builder)
    number.isNormalized = false
    return number
  }
}
