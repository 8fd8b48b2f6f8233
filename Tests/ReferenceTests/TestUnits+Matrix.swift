// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The structures of real matrix units, in the parameters of one of each.
extension TestUnits {
  /// A unit of FP32 accumulation.
  static func matrixUnit(
    _ name: String, _ factor: String, block: Int?, order: ProductOrder = .ascending,
    product: ProductStage = .exact, scale: ScaleStage = .none, sum: SumStage,
    accumulate: AccumulateStage? = nil, special: SpecialValues = SpecialValues(),
    _ change: (inout DecodeStage) throws -> Void = { _ in }
  ) throws -> MACUnit {
    let fp32 = try format("fp32")
    var decode = DecodeStage(a: try format(factor), b: try format(factor), c: fp32)
    try change(&decode)
    return try MACUnit(
      MACUnit.Description(
        name: name, summary: "", decode: decode, block: BlockStage(length: block, order: order),
        product: product, scale: scale, sum: sum, accumulate: accumulate ?? held("fp32"),
        final: final("fp32"), special: special))
  }

  /// Truncation, infinite beyond the greatest number.
  static let truncating = Rounding(
    .roundTowardZero, overflow: .infinity, directedOverflow: .special)

  /// Round to nearest, with neither subnormal operands nor results.
  static let flushing = Rounding(
    overflow: .infinity, subnormalResults: .flushed, tininess: .asDelivered)

  static func matrixUnits() throws -> [MACUnit] {
    let (fp32, fp16) = (try format("fp32"), try format("fp16"))
    let aligned = AlignedSum(fractionBits: 25, minimumExponent: -133)
    func scales(_ format: NumberFormat, _ size: Int, microexponents: Int? = nil) -> ScaleStage {
      .blocks(
        BlockScales(
          a: format, b: format, blockSize: size, ignoresSign: true,
          microexponentRun: microexponents))
    }
    func shifted(reach: Int?) -> AccumulateStage {
      .shifted(
        ShiftedAddition(
          sumFractionBits: 32, addendFractionBits: 24, addendReach: reach, minimumExponent: -126,
          resultFractionBits: 31), fp32, Rounding(overflow: .infinity))
    }
    let flushes: (inout DecodeStage) -> Void = {
      $0.subnormalFactors = .flushed
      $0.subnormalAddend = .flushed
    }
    return [
      try matrixUnit(
        "Hopper fp16", "fp16", block: 16, sum: .aligned(aligned),
        accumulate: .aligned(fp32, truncating), special: SpecialValues(zeroSign: .positive)),
      try matrixUnit(
        "Ampere tf32", "fp32", block: 4, sum: .aligned(AlignedSum(fractionBits: 24)),
        accumulate: .aligned(fp32, truncating)
      ) { $0.ignoredFactorBits = 13 },
      try matrixUnit(
        "Hopper e4m3 as fp16", "e4m3", block: 32,
        sum: .lanes(
          LaneSum(
            count: 2, run: 2, each: .aligned(aligned), joined: .sequence(fp32, truncating)))
      ) { $0.factorsConvertedTo = fp16 },
      try matrixUnit(
        "Blackwell mxfp8", "e4m3", block: 32, scale: scales(format("e8m0"), 32),
        sum: .aligned(aligned), accumulate: .aligned(fp32, truncating)),
      try matrixUnit(
        "Blackwell nvfp4", "e2m1", block: 64, scale: scales(format("e4m3"), 16),
        sum: .aligned(AlignedSum(fractionBits: 35, minimumExponent: -139, groupSize: 16)),
        accumulate: .aligned(fp32, truncating)),
      try matrixUnit(
        "CDNA2 fp16", "fp16", block: 4, product: .rounded(fp32, flushing),
        sum: .rounded(.pairwiseTree, fp32, flushing), accumulate: .rounded(fp32, flushing)
      ) {
        $0.subnormalFactors = .flushedToPositiveZero
        $0.subnormalAddend = .flushedToPositiveZero
      },
      try matrixUnit(
        "CDNA3 bf16", "bf16", block: 8, product: .exactBelow(exponent: 128),
        sum: .aligned(AlignedSum(fractionBits: 24)), accumulate: shifted(reach: nil)),
      try matrixUnit(
        "CDNA3 bf8", "e5m2fnuz", block: 16,
        sum: .lanes(
          LaneSum(
            count: 2, each: .aligned(AlignedSum(fractionBits: 24)),
            joined: .aligned(fractionBits: 24, .floored))), accumulate: shifted(reach: 25)),
      try matrixUnit(
        "VDPBF16PS", "bf16", block: 1, order: .pairsReversed, sum: .exact,
        accumulate: .rounded(fp32, flushing), special: SpecialValues(nanOperandRun: 2), flushes),
      try matrixUnit(
        "TDPBF16PS", "bf16", block: nil,
        sum: .lanes(
          LaneSum(
            count: 2, each: .rounded(.chainFromZero, fp32, flushing),
            joined: .rounded(fp32, flushing))), accumulate: .rounded(fp32, flushing), flushes),
      try matrixUnit(
        "Arm FDOT", "e4m3", block: 4, scale: .constant(exponent: -9), sum: .exact),
      try matrixUnit(
        "Spike", "bf16", block: 4,
        sum: .converted(
          .aligned(AlignedSum(fractionBits: 25, discarded: .jammed)), fp32,
          Rounding(.roundToOdd, overflow: .infinity)),
        accumulate: .rounded(fp32, Rounding(.roundToOdd, overflow: .infinity))),
      try matrixUnit(
        "MX9", "int8", block: 16, scale: scales(format("e8m0"), 16, microexponents: 2),
        sum: .exact),
      try matrixUnit(
        "lucky lanes", "e4m3", block: 9, order: .pairsReversed,
        sum: .lanes(
          LaneSum(
            count: 3, run: 2,
            each: .rounded(
              .pairwiseTree, fp16, Rounding(.stochastic(bits: 5), overflow: .infinity)),
            joined: .rounded(fp16, Rounding(.stochastic(bits: 7), overflow: .infinity))))),
    ]
  }
}
