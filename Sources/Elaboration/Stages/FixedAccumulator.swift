// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// An accumulator in two's complement that wraps or saturates: an integer or fixed-point code, or a register
/// of any width.
struct FixedAccumulator: AccumulatorCircuit {
  let unit: UnitElaboration
  let range: FixedRange
  /// The format of its codes; nil for a register.
  let format: FixedPointFormat?
  let rounding: Rounding

  var registers: [StateRegister] {
    let zero = Bits(width: range.width, limbs: [UInt64(truncatingIfNeeded: range.zeroPoint)])
    return [StateRegister(name: "accumulator", width: range.width, resetValue: zero)]
  }

  func step(_ block: BlockTerms, from start: StepStart) throws -> [StateWord] {
    let builder = unit.context.builder
    builder.stage = "decode"
    let held = try self.held(start)
    builder.stage = "accumulate"
    let terms: [Number]
    if block.integers != nil {
      terms = []
    } else if unit.description.sum.isExact {
      terms = block.numbers
    } else {
      terms = [try unit.blockSum(block.terms)]
    }
    builder.stage = "accumulate"

    // All bits of all addends, and carries: but where the sum wraps and nothing is rounded, no bit above
    // the accumulator's is needed.
    let lowest = min(
      terms.map(\.lowestBit).min() ?? block.integers?.lowest ?? range.lowest, held.lowest,
      range.lowest)
    let count = terms.count + (block.integers?.count ?? 0) + 1
    let highest = max(
      terms.map(\.highestBit).max() ?? range.lowest, block.integers?.highest ?? range.lowest,
      held.lowest + held.word.width - 1, range.lowest + range.width - 1)
    var width = highest - lowest + 2 + MACUnit.Widths.carryBits(terms: count)
    if rounding.overflow == .wrap, lowest == range.lowest, range.zeroPoint == 0 {
      width = range.width
    }
    let start = held.word.signExtended(to: max(width, held.word.width))
      .shiftedLeft(by: held.lowest - lowest).truncated(to: width)
    var addends = terms.flatMap { builder.addends(of: $0, lowest: lowest, width: width) }
    if let integers = block.integers {
      addends += integers.addends(builder, lowest: lowest, width: width)
    }
    let total = builder.sum(addends + [start], width: width).named("accumulate_total")

    let specials = unit.context.special(terms)
    let positive = (specials.infinity & ~specials.isNegative) | held.infinity.positive
    let negative = (specials.infinity & specials.isNegative) | held.infinity.negative
    let nan = specials.nan | held.nan | (positive & negative)
    let code = builder.settle(
      FixedNumber(
        word: total, lowest: lowest, nan: nan, infinity: (positive, negative)), range, rounding,
      random: unit.random(.accumulate(0)))
    return [StateWord(name: "accumulator", signal: code.named("accumulate_code"))]
  }

  /// What the step starts from.
  private func held(_ start: StepStart) throws -> FixedNumber {
    let builder = unit.context.builder
    let addend: FixedNumber
    if case .fixedPoint(let c) = unit.description.decode.c {
      let (word, isSigned) = builder.integer(start.c, c)
      addend = FixedNumber(
        word: isSigned ? word : word.zeroExtended(to: word.width + 1), lowest: -c.fractionBits,
        nan: builder.zero(), infinity: (builder.zero(), builder.zero()))
    } else {
      addend = builder.fixed(try unit.addend(start))
    }
    guard let code = start.held?[0] else { return addend }
    var word = code
    if let format {
      let (integer, isSigned) = builder.integer(code, format)
      word = isSigned ? integer : integer.zeroExtended(to: integer.width + 1)
    }
    let lowest = min(addend.lowest, range.lowest)
    let width =
      max(addend.lowest + addend.word.width, range.lowest + word.width) - lowest
    func moved(_ word: Signal, _ from: Int) -> Signal {
      word.signExtended(to: width - (from - lowest)).above(zeros: from - lowest)
    }
    return FixedNumber(
      word: start.isFresh.select(
        moved(addend.word, addend.lowest), else: moved(word, range.lowest)
      ).named("accumulator_start"), lowest: lowest, nan: addend.nan & start.isFresh,
      infinity: (
        addend.infinity.positive & start.isFresh, addend.infinity.negative & start.isFresh
      ))
  }

  func number(_ state: [Signal]) throws -> (number: Number, code: Signal?) {
    let builder = unit.context.builder
    if let format {
      return (
        try unit.context.decode(state[0], .fixedPoint(format), name: "result"), state[0]
      )
    }
    let word = state[0]
    return (
      Number(
        sign: word.top, significand: word.top.select(word.negated, else: word),
        exponent: Exponent(constant: range.lowest, builder), nan: builder.zero(),
        infinity: builder.zero(), fractionBits: 0, isNormalized: false
      ).named("result"), nil
    )
  }
}
