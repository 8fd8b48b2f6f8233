// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A code book of k-means in one dimension (Lloyd's algorithm), without chance.
///
/// Source: Lloyd, "Least squares quantization in PCM" (IEEE Trans. Inf. Theory 28, 1982); for weights, Han et al.,
/// "Deep Compression" (arXiv 1510.00149); with weights of sensitivity, SqueezeLLM (arXiv 2306.07629).
public struct LearnedCodeBook: Sendable, Hashable {
  /// Where the means begin.
  public enum Start: String, Sendable, Hashable, CaseIterable {
    /// At equal shares of the numbers, or of their weights.
    case quantiles
    /// At equal steps from the least to the greatest number, as Deep Compression advises.
    case linear
  }

  /// Bits of a code; 2^width means.
  public var width: Int
  /// Where the means begin.
  public var start: Start
  /// The most rounds; fewer when no number changes its mean.
  public var rounds: Int

  /// States the method.
  public init(width: Int, start: Start = .quantiles, rounds: Int = 100) {
    self.width = width
    self.start = start
    self.rounds = rounds
  }

  /// The means as a format, by ascending code, and the mean squared error (weighted) with them.
  ///
  /// - Parameters:
  ///   - numbers: finite.
  ///   - weights: how much each number's error counts, not negative; nil for all alike.
  ///   - name: the format's.
  /// - Throws: `FormatError` when there are not two different numbers of positive weight, weights do not fit, or
  ///   the width is not 1 to 12.
  public func format(
    of numbers: [Float], weights: [Double]? = nil, name: String = "learned"
  ) throws -> (format: NumberFormat, meanSquaredError: Double) {
    guard 1...12 ~= width, rounds >= 0 else {
      throw FormatError("\(name) has \(width) bits", remedy: "give 1 to 12 bits")
    }
    let fits = weights.map { weights in
      weights.count == numbers.count && weights.allSatisfy { $0 >= 0 && $0.isFinite }
    }
    guard fits ?? true, numbers.allSatisfy(\.isFinite) else {
      throw FormatError(
        "\(name) is learned from \(numbers.count) numbers and \(weights?.count ?? 0) weights",
        remedy: "give finite numbers, each with a weight of at least 0")
    }
    let line = WeightedLine(numbers, weights: weights)
    guard line.distinct > 1 else {
      throw FormatError(
        "\(name) is learned from equal numbers", remedy: "give at least two different ones")
    }
    var means = line.start(count: 1 << width, start)
    for _ in 0..<rounds {
      let next = line.means(nearest: means)
      if next == means { break }
      means = next
    }
    let error = line.meanSquaredError(means)
    return (
      .codeBook(try CodeBookFormat(name: name, width: width, values: means)), error
    )
  }
}
