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
/// First those that were found for the bins of the unit's coverage model, then drawn ones, class after
/// class, without end.
///
/// Case i depends on unit, length, seed and i alone: a prefix of a longer run is a shorter run, an
/// interrupted run goes on where it stopped, and any number of threads draws the same cases.
public struct VectorCases: Sendable {
  /// The ports of the unit's circuit.
  public let interface: StepInterface
  private let directed: DirectedCases
  private let groups: [CoverageGroup]
  private let drawn: DrawnCases
  private let seed: UInt64

  /// The cases of a unit and a seed.
  ///
  /// - Parameter length: how many products a case has, for units whose block is the whole dot product.
  /// - Throws: `UnitError` when the unit has no such step.
  public init(unit: MACUnit, length: Int? = nil, seed: UInt64) throws {
    let model = try CoverageModel(unit, length: length)
    interface = try StepInterface(unit, length: length)
    directed = DirectedCases.of(model)
    groups = directed.cases.map { model.bins[$0.bin].group }
    drawn = DrawnCases(unit: unit, seed: seed, length: interface.length)
    self.seed = seed
  }

  /// How many cases come first that were found for bins; they are the same for all seeds.
  public var directedCount: Int { directed.count }

  /// Case number `index`.
  public func vectorCase(_ index: UInt64) -> VectorCase {
    if index < UInt64(directed.count) {
      let found = directed.cases[Int(index)]
      return VectorCase(
        index: index, operands: found.operands, random: found.random,
        className: "directed.\(groups[Int(index)].rawValue)")
    }
    let (operands, name) = drawn.drawnCase(index - UInt64(directed.count))
    return VectorCase(
      index: index, operands: operands, random: RandomCase(seed: seed, index: index),
      className: name)
  }
}
