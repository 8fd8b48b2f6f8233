// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// A case of each difference in `UnsettledUnits`.
///
/// Whichever is settled, by another result or by refusing the unit, fails here and goes from both.
@Suite struct `Open questions` {
  @Test func `an exact sum of unlike zeros has the sign of the rounding that follows it`() throws {
    let fp32 = try TestUnits.format("fp32")
    let down = Rounding(.roundTowardNegative, overflow: .infinity)
    try open(
      block: 2, sum: .converted(.exact, fp32, down), a: [0, 0], b: [0x38, 0xB8], c: 1 << 31)
  }

  @Test func `rounded products of a group may be as large as their format allows`() throws {
    // Rounded up to the least number, 2^199.
    var far = FloatFormat.Fields(name: "far", exponentBits: 3, trailingSignificandBits: 2)
    far.exponentBias = -200
    let up = Rounding(.roundTowardPositive, overflow: .saturate)
    try open(
      block: 1, product: .rounded(.float(FloatFormat(far)), up), scale: scales("e8m0", size: 1),
      sum: aligned(group: 1), held: .aligned, a: [0x38], b: [0x38], c: 0)
  }

  @Test func `a sign bit that counts for nothing makes no NaN`() throws {
    try open(
      block: 1, scale: scales("e4m3fnuz", size: 1, ignoresSign: true), a: [0x38], b: [0x38], c: 0,
      scales: ScaleWords(a: [0x80], b: [0x40]))
  }

  @Test func `a zero accumulator has the lowest exponent of its format`() throws {
    let shifted = ShiftedAddition(
      sumFractionBits: 2, addendFractionBits: 2, minimumExponent: -300, resultFractionBits: 30)
    // -2^-140 is floored to -2^-128: the zero has the exponent -126.
    try open(
      block: 1, scale: .constant(exponent: -140), sum: aligned(), held: .shifted(shifted),
      a: [0xB8], b: [0x38], c: 0)
  }

  @Test func `a format without zero does not hold zeros`() throws {
    var noZero = FloatFormat.Fields(
      name: "no zero", exponentBits: 8, trailingSignificandBits: 7)
    noZero.hasSubnormals = false
    noZero.hasZero = false
    try open(
      block: 1, a: [0], b: [0x38], c: 0, converted: .float(try FloatFormat(noZero)))
  }

  @Test func `a group of one product has the exponents of its own scales`() throws {
    // The first place has k = 1, whose scale is smaller.
    try open(
      block: 2, order: .pairsReversed, scale: scales("e8m0", size: 1),
      sum: aligned(fractionBits: 4, group: 1), held: .aligned, a: [0, 0x39], b: [0x38, 0x38], c: 0,
      scales: ScaleWords(a: [0x87, 0x7F], b: [0x7F, 0x7F]))
  }

  @Test func `bits above a word's format do not hide its NaN`() throws {
    try open(
      block: 1, special: SpecialValues(nanOperandRun: 1), a: [0x17F], b: [0x38], c: 0)
  }

  @Test func `a format that has no NaN of the operand's payload delivers its own`() throws {
    try open(
      block: 1, special: SpecialValues(nanOperandRun: 1), a: [0x38], b: [0x38], c: 0x7F80_0001,
      result: TestUnits.format("e4m3"))
  }

  @Test func `a missing scale is 1 in an aligned sum too`() throws {
    try open(
      block: 1, scale: scales("fp16", size: 1), sum: aligned(fractionBits: 4), held: .aligned,
      a: [0x39], b: [0x39], c: 0)
  }

  // MARK: units

  private enum Held {
    case rounded
    case aligned
    case shifted(ShiftedAddition)
  }

  private func scales(_ format: String, size: Int, ignoresSign: Bool = false) throws -> ScaleStage {
    let format = try TestUnits.format(format)
    return .blocks(
      BlockScales(a: format, b: format, blockSize: size, ignoresSign: ignoresSign))
  }

  private func aligned(fractionBits: Int = 24, group: Int? = nil) -> SumStage {
    .aligned(AlignedSum(fractionBits: fractionBits, groupSize: group))
  }

  /// Notes that model and reference differ on a dot product of a unit that adds E4M3 products in FP32.
  private func open(
    block: Int, order: ProductOrder = .ascending, product: ProductStage = .exact,
    scale: ScaleStage = .none, sum: SumStage = .exact, held: Held = .rounded,
    special: SpecialValues = SpecialValues(), a: [UInt64], b: [UInt64], c: UInt64,
    scales: ScaleWords = ScaleWords(), converted: NumberFormat? = nil,
    result: NumberFormat? = nil
  ) throws {
    let fp32 = try TestUnits.format("fp32")
    let e4m3 = try TestUnits.format("e4m3")
    let rounding = Rounding(overflow: .infinity)
    let result = result ?? fp32
    let accumulate: AccumulateStage =
      switch held {
      case .rounded: .rounded(fp32, rounding)
      case .aligned: .aligned(fp32, rounding)
      case .shifted(let shifted): .shifted(shifted, fp32, rounding)
      }
    let description = MACUnit.Description(
      name: "", summary: "",
      decode: DecodeStage(a: e4m3, b: e4m3, c: fp32, factorsConvertedTo: converted),
      block: BlockStage(length: block, order: order), product: product, scale: scale, sum: sum,
      accumulate: accumulate,
      final: FinalStage(format: result, rounding: TestUnits.customary(result)),
      special: special)
    let operands = DotOperands(a: a, b: b, c: c, scales: scales)
    let reference = ReferenceUnit(description).evaluate(operands)
    withKnownIssue {
      // Refused, it would be settled.
      guard let unit = try? MACUnit(description) else { return }
      let model = unit.evaluate(operands)
      #expect(
        model == reference,
        """
        model \(result.hex(model.code)) \(model.flags), \
        reference \(result.hex(reference.code)) \(reference.flags)
        """)
    }
  }
}
