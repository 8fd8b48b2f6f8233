// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What a unit's sequential circuit holds: the products taken since the sum began, and the addend that it
/// began with.
///
/// The state is the operands, not a number: d is evaluated anew from all of them, by the model and by the
/// reference, so nothing is assumed of how an accumulator is kept.
public struct SequenceState: Sendable {
  /// The most products of one sum.
  public static let maximumProducts = 1 << 14

  private let sequence: SequenceUnit
  private let seed: UInt64
  /// The sum's operands so far.
  public private(set) var chain: DotOperands
  /// The random numbers of the sum: those of the cycle in which it began.
  public private(set) var random: RandomCase
  /// How many blocks the sum has.
  public private(set) var blocks = 0
  private var cycle: UInt64

  /// The state before the first edge, as after a reset.
  ///
  /// - Parameter cycle: the number of the first cycle in its file, for stochastic roundings.
  public init(_ sequence: SequenceUnit, seed: UInt64, cycle: UInt64 = 0) {
    self.sequence = sequence
    self.seed = seed
    self.cycle = cycle
    chain = DotOperands(c: sequence.positiveZero)
    random = RandomCase(seed: seed, index: cycle)
  }

  /// A clock edge.
  ///
  /// - Returns: whether the sum changed: if not, d is what it was.
  /// - Throws: `VectorFileError` when the sum has more products than are evaluated.
  public mutating func step(_ driven: SequenceCycle) throws -> Bool {
    defer { cycle &+= 1 }
    place = blocks
    if driven.reset || driven.clear {
      let takes = driven.enable && !driven.reset
      chain = DotOperands(c: takes ? driven.operands.c : sequence.positiveZero)
      random = RandomCase(seed: seed, index: cycle)
      (blocks, place) = (0, 0)
      if !takes { return true }
    } else if !driven.enable {
      return false
    }
    guard chain.a.count + sequence.interface.length <= Self.maximumProducts else {
      throw VectorFileError(
        "a sum of more than \(Self.maximumProducts) products; clear more often")
    }
    sequence.append(driven.operands, to: &chain)
    blocks += 1
    return true
  }

  /// The number of the block that the last edge took or would have taken.
  private var place = 0

  /// The bits of a step's random port at the last edge.
  public func bits(_ port: RoundingPlace) -> UInt64 {
    let first = place * sequence.interface.length
    switch port {
    case .product(let k): return random.bits(.product(first + k))
    case .sum(let k): return random.bits(.sum(first + k))
    case .accumulate(let block): return random.bits(.accumulate(place + block))
    case .final: return random.bits(.final)
    }
  }

  /// d after the last edge.
  public var modelResult: UnitResult { sequence.unit.evaluate(chain, random: random) }
}
