// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A multiply-accumulate unit restated in MPFR, from its description alone.
///
/// Every product and every sum is an exact real number, held with as many bits as the formats make
/// necessary; roundings happen where the stages say so and nowhere else. Nothing of the model's
/// arithmetic is used, so agreement of the two means something.
///
/// One instance belongs to one thread: it keeps scratch numbers. Make one per thread.
public final class ReferenceUnit {
  /// What the unit is.
  public let description: MACUnit.Description

  let a: OperandReader
  let b: OperandReader
  let c: OperandReader
  /// The format and rounding of the products, nil when they are exact.
  let productStep: RoundingStep?
  /// The format and rounding of additions within a block, nil when sums are exact.
  let sumStep: RoundingStep?
  let isTree: Bool
  let accumulator: AccumulatorReference
  let finalStep: RoundingStep
  private let needsFinal: Bool
  private let blockLength: Int?

  /// The exact product that is worked on.
  let product: MPFRNumber
  /// The sum of a block.
  let sum: MPFRNumber
  /// An addition before its rounding.
  let addition: MPFRNumber
  /// The terms of a tree.
  var level: [MPFRNumber] = []
  let terms: TermSum
  /// The precision in which every sum of the unit is exact.
  let precision: Int
  var flags: ExceptionFlags = []
  var random = RandomCase()
  var isLossless = true

  /// Restates a unit.
  public init(_ description: MACUnit.Description) {
    self.description = description
    let room = SumRoom(description)
    precision = room.sum
    let decode = description.decode
    a = OperandReader(decode.a, decode.subnormalFactors, precision: room.factor)
    b = OperandReader(decode.b, decode.subnormalFactors, precision: room.factor)
    c = OperandReader(decode.c, decode.subnormalAddend, precision: room.sum)
    switch description.product {
    case .exact, .exactBelow: productStep = nil
    case .rounded(let format, let rounding): productStep = RoundingStep(format, rounding)
    }
    switch description.sum {
    case .exact, .aligned, .converted, .lanes:
      sumStep = nil
      isTree = false
    case .rounded(let order, let format, let rounding):
      sumStep = RoundingStep(format, rounding)
      isTree = order == .pairwiseTree
    }
    finalStep = RoundingStep(description.final.format, description.final.rounding)
    product = MPFRNumber(precision: room.product)
    sum = MPFRNumber(precision: room.sum)
    addition = MPFRNumber(precision: room.sum)

    // A zero sum takes its sign from the direction of the rounding that follows it.
    let direction: RoundingDirection
    switch description.accumulate {
    case .rounded(let format, let rounding), .aligned(let format, let rounding),
      .shifted(_, let format, let rounding):
      direction = rounding.direction
      needsFinal = format != description.final.format
      blockLength = description.block.length
    case .register(_, let rounding):
      direction = rounding.direction
      needsFinal = true
      blockLength = description.block.length
    case .exact:
      direction = description.final.rounding.direction
      needsFinal = true
      // Exact sums in an exact accumulator are one sum, however it is cut into blocks.
      blockLength = description.sum.isExact ? nil : description.block.length
    }
    let zeroIsNegative = direction == .roundTowardNegative
    terms = TermSum(precision: room.sum, zeroIsNegative: zeroIsNegative)
    accumulator = AccumulatorReference(
      description.accumulate, precision: room.sum, zeroIsNegative: zeroIsNegative)
  }

  /// Whether every step so far had the precision that it needed: false says that this reference has a
  /// mistake and its results do not count.
  public var isExact: Bool {
    isLossless && a.isExact && b.isExact && c.isExact && (productStep?.format.isExact ?? true)
      && (sumStep?.format.isExact ?? true) && terms.isExact && accumulator.isExact
      && finalStep.format.isExact
  }

  /// The result of one dot product: d = c + Σ a_k × b_k by the unit's stages.
  ///
  /// - Parameters:
  ///   - a: the K codes of the first factors, k ascending; bits above the format are ignored.
  ///   - b: as many codes of the second factors; with unlike lengths the shorter one counts.
  ///   - c: the code of the addend.
  ///   - random: which random numbers a stochastic rounding draws.
  public func evaluate(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    flags = []
    self.random = random
    let addend = self.c.read(c)
    if addend.isSignaling { flags.insert(.invalid) }
    accumulator.start(addend.number)
    let count = min(a.count, b.count)
    let length = max(blockLength ?? count, 1)
    var (first, block) = (0, 0)
    while first < count {
      let end = min(first + length, count)
      addBlock(a, b, first..<end)
      flags.formUnion(accumulator.add(sum, block: block, random: random))
      first = end
      block += 1
    }
    return finish()
  }

  /// The same on collected operands.
  public func evaluate(_ operands: DotOperands, random: RandomCase = RandomCase()) -> UnitResult {
    evaluate(a: operands.a.span, b: operands.b.span, c: operands.c, random: random)
  }

  /// The same on arrays.
  public func evaluate(
    a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    evaluate(a: a.span, b: b.span, c: c, random: random)
  }

  /// The conversion to the output format, its NaN code and its zero sign.
  private func finish() -> UnitResult {
    flags.formUnion(accumulator.finish())
    let delivered =
      (needsFinal ? nil : accumulator.encoded)
      ?? finalStep.round(accumulator.value, .final, random)
    flags.formUnion(delivered.flags)
    var code = delivered.code
    finalStep.format.decode(code, into: finalStep.number)
    if finalStep.number.isNaN {
      code = description.special.nanCode ?? finalStep.format.nanCode ?? code
    } else if description.special.zeroSign == .positive, finalStep.number.isZero,
      finalStep.number.isNegative
    {
      code = finalStep.format.positiveZero ?? code
    }
    return UnitResult(code: code, flags: flags)
  }
}
