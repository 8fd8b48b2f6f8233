// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// Sums that cancel from 2^100 down to 2^-100: the answer is plain, only the width is not.
@Suite struct `Sums wider than 124 bits stay exact` {
  /// 2^-100 in fp32.
  static let least: UInt64 = 27 << 23
  /// -2^100 in fp32.
  static let large: UInt64 = 1 << 31 | 227 << 23

  @Test func `when c cancels them at the end`() throws {
    let unit = try TestUnits.unit("bf16", "bf16", "fp32", accumulate: .exact)
    try expect(unit, a: [bf16(50), bf16(-50)], b: [bf16(50), bf16(-50)], c: Self.large)
  }

  @Test func `when the accumulator cancels a block`() throws {
    let unit = try TestUnits.unit(
      "bf16", "bf16", "fp32", block: 2, accumulate: TestUnits.held("fp32"))
    try expect(unit, a: [bf16(50), bf16(-50)], b: [bf16(50), bf16(-50)], c: Self.large)
  }

  @Test func `in a wide register`() throws {
    let register = FixedPointRegister(width: 300, lowestExponent: -120)
    let unit = try TestUnits.unit(
      "bf16", "bf16", "int8", block: 2,
      accumulate: .register(register, Rounding(overflow: .saturate)),
      final: TestUnits.final("fp32"))
    try expect(
      unit, a: [bf16(50), bf16(-50), bf16(50)], b: [bf16(50), bf16(-50), bf16(50) | 0x8000], c: 0)
  }

  /// 2^exponent in bf16.
  private func bf16(_ exponent: Int) -> UInt64 { UInt64(exponent + 127) << 7 }

  private func expect(_ unit: MACUnit, a: [UInt64], b: [UInt64], c: UInt64) throws {
    let expected = UnitResult(code: Self.least, flags: [])
    #expect(unit.evaluate(a: a, b: b, c: c) == expected)
    #expect(ReferenceUnit(unit.description).evaluate(a: a, b: b, c: c) == expected)
  }
}
