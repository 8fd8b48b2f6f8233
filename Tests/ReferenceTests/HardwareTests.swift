// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// Outside truth: this machine's own IEEE 754 arithmetic, rounding to nearest.
@Suite struct `The reference agrees with the processor` {
  @Test func `on fused multiply-add of Float`() throws {
    let unit = ReferenceUnit(
      try TestUnits.unit("fp32", "fp32", "fp32", accumulate: TestUnits.held("fp32")).description)
    var random = TestRandom(seed: 6)
    var mismatches = Mismatches()
    for _ in 0..<20_000 {
      let (a, b, c) = (float(&random), float(&random), float(&random))
      let result = unit.evaluate(
        a: [UInt64(a.bitPattern)], b: [UInt64(b.bitPattern)], c: UInt64(c.bitPattern))
      let expected = c.addingProduct(a, b)
      let code = expected.isNaN ? 0x7FC0_0000 : UInt64(expected.bitPattern)
      mismatches.check(
        result.code == code,
        "\(a) × \(b) + \(c): \(expected), code \(String(result.code, radix: 16))")
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  @Test func `on fused multiply-add of Double`() throws {
    let unit = ReferenceUnit(
      try TestUnits.unit("fp64", "fp64", "fp64", accumulate: TestUnits.held("fp64")).description)
    var random = TestRandom(seed: 7)
    var mismatches = Mismatches()
    for _ in 0..<20_000 {
      let (a, b, c) = (double(&random), double(&random), double(&random))
      let result = unit.evaluate(a: [a.bitPattern], b: [b.bitPattern], c: c.bitPattern)
      let expected = c.addingProduct(a, b)
      let code = expected.isNaN ? 0x7FF8_0000_0000_0000 : expected.bitPattern
      mismatches.check(
        result.code == code,
        "\(a) × \(b) + \(c): \(expected), code \(String(result.code, radix: 16))")
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  @Test func `on conversions of Double to Float`() throws {
    let format = ReferenceFormat(try TestFormats.library.number(named: "fp32"))
    let number = MPFRNumber(precision: 53)
    var random = TestRandom(seed: 8)
    var mismatches = Mismatches()
    for _ in 0..<20_000 {
      let value = double(&random)
      guard !value.isNaN else { continue }
      number.set(value)
      let code = format.encode(number, rounding: Rounding(overflow: .infinity)).code
      mismatches.check(
        code == UInt64(Float(value).bitPattern), "\(value): \(String(code, radix: 16))")
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  /// Numbers of all binades, or near 1, or with a short significand.
  private func float(_ random: inout TestRandom) -> Float {
    var bits = UInt32(truncatingIfNeeded: random.next())
    if random.below(3) == 0 { bits &= 0xFFFF_F000 }
    if random.below(2) == 0 { bits = bits & 0x807F_FFFF | UInt32(115 + random.below(24)) << 23 }
    return Float(bitPattern: bits)
  }

  private func double(_ random: inout TestRandom) -> Double {
    if random.below(3) == 0 { return Double(float(&random)) }
    var bits = random.next()
    if random.below(2) == 0 {
      bits = bits & 0x800F_FFFF_FFFF_FFFF | UInt64(1000 + random.below(48)) << 52
    }
    return Double(bitPattern: bits)
  }
}
