// SPDX-License-Identifier: Apache-2.0

/// Corrections of a layer's bias for the mean error that quantization brings to its outputs.
///
/// Source: Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction"
/// (arXiv 1906.04721), sections 4.2 and its appendix on clipped normal distributions.
public enum BiasCorrection {
  /// What to add to the bias of each output channel: W E[x] - Wq E[x'].
  ///
  /// - Parameters:
  ///   - weights: rows × columns.
  ///   - quantized: the weights that are computed with.
  ///   - mean: E[x] of each column in the network without quantization, measured or expected.
  ///   - quantizedMean: E[x'] of the inputs that the quantized layer gets; nil for the same.
  /// - Throws: `WeightMethodError` when the lengths do not fit.
  public static func correction(
    weights: [Float], quantized: [Float], mean: [Double], quantizedMean: [Double]? = nil
  ) throws -> [Double] {
    let columns = mean.count
    guard columns > 0, weights.count.isMultiple(of: columns) else {
      throw WeightMethodError.wrongCount(
        what: "weights of \(columns) columns", found: weights.count,
        expected: columns == 0 ? 0 : weights.count / columns * columns)
    }
    try WeightMethodError.check(
      "quantized weights", count: quantized.count, expected: weights.count)
    let other = quantizedMean ?? mean
    try WeightMethodError.check("means", count: other.count, expected: columns)
    return stride(from: 0, to: weights.count, by: columns).map { first in
      var sum = 0.0
      for column in 0..<columns {
        sum += Double(weights[first + column]) * mean[column]
        sum -= Double(quantized[first + column]) * other[column]
      }
      return sum
    }
  }

  /// E[min(max(x, low), high)] of a normal x: what an activation function makes of a batch-normalized channel.
  ///
  /// ReLU is `low` 0 and `high` infinity, ReLU6 has `high` 6. With α = (low - mean) / σ and β = (high - mean) / σ it
  /// is low Φ(α) + high (1 - Φ(β)) + mean (Φ(β) - Φ(α)) + σ (φ(α) - φ(β)).
  ///
  /// - Parameters:
  ///   - mean: the batch normalization's shift.
  ///   - deviation: the magnitude of its scale; 0 gives the clipped mean.
  ///   - low: the lower bound.
  ///   - high: the upper bound.
  public static func clippedNormalMean(
    mean: Double, deviation: Double, low: Double = 0, high: Double = .infinity
  ) -> Double {
    guard deviation > 0 else { return min(max(mean, low), high) }
    let alpha = (low - mean) / deviation
    let beta = (high - mean) / deviation
    let below = low == -.infinity ? 0 : StableMath.normalDistribution(alpha)
    let above = high == .infinity ? 0 : StableMath.normalDistribution(-beta)
    var expectation = mean * (1 - below - above)
    if low.isFinite {
      expectation += low * below + deviation * StableMath.normalDensity(alpha)
    }
    if high.isFinite {
      expectation += high * above - deviation * StableMath.normalDensity(beta)
    }
    return expectation
  }
}
