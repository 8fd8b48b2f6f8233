// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Learned weights` {
  static let names = ["int4", "int3", "e2m1", "e1m1", "power4-0.6"]

  @Test(arguments: names)
  func `learned rounding makes outputs' error much smaller, each weight up or down`(
    name: String
  ) throws {
    let layer = try SyntheticLayer(rows: 12, columns: 48)
    let quantizer = try layer.quantizer(name)
    let codes = try LearnedRounding(iterations: 300).codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let ratio = try layer.error(codes, quantizer) / layer.nearestError(quantizer)
    #expect(ratio < 0.7, "\(name): \(ratio)")
    let rounder = try GridRounder(quantizer.format)
    let far = codes.indices.filter { index in
      let (row, column) = (index / layer.columns, index % layer.columns)
      let scale = Double(quantizer.scale(row: row, column: column))
      let place = rounder.place(of: codes[index])
      let quotient = Double(layer.weights[index]) / scale
      let low = rounder.values[max(0, place - 1)]
      let high = rounder.values[min(rounder.values.count - 1, place + 1)]
      // A range's own weight may lie beyond the grid by a rounding of its scale.
      let margin = 1e-6 * (1 + abs(quotient))
      return quotient < low - margin || quotient > high + margin
    }
    #expect(far.isEmpty)
  }

  @Test(arguments: names)
  func `learned codes make outputs' error much smaller, from any start`(name: String) throws {
    let layer = try SyntheticLayer(rows: 12, columns: 48)
    let quantizer = try layer.quantizer(name)
    let method = LearnedCodes(iterations: 200)
    let codes = try method.codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let ratio = try layer.error(codes, quantizer) / layer.nearestError(quantizer)
    #expect(ratio < 0.6, "\(name): \(ratio)")
    let compensated = try GPTQ().codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let further = try method.codes(
      of: layer.weights, from: compensated, statistics: layer.statistics, quantizer: quantizer)
    #expect(try layer.error(further, quantizer) <= layer.error(compensated, quantizer))
  }

  @Test(arguments: names)
  func `coordinate descent makes outputs' error much smaller, and improves other codes`(
    name: String
  ) throws {
    let layer = try SyntheticLayer(rows: 12, columns: 48)
    let quantizer = try layer.quantizer(name)
    let codes = try CoordinateDescent().refine(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let ratio = try layer.error(codes, quantizer) / layer.nearestError(quantizer)
    #expect(ratio < 0.5, "\(name): \(ratio)")
    let compensated = try GPTQ().codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let refined = try CoordinateDescent().refine(
      compensated, of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    #expect(try layer.error(refined, quantizer) < layer.error(compensated, quantizer))
  }

  @Test func `coordinate descent ends where no single code can be better`() throws {
    let layer = try SyntheticLayer(rows: 1, columns: 16, samples: 60, causes: 4)
    let quantizer = try layer.quantizer("e2m1")
    let codes = try CoordinateDescent(passes: 100).refine(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let error = try layer.error(codes, quantizer)
    var better: [Int] = []
    for index in codes.indices {
      for code in 0..<UInt64(16) where code != codes[index] {
        var changed = codes
        changed[index] = code
        if try layer.error(changed, quantizer) < error * (1 - 1e-6) { better.append(index) }
      }
    }
    #expect(better.isEmpty, "\(better.prefix(5))")
  }

  @Test func `with a diagonal H all methods give the nearest codes`() throws {
    let layer = try SyntheticLayer(rows: 4, columns: 20, samples: 4)
    let statistics = try CompensationTests.diagonal(columns: 20)
    for name in ["int4", "e2m1"] {
      let quantizer = try layer.quantizer(name, groupSize: 8)
      let nearest = quantizer.codes(of: layer.weights)
      let learned = try LearnedRounding(iterations: 60).codes(
        of: layer.weights, statistics: statistics, quantizer: quantizer)
      let wide = try LearnedCodes(iterations: 60).codes(
        of: layer.weights, statistics: statistics, quantizer: quantizer)
      let refined = try CoordinateDescent().refine(
        of: layer.weights, statistics: statistics, quantizer: quantizer)
      #expect(learned == nearest)
      #expect(wide == nearest)
      #expect(refined == nearest)
    }
  }

  @Test func `learned rounding comes nearer to the best of all choices for a few weights`() throws {
    let layer = try SyntheticLayer(rows: 3, columns: 8, samples: 40, causes: 3, outlierEvery: 4)
    let quantizer = try layer.quantizer("int3")
    let rounder = try GridRounder(quantizer.format)
    var best = [Double](repeating: .infinity, count: 3)
    for choice in 0..<256 {
      let quantized = layer.weights.indices.map { index -> Float in
        let scale = Double(quantizer.scale(row: index / 8, column: index % 8))
        let quotient = Double(layer.weights[index]) / scale
        let below = rounder.values.lastIndex { $0 <= quotient } ?? 0
        let place = min(rounder.values.count - 1, below + (choice >> (index % 8)) & 1)
        return Float(rounder.values[place] * scale)
      }
      let errors = try OutputError.byRow(
        weights: layer.weights, quantized: quantized, statistics: layer.statistics)
      for row in 0..<3 { best[row] = min(best[row], errors[row]) }
    }
    let codes = try LearnedRounding(iterations: 1000).codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let errors = try OutputError.byRow(
      weights: layer.weights, quantized: quantizer.values(of: codes), statistics: layer.statistics)
    let (mine, least) = (errors.reduce(0, +), best.reduce(0, +))
    let nearest = try layer.nearestError(quantizer)
    #expect(mine - least < 0.6 * (nearest - least), "\(least), \(mine), nearest \(nearest)")
  }

  @Test func `a is found for normal weights, and 1 for uniform ones`() throws {
    let (rows, columns) = (8, 256)
    let normal = SyntheticLayer.normals(rows * columns, seed: 5, stream: 0)
    let random = RandomBits(seed: 6)
    let uniform = (0..<rows * columns).map {
      Float(Int64(bitPattern: random.bits(stream: 0, index: UInt64($0))) >> 40) * 0x1p-23
    }
    let search = PowerExponent(width: 4)
    func ranges(_ weights: [Float]) -> [Float] {
      (0..<rows).map { Magnitudes(weights[$0 * columns..<($0 + 1) * columns]).greatest }
    }
    let curved = try search.search(
      weights: normal, rows: rows, columns: columns, ranges: ranges(normal))
    #expect(curved.exponent > 0.5 && curved.exponent < 0.85, "\(curved)")
    let straight = try search.search(
      weights: uniform, rows: rows, columns: columns, ranges: ranges(uniform))
    #expect(abs(straight.exponent - 1) < 0.12, "\(straight)")
  }

  @Test func `codes and exponent learned together beat the searched exponent's nearest codes`()
    throws
  {
    let layer = try SyntheticLayer(rows: 12, columns: 48)
    let ranges = (0..<12).map { Magnitudes(layer.weights[$0 * 48..<($0 + 1) * 48]).greatest }
    let power = PowerExponent(width: 4)
    let found = try power.search(
      weights: layer.weights, rows: 12, columns: 48, ranges: ranges, statistics: layer.statistics)
    let learned = try power.learn(
      weights: layer.weights, exponent: 1, rows: 12, columns: 48, ranges: ranges,
      statistics: layer.statistics, method: LearnedCodes(iterations: 200))
    #expect(learned.exponent != 1)
    let error = try layer.error(learned.codes, learned.quantizer)
    #expect(error < 0.75 * found.error, "\(found), \(error) with \(learned.exponent)")
    #expect(try SyntheticLayer.format(learned.quantizer.format.name) == learned.quantizer.format)
  }

  @Test func `without data the exponent alone is learned, toward the searched one`() throws {
    let weights = SyntheticLayer.normals(4 * 128, seed: 5, stream: 0)
    let ranges = (0..<4).map { Magnitudes(weights[$0 * 128..<($0 + 1) * 128]).greatest }
    let power = PowerExponent(width: 4)
    let start = try power.quantizer(exponent: 1, rows: 4, columns: 128, ranges: ranges)
    let learned = try power.learn(
      weights: weights, exponent: 1, rows: 4, columns: 128, ranges: ranges,
      method: LearnedCodes(iterations: 300, rate: 0.05))
    let before = try OutputError.signalToNoise(weights, start.values(of: start.codes(of: weights)))
    let after = try OutputError.signalToNoise(weights, learned.quantizer.values(of: learned.codes))
    #expect(after > before + 0.5, "\(before) dB, \(after) dB")
    let found = try power.search(weights: weights, rows: 4, columns: 128, ranges: ranges)
    let best = try power.quantizer(
      exponent: found.exponent, rows: 4, columns: 128, ranges: ranges)
    let searched = try OutputError.signalToNoise(weights, best.values(of: best.codes(of: weights)))
    #expect(after > searched - 0.1, "\(after) dB, searched \(searched) dB")
    #expect(abs(learned.exponent - found.exponent) < 0.08, "\(learned.exponent), \(found)")
  }

  @Test func `a power grid of exponent 1 gives the codes of an integer`() throws {
    // A range above the greatest weight, so that two's complement's odd code has no part.
    let layer = try SyntheticLayer(rows: 6, columns: 48)
    let scales = try layer.quantizer("int4").scales.map { $0 * 1.5 }
    let codes = try ["int4", "power4-1"].map { name in
      let quantizer = try MatrixQuantizer(
        format: SyntheticLayer.format(name), rows: 6, columns: 48, scales: scales)
      return [
        quantizer.codes(of: layer.weights),
        try GPTQ().codes(of: layer.weights, statistics: layer.statistics, quantizer: quantizer),
        try LearnedRounding(iterations: 40).codes(
          of: layer.weights, statistics: layer.statistics, quantizer: quantizer),
        try LearnedCodes(iterations: 40).codes(
          of: layer.weights, statistics: layer.statistics, quantizer: quantizer),
        try CoordinateDescent().refine(
          of: layer.weights, statistics: layer.statistics, quantizer: quantizer),
      ]
    }
    #expect(codes[0] == codes[1])
  }

  @Test func `settings out of range are refused`() throws {
    let layer = try SyntheticLayer(rows: 2, columns: 8, samples: 20)
    let quantizer = try layer.quantizer("int4")
    #expect(throws: WeightMethodError.self) {
      try LearnedRounding(warmUp: 2).codes(
        of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    }
    #expect(throws: WeightMethodError.self) {
      try LearnedCodes(rate: 0).codes(
        of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    }
    #expect(throws: WeightMethodError.self) {
      try CoordinateDescent().refine(
        [1], of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    }
  }
}
