// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// Whether the dot products that calibration kept stay within an accumulator, whatever the signs of their products.
struct SumHeadroom {
  let product: ProductNode
  let rows: ProductStatistics
  let limit: Double

  /// Of so many rows the greatest sums are taken: those with the greatest Σ |x| come first.
  private static let mostRows = 256

  /// Whether Σ |a_k × b_k| + |c| is at most the limit in the unit's own numbers.
  func holds(activations: ActivationQuantizer, weights: PreparedWeights) -> Bool {
    guard case .fixed(let scale) = activations.scaling else { return true }
    let outer = activations.recoding?.scale(scale) ?? scale
    let quantizer = weights.quantizer
    let (k, size) = (quantizer.columns, quantizer.groupSize)
    let perGroup = quantizer.rows / max(1, product.groups)
    let values = weights.values
    for group in 0..<product.groups {
      let x = rows.rows(ofGroup: group, groups: product.groups)
      let largest = Self.largest(activations.rounded(x).map { ($0 / outer).magnitude }, k)
      for row in group * perGroup..<(group + 1) * perGroup {
        for first in stride(from: 0, to: k, by: size) {
          let narrow = quantizer.scale(row: row, column: first)
          let unitScale = weights.recoding?.scale(narrow) ?? narrow
          let part = row * k + first..<row * k + min(first + size, k)
          let codes = values[part].map { ($0 / unitScale).magnitude }
          // The bias is in the unit's addend where there is one scale.
          let bias = quantizer.groups == 1 ? (product.bias?[row] ?? 0).magnitude : 0
          let room = limit - Double(bias) / Double(outer * unitScale)
          if Self.greatestSum(largest, k, first, codes) > room { return false }
        }
      }
    }
    return true
  }

  /// The greatest Σ |x| × |w| over rows, for the k from `first` on.
  private static func greatestSum(_ x: [Float], _ k: Int, _ first: Int, _ w: [Float]) -> Double {
    var greatest = 0.0
    for start in stride(from: first, to: x.count, by: max(1, k)) {
      var sum = 0.0
      for i in w.indices { sum += Double(x[start + i]) * Double(w[i]) }
      greatest = max(greatest, sum)
    }
    return greatest
  }

  private static func largest(_ magnitudes: [Float], _ k: Int) -> [Float] {
    let count = k == 0 ? 0 : magnitudes.count / k
    guard count > mostRows else { return magnitudes }
    let sums = (0..<count).map { row in
      (row, magnitudes[row * k..<(row + 1) * k].reduce(0, +))
    }
    return sums.sorted { ($0.1, -$0.0) > ($1.1, -$1.0) }.prefix(mostRows)
      .flatMap { magnitudes[$0.0 * k..<($0.0 + 1) * k] }
  }
}
