// SPDX-License-Identifier: Apache-2.0

/// How far a quantized weight matrix is from the original.
public enum OutputError {
  /// tr(D H Dᵀ) with D = W - Wq and H = 2 Xᵀ X / N: twice the mean squared norm of the outputs' error.
  ///
  /// - Throws: `WeightMethodError` when the lengths do not fit or there is no sample.
  public static func total(
    weights: [Float], quantized: [Float], statistics: LayerStatistics
  ) throws -> Double {
    try byRow(weights: weights, quantized: quantized, statistics: statistics).reduce(0, +)
  }

  /// The same of each output channel.
  ///
  /// - Throws: `WeightMethodError` when the lengths do not fit or there is no sample.
  public static func byRow(
    weights: [Float], quantized: [Float], statistics: LayerStatistics
  ) throws -> [Double] {
    let columns = statistics.columns
    guard statistics.samples > 0 else { throw WeightMethodError.noSamples }
    guard columns > 0, weights.count.isMultiple(of: columns) else {
      throw WeightMethodError.wrongCount(
        what: "weights of \(columns) columns", found: weights.count,
        expected: columns == 0 ? 0 : weights.count / columns * columns)
    }
    try WeightMethodError.check(
      "quantized weights", count: quantized.count, expected: weights.count)
    let difference = zip(weights, quantized).map { Double($0) - Double($1) }
    let rows = weights.count / columns
    let gradient = SlicedMatrix(difference, rows: rows, columns: columns, slices: 2)
      .product(
        by: SlicedMatrix(statistics.hessian, rows: columns, columns: columns, slices: 2))
    return byRow(difference, gradient, columns: columns)
  }

  /// Σ_j D_ij G_ij of each row, j ascending.
  static func byRow(_ difference: [Double], _ gradient: [Double], columns: Int) -> [Double] {
    stride(from: 0, to: difference.count, by: max(1, columns)).map { first in
      var sum = 0.0
      for index in first..<first + columns { sum += difference[index] * gradient[index] }
      return sum
    }
  }

  /// The ratio of signal to quantization noise in decibels: 10 log10(Σ x² / Σ (x - y)²).
  ///
  /// Infinite when the arrays are equal, and minus infinity when a signal of zeros is not met.
  ///
  /// - Throws: `WeightMethodError` when the lengths differ.
  public static func signalToNoise(_ signal: [Float], _ approximation: [Float]) throws -> Double {
    try WeightMethodError.check(
      "approximation", count: approximation.count, expected: signal.count)
    var (power, noise) = (0.0, 0.0)
    for (x, y) in zip(signal, approximation) {
      let error = Double(x) - Double(y)
      power += Double(x) * Double(x)
      noise += error * error
    }
    return decibel(signal: power, noise: noise)
  }

  /// The same of sums of squares.
  public static func decibel(signal: Double, noise: Double) -> Double {
    if noise == 0 { return .infinity }
    if signal == 0 { return -.infinity }
    return 10 * StableMath.log(signal / noise) / StableMath.log(10)
  }
}
