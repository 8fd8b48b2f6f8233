// SPDX-License-Identifier: Apache-2.0

/// What keeps a weight method from its result.
public enum WeightMethodError: Error, Sendable, Hashable, CustomStringConvertible {
  /// An array does not have the length that the shape asks for.
  case wrongCount(what: String, found: Int, expected: Int)
  /// A number is a NaN or an infinity.
  case notFinite(what: String, index: Int)
  /// H has no Cholesky factor even with the greatest damping, as a share of its mean diagonal element.
  case notPositiveDefinite(damping: Double)
  /// No input was seen.
  case noSamples
  /// A setting is out of its range, or excludes another.
  case setting(String, remedy: String)

  /// The sentence for the user.
  public var description: String {
    switch self {
    case .wrongCount(let what, let found, let expected):
      "\(what): found \(found) numbers, expected \(expected)"
    case .notFinite(let what, let index):
      "\(what) holds a NaN or infinity at \(index); give finite numbers"
    case .notPositiveDefinite(let damping):
      "the layer's H is not positive definite even with \(damping) times its mean diagonal element "
        + "added; calibrate with finite and not all too extreme inputs"
    case .noSamples: "the layer's statistics hold no sample; calibrate with at least one"
    case .setting(let problem, let remedy): "\(problem); \(remedy)"
    }
  }

  /// Checks a length.
  static func check(_ what: String, count: Int, expected: Int) throws {
    guard count == expected else {
      throw WeightMethodError.wrongCount(what: what, found: count, expected: expected)
    }
  }

  /// Checks that weights are finite and have the shape of their quantizer and statistics.
  static func check(
    weights: [Float], quantizer: MatrixQuantizer, statistics: LayerStatistics?
  ) throws {
    try check("weights", count: weights.count, expected: quantizer.rows * quantizer.columns)
    if let index = weights.firstIndex(where: { !$0.isFinite }) {
      throw WeightMethodError.notFinite(what: "the weight matrix", index: index)
    }
    guard let statistics else { return }
    try check("columns of statistics", count: statistics.columns, expected: quantizer.columns)
    guard statistics.samples > 0 else { throw WeightMethodError.noSamples }
  }
}
