// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A unit whose dot products are sums of steps: the n × L products of n steps evaluated as one dot
/// product are what a sequential circuit holds after n cycles.
///
/// A unit without a block length takes blocks of L then, and scale words belong to their step.
public struct SequenceUnit: Sendable {
  /// The unit with blocks of L products.
  public let unit: MACUnit
  /// The words of a step.
  public let interface: StepInterface
  /// What the accumulator starts from after a reset.
  let positiveZero: UInt64
  /// How often a step's scale word stands in the joined dot product, where blocks are finer there.
  private let scaleRepetition: Int

  /// The stepwise unit of a unit.
  ///
  /// - Throws: `UnitError` when joined steps are no dot product of the unit.
  public init(_ unit: MACUnit, length: Int? = nil) throws {
    interface = try StepInterface(unit, length: length)
    guard let zero = unit.description.decode.c.positiveZeroCode else {
      throw UnitError(
        stage: "decode", "\(unit.description.decode.c.name) has no zero to start a sum from",
        remedy: "ask for no sequences")
    }
    positiveZero = zero
    var description = unit.description
    description.block.length = interface.length
    guard description.block.order == .ascending || interface.length % 2 == 0 else {
      throw UnitError(
        stage: "block", "pairs of products cross steps of \(interface.length)",
        remedy: "an even length")
    }
    var repetition = 1
    if var blocks = description.scale.blocks, interface.length % blocks.blockSize != 0 {
      guard blocks.microexponentRun == nil else {
        throw UnitError(
          stage: "scale", "a step of \(interface.length) ends within a block of microexponents",
          remedy: "a length that \(blocks.blockSize) divides")
      }
      let shared = Self.greatestCommonDivisor(interface.length, blocks.blockSize)
      repetition = blocks.blockSize / shared
      blocks.blockSize = shared
      description.scale = .blocks(blocks)
    }
    scaleRepetition = repetition
    self.unit = try MACUnit(description)
  }

  /// Adds a step's operands to those of the steps before.
  func append(_ step: DotOperands, to chain: inout DotOperands) {
    let length = interface.length
    chain.a += Self.padded(step.a, length)
    chain.b += Self.padded(step.b, length)
    guard let blocks = unit.description.scale.blocks else { return }
    let words = blocks.count(for: length)
    for word in 0..<words {
      let place = word / scaleRepetition
      chain.scales.a.append(place < step.scales.a.count ? step.scales.a[place] : 0)
      chain.scales.b.append(place < step.scales.b.count ? step.scales.b[place] : 0)
    }
  }

  private static func padded(_ words: [UInt64], _ length: Int) -> [UInt64] {
    words.count == length
      ? words : (0..<length).map { $0 < words.count ? words[$0] : 0 }
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
  }
}
