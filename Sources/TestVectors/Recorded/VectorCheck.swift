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
  /// How many changes the cases catch.
  public let caught: Int
  private let unit: MACUnit

  /// Evaluates all cases.
  public init(_ vectors: RecordedVectors, unit: MACUnit) {
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
    let visible = UnitVariant.all(of: unit).filter { $0.invisible == nil }
    uncaught = visible.filter { variant in
      !vectors.cases.contains {
        variant.unit.evaluate($0.operands, random: $0.random).code != $0.result.code
      }
    }
    caught = visible.count - uncaught.count
  }

  /// What is wrong, a sentence each; the first five mismatches.
  public var sentences: [String] {
    mismatches.prefix(5).map {
      "the \($0.engine) returns \(unit.resultFormat.hex($0.returned.code)) \($0.returned.flags), "
        + "recorded is \(unit.resultFormat.hex($0.recorded.result.code)) "
        + "\($0.recorded.result.flags), for \(unit.caseLine($0.recorded.operands))"
    } + uncaught.map { "no recorded case catches \($0.name)" }
  }
}
