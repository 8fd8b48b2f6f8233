// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Grids` {
  private static let numbers = SyntheticLayer.normals(2000, seed: 5, stream: 9)

  private func squaredError(_ quantizer: Quantizer, _ numbers: [Float]) -> Double {
    numbers.reduce(0) { sum, x in
      let error = Double(quantizer.value(of: quantizer.code(of: x))) - Double(x)
      return sum + error * error
    }
  }

  @Test func `asymmetric integers follow the formulas of scale and zero point`() throws {
    let grid = try AsymmetricInteger(bits: 8, range: ValueRange(least: -1, greatest: 3))
    #expect(grid.scale == Float(4.0 / 255) && grid.zeroPoint == 64)
    let quantizer = try grid.quantizer()
    #expect(quantizer.code(of: 0) == 64 && quantizer.value(of: 64) == 0)
    #expect([-1, 3, -5, 9].map { quantizer.code(of: $0) } == [0, 255, 0, 255])
    // Ranges are widened to hold 0.
    let positive = try AsymmetricInteger(bits: 4, range: ValueRange(least: 2, greatest: 3))
    #expect(positive.zeroPoint == 0 && positive.scale == 0.2)
    let negative = try AsymmetricInteger(bits: 4, range: ValueRange(least: -3, greatest: -2))
    #expect(negative.zeroPoint == 15 && negative.scale == 0.2)
    #expect(try AsymmetricInteger(bits: 4, range: ValueRange(least: 0, greatest: 0)).scale == 1)
    #expect(throws: FormatError.self) {
      try AsymmetricInteger(bits: 4, range: ValueRange(least: 0, greatest: .infinity))
    }
    #expect(throws: FormatError.self) { try AsymmetricInteger(bits: 4, scale: 1, zeroPoint: 16) }
  }

  @Test(arguments: [2, 4, 8]) func `the power grid of exponent 1 has the codes of integers`(
    width: Int
  ) throws {
    let power = try Quantizer(
      format: PowerGrid.format(width: width, exponent: 1), scales: [0.03])
    let integer = try Quantizer(format: namedFormat("int\(width)"), scales: [0.03])
    let ties = (-300...300).map { Float($0) * 0.015 }
    let inputs = Self.numbers + ties
    let wrong = inputs.filter { power.code(of: $0) != integer.code(of: $0) }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    let values = (0..<UInt64(1) << UInt64(width)).filter {
      $0 != 1 << UInt64(width - 1) && power.value(of: $0) != integer.value(of: $0)
    }
    #expect(values.isEmpty)
  }

  @Test func `the power grid rounds to nearest in the power domain`() throws {
    let quantizer = try Quantizer(
      format: PowerGrid.format(width: 4, exponent: 0.5), scales: [1])
    // Values k², thresholds (k + 1/2)².
    #expect(
      [2.2, 2.3, -6.2, -6.3].map { quantizer.value(of: quantizer.code(of: $0)) } == [1, 4, -4, -9])
    #expect(quantizer.value(of: quantizer.code(of: -100)) == -49)
  }

  @Test func `powers of two have one significand bit and every code its number`() throws {
    guard case .codeBook(let book) = try PowersOfTwoGrid.single(width: 4) else { return }
    #expect(book.values.prefix(8) == [0, 0.015625, 0.03125, 0.0625, 0.125, 0.25, 0.5, 1])
    #expect(book.values[9...] == [-0.015625, -0.03125, -0.0625, -0.125, -0.25, -0.5, -1])
  }

  @Test func `sums of powers of two are those of the paper`() throws {
    // b = 5, k = 2, n = 2: p0 from {0, 1, 1/4, 1/16}, p1 from {0, 1/2, 1/8, 1/32}.
    guard case .codeBook(let book) = try PowersOfTwoGrid.additive(width: 5) else { return }
    let sums = [0, 1, 0.25, 0.0625].flatMap { a in [0, 0.5, 0.125, 0.03125].map { a + $0 } }
    #expect(Array(book.values.prefix(16)) == sums)
    #expect(Set(sums).count == 16 && book.greatest == 1.5 && book.least == -1.5)
    // One term: powers of two. As many terms as bits: integers.
    guard case .codeBook(let whole) = try PowersOfTwoGrid.additive(width: 4, baseBits: 1) else {
      return
    }
    #expect(whole.values.prefix(8) == [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75])
    guard case .codeBook(let single) = try PowersOfTwoGrid.additive(width: 4, baseBits: 3) else {
      return
    }
    #expect(Set(single.values) == Set(try singleValues(width: 4)))
    #expect(throws: FormatError.self) { try PowersOfTwoGrid.additive(width: 4, baseBits: 2) }
  }

  private func singleValues(width: Int) throws -> [Double] {
    guard case .codeBook(let book) = try PowersOfTwoGrid.single(width: width) else { return [] }
    return book.values
  }

  @Test func `binary numbers have the mean magnitude as scale`() throws {
    let quantizer = try BinaryTernaryGrid.binaryQuantizer(for: Magnitudes([1, -2, 3, 0]))
    #expect(quantizer.scales == [1.5])
    #expect([-0.1, 0, 5].map { quantizer.value(of: quantizer.code(of: $0)) } == [-1.5, 1.5, 1.5])
    // No other scale does better.
    let best = try BinaryTernaryGrid.binaryQuantizer(for: Magnitudes(Self.numbers))
    for factor in [0.98, 1.02] as [Float] {
      let other = try Quantizer(format: best.format, scales: [best.scales[0] * factor])
      #expect(squaredError(best, Self.numbers) < squaredError(other, Self.numbers))
    }
  }

  @Test func `ternary numbers follow the rule of 0.7 and the optimum is no worse`() throws {
    let rule = try BinaryTernaryGrid.ternaryQuantizer(for: Magnitudes([0.1, -0.2, 1, -2]))
    // Δ = 0.7 × 0.825 = 0.5775; the scale is the mean of 1 and 2.
    #expect(rule.scales == [1.5])
    #expect([0.57, 0.58, -3].map { rule.value(of: rule.code(of: $0)) } == [0, 1.5, -1.5])
    let magnitudes = Magnitudes(Self.numbers)
    let ruled = try BinaryTernaryGrid.ternaryQuantizer(for: magnitudes)
    let optimal = try BinaryTernaryGrid.optimalTernaryQuantizer(for: magnitudes)
    #expect(squaredError(optimal, Self.numbers) <= squaredError(ruled, Self.numbers))
    // Every two-sided threshold with its best scale is no better.
    let sorted = magnitudes.sorted
    let power = sorted.reduce(0) { $0 + Double($1) * Double($1) }
    let least =
      (1...sorted.count).map { k in
        let sum = sorted.suffix(k).reduce(0) { $0 + Double($1) }
        return power - sum * sum / Double(k)
      }.min() ?? 0
    #expect(abs(squaredError(optimal, Self.numbers) - least) < 1e-4 * least)
    #expect(try BinaryTernaryGrid.optimalTernaryQuantizer(for: Magnitudes([0, 0])).scales == [1])
  }

  @Test func `k-means finds separate clusters and is locally optimal`() throws {
    let clusters: [Float] = [-3, -3.2, -2.8, 0, 0.1, 5, 5.2, 9]
    for start in LearnedCodeBook.Start.allCases {
      let found = try LearnedCodeBook(width: 2, start: start).format(of: clusters)
      guard case .codeBook(let book) = found.format else { return }
      let expected = [-3, 0.05, 5.1, 9]
      #expect(zip(book.values, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }
    let learned = try LearnedCodeBook(width: 4).format(of: Self.numbers)
    let uniform = try ClipSearch.goldenSection(
      Magnitudes(Self.numbers), cells: RoundingCells(namedFormat("int4")))
    let integer = try RoundingCells(namedFormat("int4"))
      .meanSquaredError(Magnitudes(Self.numbers), clip: uniform)
    #expect(learned.meanSquaredError < integer)
    // Each value is the mean of the numbers that round to it.
    let quantizer = try Quantizer(format: learned.format, scales: [1])
    var sums = [Double](repeating: 0, count: 16)
    var counts = [Double](repeating: 0, count: 16)
    for x in Self.numbers {
      let code = Int(quantizer.code(of: x))
      sums[code] += Double(x)
      counts[code] += 1
    }
    guard case .codeBook(let book) = learned.format else { return }
    #expect(
      (0..<16).allSatisfy { counts[$0] > 0 && abs(sums[$0] / counts[$0] - book.values[$0]) < 1e-9 })
  }

  @Test func `weights draw the means, and the order of the numbers does not matter`() throws {
    let weights = Self.numbers.map { Double($0 > 1 ? 100 : 1) }
    let plain = try LearnedCodeBook(width: 3).format(of: Self.numbers)
    let drawn = try LearnedCodeBook(width: 3).format(of: Self.numbers, weights: weights)
    let reversed = try LearnedCodeBook(width: 3).format(
      of: Self.numbers.reversed(), weights: weights.reversed())
    #expect(drawn.format == reversed.format)
    guard case .codeBook(let first) = plain.format, case .codeBook(let second) = drawn.format else {
      return
    }
    #expect(second.values.count { $0 > 1 } > first.values.count { $0 > 1 })
    // Frequent zeros and fewer numbers than codes.
    let few = try LearnedCodeBook(width: 3).format(of: [0, 0, 0, 0, 0, 0, 1, 2])
    #expect(few.meanSquaredError == 0)
    #expect(throws: FormatError.self) { try LearnedCodeBook(width: 3).format(of: [1, 1]) }
    #expect(throws: FormatError.self) {
      try LearnedCodeBook(width: 3).format(of: [1, 2], weights: [1, 0])
    }
  }

  @Test func `FP4 becomes FP8 exactly for 29 and 15 shifts of the exponent`() throws {
    let source = try namedFormat("e2m1")
    var fields = FloatFormat.Fields(name: "e4m3", exponentBits: 4, trailingSignificandBits: 3)
    fields.nanCodes = [0x7F, 0xFF]
    let targets: [(NumberFormat, ClosedRange<Int>)] = [
      (try namedFormat("e5m2"), -13...15), (.float(try FloatFormat(fields)), -6...8),
    ]
    for (target, shifts) in targets {
      var checked = 0
      var wrong: [String] = []
      for k in shifts {
        let codes = try ShiftedCast.codes(of: source, in: target, shift: k)
        for (code, found) in codes.enumerated() {
          checked += 1
          let x = source.decode(UInt64(code)).asDouble
          let expected = x * Double(sign: .plus, exponent: -k, significand: 1)
          if target.decode(found).asDouble != expected { wrong.append("\(x) by \(k)") }
        }
      }
      #expect(wrong.isEmpty && checked == 16 * shifts.count, "\(wrong.prefix(5))")
      for k in [shifts.lowerBound - 1, shifts.upperBound + 1] {
        #expect(throws: FormatError.self) {
          try ShiftedCast.codes(of: source, in: target, shift: k)
        }
      }
    }
  }
}

@Suite struct `Exponents of power grids` {
  /// SQNR in dB for normal numbers.
  private func sqnr(_ width: Int, _ exponent: Double, clip: Double? = nil) throws -> Double {
    let cells = try RoundingCells(PowerGrid.format(width: width, exponent: exponent))
    let error =
      clip.map { ExpectedError(of: .normal, cells: cells, clip: $0) }
      ?? ExpectedError.atBestClip(of: .normal, cells: cells).error
    return printed(error.sqnr)
  }

  @Test func `normal numbers have the table's ratios`() throws {
    #expect(try sqnr(4, 1) == 18.90 && sqnr(4, 0.5) == 18.12)
    #expect(try sqnr(8, 1) == 40.54 && sqnr(8, 0.5) == 41.46)
    #expect(try sqnr(4, 0.7, clip: 4) == 17.10 && sqnr(4, 1, clip: 4) == 15.65)
    // The table's exponents come from a grid; the minimum is flat.
    let four = try PowerGrid.search(.normal, width: 4)
    #expect(abs(four.exponent - 0.8) < 0.015)
    #expect(try sqnr(4, four.exponent) == 19.28 && sqnr(4, 0.8) == 19.28)
    #expect(try sqnr(8, 0.66) == 41.87 && sqnr(8, 0.6) < 41.87 && sqnr(8, 0.72) < 41.87)
  }

  @Test func `uniform numbers want the integers`() throws {
    #expect(try PowerGrid.search(.uniform, width: 4).exponent == 1)
  }

  @Test func `the error falls and rises once over the exponents`() throws {
    let errors = try (4...12).map { try -sqnr(4, Double($0) / 10) }
    let rises = zip(errors, errors.dropFirst()).map { $0 < $1 }
    #expect(rises == rises.sorted { !$0 && $1 })
  }

  @Test func `a search over numbers comes near that over their distribution`() throws {
    let numbers = Magnitudes(SyntheticLayer.normals(4000, seed: 6, stream: 1))
    let found = try PowerGrid.search(numbers, width: 4)
    #expect(abs(found.exponent - 0.8) < 0.1 && abs(found.clip - 2.9) < 0.6)
    #expect(throws: FormatError.self) {
      try PowerGrid.search(numbers, width: 4, exponents: 0.1...1)
    }
  }
}
