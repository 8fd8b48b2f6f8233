// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Cases drawn by class for one step of a unit, without end.
///
/// The classes of `CaseGenerator` and those of vectors alone take turns. Case i depends on unit, length,
/// seed and i alone.
struct DrawnCases: Sendable {
  /// The classes beside those of `CornerClass`.
  enum Class: String, CaseIterable {
    /// TestFloat's level 1 sets: few exponents, few significands, all signs.
    case testFloatLevel1
    /// TestFloat's level 2 sets: all of the significands with a run of equal bits.
    case testFloatLevel2
    /// TestFloat's weighting: an operand of a set beside one of any bits.
    case testFloatMixed
    /// Every exponent equally likely, for every operand on its own.
    case uniformExponents
  }

  private let generator: CaseGenerator
  private let seed: UInt64
  private let length: Int
  private let a: TestFloatOperands
  private let b: TestFloatOperands
  private let c: TestFloatOperands
  private let scales: ScaleGenerator?

  init(unit: MACUnit, seed: UInt64, length: Int) {
    generator = CaseGenerator(unit: unit, seed: seed, length: length)
    self.seed = seed
    self.length = length
    a = TestFloatOperands(unit.description.decode.a)
    b = TestFloatOperands(unit.description.decode.b)
    c = TestFloatOperands(unit.description.decode.c)
    scales = unit.description.scale.blocks.map { ScaleGenerator($0) }
  }

  /// Drawn case number `index`, with the name of its class.
  func drawnCase(_ index: UInt64) -> (DotOperands, String) {
    let corner = UInt64(CornerClass.allCases.count)
    let classes = corner + UInt64(Class.allCases.count)
    let (round, turn) = index.quotientAndRemainder(dividingBy: classes)
    if turn < corner {
      var dot = DotCase()
      generator.fill(&dot, index: round &* corner &+ turn)
      return (dot.operands, dot.cornerClass.rawValue)
    }
    let own = Class.allCases[Int(turn - corner)]
    var random = RandomStream(seed: ~seed, stream: index)
    var operands = DotOperands()
    for _ in 0..<length {
      operands.a.append(code(a, own, &random))
      operands.b.append(code(b, own, &random))
    }
    operands.c = code(c, own, &random)
    if let scales {
      operands.scales = scales.words(
        own == .uniformExponents ? .extremes : .significandPatterns, length, &random)
    }
    return (operands, own.rawValue)
  }

  private func code(
    _ set: TestFloatOperands, _ own: Class, _ random: inout RandomStream
  ) -> UInt64 {
    switch own {
    case .testFloatLevel1: set.level1(&random)
    case .testFloatLevel2: set.level2(&random)
    case .testFloatMixed:
      switch random.below(4) {
      case 0: set.level1(&random)
      case 1: set.level2(&random)
      case 2: set.corners.anyCode(&random)
      default: set.anySignificand(&random)
      }
    case .uniformExponents:
      set.corners.code(inBinade: random.within(set.corners.binades), &random)
    }
  }
}

/// Cases of uniformly drawn codes: what vectors without classes would be.
public struct UniformCases: Sendable {
  /// The ports of the unit's circuit.
  public let interface: StepInterface
  private let seed: UInt64

  /// The cases of a unit and a seed.
  public init(unit: MACUnit, length: Int? = nil, seed: UInt64) throws {
    interface = try StepInterface(unit, length: length)
    self.seed = seed
  }

  /// Case number `index`: every code of every field equally likely.
  public func vectorCase(_ index: UInt64) -> VectorCase {
    var random = RandomStream(seed: seed, stream: index)
    var operands = DotOperands()
    for field in interface.inputs {
      let mask = field.elementWidth >= 64 ? UInt64.max : 1 << UInt64(field.elementWidth) - 1
      let words = (0..<field.count).map { _ in random.bits() & mask }
      switch field.role {
      case .a: operands.a = words
      case .b: operands.b = words
      case .c: operands.c = words.first ?? 0
      case .scaleA: operands.scales.a = words
      case .scaleB: operands.scales.b = words
      case .random, .result: break
      }
    }
    return VectorCase(
      index: index, operands: operands, random: RandomCase(seed: seed, index: index),
      className: CornerClass.uniformCodes.rawValue)
  }
}
