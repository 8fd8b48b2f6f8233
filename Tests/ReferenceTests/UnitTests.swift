// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

@Suite struct `Units agree with the model` {
  @Test func `one product at a time`() throws { try compare(TestUnits.multiplyAdds()) }
  @Test func `several products at once`() throws { try compare(TestUnits.dotProducts()) }
  @Test func `in registers and exact accumulators`() throws {
    try compare(TestUnits.wideAccumulators())
  }
  @Test func `in the structures of matrix units`() throws { try compare(TestUnits.matrixUnits()) }
  @Test func `in sums that no machine integer holds`() throws {
    try compare(TestUnits.wideSums())
  }

  private func compare(_ units: [MACUnit]) {
    for unit in units {
      let mismatches = UnitComparison.run(unit, ReferenceUnit(unit.description), cases: 1500)
      #expect(mismatches.isEmpty, "\(unit.name): \(mismatches.text)")
    }
  }
}

enum UnitComparison {
  static func run(
    _ unit: MACUnit, _ reference: ReferenceUnit, cases: Int, seed: UInt64 = 3, least: Int = 1
  ) -> Mismatches {
    var mismatches = Mismatches()
    var operands = UnitCases(unit, seed: seed)
    for index in 0..<cases {
      operands.draw(least: least)
      let random = RandomCase(seed: seed, index: UInt64(index))
      let (a, b, c, scales) = (operands.a, operands.b, operands.c, operands.scales)
      let expected = unit.evaluate(operands.operands, random: random)
      let actual = reference.evaluate(operands.operands, random: random)
      mismatches.check(
        actual == expected,
        "case \(index) a \(hex(a)) b \(hex(b)) c \(hex([c])) "
          + "sa \(hex(scales.a)) sb \(hex(scales.b)): "
          + "model \(hex([expected.code])) \(expected.flags), "
          + "reference \(hex([actual.code])) \(actual.flags)")
    }
    mismatches.check(reference.isExact, "the reference lost bits")
    return mismatches
  }

  private static func hex(_ codes: [UInt64]) -> String {
    codes.map { String($0, radix: 16) }.joined(separator: " ")
  }
}
