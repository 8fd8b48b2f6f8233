// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Units of every stage kind.
enum TestUnits {
  static func format(_ name: String) throws -> NumberFormat {
    try TestFormats.library.number(named: name)
  }

  /// A unit of formats by name; the rest by the stages' own types.
  static func unit(
    _ a: String, _ b: String, _ c: String, block: Int? = 1, product: ProductStage = .exact,
    sum: SumStage = .exact, accumulate: AccumulateStage, final: FinalStage? = nil,
    special: SpecialValues = SpecialValues(), flushFactors: Bool = false, flushAddend: Bool = false
  ) throws -> MACUnit {
    let addend = try format(c)
    var name = "\(a) \(b) \(c) block \(block.map { "\($0)" } ?? "all")"
    let output = final ?? FinalStage(format: addend, rounding: customary(addend))
    for stage in [Stage.product(product), .sum(sum), .accumulate(accumulate), .final(output)] {
      name += " | \(stage.name) \(stage.line)"
    }
    return try MACUnit(
      MACUnit.Description(
        name: name, summary: "",
        decode: DecodeStage(
          a: format(a), b: format(b), c: addend,
          subnormalFactors: flushFactors ? .flushed : .kept,
          subnormalAddend: flushAddend ? .flushed : .kept),
        block: BlockStage(length: block), product: product, sum: sum, accumulate: accumulate,
        final: output, special: special))
  }

  static func customary(_ format: NumberFormat) -> Rounding {
    Rounding(overflow: format.customaryOverflow)
  }

  static func rounding(_ name: String, _ direction: RoundingDirection) throws -> Rounding {
    Rounding(direction, overflow: try format(name).customaryOverflow)
  }

  static func held(
    _ name: String, _ direction: RoundingDirection = .roundTiesToEven
  ) throws -> AccumulateStage {
    .rounded(try format(name), try rounding(name, direction))
  }

  static func final(
    _ name: String, _ direction: RoundingDirection = .roundTiesToEven
  ) throws -> FinalStage {
    FinalStage(format: try format(name), rounding: try rounding(name, direction))
  }

  static func product(
    _ name: String, _ direction: RoundingDirection = .roundTiesToEven
  ) throws -> ProductStage {
    .rounded(try format(name), try rounding(name, direction))
  }

  static func sum(
    _ order: SumOrder, _ name: String, _ direction: RoundingDirection = .roundTiesToEven
  ) throws -> SumStage {
    .rounded(order, try format(name), try rounding(name, direction))
  }

  /// One product at a time, in every kind of accumulator.
  static func multiplyAdds() throws -> [MACUnit] {
    let e4m3 = try format("e4m3")
    return [
      try unit("e4m3", "e4m3", "fp16", accumulate: held("fp16")),
      try unit("e5m2", "e4m3", "bf16", accumulate: held("bf16", .roundTiesToAway)),
      try unit("fp16", "fp16", "fp32", accumulate: held("fp32", .roundTowardZero)),
      try unit("fp32", "fp32", "fp32", accumulate: held("fp32", .roundTowardNegative)),
      try unit("fp64", "fp64", "fp64", accumulate: held("fp64")),
      try unit("fp64", "fp32", "fp64", accumulate: held("fp64", .roundTowardPositive)),
      try unit("e2m1", "e2m1", "fp16", accumulate: held("fp16", .roundToOdd)),
      try unit("bf16", "bf16", "fp32", accumulate: held("fp32", .stochastic(bits: 8))),
      try unit("e4m3fnuz", "e5m2fnuz", "fp16", accumulate: held("fp16", .stochastic(bits: 32))),
      try unit(
        "e4m3", "e4m3", "e4m3",
        accumulate: .rounded(
          e4m3, Rounding(.stochastic(bits: 3), overflow: .saturate, clipping: .beforeRounding))),
      try unit(
        "fp16", "e5m2", "fp16",
        accumulate: .rounded(
          format("fp16"),
          Rounding(
            .roundTowardZero, overflow: .infinity, directedOverflow: .special,
            subnormalResults: .flushed, tininess: .beforeRounding)),
        special: SpecialValues(nanCode: 0xFE01, zeroSign: .positive), flushFactors: true,
        flushAddend: true),
      try unit(
        "fp16", "fp16", "fp32",
        accumulate: .rounded(
          format("fp32"), Rounding(overflow: .infinity, subnormalResults: .flushed))),
      try unit("ue5m3-ieee", "e3m4", "fp16", accumulate: held("fp16")),
      try unit("e8m0", "e2m1", "fp32", accumulate: held("fp32")),
      try unit("int8", "uint8", "int32", accumulate: held("int32")),
      try unit(
        "int8", "int8", "int16",
        accumulate: .rounded(format("int16"), Rounding(overflow: .saturate))),
      try unit("fixed3.5", "int4", "fixed8.2", accumulate: held("fixed12.2", .roundTiesToAway)),
      try unit("e4m3", "int8", "fixed6.6", accumulate: held("fixed20.6", .roundTowardNegative)),
      try unit("int32", "int16", "int64", accumulate: held("int64")),
      try unit("nf4", "fp16", "fp32", accumulate: held("fp32")),
      try unit("power8", "power8", "fp16", accumulate: held("fp32"), final: final("bf16")),
      try unit("fp16", "fp16", "fp16", accumulate: held("fp32"), final: final("e4m3")),
      try unit("e4m3", "e4m3", "fp16", accumulate: held("fp16"), final: final("nf4")),
      try unit(
        "fp16", "fp16", "fp16", product: product("fp16"), accumulate: held("fp16")),
      try unit(
        "fp16", "fp16", "fp16", product: product("e5m2", .stochastic(bits: 5)),
        accumulate: held("fp16", .roundTowardNegative)),
      try unit("int8", "int8", "int32", product: product("int8"), accumulate: held("int32")),
    ]
  }

  /// Several products at once.
  static func dotProducts() throws -> [MACUnit] {
    [
      try unit("e4m3", "e4m3", "fp32", block: 4, accumulate: held("fp32")),
      try unit("e5m2", "e5m2", "fp16", block: 3, accumulate: held("fp16", .stochastic(bits: 12))),
      try unit("e4m3", "e5m2", "e4m3", block: nil, accumulate: held("e4m3")),
      try unit("int8", "int8", "int32", block: 4, accumulate: held("int32")),
      try unit(
        "fp16", "fp16", "fp32", block: 4, product: product("fp32"),
        sum: sum(.pairwiseTree, "fp32"), accumulate: held("fp32")),
      try unit(
        "fp16", "bf16", "fp32", block: 5, sum: sum(.pairwiseTree, "fp32", .stochastic(bits: 6)),
        accumulate: held("fp32", .stochastic(bits: 7)), final: final("bf16", .stochastic(bits: 9))),
      try unit(
        "fp16", "fp16", "fp16", block: nil, sum: sum(.chain, "fp16", .roundTowardNegative),
        accumulate: held("fp16")),
      try unit(
        "e4m3", "e4m3", "fp16", block: 4, product: product("e4m3"), sum: sum(.chain, "fp16"),
        accumulate: held("fp32"), final: final("fp16")),
      try unit(
        "int4", "int4", "int16", block: 3, sum: sum(.pairwiseTree, "int8"),
        accumulate: held("int16")),
      try unit(
        "e4m3", "e4m3", "fp32", block: 7, sum: sum(.pairwiseTree, "e2m3", .roundToOdd),
        accumulate: .exact),
      try unit("e3m4", "e3m4", "bf16", block: nil, accumulate: held("bf16"), final: final("int8")),
    ]
  }

  /// Exact accumulators and registers.
  static func wideAccumulators() throws -> [MACUnit] {
    let saturating = Rounding(.roundTiesToEven, overflow: .saturate, nanSubstitute: .greatestFinite)
    let wrapping = Rounding(.roundTowardZero, overflow: .wrap)
    let lucky = Rounding(.stochastic(bits: 4), overflow: .wrap)
    func register(_ width: Int, _ lowest: Int, _ rounding: Rounding) -> AccumulateStage {
      .register(FixedPointRegister(width: width, lowestExponent: lowest), rounding)
    }
    return [
      try unit("e4m3", "e4m3", "fp32", accumulate: .exact),
      try unit("e4m3", "e4m3", "fp16", accumulate: .exact, final: final("e4m3", .roundToOdd)),
      try unit(
        "fp16", "e5m2", "fp16", block: 4, accumulate: .exact,
        final: final("fp16", .roundTowardNegative)),
      try unit("int8", "int8", "int32", accumulate: .exact),
      try unit(
        "power8", "nf4", "fp32", accumulate: .exact, final: final("nf4", .stochastic(bits: 5))),
      try unit(
        "e5m2", "e5m2", "fixed32.16", accumulate: register(80, -32, wrapping), final: final("fp32")),
      try unit(
        "e5m2", "e5m2", "fixed8.4", accumulate: register(16, -4, saturating), final: final("fp16")),
      try unit(
        "e4m3", "e4m3", "fixed10.6", block: 4, accumulate: register(40, -10, lucky),
        final: final("e4m3")),
      try unit(
        "bf16", "bf16", "bf16", accumulate: register(600, -300, lucky), final: final("fp32")),
      try unit(
        "fp16", "bf16", "fp16", block: nil, accumulate: register(200, -40, saturating),
        final: final("fp16", .roundTowardNegative)),
      try unit(
        "e3m4", "e3m4", "e3m2", accumulate: register(30, -9, saturating), final: final("int8")),
      try unit(
        "e4m3", "e4m3", "e4m3", accumulate: register(30, -9, wrapping), final: final("e8m0")),
    ]
  }

  /// Sums of floating-point products that no machine integer holds.
  static func wideSums() throws -> [MACUnit] {
    [
      try unit("bf16", "bf16", "fp32", block: 2, accumulate: held("fp32", .roundTowardNegative)),
      try unit("bf16", "bf16", "fp32", accumulate: .exact),
      try unit("fp32", "fp32", "fp32", accumulate: .exact, final: final("fp64")),
      try unit("fp64", "fp64", "fp64", accumulate: .exact),
    ]
  }
}
