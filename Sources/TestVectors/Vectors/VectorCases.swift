// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One case of a unit's vectors: a step's operands, and what the case is after.
public struct VectorCase: Sendable, Hashable {
  /// Its number.
  public var index: UInt64
  /// The operands: L factors each, the addend, scale words.
  public var operands: DotOperands
  /// The random numbers of stochastic roundings.
  public var random: RandomCase
  /// The class that it was drawn for.
  public var className: String

  /// Names all that makes a case.
  public init(index: UInt64, operands: DotOperands, random: RandomCase, className: String) {
    self.index = index
    self.operands = operands
    self.random = random
    self.className = className
  }
}

/// The cases of a unit's vectors, in their order.
///
/// Case i depends on unit, length, seed and i alone: a prefix of a longer run is a shorter run, an
/// interrupted run goes on where it stopped, and any number of threads draws the same cases.
public struct VectorCases: Sendable {
  /// The ports of the unit's circuit.
  public let interface: StepInterface
  private let generator: CaseGenerator
  private let seed: UInt64

  /// The cases of a unit and a seed.
  ///
  /// - Parameter length: how many products a case has, for units whose block is the whole dot product.
  /// - Throws: `UnitError` when the unit has no such step.
  public init(unit: MACUnit, length: Int? = nil, seed: UInt64) throws {
    interface = try StepInterface(unit, length: length)
    generator = CaseGenerator(unit: unit, seed: seed, length: interface.length)
    self.seed = seed
  }

  /// Case number `index`.
  public func vectorCase(_ index: UInt64) -> VectorCase {
    var dot = DotCase()
    generator.fill(&dot, index: index)
    return VectorCase(
      index: index, operands: dot.operands, random: RandomCase(seed: seed, index: index),
      className: dot.cornerClass.rawValue)
  }
}
