// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// Outside truth: what tensor cores are known to return, by the reference alone.
@Suite struct `The reference agrees with tensor cores` {
  /// Fasi, Higham, Mikaitis and Pranesh, "Numerical behavior of NVIDIA tensor cores", PeerJ CS 7:e330,
  /// 2021: the assertions of their test programs for V100, and T4 and A100; for H100 the parameters that
  /// were found later.
  @Test func `on the probes of Fasi et al`() throws {
    let ulp = 0x1p-24
    try expect([1], [1], -(1 - ulp), volta: 2 * ulp, ampere: ulp, hopper: ulp)
    try expect([1, 1], [1, -ulp], -1 + ulp, volta: 2 * ulp, ampere: 0, hopper: 0)
    try expect(
      [1, 1, 1, 1], [ulp, ulp, ulp, ulp], 1, volta: 1, ampere: 1 + 4 * ulp, hopper: 1 + 4 * ulp)
    try expect(
      [0.5, 0.5, 0.5, 0.5], [ulp, ulp, ulp, ulp], 1, volta: 1, ampere: 1, hopper: 1 + 2 * ulp)
    try expect(
      [1, 1, 1, 1], [ulp, ulp, ulp, ulp], 1 - ulp, volta: 1 + 2 * ulp, ampere: 1 + 2 * ulp,
      hopper: 1 + 2 * ulp)
    let high = 1 + 0x1p-22 + 0x1p-23
    try expectAll([1, 1, 1, 1], [1, 1, 1, 0x1p-23], high, 4 + 0x1p-21)
    try expectAll([1, 1, 1, 1], [1, 1, 1, 1], high, 5)
    try expectAll([1, 1, 1, 1], [1, 1.5, 1.75, 1.875], 1.875, 8)
    try expectAll([1, 1], [2, 0x1p-23 + 0x1p-24], 0, 2)
    try expectAll([1, 1], [-2, -(0x1p-23 + 0x1p-24)], 0, -2)
    try expectAll([0x1p-24], [4], 0, 0x1p-22)
    try expectAll([0], [1], 0x1p-149, 0x1p-149)
  }

  /// The example of MMA-Sim by which its authors tell machines apart; its values are those of its
  /// simulators, which they compared with the machines.
  @Test func `on the dot product that tells machines apart`() throws {
    let (a, b, c) = ([-0x1p13, -0.5, -0.25, -0.125], [0x1p10, 1, 1, 1], 0x1p23)
    let values = try [
      TensorCore.volta.reference(), TensorCore.ampere.reference(), TensorCore.hopper.reference(),
      fused(), flushing(factor: "fp16", length: 4), flushing(factor: "bf16", length: 2), shifting(),
      shiftingInLanes(),
    ].map { try value($0, a, b, c) }
    #expect(values == [0, -0.5, -0.75, -0.875, 0, -0.375, -0.5, -1])
  }

  // MARK: units of AMD

  /// CDNA1: one rounding of the exact sum.
  private func fused() throws -> ReferenceUnit {
    ReferenceUnit(
      try TestUnits.unit("fp16", "fp16", "fp32", block: 4, accumulate: TestUnits.held("fp32"))
        .description)
  }

  /// CDNA2: everything rounds, and what is below the normal numbers goes.
  private func flushing(factor: String, length: Int) throws -> ReferenceUnit {
    let fp32 = try TestUnits.format("fp32")
    let rounding = Rounding(
      overflow: .infinity, subnormalResults: .flushed, tininess: .asDelivered)
    return ReferenceUnit(
      try TestUnits.unit(
        factor, factor, "fp32", block: length, product: .rounded(fp32, rounding),
        sum: .rounded(.pairwiseTree, fp32, rounding), accumulate: .rounded(fp32, rounding)
      ).description)
  }

  /// CDNA3, 16-bit factors.
  private func shifting() throws -> ReferenceUnit {
    try shifting(
      "fp16", length: 8, .aligned(AlignedSum(fractionBits: 24)), reach: nil)
  }

  /// CDNA3, 8-bit factors.
  private func shiftingInLanes() throws -> ReferenceUnit {
    try shifting(
      "e5m2fnuz", length: 16,
      .lanes(
        LaneSum(
          count: 2, each: .aligned(AlignedSum(fractionBits: 24)),
          joined: .aligned(fractionBits: 24, .floored))), reach: 25)
  }

  private func shifting(
    _ factor: String, length: Int, _ sum: SumStage, reach: Int?
  ) throws -> ReferenceUnit {
    let shifted = ShiftedAddition(
      sumFractionBits: 32, addendFractionBits: 24, addendReach: reach, minimumExponent: -126,
      resultFractionBits: 31)
    return ReferenceUnit(
      try TestUnits.unit(
        factor, factor, "fp32", block: length, sum: sum,
        accumulate: .shifted(
          shifted, TestUnits.format("fp32"), Rounding(overflow: .infinity))
      ).description)
  }

  // MARK: comparing

  private func expect(
    _ a: [Double], _ b: [Double], _ c: Double, volta: Double, ampere: Double, hopper: Double
  ) throws {
    for (unit, expected) in [
      (TensorCore.volta, volta), (.ampere, ampere), (.hopper, hopper),
    ] {
      let actual = try value(unit.reference(), a, b, c)
      #expect(actual == expected, "\(a) · \(b) + \(c) with F = \(unit.fractionBits)")
    }
  }

  private func expectAll(
    _ a: [Double], _ b: [Double], _ c: Double, _ expected: Double
  ) throws {
    try expect(a, b, c, volta: expected, ampere: expected, hopper: expected)
  }

  /// The result of a dot product of numbers that the formats hold.
  private func value(
    _ unit: ReferenceUnit, _ a: [Double], _ b: [Double], _ c: Double
  ) throws -> Double {
    let decode = unit.description.decode
    let result = unit.evaluate(
      a: try a.map { try code($0, decode.a) }, b: try b.map { try code($0, decode.b) },
      c: try code(c, decode.c))
    return ReferenceFormat(unit.description.final.format).decode(result.code).doubleValue
  }

  private func code(_ value: Double, _ format: NumberFormat) throws -> UInt64 {
    let number = MPFRNumber(precision: 53)
    number.set(value)
    let encoded = ReferenceFormat(format).encode(number, rounding: TestUnits.customary(format))
    try #require(encoded.flags.isEmpty, "\(value) is no number of \(format.name)")
    return encoded.code
  }
}
