// SPDX-License-Identifier: Apache-2.0
import HardwareCost
import NumberFormats
import Testing

@Suite struct `Accumulator widths` {
  /// A minifloat all of whose codes are numbers.
  private static func minifloat(_ exponentBits: Int, _ trailing: Int) throws -> FloatFormat {
    try .minifloat(
      name: "e\(exponentBits)m\(trailing)-all", exponentBits: exponentBits,
      trailingSignificandBits: trailing, variant: .all)
  }

  private static func integer(_ bits: Int) throws -> NumberFormat {
    .fixedPoint(try FixedPointFormat(name: "int\(bits)", width: bits))
  }

  /// The longest dot product of ResNet-18, for which the published figures hold.
  static let length = 4608

  @Test func `integers have the published widths`() throws {
    let paper = (3...8).map { AccumulatorWidth.integerForm($0, $0, length: Self.length) }
    #expect(paper == [20, 22, 24, 26, 28, 30])
    let exact = try (3...8).map {
      try AccumulatorWidth.exact(Self.integer($0), Self.integer($0), length: Self.length)
    }
    #expect(exact == [18, 20, 22, 24, 26, 28])
    let finn = (3...8).map {
      AccumulatorWidth.finnBound(weightBits: $0, inputBits: $0, length: Self.length)
    }
    #expect(finn == [18, 20, 22, 24, 26, 28])
  }

  @Test func `FINN's bound is the exact worst case for every length`() throws {
    for bits in 2...9 {
      let format = try Self.integer(bits)
      let wrong = (1...3000).filter {
        AccumulatorWidth.exact(format, format, length: $0)
          != AccumulatorWidth.finnBound(weightBits: bits, inputBits: bits, length: $0)
      }
      #expect(wrong.isEmpty, "int\(bits): \(wrong.prefix(5))")
    }
  }

  /// Exponent bits, trailing bits, the paper's form, the exact worst case.
  static let minifloats: [(e: Int, m: Int, paper: Int, exact: Int)] = [
    (1, 1, 18, 17), (1, 2, 20, 19), (2, 1, 22, 21), (2, 3, 26, 25), (3, 3, 34, 33),
    (1, 6, 28, 28), (2, 5, 30, 30), (3, 4, 36, 36), (4, 3, 50, 49), (5, 2, 80, 79),
    (6, 1, 142, 141),
  ]

  @Test func `minifloats have the published widths`() throws {
    for (e, m, paper, exact) in Self.minifloats {
      let format = try Self.minifloat(e, m)
      #expect(AccumulatorWidth.minifloatForm(format, format, length: Self.length) == paper)
      #expect(
        AccumulatorWidth.exact(.float(format), .float(format), length: Self.length) == exact)
    }
  }

  @Test func `the exact width is what adding up the worst case shows`() throws {
    for (e, m) in [(1, 1), (2, 1), (2, 3), (3, 2), (3, 3)] {
      let format = NumberFormat.float(try Self.minifloat(e, m))
      for length in [1, 2, 3, 9, 64, 72, 100] {
        let unit = Double(sign: .plus, exponent: -format.bitRange.lowest, significand: 1)
        let greatest = Int(format.greatestFinite.asDouble * unit)
        let sum = length * greatest * greatest
        var bits = 1
        while sum > (1 << (bits - 1)) - 1 { bits += 1 }
        #expect(AccumulatorWidth.exact(format, format, length: length) == bits)
      }
    }
  }

  @Test func `unsigned operands need no sign`() throws {
    let bytes = NumberFormat.fixedPoint(
      try FixedPointFormat(name: "uint8", width: 8, isSigned: false))
    #expect(AccumulatorWidth.exact(bytes, bytes, length: 1) == 16)
    #expect(AccumulatorWidth.exact(bytes, try Self.integer(8), length: 1) == 16)
  }

  @Test func `products and Kulisch accumulators have the published widths`() throws {
    let formats: [(NumberFormat, Int, Int)] = try [
      (Self.integer(8), 15, 27), (.float(Self.minifloat(2, 5)), 17, 29),
      (.float(Self.minifloat(3, 4)), 23, 35), (.float(Self.minifloat(4, 3)), 37, 49),
      (.float(Self.minifloat(5, 2)), 67, 79),
    ]
    for (format, product, kulisch) in formats {
      #expect(AccumulatorWidth.product(format, format) == product, "\(format.name)")
      #expect(AccumulatorWidth.kulisch(format, format) == kulisch, "\(format.name)")
    }
  }

  @Test func `widths that can not be computed are nil, not a trap`() throws {
    let wide = NumberFormat.float(try Self.minifloat(11, 52))
    #expect(AccumulatorWidth.exact(wide, wide, length: .max) == nil)
    #expect(AccumulatorWidth.exact(try Self.integer(64), try Self.integer(64), length: 1) == 128)
  }
}
