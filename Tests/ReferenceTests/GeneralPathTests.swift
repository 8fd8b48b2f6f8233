// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

/// The general path of matrix products against the model.
@Suite struct `The general path agrees with the model` {
  // In release 31,449 drawn units agreed in 60 cases each (200,000 draws from seed 77).
  @Test func `for drawn units of any stages`() throws {
    var drawing = try DrawnUnits(seed: 21)
    var built = 0
    for number in 0..<4000 {
      guard let unit = number & 1 == 0 ? drawing.next() : drawing.nextMatrixUnit() else { continue }
      built += 1
      let mismatches = Self.compare(unit, cases: 20)
      #expect(mismatches.isEmpty, "\(unit.name): \(mismatches.text)")
    }
    #expect(built > 400)
  }

  @Test func `for units of every stage kind`() throws {
    let units =
      try TestUnits.multiplyAdds() + TestUnits.dotProducts() + TestUnits.wideAccumulators()
      + TestUnits.wideSums()
    for unit in units {
      let mismatches = Self.compare(unit, cases: 100)
      #expect(mismatches.isEmpty, "\(unit.name): \(mismatches.text)")
    }
  }

  /// Cases of every length, none among them.
  private static func compare(_ unit: MACUnit, cases: Int) -> Mismatches {
    let general = GeneralPath(unit.description)
    var scratch = general.makeScratch()
    var drawn = UnitCases(unit, seed: 5)
    var mismatches = Mismatches()
    for index in 0..<cases {
      drawn.draw(least: 1)
      if index % 20 == 0 {
        drawn.a = []
        drawn.b = []
      }
      let random = RandomCase(seed: 5, index: UInt64(index))
      let model = unit.evaluate(drawn.operands, random: random).code
      let code = general.code(
        a: drawn.a.span, b: drawn.b.span, c: drawn.c, scales: drawn.scales, random: random,
        scratch: &scratch)
      mismatches.check(
        code == model,
        """
        case \(index): \(unit.caseLine(drawn.operands)): \
        model \(unit.resultFormat.hex(model)), general path \(unit.resultFormat.hex(code))
        """)
    }
    return mismatches
  }
}
