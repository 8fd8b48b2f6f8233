// SPDX-License-Identifier: Apache-2.0
import Reference
import Testing

@testable import NumberFormats

@Suite struct `Powers with a real exponent` {
  @Test func `are correctly rounded for random bases and exponents`() {
    var random = TestRandom(seed: 4)
    var mismatches = Mismatches()
    for _ in 0..<2000 {
      let base =
        Double(sign: .plus, exponent: random.below(64) - 32, significand: 1)
        * (1 + Double(random.next() >> 12) * 0x1p-52)
      let exponent = 1 / (0.0625 + Double(random.next() >> 11) * 0x1p-53 * 3.9375)
      check(base, exponent, &mismatches)
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  @Test func `are correctly rounded for the code books that names describe`() {
    var mismatches = Mismatches()
    for tenths in stride(from: 1, through: 40, by: 6) {
      for step in stride(from: 1, through: 254, by: 3) {
        check(Double(step) / 2, 1 / (Double(tenths) / 10), &mismatches)
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  @Test func `are exact where the result is a Float64`() {
    var mismatches = Mismatches()
    for root in stride(from: 1, through: 2000, by: 9) {
      let base = Double(root)
      check(base * base, 0.5, &mismatches)
      check(base * base * base * base, 0.25, &mismatches)
      check(base * base, 1.5, &mismatches)
      check(base, 3, &mismatches)
      check(base, 4, &mismatches)
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  @Test func `of two are correctly rounded`() {
    var random = TestRandom(seed: 5)
    var mismatches = Mismatches()
    for _ in 0..<500 {
      let x = (Double(random.next() >> 11) * 0x1p-53 - 0.5) * 1000
      let (model, reference) = (FixedPointPower.exp2(x), ReferencePower.exp2(x))
      mismatches.check(model == reference, "2^\(x): model \(model), reference \(reference)")
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  private func check(_ base: Double, _ exponent: Double, _ mismatches: inout Mismatches) {
    let model = FixedPointPower.power(base, exponent)
    let reference = ReferencePower.power(base, exponent)
    mismatches.check(
      model == reference, "\(base)^\(exponent): model \(model), reference \(reference)")
  }
}
