// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How K is cut: into the steps of the unit's instruction, which a kernel may run through when nothing
/// happens at their seams.
struct StepPlan: Sendable {
  /// The k of one instruction; all of K for a unit without one.
  let step: Int
  /// K with its padding: whole steps.
  let length: Int
  /// K of one pass of a kernel, and of one evaluation of the stages.
  let passLength: Int
  /// How many passes there are, one at least.
  var passes: Int { max(1, passLength == 0 ? 1 : length / passLength) }

  /// - Parameter k: the length of a dot product; matrices have at most 2^40 elements.
  init(_ unit: MACUnit, k: Int) {
    let k = min(max(k, 0), 1 << 40)
    let step = unit.instruction?.k ?? max(k, 1)
    self.step = step
    length = unit.instruction == nil ? k : (k + step - 1) / step * step
    passLength = length > step && !unit.runsThroughSteps ? step : length
  }
}

extension MACUnit {
  /// Whether a dot product of several steps of the instruction is one dot product of all their products.
  ///
  /// It is when blocks end where steps end, and when a result that becomes the next addend is the
  /// accumulator unchanged: a number of the accumulator's format is one of the result's format, c is decoded as
  /// it was, and an aligned accumulator has the same lowest exponent in both formats. Stochastic units draw
  /// other numbers in each step. A zero's sign, that a unit may drop at the seam, decides only about signs of
  /// zeros, which the same unit drops at the end.
  fileprivate var runsThroughSteps: Bool {
    let description = description
    guard let instruction, let length = description.block.length, instruction.k % length == 0,
      let (format, rounding) = description.accumulate.format,
      description.decode.c == description.final.format,
      !rounding.usesRandomBits, !description.final.rounding.usesRandomBits,
      description.decode.subnormalAddend == .kept || rounding.subnormalResults == .flushed,
      format.embeds(in: description.final.format),
      !description.usesRandomBits
    else { return false }
    let final = description.final.rounding
    guard
      format == description.final.format
        || (final.overflow != .saturate && final.subnormalResults == .kept)
    else { return false }
    switch (format, description.final.format) {
    case (.float(let accumulator), .float(let result)):
      // Infinities and NaNs have to come back as they were.
      return accumulator.minimumExponent == result.minimumExponent
        && (accumulator.positiveInfinityCode == nil) == (result.positiveInfinityCode == nil)
        && (accumulator.canonicalNaNCode == nil) == (result.canonicalNaNCode == nil)
    case (.fixedPoint, .fixedPoint): return format == description.final.format
    default: return false
    }
  }
}

extension MACUnit.Description {
  /// Whether some stage draws random numbers.
  var usesRandomBits: Bool {
    if case .rounded(_, let rounding) = product, rounding.usesRandomBits { return true }
    if sum.roundings.contains(where: { $0.1.usesRandomBits }) { return true }
    if let (_, rounding) = accumulate.format, rounding.usesRandomBits { return true }
    if case .register(_, let rounding) = accumulate, rounding.usesRandomBits { return true }
    return final.rounding.usesRandomBits
  }
}
