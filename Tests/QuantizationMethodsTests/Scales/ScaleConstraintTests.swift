// SPDX-License-Identifier: Apache-2.0
import QuantizationMethods
import Testing

@Suite struct `Constraints of scales` {
  private let scales: [Float] = [0.9, 0.5, 0.3, 0.07]

  @Test func `M1 and M2 give the worked example of ZeroQuant-FP`() {
    #expect(ScaleConstraint.m1(.ceiling).apply(to: scales) == [1, 0.5, 0.5, 0.125])
    #expect(ScaleConstraint.m2(.ceiling).apply(to: scales) == [0.9, 0.45, 0.225, 0.05625])
  }

  @Test func `floor and nearest take the other neighbour`() {
    #expect(ScaleConstraint.m1(.floor).apply(to: scales) == [0.5, 0.5, 0.25, 0.0625])
    #expect(ScaleConstraint.m1(.nearest).apply(to: scales) == [1, 0.5, 0.25, 0.0625])
    #expect(ScaleConstraint.m2(.floor).apply(to: scales) == [0.9, 0.9, 0.45, 0.1125])
  }

  @Test func `M2 scales differ by powers of two from the greatest`() {
    for rounding in ScaleConstraint.ExponentRounding.allCases {
      let found = ScaleConstraint.m2(rounding).apply(to: scales)
      #expect(found.allSatisfy { (0.9 / $0).significand == 1 })
    }
  }

  @Test func `dyadic scales have so many bits and lie within half a unit`() {
    for bits in 1...16 {
      let found = ScaleConstraint.dyadic(bits: bits).apply(to: scales)
      for (x, y) in zip(scales, found) {
        #expect(abs(x - y) <= x * Float(sign: .plus, exponent: -bits, significand: 1))
        let whole = y / y.ulp / Float(1 << (24 - bits))
        #expect(whole == whole.rounded())
      }
    }
  }
}

@Suite struct `Dyadic scales` {
  @Test func `multiplier and shift are the constraint's scale`() {
    var wrong: [String] = []
    for scale in [0.9, 0.07, 1, 0.9999, 3.2e-5, 117.3, 0.5] as [Float] {
      for bits in 1...16 {
        let dyadic = DyadicScale(nearest: scale, bits: bits)
        let constrained = ScaleConstraint.dyadic(bits: bits).apply(to: [scale])
        let isNormal = 1 << (bits - 1)..<1 << bits ~= dyadic.multiplier
        if [dyadic.value] != constrained || !isNormal { wrong.append("\(scale) in \(bits)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(DyadicScale(nearest: 0.75, bits: 8).multiplier == 192)
    #expect(DyadicScale(nearest: 0.75, bits: 8).shift == 8)
  }
}
