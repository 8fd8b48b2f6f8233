// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The accumulator stated in MPFR: acc ← acc + s, from acc = c.
final class AccumulatorReference {
  private enum Step {
    case rounded(RoundingStep)
    case register(RegisterReference, drawsRandomBits: Bool)
    case exact(TermSum)
  }

  private let step: Step
  private let zeroIsNegative: Bool
  /// What is held; for an exact accumulator c, until the end.
  let value: MPFRNumber
  /// The code of what is held, where there is one; nil before the first block.
  private var code: UInt64?
  private let exact: MPFRNumber
  private var hasTerms = false
  private var isLossless = true

  /// - Parameter zeroIsNegative: the sign of an exact zero sum of unlike terms.
  init(_ stage: AccumulateStage, precision: Int, zeroIsNegative: Bool) {
    self.zeroIsNegative = zeroIsNegative
    value = MPFRNumber(precision: precision)
    exact = MPFRNumber(precision: precision)
    switch stage {
    case .rounded(let format, let rounding), .aligned(let format, let rounding),
      .shifted(_, let format, let rounding):
      step = .rounded(RoundingStep(format, rounding))
    case .register(let register, let rounding):
      var draws = false
      if case .stochastic = rounding.direction { draws = true }
      step = .register(
        RegisterReference(register, rounding, precision: precision), drawsRandomBits: draws)
    case .exact: step = .exact(TermSum(precision: precision, zeroIsNegative: zeroIsNegative))
    }
  }

  /// Whether every step had the precision that it needed.
  var isExact: Bool {
    switch step {
    case .rounded(let rounding): isLossless && rounding.format.isExact
    case .register(let register, _): isLossless && register.isExact
    case .exact(let terms): isLossless && terms.isExact
    }
  }

  /// acc ← c, which is a number of the accumulator.
  func start(_ addend: MPFRNumber) {
    if !value.set(addend) { isLossless = false }
    code = nil
    hasTerms = false
    if case .exact(let terms) = step { terms.clear() }
  }

  /// acc ← acc + s.
  @inline(__always)
  func add(_ sum: MPFRNumber, block: Int, random: RandomCase) -> ExceptionFlags {
    switch step {
    case .rounded(let rounding):
      var flags = addExactly(sum)
      let rounded = rounding.round(exact, .accumulate(block), random)
      flags.formUnion(rounded.flags)
      code = rounded.code
      rounding.format.decode(rounded.code, into: value)
      return flags
    case .register(let register, let drawsRandomBits):
      let flags = addExactly(sum)
      let bits = drawsRandomBits ? random.bits(.accumulate(block)) : 0
      return flags.union(register.settle(exact, into: value, randomBits: bits))
    case .exact(let terms):
      terms.add(sum)
      hasTerms = true
      return []
    }
  }

  /// The code of what is held, in accumulators that hold one.
  ///
  /// Before the first block that is c's: a number of the accumulator, for which nothing is rounded,
  /// or a special value, for which there may be no code.
  var encoded: Encoded? {
    guard case .rounded(let rounding) = step else { return nil }
    if let code { return Encoded(code: code) }
    return rounding.format.encode(
      value,
      rounding: Rounding(
        overflow: rounding.rounding.overflow, nanSubstitute: rounding.rounding.nanSubstitute))
  }

  /// Sets `value` to what is converted to the output.
  func finish() -> ExceptionFlags {
    switch step {
    case .rounded, .register: return []
    case .exact(let terms):
      guard hasTerms else { return [] }
      let isInvalid = terms.store(into: exact)
      let flags: ExceptionFlags = isInvalid ? .invalid : []
      let wasNaN = exact.isNaN || value.isNaN
      if !value.setSum(exact, value, zeroIsNegative: zeroIsNegative) { isLossless = false }
      return value.isNaN && !wasNaN ? .invalid : flags
    }
  }

  private func addExactly(_ sum: MPFRNumber) -> ExceptionFlags {
    if !exact.setSum(sum, value, zeroIsNegative: zeroIsNegative) { isLossless = false }
    return exact.isNaN && !sum.isNaN && !value.isNaN ? .invalid : []
  }
}
