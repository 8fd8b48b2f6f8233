// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// An accumulator that never loses a bit (Kulisch), with room for the sum of 2^32 terms.
///
/// Special values travel beside the sum: whether there was a NaN, an infinity of either sign, and whether all
/// that was added were zeros of one sign, which decides the sign of a zero sum.
struct ExactAccumulator: AccumulatorCircuit {
  let unit: UnitElaboration

  private var range: (lowest: Int, width: Int) {
    let bits = unit.widths.accumulator
    // A bit for the sign.
    return (bits.lowest, bits.width + 1)
  }

  var registers: [StateRegister] {
    let one = Bits(width: 1, 1)
    let zero = Bits(width: 1, 0)
    return [
      StateRegister(name: "accumulator", width: range.width, resetValue: .zero(range.width)),
      StateRegister(name: "accumulator_nan", width: 1, resetValue: zero),
      StateRegister(name: "accumulator_plus_infinity", width: 1, resetValue: zero),
      StateRegister(name: "accumulator_minus_infinity", width: 1, resetValue: zero),
      StateRegister(name: "accumulator_only_plus_zeros", width: 1, resetValue: one),
      StateRegister(name: "accumulator_only_minus_zeros", width: 1, resetValue: zero),
    ]
  }

  func step(_ block: BlockTerms, from start: StepStart) throws -> [StateWord] {
    let context = unit.context
    let builder = context.builder
    builder.stage = "decode"
    let addend = try unit.addend(start)
    let terms = unit.description.sum.isExact ? block.numbers : [try unit.blockSum(block.terms)]
    builder.stage = "accumulate"
    let isFresh = start.held == nil ? builder.ones() : start.isFresh
    let (lowest, width) = range
    var addends = terms.flatMap { builder.addends(of: $0, lowest: lowest, width: width) }
    addends += builder.addends(of: addend, lowest: lowest, width: width).map {
      $0.masked(by: isFresh)
    }
    if let held = start.held { addends.append(held[0].masked(by: ~isFresh)) }
    let total = builder.sum(addends, width: width).named("accumulate_total")

    func collected(_ place: Int, _ test: (Number) -> Signal, startsTrue: Bool) -> Signal {
      let ofTerms = terms.map(test)
      let ofAddend = test(addend)
      let ofStart = start.held.map { isFresh.select(ofAddend, else: $0[place]) } ?? ofAddend
      return startsTrue
        ? context.all(ofTerms + [ofStart]) : context.any(ofTerms + [ofStart])
    }
    let words = [
      total, collected(1, { $0.nan }, startsTrue: false),
      collected(2, { $0.infinity & ~$0.sign & ~$0.nan }, startsTrue: false),
      collected(3, { $0.infinity & $0.sign & ~$0.nan }, startsTrue: false),
      collected(4, { $0.isZero & ~$0.sign }, startsTrue: true),
      collected(5, { $0.isZero & $0.sign }, startsTrue: true),
    ]
    return zip(registers, words).map { StateWord(name: $0.name, signal: $1) }
  }

  func number(_ state: [Signal]) throws -> (number: Number, code: Signal?) {
    let builder = unit.context.builder
    let total = state[0]
    let isZero = total.isZero
    let zeroSign = unit.description.final.rounding.signOfCancellation ? ~state[4] : state[5]
    let infinity = state[2] | state[3]
    return (
      Number(
        sign: infinity.select(state[3], else: isZero.select(zeroSign, else: total.top)),
        significand: total.top.select(total.negated, else: total),
        exponent: Exponent(constant: range.lowest, builder),
        nan: state[1] | (state[2] & state[3]), infinity: infinity, fractionBits: 0,
        isNormalized: false
      ).named("result"), nil
    )
  }
}
