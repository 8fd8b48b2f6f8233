// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Learns for each weight which of its two neighbours on the grid it becomes ("AdaRound"), on any format's grid.
///
/// With h = clamp(1.2 sigmoid(p) - 0.1, 0, 1) the weight is low + h (high - low) while learning. Adam lowers
/// tr(D H Dᵀ) / 2 + Σ λ_ij (1 - |2h - 1|^b) over p; b falls from 20 to 2, and λ is 0 during the warm-up. In the end
/// h ≥ 1/2 goes up. A row whose nearest codes are better keeps those, so no row gets worse.
///
/// Each weight's λ_ij = λ (high - low)² H_jj follows its own share of the error. The sources have one λ for all, 0.01,
/// which depends on the units of weights and inputs and leaves layers with outlier channels nearly at their
/// nearest codes.
///
/// The data enter through H alone: no sample is read while learning. b is rounded to whole numbers, so that
/// powers are products. All bits are the same on every machine (`SlicedMatrix`, `StableMath`). A step costs rows ×
/// columns² operations of float64: 1000 of them are a minute and a half for 384 × 1536.
///
/// Source: Nagel et al., "Up or Down? Adaptive Rounding for Post-Training Quantization" (arXiv 2004.10568); the
/// sigmoid, annealing, warm-up and number of steps are those of Brevitas' learned rounding.
public struct LearnedRounding: Sendable, Hashable {
  /// Steps of the optimizer.
  public var iterations: Int
  /// Adam's step size.
  public var rate: Double
  /// λ.
  public var regularization: Double
  /// The share of steps without regularization.
  public var warmUp: Double
  /// The exponent of the regularization after the warm-up and at the end.
  public var annealing: ClosedRange<Double>

  /// States the method's settings.
  public init(
    iterations: Int = 1000, rate: Double = 1e-2, regularization: Double = 0.05,
    warmUp: Double = 0.2, annealing: ClosedRange<Double> = 2...20
  ) {
    self.iterations = iterations
    self.rate = rate
    self.regularization = regularization
    self.warmUp = warmUp
    self.annealing = annealing
  }

  /// The learned codes of a weight matrix.
  ///
  /// - Throws: `WeightMethodError`, `FormatError`.
  public func codes(
    of weights: [Float], statistics: LayerStatistics, quantizer: MatrixQuantizer
  ) throws -> [UInt64] {
    try WeightMethodError.check(weights: weights, quantizer: quantizer, statistics: statistics)
    guard iterations >= 0, rate > 0, regularization >= 0, 0...1 ~= warmUp,
      annealing.lowerBound >= 1, annealing.upperBound <= 100
    else {
      throw WeightMethodError.setting(
        "learned rounding with \(iterations) steps of \(rate), λ \(regularization)",
        remedy: "give positive numbers, a warm-up of 0 to 1 and exponents from 1 to 100")
    }
    let grid = try GridMatrix(weights, quantizer)
    let product = GradientProduct(statistics, columns: grid.columns)
    var best = grid.nearestPlaces()
    guard !weights.isEmpty, iterations > 0 else { return grid.codes(best) }
    var errors = grid.errors(best, product)
    var state = RoundingState(grid, curvature: product.diagonal)
    for step in 0..<iterations {
      let gradient = product.gradient(state.difference)
      let progress = (Double(step) / Double(iterations) - warmUp) / max(1e-9, 1 - warmUp)
      let span = annealing.upperBound - annealing.lowerBound
      let exponent = annealing.upperBound - span * max(0, progress)
      state.step(
        gradient, regularization: progress < 0 ? 0 : regularization,
        exponent: Int(exponent.rounded()), rate: rate)
    }
    let learned = state.places
    grid.keepBetter(&best, &errors, than: learned, grid.errors(learned, product))
    return grid.codes(best)
  }
}
