// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Testing

@testable import QuantizationMethods

@Suite struct `Corrections of weights` {
  static func outputs(_ weights: [Float], _ inputs: [Float], columns: Int) -> [Double] {
    stride(from: 0, to: inputs.count, by: columns).flatMap { sample in
      stride(from: 0, to: weights.count, by: columns).map { row in
        (0..<columns).reduce(0.0) {
          $0 + Double(weights[row + $1]) * Double(inputs[sample + $1])
        }
      }
    }
  }

  @Test func `bias correction takes the mean error of outputs away`() throws {
    let layer = try SyntheticLayer(rows: 3, columns: 16, samples: 40)
    let inputs = layer.inputs.map { max(0, $0) }
    let statistics = try LayerStatistics(inputs: inputs, columns: 16)
    let quantizer = try layer.quantizer("int3")
    let quantized = quantizer.values(of: quantizer.codes(of: layer.weights))
    let correction = try BiasCorrection.correction(
      weights: layer.weights, quantized: quantized, mean: statistics.mean)
    let difference = zip(
      Self.outputs(layer.weights, inputs, columns: 16), Self.outputs(quantized, inputs, columns: 16)
    ).map { $0 - $1 }
    for row in 0..<3 {
      let mean =
        stride(from: row, to: difference.count, by: 3).reduce(0) { $0 + difference[$1] } / 40
      #expect(abs(mean - correction[row]) < 1e-9)
      #expect(abs(mean) > 1e-3)
    }
    // With other inputs than the network without quantization had, their means count too.
    #expect(
      try BiasCorrection.correction(
        weights: [2, 1], quantized: [1, 1], mean: [3, 4], quantizedMean: [5, 1]) == [4])
  }

  @Test func `clipped normal means are those of numeric integration`() {
    let cases: [(Double, Double, Double, Double)] = [
      (0.3, 1.2, 0, .infinity), (-2, 0.7, 0, .infinity), (1, 2, 0, 6), (4, 3, -1, 5),
      (0, 1, -.infinity, 2),
    ]
    for (mean, deviation, low, high) in cases {
      let step = 1e-3
      var sum = 0.0
      for index in -12000...12000 {
        let z = Double(index) * step
        let x = min(max(mean + deviation * z, low), high)
        sum += x * StableMath.normalDensity(z) * step
      }
      let expected = BiasCorrection.clippedNormalMean(
        mean: mean, deviation: deviation, low: low, high: high)
      #expect(abs(sum - expected) < 1e-6)
    }
    #expect(BiasCorrection.clippedNormalMean(mean: -1, deviation: 0) == 0)
    // ReLU of N(0, 1): 1 / √(2π).
    let half = BiasCorrection.clippedNormalMean(mean: 0, deviation: 1)
    #expect(abs(half - 0.3989422804014327) < 1e-15)
  }

  @Test func `equalization evens ranges out and leaves the function as it is`() throws {
    var first = SyntheticLayer.normals(4 * 6, seed: 1, stream: 0)
    for index in 6..<12 { first[index] *= 64 }
    var bias: [Float] = [1, -2, 3, 0.5]
    var second = SyntheticLayer.normals(3 * 8, seed: 1, stream: 1)
    let inputs = SyntheticLayer.normals(5 * 6, seed: 1, stream: 2)
    func run() -> [Double] {
      let hidden = Self.outputs(first, inputs, columns: 6).enumerated().map { index, x in
        Float(max(0, x + Double(bias[index % 4])))
      }
      // Two taps see the same channel.
      return Self.outputs(second, hidden.flatMap { [$0, $0] }, columns: 8)
    }
    let before = run()
    let factors = try Equalization.equalize(
      first: &first, bias: &bias, second: &second, channels: 4, taps: 2)
    #expect(zip(before, run()).allSatisfy { abs($0 - $1) < 1e-4 * max(1, abs($0)) })
    #expect(factors[1] < factors[0] / 4)
    let source = Equalization.columnRanges(transposed(first, rows: 4, columns: 6), channels: 4)
    let sink = Equalization.columnRanges(second, channels: 4, taps: 2)
    #expect(zip(source, sink).allSatisfy { abs($0 / $1 - 1) < 1e-5 })
  }

  @Test func `equalization and smoothing follow their rules`() throws {
    #expect(try Equalization.scales(source: [4, 0, 2], sink: [9, 1, 0]) == [1.5, 1, 1])
    let uneven = try Equalization.scales(source: [16], sink: [81], alpha: 0.75)
    #expect(abs(uneven[0] - 3.0 / 8) < 1e-14)
    #expect(
      try Equalization.smoothingScales(inputRanges: [16, 0], weightRanges: [4, 1]) == [2, 1])
    let more = try Equalization.smoothingScales(
      inputRanges: [16], weightRanges: [1], alpha: 0.75)
    #expect(abs(more[0] - 8) < 1e-13)
    #expect(throws: WeightMethodError.self) {
      try Equalization.scales(source: [1], sink: [1, 2])
    }
    #expect(throws: WeightMethodError.self) {
      try Equalization.smoothingScales(inputRanges: [1], weightRanges: [1], alpha: 1.5)
    }
  }

  @Test func `smoothing makes integer products of outlier channels more exact`() throws {
    let layer = try SyntheticLayer(rows: 8, columns: 32, samples: 64)
    let factors = try Equalization.smoothingScales(
      inputRanges: layer.statistics.greatestMagnitudes,
      weightRanges: Equalization.columnRanges(layer.weights, channels: 32))
    func rounded(_ numbers: [Float]) throws -> [Float] {
      let format = try SyntheticLayer.format("int6")
      let scale = try ScalingRule(range: .minMax).scale(for: Magnitudes(numbers), format: format)
      let quantizer = try Quantizer(format: format, scales: [scale])
      return quantizer.codes(of: numbers).map { quantizer.value(of: $0) }
    }
    let exact = Self.outputs(layer.weights, layer.inputs, columns: 32).map(Float.init)
    let plain = try Self.outputs(
      rounded(layer.weights), rounded(layer.inputs), columns: 32
    ).map(Float.init)
    let smooth = try Self.outputs(
      rounded(Equalization.scalingColumns(layer.weights, by: factors)),
      rounded(Equalization.scalingColumns(layer.inputs, by: factors.map { 1 / $0 })), columns: 32
    ).map(Float.init)
    let gain =
      try OutputError.signalToNoise(exact, smooth)
      - OutputError.signalToNoise(exact, plain)
    #expect(gain > 2, "\(gain) dB")
  }

  @Test func `the spectrum of a small matrix is known`() {
    let spectrum = SymmetricSpectrum([2, 1, 1, 2], size: 2)
    #expect(zip(spectrum.values, [3, 1]).allSatisfy { abs($0 - $1) < 1e-14 })
    #expect(spectrum.vectors[0...1].allSatisfy { abs(abs($0) - 0.5.squareRoot()) < 1e-14 })
  }

  @Test(arguments: [(6, 20), (20, 6)])
  func `low rank factors restore an error of low rank and are optimal otherwise`(
    rows: Int, columns: Int
  ) throws {
    let noise = SyntheticLayer.normals(rows * columns, seed: 8, stream: 0)
    let zeros = [Float](repeating: 0, count: rows * columns)
    let whole = try LowRankCompensation(
      weights: noise, quantized: zeros, rows: rows, columns: columns, rank: 6)
    #expect(zip(whole.product, noise).allSatisfy { abs($0 - $1) < 1e-5 })
    // Eckart and Young: the error that is left is the sum of the squares of the other singular values.
    let part = try LowRankCompensation(
      weights: noise, quantized: zeros, rows: rows, columns: columns, rank: 2)
    let left = zip(part.product, noise).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
    let expected = part.singularValues.dropFirst(2).reduce(0) { $0 + $1 * $1 }
    #expect(abs(left / expected - 1) < 1e-5)
    #expect((part.left.count, part.right.count) == (rows * 2, 2 * columns))
    let coded = try LowRankCompensation(
      weights: noise, quantized: zeros, rows: rows, columns: columns, rank: 2,
      factorFormat: SyntheticLayer.format("int8"))
    let off = zip(coded.product, part.product).map { abs($0 - $1) }.max() ?? 1
    #expect(off > 0 && off < 0.05)
  }

  @Test func `low rank compensation lowers outputs' error, more with more rank`() throws {
    let layer = try SyntheticLayer(rows: 16, columns: 32)
    let quantizer = try layer.quantizer("e2m1")
    let quantized = quantizer.values(of: quantizer.codes(of: layer.weights))
    let ratios = try [0, 4, 8, 16].map { rank in
      let factors = try LowRankCompensation(
        weights: layer.weights, quantized: quantized, rows: 16, columns: 32, rank: rank)
      return try OutputError.signalToNoise(
        layer.weights, zip(quantized, factors.product).map { $0 + $1 })
    }
    #expect(zip(ratios, ratios.dropFirst()).allSatisfy { $1 > $0 + 1 }, "\(ratios)")
  }

  @Test func `signal to noise is in decibels`() throws {
    #expect(abs(try OutputError.signalToNoise([1, 1], [0.9, 1.1]) - 20) < 1e-5)
    #expect(try OutputError.signalToNoise([1], [1]) == .infinity)
    #expect(try OutputError.signalToNoise([0], [1]) == -.infinity)
    #expect(throws: WeightMethodError.self) { try OutputError.signalToNoise([0], []) }
  }

  @Test func `the output error is that of the outputs`() throws {
    let layer = try SyntheticLayer(rows: 3, columns: 16, samples: 40)
    let quantizer = try layer.quantizer("int4")
    let quantized = quantizer.values(of: quantizer.codes(of: layer.weights))
    let sum = zip(
      Self.outputs(layer.weights, layer.inputs, columns: 16),
      Self.outputs(quantized, layer.inputs, columns: 16)
    ).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let total = try OutputError.total(
      weights: layer.weights, quantized: quantized, statistics: layer.statistics)
    #expect(abs(total / (2 * sum / 40) - 1) < 1e-5)
  }
}
