// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// All that decides the bytes of a set of vectors.
///
/// An interrupted run goes on only under the plan that it was started with.
public struct VectorSetPlan: Sendable, Hashable, Codable {
  /// The program and its version.
  public var generator: String
  /// The unit's name.
  public var unit: String
  /// The SHA-256 of the unit's definition (`MACUnit.Description.definition`).
  public var specification: String
  /// The seed of operands and stochastic roundings.
  public var seed: UInt64
  /// How many products a case has.
  public var length: Int
  /// How many cases.
  public var count: UInt64
  /// How many sequences; 0 for no file of them.
  public var sequences: UInt64
  /// The forms.
  public var forms: [VectorForm]
  /// The reference checks every case whose number this divides; 0 for none.
  public var checkEvery: UInt64

  /// The plan of a unit's vectors.
  ///
  /// - Throws: `UnitError` when the unit has no such step.
  public init(
    unit: MACUnit, length: Int? = nil, seed: UInt64, count: UInt64, sequences: UInt64 = 0,
    forms: [VectorForm] = VectorForm.allCases, checkEvery: UInt64 = 1, generator: String
  ) throws {
    self.generator = generator
    self.unit = unit.name
    specification = TestVectors.sha256(unit.description.definition)
    self.seed = seed
    self.length = try StepInterface(unit, length: length).length
    self.count = count
    self.sequences = sequences
    self.forms = VectorForm.allCases.filter(forms.contains)
    self.checkEvery = checkEvery
  }
}
