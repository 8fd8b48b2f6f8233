// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Something that somebody's unit may do other than the specification says.
struct HintCandidate {
  let name: String
  let unit: MACUnit
  let edit: @Sendable (inout DotOperands) -> Void

  /// Whether this gives what was found.
  func returns(_ item: CheckDifference, _ check: ResultCheck) -> Bool {
    guard let found = item.found else { return false }
    var operands = item.operands
    edit(&operands)
    let result = unit.evaluate(operands, random: item.random)
    if let flags = item.foundFlags, flags != result.flags { return false }
    if found == result.code { return true }
    return check.rules.anyNaN && unit.resultFormat.decode(found).isNaN
      && unit.resultFormat.decode(result.code).isNaN
  }
}

/// The mistakes that are tried.
enum HintCandidates {
  ///
  /// In a sequence the addend is a matter of the controls.
  static func all(of unit: MACUnit, inSequence: Bool) -> [HintCandidate] {
    let variants = (UnitVariant.all(of: unit) + common(unit)).filter { $0.invisible == nil }
    return variants.map { HintCandidate(name: $0.name, unit: $0.unit, edit: { _ in }) }
      + slips(unit, inSequence: inSequence)
  }

  /// Changes of several parameters that designs often have together.
  private static func common(_ unit: MACUnit) -> [UnitVariant] {
    func variant(_ name: String, _ edit: (inout MACUnit.Description) -> Void) -> UnitVariant? {
      var description = unit.description
      edit(&description)
      guard description != unit.description, let changed = try? MACUnit(description) else {
        return nil
      }
      return UnitVariant(name: name, unit: changed, invisible: nil)
    }
    let flushed = variant("subnormal operands taken for zeros") {
      $0.decode.subnormalFactors = .flushed
      $0.decode.subnormalAddend = .flushed
    }
    let allFlushed = variant("subnormal operands and results taken for zeros") {
      $0.decode.subnormalFactors = .flushed
      $0.decode.subnormalAddend = .flushed
      $0.final.rounding.subnormalResults = .flushed
      if case .rounded(let format, var rounding) = $0.accumulate {
        rounding.subnormalResults = .flushed
        $0.accumulate = .rounded(format, rounding)
      }
    }
    let unfused = unit.description.accumulate.format.flatMap { format, rounding in
      variant("products rounded to \(format.name) before the sum: not fused") {
        $0.product = .rounded(format, rounding)
      }
    }
    let tininess = variant("tininess detected before rounding") {
      $0.final.rounding.tininess = .beforeRounding
      if case .rounded(let format, var rounding) = $0.accumulate {
        rounding.tininess = .beforeRounding
        $0.accumulate = .rounded(format, rounding)
      }
    }
    return [flushed, allFlushed, unfused, tininess].compactMap(\.self)
  }

  /// Operands that came another way than they should.
  private static func slips(_ unit: MACUnit, inSequence: Bool) -> [HintCandidate] {
    let decode = unit.description.decode
    var slips = [
      HintCandidate(name: "the products left out", unit: unit) { operands in
        operands.a = operands.a.map { _ in decode.a.positiveZeroCode ?? 0 }
      },
      HintCandidate(name: "the elements of a in the other order", unit: unit) { $0.a.reverse() },
      HintCandidate(name: "a and b exchanged", unit: unit) { swap(&$0.a, &$0.b) },
      HintCandidate(name: "the scales of a and b exchanged", unit: unit) {
        swap(&$0.scales.a, &$0.scales.b)
      },
      HintCandidate(name: "the scales in the other order", unit: unit) {
        $0.scales.a.reverse()
        $0.scales.b.reverse()
      },
    ]
    if !inSequence {
      slips.append(
        HintCandidate(name: "c left out", unit: unit) { $0.c = decode.c.positiveZeroCode ?? 0 })
    }
    if case .float(let format) = decode.c {
      slips.append(
        HintCandidate(name: "c subtracted", unit: unit) { $0.c ^= format.signMask })
    }
    if case .float(let format) = decode.a {
      slips.append(
        HintCandidate(name: "the products subtracted", unit: unit) { operands in
          operands.a = operands.a.map { $0 ^ format.signMask }
        })
    }
    return slips
  }
}

/// A sequential circuit whose controls do something else.
enum ControlSlip: String, CaseIterable {
  case enableIgnored = "enable ignored: idle cycles count"
  case clearIgnored = "clear ignored"
  case clearNeedsEnable = "clear without enable ignored"
  case clearDropsAddend = "clear starting from +0 instead of c"
  case resetAfterEnable = "reset weaker than enable"
  case resetIgnored = "reset ignored"

  /// The cycle as this circuit takes it.
  private func taken(_ cycle: SequenceCycle, zero: UInt64) -> SequenceCycle {
    var cycle = cycle
    switch self {
    case .enableIgnored: cycle.enable = true
    case .clearIgnored: cycle.clear = false
    case .clearNeedsEnable: if !cycle.enable { cycle.clear = false }
    case .clearDropsAddend: if cycle.clear { cycle.operands.c = zero }
    case .resetAfterEnable:
      if cycle.enable { cycle.reset = false }
    case .resetIgnored: cycle.reset = false
    }
    return cycle
  }

  /// How many cycles that differ this explains; nil when a cycle that it should explain is left.
  func explained(
    _ replay: [(driven: SequenceCycle, found: UInt64?)], _ check: ResultCheck
  ) -> Int? {
    guard let sequence = check.sequence else { return nil }
    var right = SequenceState(sequence, seed: check.rules.seed)
    var slipped = right
    var explained = 0
    for (driven, found) in replay {
      guard let found, (try? right.step(driven)) != nil,
        (try? slipped.step(taken(driven, zero: sequence.positiveZero))) != nil
      else { return nil }
      guard slipped.modelResult.code == found else { return nil }
      if right.modelResult.code != found { explained += 1 }
    }
    return explained > 0 ? explained : nil
  }
}
