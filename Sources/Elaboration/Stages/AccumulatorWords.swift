// SPDX-License-Identifier: Apache-2.0
import Netlist

/// What an accumulator keeps from one step to the next: named words.
struct AccumulatorWords {
  /// The words by name, always in the same order.
  var words: [(name: String, signal: Signal)]

  /// The word of a name.
  func callAsFunction(_ name: String) -> Signal? { words.first { $0.name == name }?.signal }
}

/// What a step starts from.
struct StepStart {
  /// The addend's code.
  let c: Signal
  /// What the accumulator holds; nil in a circuit without one, which always starts from the addend.
  let held: AccumulatorWords?
  /// Whether the step starts from the addend although there is an accumulator.
  let isFresh: Signal
}
