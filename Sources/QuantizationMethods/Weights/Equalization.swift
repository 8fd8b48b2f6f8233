// SPDX-License-Identifier: Apache-2.0

/// Scales that move the spread of channels from one place of a network to another without changing its function.
public enum Equalization {
  /// The factor of each channel: sink^(1-α) / source^α; 1 where a range is at most `epsilon`.
  ///
  /// The source's channel is multiplied by it and the sink's is divided by it; with α = 1/2 both ranges become
  /// the root of their product.
  ///
  /// - Parameters:
  ///   - source: the greatest magnitude of each channel where it leaves: rows of the first weights, with bias.
  ///   - sink: the greatest magnitude of each channel where it enters: columns of the second weights.
  ///   - alpha: the share of the spread that leaves the source.
  ///   - epsilon: ranges that are not touched.
  /// - Throws: `WeightMethodError` when the counts differ or `alpha` lies outside 0 to 1.
  ///
  /// Source: Nagel et al. (arXiv 1906.04721), section 4.1, for α = 1/2; the rule with α is that of Brevitas.
  public static func scales(
    source: [Float], sink: [Float], alpha: Double = 0.5, epsilon: Float = 1e-9
  ) throws -> [Double] {
    try WeightMethodError.check("sink ranges", count: sink.count, expected: source.count)
    guard 0...1 ~= alpha else {
      throw WeightMethodError.setting("equalization with α \(alpha)", remedy: "give 0 to 1")
    }
    return zip(source, sink).map { source, sink in
      guard source > epsilon, sink > epsilon, source.isFinite, sink.isFinite else { return 1 }
      return StableMath.power(Double(sink), 1 - alpha) / StableMath.power(Double(source), alpha)
    }
  }

  /// Equalizes the channels between two layers, with a function between them that lets positive factors
  /// through: none, ReLU, leaky ReLU.
  ///
  /// - Parameters:
  ///   - first: the first layer's weights, one row for each channel; changed.
  ///   - bias: its bias, empty without; changed. Ranges do not count it.
  ///   - second: the second layer's weights; changed. A row holds `taps` consecutive columns for each channel.
  ///   - channels: how many channels lie between the layers.
  ///   - taps: positions of the second layer's kernel.
  ///   - alpha: as of `scales`.
  ///   - iterations: how often ranges are taken and matched. One is enough for α = 1/2 and a single pair.
  /// - Returns: the product of all factors of each channel.
  /// - Throws: `WeightMethodError` when the lengths do not fit.
  @discardableResult
  public static func equalize(
    first: inout [Float], bias: inout [Float], second: inout [Float], channels: Int,
    taps: Int = 1, alpha: Double = 0.5, iterations: Int = 20
  ) throws -> [Double] {
    guard channels > 0, taps > 0 else {
      throw WeightMethodError.setting(
        "\(channels) channels of \(taps) taps", remedy: "give positive numbers")
    }
    let width = channels * taps
    for (what, count, unit) in [
      ("first weights", first.count, channels), ("second weights", second.count, width),
    ] where count == 0 || !count.isMultiple(of: unit) {
      throw WeightMethodError.wrongCount(
        what: "\(what) of \(channels) channels", found: count, expected: max(1, count / unit) * unit
      )
    }
    try WeightMethodError.check(
      "biases", count: bias.count, expected: bias.isEmpty ? 0 : channels)
    let columns = first.count / channels
    var total = [Double](repeating: 1, count: channels)
    for _ in 0..<iterations {
      var source = [Float](repeating: 0, count: channels)
      for index in first.indices {
        source[index / columns] = max(source[index / columns], abs(first[index]))
      }
      let factors = try scales(
        source: source, sink: columnRanges(second, channels: channels, taps: taps), alpha: alpha)
      for index in first.indices {
        first[index] = Float(Double(first[index]) * factors[index / columns])
      }
      for index in bias.indices { bias[index] = Float(Double(bias[index]) * factors[index]) }
      for index in second.indices {
        second[index] = Float(Double(second[index]) / factors[index % width / taps])
      }
      for channel in 0..<channels { total[channel] *= factors[channel] }
      if factors.allSatisfy({ $0 == 1 }) { break }
    }
    return total
  }

  /// The greatest magnitude that each input channel has in a weight matrix.
  ///
  /// - Parameters:
  ///   - weights: rows of channels × taps columns.
  ///   - channels: input channels.
  ///   - taps: consecutive columns of a channel.
  public static func columnRanges(_ weights: [Float], channels: Int, taps: Int = 1) -> [Float] {
    var ranges = [Float](repeating: 0, count: channels)
    let width = max(1, channels * taps)
    for index in weights.indices {
      let channel = index % width / max(1, taps)
      ranges[channel] = max(ranges[channel], abs(weights[index]))
    }
    return ranges
  }

  /// The factor that each input channel is divided by, and its weights multiplied: max|X|^α / max|W|^(1-α).
  ///
  /// Channels that are all zero in inputs or weights get 1.
  ///
  /// - Parameters:
  ///   - inputRanges: the greatest magnitude of each column of X (`LayerStatistics.greatestMagnitudes`).
  ///   - weightRanges: the greatest magnitude of each column of W (`columnRanges`).
  ///   - alpha: how much of the difficulty moves to the weights; the paper takes 1/2.
  /// - Throws: `WeightMethodError` when the counts differ or `alpha` lies outside 0 to 1.
  ///
  /// Source: Xiao et al., "SmoothQuant" (arXiv 2211.10438), equation 4.
  public static func smoothingScales(
    inputRanges: [Float], weightRanges: [Float], alpha: Double = 0.5
  ) throws -> [Double] {
    try scales(source: weightRanges, sink: inputRanges, alpha: 1 - alpha)
  }

  /// Multiplies each column of a matrix by its factor; inputs take the reciprocals of their weights' factors.
  ///
  /// - Throws: `WeightMethodError` when the length is not a multiple of the factors.
  public static func scalingColumns(
    _ matrix: [Float], by factors: [Double]
  ) throws -> [Float] {
    guard !factors.isEmpty, matrix.count.isMultiple(of: factors.count) else {
      throw WeightMethodError.wrongCount(
        what: "numbers of \(factors.count) columns", found: matrix.count,
        expected: factors.isEmpty ? 0 : matrix.count / factors.count * factors.count)
    }
    return matrix.indices.map { Float(Double(matrix[$0]) * factors[$0 % factors.count]) }
  }
}
