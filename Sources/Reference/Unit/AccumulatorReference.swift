// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The accumulator stated in MPFR: acc ← acc + s, from acc = c.
final class AccumulatorReference {
  private enum Step {
    case rounded(RoundingStep)
    case aligned(AlignedSumReference, RoundingStep)
    case shifted(ShiftedReference, RoundingStep)
    case register(RegisterReference, drawsRandomBits: Bool)
    case exact(TermSum)
  }

  private let step: Step
  /// The sum of a block; an accumulator that is a term of that sum does without.
  private let sum: any SumReference
  private let zeroIsNegative: Bool
  /// What is held, with the exponent of its code; for an exact accumulator c, until the end.
  private let held: Term
  /// The code of what is held, where there is one; nil before the first block.
  private var code: UInt64?
  private let exact: MPFRNumber
  private var hasTerms = false
  private let ledger: Ledger

  /// - Parameter zeroIsNegative: the sign of an exact zero sum of unlike terms.
  init(_ unit: MACUnit.Description, precision: Int, zeroIsNegative: Bool, _ ledger: Ledger) {
    self.zeroIsNegative = zeroIsNegative
    self.ledger = ledger
    held = Term(precision: precision)
    exact = MPFRNumber(precision: precision)
    sum = unit.sum.reference(zeroIsNegative: zeroIsNegative, precision: precision, ledger)
    switch unit.accumulate {
    case .rounded(let format, let rounding):
      step = .rounded(RoundingStep(format, rounding, .accumulate))
    case .aligned(let format, let rounding):
      let rounding = RoundingStep(format, rounding, .accumulate)
      if let aligned = sum as? AlignedSumReference {
        step = .aligned(aligned, rounding)
      } else {
        // No such unit can be elaborated.
        step = .rounded(rounding)
      }
    case .shifted(let shifted, let format, let rounding):
      step = .shifted(
        ShiftedReference(shifted, precision: precision, ledger),
        RoundingStep(format, rounding, .accumulate))
    case .register(let register, let rounding):
      var draws = false
      if case .stochastic = rounding.direction { draws = true }
      step = .register(
        RegisterReference(register, rounding, precision: precision), drawsRandomBits: draws)
    case .exact: step = .exact(TermSum(precision: precision, zeroIsNegative: zeroIsNegative))
    }
  }

  /// What is held.
  var value: MPFRNumber { held.number }

  /// Whether every step had the precision that it needed.
  var isExact: Bool {
    guard sum.isExact else { return false }
    switch step {
    case .rounded(let rounding): return rounding.format.isExact
    case .aligned(_, let rounding): return rounding.format.isExact
    case .shifted(let shifted, let rounding): return shifted.isExact && rounding.format.isExact
    case .register(let register, _): return register.isExact
    case .exact(let terms): return terms.isExact
    }
  }

  /// acc ← c.
  func start(_ addend: Operand) {
    ledger.check(value.set(addend.number))
    held.exponent = addend.exponent
    code = nil
    hasTerms = false
    if case .exact(let terms) = step { terms.clear() }
  }

  /// acc ← acc + the sum of a block.
  ///
  /// - Parameter place: that of the block's first term.
  @inline(__always)
  func add(_ block: ArraySlice<Term>, number: Int, place: Int) {
    if case .aligned(let aligned, let rounding) = step {
      aligned.add(block, and: held)
      return round(aligned.number, number, rounding)
    }
    sum.add(block, place: place)
    switch step {
    case .aligned: break
    case .rounded(let rounding):
      addExactly()
      round(exact, number, rounding)
    case .shifted(let shifted, let rounding):
      shifted.add(sum.number, exponent: sum.exponent, held, into: exact)
      round(exact, number, rounding)
    case .register(let register, let drawsRandomBits):
      addExactly()
      let bits = drawsRandomBits ? ledger.random.bits(.accumulate(number)) : 0
      if ledger.isObserved { ledger.observer?.settles(exact) }
      ledger.raise(register.settle(exact, into: value, randomBits: bits))
    case .exact(let terms):
      terms.add(sum.number)
      hasTerms = true
    }
  }

  /// The code of what is held, in accumulators that hold one.
  ///
  /// Before the first block that is c's: a number of the accumulator, for which nothing is rounded,
  /// or a special value, for which there may be no code. An accumulator that aligns takes c in any
  /// format; what is no number of its own has no code either.
  var encoded: Encoded? {
    let rounding: RoundingStep
    switch step {
    case .rounded(let own), .aligned(_, let own), .shifted(_, let own): rounding = own
    case .register, .exact: return nil
    }
    if let code { return Encoded(code: code) }
    let encoded = rounding.format.encode(
      value,
      rounding: Rounding(
        overflow: rounding.rounding.overflow, nanSubstitute: rounding.rounding.nanSubstitute))
    return encoded.flags.contains(.inexact) ? nil : encoded
  }

  /// Sets `value` to what is converted to the output.
  func finish() {
    guard case .exact(let terms) = step, hasTerms else { return }
    if terms.store(into: exact) { ledger.raise(.invalid) }
    if ledger.isObserved { ledger.observer?.adds(exact, value, at: .accumulate) }
    let wasNaN = exact.isNaN || value.isNaN
    ledger.check(value.setSum(exact, value, zeroIsNegative: zeroIsNegative))
    if value.isNaN, !wasNaN { ledger.raise(.invalid) }
  }

  private func addExactly() {
    if ledger.isObserved { ledger.observer?.adds(sum.number, value, at: .accumulate) }
    let wasNaN = sum.number.isNaN || value.isNaN
    ledger.check(exact.setSum(sum.number, value, zeroIsNegative: zeroIsNegative))
    if exact.isNaN, !wasNaN { ledger.raise(.invalid) }
  }

  private func round(_ sum: MPFRNumber, _ block: Int, _ rounding: RoundingStep) {
    let code = rounding.round(sum, into: value, .accumulate(block), ledger)
    held.exponent = rounding.format.exponent(of: code)
    self.code = code
  }
}
