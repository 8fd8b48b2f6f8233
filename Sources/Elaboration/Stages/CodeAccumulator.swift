// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// An accumulator that holds a code of a float format, and rounds into it at every step.
struct CodeAccumulator: AccumulatorCircuit {
  let unit: UnitElaboration
  let format: NumberFormat
  let rounding: Rounding

  var registers: [StateRegister] {
    [
      StateRegister(
        name: "accumulator", width: format.width,
        resetValue: Bits(width: format.width, format.positiveZeroCode ?? 0))
    ]
  }

  func step(_ block: BlockTerms, from start: StepStart) throws -> [StateWord] {
    let context = unit.context
    let held = try self.held(start)
    context.builder.stage = "accumulate"
    let exact: Number
    switch unit.description.accumulate {
    case .aligned, .shifted:
      exact = try unit.alignedAccumulation(block.terms, held)
    case .rounded, .register, .exact:
      let sum = try unit.blockSum(block.terms)
      context.builder.stage = "accumulate"
      exact = try context.add(sum, held, roundedTo: format, rounding, name: "accumulate")
    }
    context.builder.stage = "accumulate"
    let code = try context.round(
      exact, to: format, rounding, random: unit.random(.accumulate(0)), name: "accumulate")
    return [StateWord(name: "accumulator", signal: code)]
  }

  /// The number that the step starts from.
  private func held(_ start: StepStart) throws -> Number {
    unit.context.builder.stage = "decode"
    let decode = unit.description.decode
    guard let held = start.held else { return try unit.addend(start) }
    if decode.c == format, decode.subnormalAddend == .kept {
      // One decoder serves both.
      let code = start.isFresh.select(start.c, else: held[0]).named("accumulator_start")
      return try unit.context.decode(code, format, name: "accumulator")
    }
    return Number.select(
      start.isFresh, try unit.addend(start),
      else: try unit.context.decode(held[0], format, name: "accumulator")
    ).named("accumulator_start")
  }

  func number(_ state: [Signal]) throws -> (number: Number, code: Signal?) {
    (try unit.context.decode(state[0], format, name: "result"), state[0])
  }
}
