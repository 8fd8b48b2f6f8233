// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist

extension CircuitContext {
  /// The sum of a block and the accumulator after a second alignment, ready to be rounded: the four steps
  /// of `ShiftedAddition` on two's complement words.
  func shiftedAddition(
    _ sum: Term, _ accumulator: Number, _ shifted: ShiftedAddition, name: String
  ) throws -> Number {
    // A zero takes part with the lowest exponent of its format, which its decoder gave it.
    let held = Term(accumulator, isPresent: builder.ones(), label: "addend")
    let greatest = greatestExponent([sum, held], minimum: shifted.minimumExponent, name: name)

    let sumUnits = try units(
      sum, at: greatest, fractionBits: shifted.sumFractionBits, .floored, name: "\(name)_block")
    var heldUnits = try units(
      held, at: greatest, fractionBits: shifted.addendFractionBits, .floored,
      name: "\(name)_addend")
    if let reach = shifted.addendReach {
      let isFar = isFar(held.alignment, below: greatest, shifted, reach)
      heldUnits = heldUnits.masked(by: ~isFar.named("\(name)_addend_out_of_reach"))
    }
    // In units of the finer of the two.
    let fractionBits = max(shifted.sumFractionBits, shifted.addendFractionBits)
    let p = sumUnits.above(zeros: fractionBits - shifted.sumFractionBits)
    let q = heldUnits.above(zeros: fractionBits - shifted.addendFractionBits)
    let width = max(p.width, q.width) + 1
    let total = (p.signExtended(to: width) + q.signExtended(to: width)).named("\(name)_total")
    let (word, exponent) = normalized(
      total, greatest.plus(-fractionBits), shifted, name: name)

    let special = special([sum.number, accumulator])
    return Number(
      sign: special.infinity.select(special.isNegative, else: word.top).named("\(name)_sign"),
      significand: word.top.select(word.negated, else: word).named("\(name)_magnitude"),
      exponent: exponent, nan: special.nan, infinity: special.infinity, fractionBits: 0,
      isNormalized: false)
  }

  /// Whether the addend's exponent, at least the minimum, lies further below E than the reach.
  private func isFar(
    _ exponent: Exponent, below greatest: Exponent, _ shifted: ShiftedAddition, _ reach: Int
  ) -> Signal {
    let own = exponent.maximum(Exponent(constant: shifted.minimumExponent, builder))
    let distance = distance(from: greatest, to: own)
    let width = max(distance.width, Operation.width(holding: reach))
    return builder.constant(UInt64(reach), width: width)
      .isLess(than: distance.zeroExtended(to: width))
  }

  /// v floored below its leading bit, or below the minimum exponent if that is higher.
  ///
  /// In two's complement the leading bit is the first that differs from the sign: for -2^n one place lower
  /// than in the magnitude, where there is nothing to cut.
  private func normalized(
    _ total: Signal, _ unit: Exponent, _ shifted: ShiftedAddition, name: String
  ) -> (word: Signal, exponent: Exponent) {
    let kept = shifted.resultFractionBits + 2
    guard total.width > kept else { return (total, unit) }
    // The exponent of the highest bit below the sign. It lies above the minimum: E does, and both
    // addends have an integer bit.
    let top = unit.plus(total.width - 2)
    let least = Exponent(constant: shifted.minimumExponent, builder)
    let above = top.minus(least)
    let limit = above.truncated(to: above.width - 1)
    let leading = (total ^ total.top.replicated(total.width)).truncated(to: total.width - 1)
      .leadingZeroCount.named("\(name)_leading_bits")
    let common = max(limit.width, leading.width)
    let (p, q) = (leading.zeroExtended(to: common), limit.zeroExtended(to: common))
    let places = p.isLess(than: q).select(p, else: q).named("\(name)_normalizing_shift")
    let word = total.shiftedLeft(by: places)[total.width - kept..<total.width]
    let exponent = Exponent(
      word: q - places, base: shifted.minimumExponent, least: shifted.minimumExponent,
      greatest: top.greatest)
    return (word.named("\(name)_floored"), exponent.plus(-shifted.resultFractionBits))
  }
}
