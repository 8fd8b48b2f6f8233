// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Testing

@testable import QuantizationMethods

/// Two decimals, as the tables print.
func printed(_ x: Double, places: Int = 2) -> Double {
  let unit = places == 3 ? 1000.0 : 100.0
  return (x * unit).rounded() / unit
}

func namedFormat(_ name: String) throws -> NumberFormat {
  try #require(try FormatName.parse(name))
}

@Suite struct `Expected errors` {
  /// SQNR at the best clip: INT8, E2M5, E3M4, E4M3, E5M2, INT4, E2M1, E3M0.
  static let names = [
    "int8", "e2m5-all", "e3m4-all", "e4m3-all", "e5m2-all", "int4", "e2m1", "e3m0-all",
  ]

  @Test(
    arguments: [
      (.uniform, [48.13, 44.49, 38.66, 32.74, 26.91, 23.52, 20.92, 15.98]),
      (.normal, [40.54, 42.67, 37.56, 31.56, 25.58, 18.90, 18.97, 14.23]),
      (.studentT(8), [34.39, 38.43, 37.52, 31.54, 25.56, 16.41, 17.76, 14.17]),
    ] as [(Density, [Double])])
  func `SQNR at the best clip agrees with the table`(density: Density, table: [Double]) throws {
    let found = try Self.names.map {
      printed(
        ExpectedError.atBestClip(of: density, cells: try RoundingCells(namedFormat($0))).error.sqnr)
    }
    #expect(found == table)
  }

  @Test func `best clips of narrow ranges agree with the table`() throws {
    func clip(_ density: Density, _ name: String) throws -> Double {
      ExpectedError.atBestClip(of: density, cells: try RoundingCells(namedFormat(name))).clip
    }
    #expect(printed(try clip(.normal, "int8"), places: 3) == 3.921)
    #expect(printed(try clip(.normal, "e2m5-all"), places: 3) == 4.352)
    #expect(printed(try clip(.normal, "int4"), places: 3) == 2.474)
    #expect(printed(try clip(.normal, "e2m1"), places: 3) == 2.922)
    #expect(printed(try clip(.studentT(8), "e2m5-all")) == 10.15)
  }

  @Test func `uniform numbers in integers have 20 log10(2^b - 1)`() throws {
    let table = [(2, 9.542), (4, 23.522), (8, 48.131), (10, 60.198)]
    for (bits, expected) in table {
      let cells = try RoundingCells(namedFormat("int\(bits)"))
      let found = ExpectedError.atBestClip(of: .uniform, cells: cells).error.sqnr
      #expect(printed(found, places: 3) == expected)
    }
  }

  /// The order of the script: E5, E4, E3, E2, INT8 with -128.
  @Test(
    arguments: [
      (
        .uniform, .infinity, [31.68, 37.51, 43.43, 49.26, 52.90],
        [33.45, 39.27, 45.19, 51.02, 54.66]
      ),
      (.normal, 10, [25.58, 31.56, 37.56, 42.67, 40.57], [22.58, 28.55, 34.55, 39.66, 37.56]),
      (
        .studentT(8), 100, [24.31, 30.29, 36.27, 37.18, 33.16], [20.06, 26.03, 32.01, 32.92, 28.91]
      ),
    ] as [(Density, Double, [Double], [Double])])
  func `the convention of the FP8 script gives its levels`(
    density: Density, limit: Double, levels: [Double], products: [Double]
  ) throws {
    let errors = try ["e5m2-all", "e4m3-all", "e3m4-all", "e2m5-all", "int8"].map { name in
      let cells = try RoundingCells(namedFormat(name), keepsOddCode: true)
      return ExpectedError.atBestClip(of: density, cells: cells, limit: limit).error
    }
    #expect(errors.map { printed($0.negatedErrorLevel) } == levels)
    #expect(
      errors.map { printed(-StableMath.decibels(ExpectedError.ofProduct($0, $0))) } == products)
  }

  @Test func `closed forms agree with a sum over samples of equal probability`() throws {
    // Uniform numbers at the middles of 20,000 strips.
    let cells = try RoundingCells(namedFormat("e2m3"))
    let exact = ExpectedError(of: .uniform, cells: cells, clip: 0.8)
    var sum = 0.0
    var correlation = 0.0
    let scale = 0.8 / 7.5
    for strip in 0..<20000 {
      let x = (Double(strip) + 0.5) / 10000 - 1
      let q = (cells.values.min { abs($0 * scale - x) < abs($1 * scale - x) } ?? 0) * scale
      sum += (x - q) * (x - q)
      correlation += x * (q - x)
    }
    #expect(abs(sum / 20000 - exact.meanSquaredError) < 1e-6)
    #expect(abs(correlation / 20000 - exact.correlation) < 1e-5)
  }

  @Test func `moments of every density agree with Simpson's rule`() {
    for (density, p) in [
      (.normal, { StableMath.normalDensity($0) }),
      (.studentT(3), { 2 / (3.0.squareRoot() * .pi * (1 + $0 * $0 / 3) * (1 + $0 * $0 / 3)) }),
      // 35/(64 √2) (1 + x²/8)^(-9/2)
      (.studentT(8), { 0.386_699_020_961_393_2 * StableMath.power(1 + $0 * $0 / 8, -4.5) }),
    ] as [(Density, (Double) -> Double)] {
      var sums = [0.0, 0.0, 0.0]
      let steps = 2000
      let width = 3.0 / Double(steps)
      for step in 0...steps {
        let x = Double(step) * width
        let weight = step == 0 || step == steps ? 1.0 : (step % 2 == 1 ? 4 : 2)
        let term = weight * width / 3 * p(x)
        sums[0] += term
        sums[1] += term * x
        sums[2] += term * x * x
      }
      let found = density.moments(to: 3)
      #expect(abs(found.zeroth - sums[0]) < 1e-11)
      #expect(abs(found.first - sums[1]) < 1e-11)
      #expect(abs(found.second - sums[2]) < 1e-11)
      let all = density.moments(to: .infinity)
      #expect(abs(all.zeroth - 0.5) < 1e-14 && abs(2 * all.second - density.power) < 1e-12)
    }
  }

  @Test func `names of densities go both ways`() {
    for density in [.uniform, .normal, .studentT(8)] as [Density] {
      #expect(Density(name: density.name) == density)
    }
    #expect(Density(name: "t2") == nil && Density(name: "gauss") == nil)
  }
}

@Suite struct `Laws of block formats` {
  @Test func `crossovers agree with the paper where it can be reproduced`() {
    func crossover(bits: Int, bias: Int, trailing: Int, greatest: Double) -> Double? {
      AsymptoticLaw.crossover(
        integer: .integer(bits: bits),
        float: .float(bias: bias, trailingSignificandBits: trailing, greatest: greatest),
        overhead: 1.5
      ).map { printed($0, places: 3) }
    }
    #expect(crossover(bits: 8, bias: 7, trailing: 3, greatest: 448) == 7.546)
    #expect(crossover(bits: 6, bias: 1, trailing: 3, greatest: 7.5) == 1.959)
    #expect(crossover(bits: 4, bias: 1, trailing: 1, greatest: 6) == 2.042)
    // The paper prints 2.39.
    let blocks = AsymptoticLaw.crossover(
      integer: .integer(bits: 4, exactMaximumOf: 16),
      float: .float(
        bias: 1, trailingSignificandBits: 1, greatest: 6, exactMaximumOf: 16), overhead: 1)
    #expect(blocks.map { printed($0, places: 3) } == 2.464)
  }

  @Test func `limits are 13.80 + 6.02 M and 4.78 + 6.02 b`() {
    let law = AsymptoticLaw.float(bias: 7, trailingSignificandBits: 3, greatest: 448)
    #expect(law.wideRangeLimit.map { printed($0) } == 31.86)
    let integer = AsymptoticLaw.integer(bits: 8)
    #expect(integer.wideRangeLimit == nil)
    #expect(abs(integer.decibels(crestFactor: 1, overhead: 1) - (4.78 + 6.02 * 8)) < 0.02)
  }
}
