// SPDX-License-Identifier: Apache-2.0
import Netlist

/// A number on wires: (-1)^sign × significand × 2^exponent, or a special value.
///
/// The unrounded middle form of all stages: operands are decoded to it, products and sums are made of it,
/// rounders take it. The exponent is that of the significand's **lowest** bit. Significands are not
/// normalised unless it is said.
struct Number {
  /// 1 for negative numbers, minus zero and minus infinity.
  var sign: Signal
  /// The magnitude's bits.
  var significand: Signal
  /// The exponent of the lowest bit.
  var exponent: Exponent
  /// Whether it is a NaN; then nothing else counts.
  var nan: Signal
  /// Whether it is an infinity of the sign; then significand and exponent do not count.
  var infinity: Signal
  /// What is added to `exponent` to get the exponent e at which the number is aligned (`AlignedSum`): the
  /// trailing significand bits of all that was multiplied.
  var fractionBits: Int
  /// Whether the top bit of every nonzero significand is 1, but where the exponent is at its least (a
  /// float format's own numbers, subnormals included).
  var isNormalized: Bool

  /// Whether the number is ±0; meaningless beside special values.
  var isZero: Signal { significand.isZero }

  /// The least and greatest exponents that bits of the number can have.
  var lowestBit: Int { exponent.least }
  /// The exponent of the highest bit of the greatest number.
  var highestBit: Int { exponent.greatest + significand.width - 1 }

  /// The same with a constant more in the exponent.
  func scaled(by places: Int) -> Number {
    var number = self
    number.exponent = exponent.plus(places)
    return number
  }

  /// The same number with more bits below, all 0.
  func widened(below count: Int) -> Number {
    guard count > 0 else { return self }
    var number = self
    number.significand = significand.above(zeros: count)
    number.exponent = exponent.plus(-count)
    number.fractionBits = fractionBits + count
    return number
  }

  /// The same number with more fraction bits, zeros, and as many places lower: the exponent at which it is
  /// aligned stays.
  func withFractionBits(_ count: Int) -> Number {
    let places = max(count - fractionBits, 0)
    var number = self
    number.significand = significand.above(zeros: places)
    number.exponent = exponent.plus(-places)
    number.fractionBits = fractionBits + places
    return number
  }

  /// For a select bit: one number when it is 1, else the other, each at its own exponent of alignment.
  static func select(_ bit: Signal, _ first: Number, else second: Number) -> Number {
    let fractionBits = max(first.fractionBits, second.fractionBits)
    let (x, y) = (
      first.withFractionBits(fractionBits), second.withFractionBits(fractionBits)
    )
    let width = max(x.significand.width, y.significand.width)
    return Number(
      sign: bit.select(x.sign, else: y.sign),
      significand: bit.select(
        x.significand.zeroExtended(to: width), else: y.significand.zeroExtended(to: width)),
      exponent: .select(bit, x.exponent, else: y.exponent),
      nan: bit.select(x.nan, else: y.nan), infinity: bit.select(x.infinity, else: y.infinity),
      fractionBits: fractionBits,
      // The subnormals of either must have the least exponent of both.
      isNormalized: x.isNormalized && y.isNormalized
        && x.significand.width == y.significand.width && x.exponent.least == y.exponent.least)
  }
}
