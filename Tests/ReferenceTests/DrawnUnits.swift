// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// Units whose every stage is drawn at random.
struct DrawnUnits {
  var random: TestRandom
  private let factors: [NumberFormat]
  private let results: [NumberFormat]
  private let floats: [NumberFormat]
  private let scales: [NumberFormat]

  init(seed: UInt64) throws {
    random = TestRandom(seed: seed)
    factors = try TestFormats.named(
      "e4m3", "e5m2", "e4m3fnuz", "e2m1", "e3m4", "ue4m3", "e8m0", "fp16", "bf16", "fp32", "int8",
      "uint8", "int4", "fixed3.5", "nf4", "power8", "binary8p3se")
    results = try TestFormats.named(
      "fp16", "bf16", "tf32", "fp32", "fp64", "e4m3", "e5m2", "e5m2fnuz", "e3m2", "e8m0", "ue4m3",
      "int8", "int16", "int32", "uint8", "fixed24.8", "nf4", "binary8p3se", "e8m13")
    floats =
      try TestFormats.named(
        "fp16", "bf16", "fp32", "e4m3", "e5m2", "e4m3fnuz", "e2m1", "e2m3", "e8m13", "tf32", "ue4m3"
      )
      + TestFormats.described().filter { if case .float = $0 { true } else { false } }
    scales = try TestFormats.named("e8m0", "ue4m3", "e4m3", "e5m2", "e4m3fnuz", "e8m0", "fp16")
  }

  /// The next unit of the stages that round exact sums, nil when the model refuses what was drawn.
  mutating func next() -> MACUnit? {
    let c = random.pick(results + factors)
    let product: ProductStage = random.below(3) == 0 ? .rounded(held, rounding()) : .exact
    let sum: SumStage =
      random.below(3) == 0
      ? .rounded(random.pick([.chain, .pairwiseTree]), held, rounding()) : .exact
    return unit(
      DecodeStage(
        a: random.pick(factors), b: random.pick(factors), c: c,
        subnormalFactors: random.below(4) == 0 ? .flushed : .kept,
        subnormalAddend: random.below(4) == 0 ? .flushed : .kept),
      BlockStage(length: random.pick([1, 1, 1, 2, 3, 4, 8, nil])), product, .none, sum,
      accumulate(c), SpecialValues(zeroSign: random.below(3) == 0 ? .positive : .ieee754))
  }

  /// The next unit of the stages of matrix units, nil likewise.
  mutating func nextMatrixUnit() -> MACUnit? {
    let c = random.pick(random.below(2) == 0 ? floats : results)
    let isFloat = random.below(4) > 0
    let scale = scale()
    let (length, sum) = blockAndSum(scale)
    let special = SpecialValues(
      zeroSign: random.below(3) == 0 ? .positive : .ieee754,
      nanOperandRun: random.below(5) == 0 ? 1 + random.below(4) : nil)
    return unit(
      DecodeStage(
        a: random.pick(isFloat ? floats : factors), b: random.pick(isFloat ? floats : factors),
        c: c,
        subnormalFactors: random.pick(SubnormalOperands.allCases),
        subnormalAddend: random.pick(SubnormalOperands.allCases),
        ignoredFactorBits: random.below(4) == 0 ? 1 + random.below(4) : 0,
        factorsConvertedTo: widened()),
      BlockStage(length: length, order: random.below(4) == 0 ? .pairsReversed : .ascending),
      product(), scale, sum, accumulate(c, sum), special)
  }

  private mutating func unit(
    _ decode: DecodeStage, _ block: BlockStage, _ product: ProductStage, _ scale: ScaleStage,
    _ sum: SumStage, _ accumulate: AccumulateStage, _ special: SpecialValues
  ) -> MACUnit? {
    var final = FinalStage(format: held, rounding: rounding())
    // An accumulator is often delivered as it is.
    if let (format, _) = accumulate.format, random.below(3) == 0 { final.format = format }
    var description = MACUnit.Description(
      name: "", summary: "", decode: decode, block: block, product: product, scale: scale,
      sum: sum, accumulate: accumulate, final: final, special: special)
    description.name = description.stages.map { "\($0.name) \($0.line)" }.joined(separator: " | ")
    return try? MACUnit(description)
  }

  /// Now and then a format that the factors are widened to.
  private mutating func widened() -> NumberFormat? {
    random.below(5) == 0 ? random.pick(floats) : nil
  }

  // MARK: stages

  private mutating func product() -> ProductStage {
    switch random.below(6) {
    case 0: .rounded(random.pick(floats), rounding())
    case 1: .exactBelow(exponent: random.below(24) - 8)
    default: .exact
    }
  }

  private mutating func scale() -> ScaleStage {
    switch random.below(4) {
    case 0: return .constant(exponent: random.below(30) - 15)
    case 1:
      let size = random.pick([1, 2, 3, 4, 6, 8])
      return .blocks(
        BlockScales(
          a: random.pick(scales), b: random.pick(scales), blockSize: size,
          ignoresSign: random.below(3) == 0,
          microexponentRun: random.below(3) == 0 ? 1 + random.below(size) : nil))
    default: return .none
    }
  }

  private mutating func blockAndSum(_ scale: ScaleStage) -> (Int?, SumStage) {
    if let blocks = scale.blocks, random.below(2) == 0 {
      let size = random.pick((1...blocks.blockSize).filter { blocks.blockSize % $0 == 0 })
      var aligned = aligned()
      aligned.groupSize = size
      let sum = SumStage.aligned(aligned)
      return (
        size * (1 + random.below(3)),
        random.below(4) == 0 ? .converted(sum, held, rounding()) : sum
      )
    }
    return (random.pick([1, 2, 3, 4, 8, 16, nil]), sum(depth: 0))
  }

  private mutating func sum(depth: Int) -> SumStage {
    switch random.below(depth == 0 ? 10 : 6) {
    case 0: return .exact
    case 1: return .rounded(random.pick(SumOrder.allCases), held, rounding())
    case 2: return .converted(.exact, held, rounding())
    case 3: return .converted(.aligned(aligned()), held, rounding())
    case 4, 5, 6: return .aligned(aligned())
    default: return .lanes(lanes())
    }
  }

  private mutating func lanes() -> LaneSum {
    let (count, run) = (2 + random.below(3), 1 + random.below(3))
    switch random.below(3) {
    case 0:
      return LaneSum(
        count: count, run: run, each: sum(depth: 1), joined: .rounded(held, rounding()))
    case 1:
      return LaneSum(
        count: count, run: run, each: .aligned(aligned()),
        joined: .aligned(
          fractionBits: fractionBits, random.pick(DiscardedBits.allCases)))
    default:
      return LaneSum(
        count: count, run: run, each: .aligned(aligned()),
        joined: .sequence(random.pick(floats), rounding()))
    }
  }

  private mutating func aligned() -> AlignedSum {
    AlignedSum(
      fractionBits: fractionBits, discarded: random.pick(DiscardedBits.allCases),
      minimumExponent: random.below(3) == 0 ? random.below(40) - 30 : nil)
  }

  /// Mostly so few that bits are cut.
  private var fractionBits: Int {
    mutating get { random.below(4) == 0 ? 1 + random.below(64) : 1 + random.below(26) }
  }

  private mutating func accumulate(_ c: NumberFormat, _ sum: SumStage) -> AccumulateStage {
    let format = random.below(3) == 0 ? c : random.pick(floats)
    switch (random.below(3), sum) {
    case (0, .aligned): return .aligned(format, rounding())
    case (1, .aligned), (0...1, .lanes):
      return .shifted(
        ShiftedAddition(
          sumFractionBits: fractionBits, addendFractionBits: fractionBits,
          addendReach: random.below(3) == 0 ? random.below(20) : nil,
          minimumExponent: random.below(60) - 40, resultFractionBits: fractionBits),
        format, rounding())
    default: return accumulate(c)
    }
  }

  private mutating func accumulate(_ c: NumberFormat) -> AccumulateStage {
    switch random.below(5) {
    case 0: return .exact
    case 1:
      let register = FixedPointRegister(
        width: 8 + random.below(120), lowestExponent: random.below(60) - 50)
      var rounding = rounding()
      rounding.overflow = random.pick([.wrap, .saturate])
      return .register(register, rounding)
    default: return .rounded(random.below(2) == 0 ? c : held, rounding())
    }
  }

  private var held: NumberFormat { mutating get { random.pick(results) } }

  private mutating func rounding() -> Rounding {
    Rounding(
      random.pick(RoundingDirection.deterministic + [.stochastic(bits: 1 + random.below(12))]),
      overflow: random.pick(OverflowPolicy.allCases),
      directedOverflow: random.pick(DirectedOverflow.allCases),
      clipping: random.pick(Clipping.allCases),
      subnormalResults: random.pick([.kept, .kept, .kept, .flushed]),
      tininess: random.pick(Tininess.allCases), nanSubstitute: random.pick(NaNSubstitute.allCases))
  }
}
