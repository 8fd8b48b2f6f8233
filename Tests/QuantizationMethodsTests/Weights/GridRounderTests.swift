// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Grid rounders` {
  static let names = [
    "int2", "int3", "int4", "int8", "uint4", "uint8", "fixed2.3", "e2m1", "e1m2", "e3m0", "e2m3",
    "e3m2", "e4m3", "e5m2", "e3m4", "e4m3-all", "ue4m3", "binary8p3", "binary6p3sf", "power4-0.5",
    "power4-0.7", "power8-0.55", "e2m1-bias=0.37", "power3-1",
  ]

  @Test(arguments: names)
  func `choose the code of the quantizer, at and beside every value and midpoint`(
    name: String
  ) throws {
    let format = try SyntheticLayer.format(name)
    for direction in [RoundingDirection.roundTiesToEven, .roundTiesToAway] {
      let rounding = Rounding(direction, overflow: .saturate)
      let rounder = try GridRounder(format, rounding: rounding)
      let middles = zip(rounder.values, rounder.values.dropFirst()).map { ($0 + $1) / 2 }
      var wrong: [String] = []
      for scale in [Float(1), 0.37, 0x1p-9, 3.3e-5] {
        let quantizer = try Quantizer(format: format, scales: [scale], rounding: rounding)
        var numbers: [Float] = [0, -0.0, 1e30, -1e30, .leastNonzeroMagnitude, -1e-30]
        for value in rounder.values + middles {
          let number = Float(value * Double(scale))
          numbers += [number, number.nextUp, number.nextDown, -number]
        }
        for number in numbers {
          let (mine, its) = (
            rounder.code(of: Double(number), scale: Double(scale)), quantizer.code(of: number)
          )
          if mine != its { wrong.append("\(number) / \(scale): \(mine), not \(its)") }
        }
      }
      #expect(wrong.isEmpty, "\(direction): \(wrong.prefix(5))")
    }
  }

  @Test func `list places of codes that decode to their values`() throws {
    for name in ["int4", "e2m1", "e4m3", "power4-0.6"] {
      let rounder = try GridRounder(SyntheticLayer.format(name))
      let wrong = rounder.codes.indices.filter { rounder.place(of: rounder.codes[$0]) != $0 }
      #expect(wrong.isEmpty, "\(name)")
      #expect(rounder.values[rounder.zeroPlace] == 0)
    }
    // The odd code of two's complement is read as the least that is produced.
    #expect(try GridRounder(SyntheticLayer.format("int4")).place(of: 8) == 0)
  }

  @Test func `follow zero points`() throws {
    for (isSigned, zeroPoint) in [(false, 5), (true, 2), (true, -3)] {
      let format = NumberFormat.fixedPoint(
        try FixedPointFormat(name: "z", width: 4, isSigned: isSigned, zeroPoint: zeroPoint))
      let rounder = try GridRounder(format)
      let quantizer = try Quantizer(format: format, scales: [0.3])
      let wrong = (-64...64).map { Float($0) * 0.075 }.filter {
        rounder.code(of: Double($0), scale: Double(Float(0.3))) != quantizer.code(of: $0)
      }
      #expect(wrong.isEmpty, "zero point \(zeroPoint): \(wrong.prefix(5))")
      #expect(rounder.values[rounder.zeroPlace] == 0)
    }
  }

  @Test func `refuse wide formats and roundings that are not to nearest`() throws {
    let wide = try SyntheticLayer.format("int17")
    #expect(throws: FormatError.self) { try GridRounder(wide) }
    let narrow = try SyntheticLayer.format("int4")
    #expect(throws: FormatError.self) {
      try GridRounder(narrow, rounding: Rounding(.roundTowardZero, overflow: .saturate))
    }
  }
}
