// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// A word that an accumulator keeps from one step to the next.
struct StateWord {
  /// The name of its register.
  let name: String
  /// What stands in it.
  let signal: Signal
}

/// A register of an accumulator.
struct StateRegister {
  /// The name.
  let name: String
  /// Its bits.
  let width: Int
  /// What it holds when nothing was added to an addend of +0.
  let resetValue: Bits
}

/// What a step starts from.
struct StepStart {
  /// The addend's code.
  let c: Signal
  /// What the accumulator holds, in the order of its registers; nil in a circuit without one, which always
  /// starts from the addend.
  let held: [Signal]?
  /// Whether the step starts from the addend although there is an accumulator.
  let isFresh: Signal
}

/// The accumulate stage as a circuit.
///
/// Three kinds: the accumulator is a code of a format, a two's complement register, or never loses anything.
protocol AccumulatorCircuit {
  /// The registers of the sequential form.
  var registers: [StateRegister] { get }

  /// acc ← acc + s for one block.
  func step(_ block: BlockTerms, from start: StepStart) throws -> [StateWord]

  /// The accumulator's number, for the final stage; its code where that is the result as it is.
  func number(_ state: [Signal]) throws -> (number: Number, code: Signal?)
}

/// What the stages before the accumulator make of a block.
struct BlockTerms {
  /// The products, rounded and scaled, or groups of them, in the unit's order.
  let terms: [Term]
  /// The rows of integer products and what is added to them, where the unit's products are integers.
  let integers: IntegerTerms?

  /// The terms as numbers.
  var numbers: [Number] { terms.map(\.number) }
}

extension UnitElaboration {
  /// The accumulate stage of the unit.
  func accumulator() -> any AccumulatorCircuit {
    switch description.accumulate {
    case .rounded(.fixedPoint(let format), let rounding):
      FixedAccumulator(unit: self, range: FixedRange(format), format: format, rounding: rounding)
    case .rounded(let format, let rounding), .aligned(let format, let rounding),
      .shifted(_, let format, let rounding):
      CodeAccumulator(unit: self, format: format, rounding: rounding)
    case .register(let register, let rounding):
      FixedAccumulator(unit: self, range: FixedRange(register), format: nil, rounding: rounding)
    case .exact: ExactAccumulator(unit: self)
    }
  }

  /// c as a number.
  func addend(_ start: StepStart) throws -> Number {
    try context.decode(
      start.c, description.decode.c, subnormals: description.decode.subnormalAddend, name: "c")
  }
}
