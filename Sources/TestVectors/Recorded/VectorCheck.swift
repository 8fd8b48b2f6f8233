// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Reference

/// Recorded cases held against the engines of today, and against every single-parameter change.
public struct VectorCheck: Sendable {
  /// A case that an engine answers otherwise.
  public struct Mismatch: Sendable {
    /// The case.
    public let recorded: RecordedCase
    /// `model` or `reference`.
    public let engine: String
    /// What the engine returns.
    public let returned: UnitResult
  }

  /// What model or reference answer otherwise.
  public let mismatches: [Mismatch]
  /// The visible changes of the unit that no case catches.
  public let uncaught: [UnitVariant]
  /// The changes that are called invisible and are not: each with a case that shows it.
  public let wronglyInvisible: [(variant: UnitVariant, operands: DotOperands)]
  /// How many changes the cases catch.
  public let caught: Int
  private let unit: MACUnit

  /// Evaluates all cases.
  ///
  /// - Parameters:
  ///   - vectors: the recorded cases.
  ///   - unit: the unit of their name.
  ///   - drawn: how many drawn cases each change that is called invisible must withstand.
  public init(_ vectors: RecordedVectors, unit: MACUnit, drawn: UInt64) {
    self.unit = unit
    let reference = ReferenceUnit(unit.description)
    var mismatches: [Mismatch] = []
    for item in vectors.cases {
      let model = unit.evaluate(item.operands, random: item.random)
      if model != item.result {
        mismatches.append(Mismatch(recorded: item, engine: "model", returned: model))
      }
      let golden = reference.evaluate(item.operands, random: item.random)
      if golden != item.result {
        mismatches.append(Mismatch(recorded: item, engine: "reference", returned: golden))
      }
    }
    self.mismatches = mismatches
    let variants = UnitVariant.all(of: unit)
    let visible = variants.filter { $0.invisible == nil }
    wronglyInvisible = Self.shown(
      variants.filter { $0.invisible != nil }, of: unit, seed: vectors.seed, drawn: drawn)
    uncaught = visible.filter { variant in
      !vectors.cases.contains {
        variant.unit.evaluate($0.operands, random: $0.random).code != $0.result.code
      }
    }
    caught = visible.count - uncaught.count
  }

  /// The first drawn case that shows each change that can be shown.
  private static func shown(
    _ variants: [UnitVariant], of unit: MACUnit, seed: UInt64, drawn: UInt64
  ) -> [(variant: UnitVariant, operands: DotOperands)] {
    let generator = CaseGenerator(unit: unit, seed: seed)
    var rest = variants
    var shown: [(UnitVariant, DotOperands)] = []
    var dot = DotCase()
    for index in 0..<drawn {
      generator.fill(&dot, index: index)
      let random = RandomCase(seed: seed, index: index)
      let code = unit.evaluate(dot.operands, random: random).code
      let visible = rest.filter { $0.unit.evaluate(dot.operands, random: random).code != code }
      shown += visible.map { ($0, dot.operands) }
      rest.removeAll { variant in visible.contains { $0.name == variant.name } }
      if rest.isEmpty { break }
    }
    return shown
  }

  /// What is wrong, a sentence each; the first five mismatches.
  public var sentences: [String] {
    mismatches.prefix(5).map {
      "the \($0.engine) returns \(unit.resultFormat.hex($0.returned.code)) \($0.returned.flags), "
        + "recorded is \(unit.resultFormat.hex($0.recorded.result.code)) "
        + "\($0.recorded.result.flags), for \(unit.caseLine($0.recorded.operands))"
    } + uncaught.map { "no recorded case catches \($0.name)" }
      + wronglyInvisible.map {
        "\($0.variant.name) is called invisible (\($0.variant.invisible ?? "")), but "
          + "\(unit.caseLine($0.operands)) shows it"
      }
  }
}
