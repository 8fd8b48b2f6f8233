// SPDX-License-Identifier: Apache-2.0
import QuantizationMethods
import Testing

@Suite struct `Layer statistics` {
  @Test func `hold 2 XᵀX / N, means and greatest magnitudes`() throws {
    let statistics = try LayerStatistics(inputs: [1, 2, -3, 4, 5, -6], columns: 2)
    #expect(statistics.samples == 3)
    #expect(statistics.gram == [35, -40, -40, 56])
    #expect(statistics.hessian == [35, -40, -40, 56].map { $0 * (2.0 / 3) })
    #expect(statistics.mean == [1, 0])
    #expect(statistics.greatestMagnitudes == [5, 6])
  }

  @Test func `come near to sums in float64 over more than one stretch`() throws {
    let (columns, samples) = (6, 1500)
    let inputs = SyntheticLayer.normals(samples * columns, seed: 2, stream: 0)
    let statistics = try LayerStatistics(inputs: inputs, columns: columns)
    var wrong: [Int] = []
    for index in 0..<columns * columns {
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      var sum = 0.0
      for first in stride(from: 0, to: inputs.count, by: columns) {
        sum += Double(inputs[first + row]) * Double(inputs[first + column])
      }
      if abs(sum - statistics.gram[index]) > 1e-3 { wrong.append(index) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `merge like inputs that were taken in at once, up to the order of sums`() throws {
    let inputs: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
    var first = try LayerStatistics(inputs: Array(inputs[..<4]), columns: 2)
    try first.merge(LayerStatistics(inputs: Array(inputs[4...]), columns: 2))
    #expect(try first == LayerStatistics(inputs: inputs, columns: 2))
  }

  @Test func `refuse inputs of another length and inputs that are not finite`() throws {
    var statistics = LayerStatistics(columns: 3)
    #expect(throws: WeightMethodError.self) { try statistics.add([1, 2]) }
    #expect(throws: WeightMethodError.notFinite(what: "the layer's input", index: 1)) {
      try statistics.add([1, .nan, 2])
    }
    #expect(throws: WeightMethodError.self) { try statistics.merge(LayerStatistics(columns: 2)) }
    #expect(statistics.samples == 0)
  }
}
