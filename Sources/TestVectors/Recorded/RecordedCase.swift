// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One recorded case: operands, what the unit returns for them, and what the case is after.
public struct RecordedCase: Sendable, Hashable {
  /// The operands.
  public var operands: DotOperands
  /// Which random numbers a stochastic unit draws for the case.
  public var random: RandomCase
  /// The result.
  public var result: UnitResult
  /// The class of the case.
  public var cornerClass: CornerClass

  /// Records a case.
  public init(
    operands: DotOperands, random: RandomCase, result: UnitResult, cornerClass: CornerClass
  ) {
    self.operands = operands
    self.random = random
    self.result = result
    self.cornerClass = cornerClass
  }
}

/// Chooses few cases that show all a unit does: some of every class, and then whatever it takes to tell the
/// unit from each of its single-parameter changes.
public struct VectorRecorder: Sendable {
  private let unit: MACUnit
  private let seed: UInt64
  /// How many cases of each class are kept in any event.
  public static let casesOfEachClass = 2
  /// How many drawn cases are tried to catch the last changes.
  private let tries: UInt64

  /// A recorder for a unit.
  ///
  /// - Parameters:
  ///   - unit: what is recorded.
  ///   - seed: draws the cases.
  ///   - tries: how many drawn cases are looked through.
  public init(unit: MACUnit, seed: UInt64, tries: UInt64 = 400_000) {
    self.unit = unit
    self.seed = seed
    self.tries = tries
  }

  /// The cases, in the order in which they were drawn, and the visible changes that none of them catches.
  public func record() -> (cases: [RecordedCase], uncaught: [UnitVariant]) {
    let generator = CaseGenerator(unit: unit, seed: seed)
    var variants = UnitVariant.all(of: unit).filter { $0.invisible == nil }
    var wanted = Dictionary(
      uniqueKeysWithValues: CornerClass.allCases.map { ($0, Self.casesOfEachClass) })
    var cases: [RecordedCase] = []
    var dot = DotCase()
    // Short cases make short files: chains of blocks are taken when a change needs them.
    let shortest = unit.description.block.length ?? 8
    for index in 0..<tries {
      generator.fill(&dot, index: index)
      let isShort = dot.operands.a.count <= shortest
      if !isShort && index < tries / 20 { continue }
      let random = RandomCase(seed: seed, index: index)
      let result = unit.evaluate(dot.operands, random: random)
      let isWanted = isShort && wanted[dot.cornerClass, default: 0] > 0
      var remaining = variants
      remaining.removeAll { $0.unit.evaluate(dot.operands, random: random).code != result.code }
      guard isWanted || remaining.count < variants.count else { continue }
      variants = remaining
      if isWanted { wanted[dot.cornerClass, default: 0] -= 1 }
      cases.append(
        RecordedCase(
          operands: dot.operands, random: random, result: result, cornerClass: dot.cornerClass))
      if variants.isEmpty && wanted.values.allSatisfy({ $0 <= 0 }) { break }
    }
    return (cases, variants)
  }
}
