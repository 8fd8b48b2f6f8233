// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods
import Testing

@Suite("Error compensation") struct CompensationTests {
  /// Inputs of which each sample excites one column: H is diagonal.
  static func diagonal(columns: Int) throws -> LayerStatistics {
    var inputs = [Float](repeating: 0, count: columns * columns)
    for column in 0..<columns { inputs[column * columns + column] = Float(column % 3 + 1) }
    return try LayerStatistics(inputs: inputs, columns: columns)
  }

  @Test(arguments: ["int4", "e2m1", "int3", "e2m0", "e3m0", "power4-0.6"])
  func `makes outputs' error much smaller than nearest rounding does`(name: String) throws {
    let layer = try SyntheticLayer()
    let quantizer = try layer.quantizer(name)
    let nearest = try layer.nearestError(quantizer)
    for method in [GPTQ(), GPTQ(ordersByActivation: true)] {
      let codes = try method.codes(
        of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
      let ratio = try layer.error(codes, quantizer) / nearest
      #expect(ratio < 0.5, "\(name): \(ratio)")
    }
  }

  @Test func `gives the nearest codes where H is diagonal`() throws {
    let layer = try SyntheticLayer(rows: 5, columns: 70, samples: 4)
    for name in ["int4", "e2m1"] {
      let quantizer = try layer.quantizer(name, groupSize: 32)
      for method in [GPTQ(), GPTQ(blockSize: 16, ordersByActivation: true)] {
        let codes = try method.codes(
          of: layer.weights, statistics: Self.diagonal(columns: 70), quantizer: quantizer)
        #expect(codes == quantizer.codes(of: layer.weights))
      }
    }
  }

  @Test func `does as the paper's formula, column by column`() throws {
    // H = [[2, 1], [1, 2]] / 1 without damping: H⁻¹ = [[2, -1], [-1, 2]] / 3, U₁₂ / U₁₁ = -1/2.
    let statistics = try LayerStatistics(inputs: [1, 0, 1, 1, 0, 1], columns: 2)
    let quantizer = try MatrixQuantizer(
      format: SyntheticLayer.format("int4"), rows: 1, columns: 2, scales: [1])
    // 1.4 becomes 1; the second becomes 2.3 + 0.4 / 2 = 2.5, a tie to the even 2; 2.31 goes up to 3.
    let method = GPTQ(damping: 0)
    #expect(
      try method.codes(of: [1.4, 2.2], statistics: statistics, quantizer: quantizer) == [1, 2])
    #expect(
      try method.codes(of: [1.4, 2.4], statistics: statistics, quantizer: quantizer) == [1, 3])
    #expect(quantizer.codes(of: [1.4, 2.4]) == [1, 2])
  }

  @Test func `depends on blocks only in the last bits`() throws {
    let layer = try SyntheticLayer(rows: 8, columns: 80)
    let quantizer = try layer.quantizer("int4")
    let codes = try [1, 7, 64, 128].map {
      try GPTQ(blockSize: $0).codes(
        of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    }
    #expect(codes.allSatisfy { $0 == codes[0] })
  }

  @Test func `with act-order and permuted columns gives permuted codes`() throws {
    let layer = try SyntheticLayer(rows: 4, columns: 48)
    let quantizer = try layer.quantizer("e2m1")
    let order = (0..<48).map { ($0 * 29 + 5) % 48 }
    func permuted<T>(_ matrix: [T]) -> [T] {
      stride(from: 0, to: matrix.count, by: 48).flatMap { first in order.map { matrix[first + $0] }
      }
    }
    let method = GPTQ(ordersByActivation: true)
    let codes = try method.codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    let moved = try method.codes(
      of: permuted(layer.weights),
      statistics: LayerStatistics(inputs: permuted(layer.inputs), columns: 48), quantizer: quantizer
    )
    #expect(moved == permuted(codes))
  }

  @Test func `with groups keeps each column's own scale, in act-order too`() throws {
    let layer = try SyntheticLayer(rows: 16, columns: 64)
    let quantizer = try layer.quantizer("int4", groupSize: 16)
    let nearest = try layer.nearestError(quantizer)
    for order in [false, true] {
      let codes = try GPTQ(ordersByActivation: order).codes(
        of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
      #expect(try layer.error(codes, quantizer) < 0.6 * nearest)
    }
  }

  @Test func `chooses scales anew when a group is reached`() throws {
    let layer = try SyntheticLayer(rows: 16, columns: 72)
    let quantizer = try layer.quantizer("int3", groupSize: 16)
    var reached: [[Int]] = []
    let result = try GPTQ(blockSize: 24).quantize(
      layer.weights, statistics: layer.statistics, quantizer: quantizer
    ) { weights, row, group in
      reached.append([row, group, weights.count])
      return try ScalingRule(range: .minMax).scale(
        for: Magnitudes(weights), format: quantizer.format)
    }
    #expect(reached.count == 16 * 5)
    #expect(reached.last == [15, 4, 8])
    // The first group has no compensation before it; later ones do.
    let scales = result.quantizer.scales
    let changed = (0..<16).filter { scales[5 * $0] != quantizer.scales[5 * $0] }
    #expect(changed.isEmpty)
    #expect(scales != quantizer.scales)
    let error = try layer.error(result.codes, result.quantizer)
    let nearest = try layer.nearestError(quantizer)
    #expect(error < 0.6 * nearest)
  }

  @Test func `leaves columns without input at their nearest codes`() throws {
    var layer = try SyntheticLayer(rows: 4, columns: 32)
    var inputs = layer.inputs
    for first in stride(from: 0, to: inputs.count, by: 32) { inputs[first + 7] = 0 }
    let statistics = try LayerStatistics(inputs: inputs, columns: 32)
    layer = try SyntheticLayer(rows: 4, columns: 32)
    let quantizer = try layer.quantizer("int4")
    let codes = try GPTQ().codes(of: layer.weights, statistics: statistics, quantizer: quantizer)
    let nearest = quantizer.codes(of: layer.weights)
    let places = (0..<4).map { 32 * $0 + 7 }
    let changed = places.filter { codes[$0] != nearest[$0] }
    #expect(changed.isEmpty)
  }

  @Test func `raises damping for a singular H, and says when it gives up`() throws {
    let layer = try SyntheticLayer(rows: 4, columns: 32, samples: 3, causes: 1)
    let quantizer = try layer.quantizer("int4")
    let codes = try GPTQ(damping: 0).codes(
      of: layer.weights, statistics: layer.statistics, quantizer: quantizer)
    #expect(try layer.error(codes, quantizer) < layer.nearestError(quantizer))
    #expect(throws: WeightMethodError.notPositiveDefinite(damping: 0)) {
      try GPTQ(damping: 0, dampingAttempts: 0).codes(
        of: [1, 1], statistics: LayerStatistics(inputs: [1, 1, 0, 0], columns: 2),
        quantizer: MatrixQuantizer(format: quantizer.format, rows: 1, columns: 2, scales: [1]))
    }
  }

  @Test func `refuses weights that do not fit`() throws {
    let layer = try SyntheticLayer(rows: 2, columns: 8, samples: 20)
    let quantizer = try layer.quantizer("int4")
    #expect(throws: WeightMethodError.wrongCount(what: "weights", found: 1, expected: 16)) {
      try GPTQ().codes(of: [1], statistics: layer.statistics, quantizer: quantizer)
    }
    #expect(throws: WeightMethodError.noSamples) {
      try GPTQ().codes(
        of: layer.weights, statistics: LayerStatistics(columns: 8), quantizer: quantizer)
    }
    #expect(throws: WeightMethodError.self) {
      try GPTQ().quantize(layer.weights, statistics: layer.statistics, quantizer: quantizer) {
        _, _, _ in 0
      }
    }
    #expect(throws: WeightMethodError.self) {
      try GPTQ(ordersByActivation: true).quantize(
        layer.weights, statistics: layer.statistics, quantizer: quantizer
      ) { _, _, _ in 1 }
    }
  }
}
