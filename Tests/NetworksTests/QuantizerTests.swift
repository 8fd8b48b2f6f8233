// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Networks
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Quantizers` {
  private static func format(_ name: String) throws -> NumberFormat {
    try FormatLibrary(specs: BuiltInSpecs.library()).number(named: name)
  }

  /// Numbers of all sizes and both signs.
  private static var numbers: [Float] {
    let random = RandomBits(seed: 5)
    return (0..<UInt64(2000)).map {
      let bits = random.bits(stream: 0, index: $0)
      let fraction = Float(Int32(truncatingIfNeeded: bits)) / Float(Int32.max)
      return fraction * Float(sign: .plus, exponent: Int(bits >> 40 & 15) - 12, significand: 1)
    }
  }

  @Test(arguments: ["e4m3", "e5m2", "e2m1", "e3m0-all", "int4", "int8", "uint4", "nf4"])
  func `a code is one of the nearest, and ties take the even one`(name: String) throws {
    let format = try Self.format(name)
    let scale: Float = 0.0137
    let quantizer = try Quantizer(format: format, scales: [scale])
    var values: [Double] = []
    for code in 0..<UInt64(1) << UInt64(format.width) where format.isFinite(code) {
      values.append(format.decode(code).asDouble)
    }
    // Symmetric quantizers leave out the odd code of two's complement.
    let limit = format.greatestFinite.asDouble
    values.removeAll { name.hasPrefix("int") && $0 < -limit }
    var wrong: [String] = []
    for x in Self.numbers {
      let value = format.decode(quantizer.code(of: x)).asDouble
      let quotient = Double(x) / Double(scale)
      let nearest = values.map { abs($0 - quotient) }.min() ?? 0
      if abs(value - quotient) > nearest * (1 + 1e-12) { wrong.append("\(x) to \(value)") }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func `a tensor is quantized as its numbers are`() throws {
    for name in ["int8", "e4m3", "e2m1", "nf4", "uint8", "fp16"] {
      for scale in [1, 0x1p-4, 0.02, 0x1.abcdeep-7] as [Float] {
        let quantizer = try Quantizer(format: Self.format(name), scales: [scale])
        let numbers = Self.numbers + [.nan, .infinity, -.infinity, -0.0, 1e30, -1e-40]
        #expect(quantizer.codes(of: numbers) == numbers.map { quantizer.code(of: $0) })
      }
    }
  }

  @Test func `integers and formats of one exponent bit are the same quantizer`() throws {
    for bits in 3...8 {
      let integer = try Quantizer(format: Self.format("int\(bits)"), scales: [0.02])
      let minifloat = try Quantizer(
        format: Self.format("e1m\(bits - 2)-all"),
        // The greatest values are 2^(bits-1) - 1 and that times 2^(3-bits).
        scales: [0.02 * Float(sign: .plus, exponent: bits - 3, significand: 1)])
      let unlike = Self.numbers.filter {
        integer.value(of: integer.code(of: $0)) != minifloat.value(of: minifloat.code(of: $0))
      }
      #expect(unlike.isEmpty, "int\(bits): \(unlike.prefix(5))")
    }
  }

  @Test func `what lies beyond the format saturates symmetrically`() throws {
    let int4 = try Quantizer(format: Self.format("int4"), scales: [1])
    for (x, code) in [(100, 7), (-100, 9), (.infinity, 7), (-.infinity, 9), (.nan, 0), (-7.6, 9)]
      as [(Float, UInt64)]
    {
      #expect(int4.code(of: x) == code)
    }
    let e4m3 = try Quantizer(format: Self.format("e4m3"), scales: [2])
    #expect(e4m3.code(of: 1e9) == 0x7E)
    #expect(e4m3.code(of: -.infinity) == 0xFE)
    #expect(e4m3.code(of: .nan) == 0x7F)
    let uint4 = try Quantizer(format: Self.format("uint4"), scales: [1])
    #expect(uint4.code(of: -3) == 0)
  }

  @Test func `the direction of rounding and the place of clipping are the study's`() throws {
    let format = try Self.format("int4")
    let down = try Quantizer(
      format: format, scales: [1], rounding: Rounding(.roundTowardZero, overflow: .saturate))
    #expect(down.code(of: 2.9) == 2)
    var rounding = Rounding(overflow: .saturate)
    rounding.clipping = .beforeRounding
    let early = try Quantizer(format: format, scales: [1], rounding: rounding)
    let late = try Quantizer(format: format, scales: [1])
    #expect(Self.numbers.allSatisfy { early.code(of: $0 * 20) == late.code(of: $0 * 20) })
  }

  @Test func `each output channel has its own scale`() throws {
    let quantizer = try Quantizer(format: Self.format("int8"), scales: [1, 2, 4])
    #expect((0..<3).map { quantizer.code(of: 8, channel: $0) } == [8, 4, 2])
    #expect((0..<3).map { quantizer.value(of: 3, channel: $0) } == [3, 6, 12])
  }

  @Test func `scales and roundings that mean nothing are refused`() throws {
    let format = try Self.format("int8")
    for scales in [[], [0], [-1], [.nan], [.infinity], [1, .leastNonzeroMagnitude]] as [[Float]] {
      #expect(throws: FormatError.self) { try Quantizer(format: format, scales: scales) }
    }
    #expect {
      try Quantizer(
        format: format, scales: [1],
        rounding: Rounding(.stochastic(bits: 4), overflow: .saturate))
    } throws: { "\($0)".contains("stochastically") }
  }
}
