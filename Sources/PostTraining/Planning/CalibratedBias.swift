// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// The bias that keeps the mean of each output channel where float32 has it: b' = b + E[W x] - E[Wq xq] over the
/// calibration rows.
///
/// Source: Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction" (arXiv 1906.04721),
/// section 4.2, with the empirical means of its appendix.
struct CalibratedBias {
  let product: ProductNode
  let seen: ProductStatistics

  /// The corrected bias; that of the node when nothing was seen.
  func bias(activations: ActivationQuantizer, weights: PreparedWeights) throws -> [Float]? {
    guard let exact = product.weights, seen.rowCount > 0 else { return product.bias }
    let values = weights.values
    let perGroup = exact.rows / max(1, product.groups)
    var bias = product.bias ?? [Float](repeating: 0, count: exact.rows)
    for group in 0..<product.groups {
      let x = seen.rows(ofGroup: group, groups: product.groups)
      let (mean, rounded) = (
        Self.means(x, exact.columns), Self.means(activations.rounded(x), exact.columns)
      )
      let part = group * perGroup * exact.columns..<(group + 1) * perGroup * exact.columns
      let correction = try BiasCorrection.correction(
        weights: Array(exact.values[part]), quantized: Array(values[part]), mean: mean,
        quantizedMean: rounded)
      for (row, amount) in correction.enumerated() {
        let channel = group * perGroup + row
        bias[channel] = Float(Double(bias[channel]) + amount)
      }
    }
    return bias
  }

  private static func means(_ rows: [Float], _ k: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: k)
    for (place, value) in rows.enumerated() { sums[place % k] += Double(value) }
    let count = Double(max(1, rows.count / max(1, k)))
    return sums.map { $0 / count }
  }
}
