// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Learns the codes of a weight matrix over the whole grid, not only up or down, on any format's grid.
///
/// Each weight has a real position among the places of the grid; rounding it to a whole place gives the code, and
/// its gradient is taken straight through: that of tr(D H Dᵀ) / 2 times the grid's local step. Adam moves
/// positions with a step size that falls to zero. The best codes that each row has had are kept, the nearest ones
/// included, so no row gets worse.
///
/// Without statistics H is the unit matrix, the data-free variant; with a fixed grid the nearest codes are best
/// there, and only an exponent is left to learn (`PowerExponent`).
///
/// Source: Yvinec, Dapogny and Bailly, "NUPES: Non-Uniform Post-Training Quantization via Power Exponent Search"
/// (arXiv 2308.05600): integer weights learned over the whole quantized space. The straight-through step on places
/// is this library's reading of it.
public struct LearnedCodes: Sendable, Hashable {
  /// Steps of the optimizer.
  public var iterations: Int
  /// Adam's first step size, in places of the grid.
  public var rate: Double

  /// States the method's settings.
  public init(iterations: Int = 1000, rate: Double = 0.01) {
    self.iterations = iterations
    self.rate = rate
  }

  /// The learned codes.
  ///
  /// - Parameters:
  ///   - weights: rows × columns.
  ///   - start: the codes to begin with; nil for the nearest ones.
  ///   - statistics: of the layer's inputs; nil for the unit matrix.
  ///   - quantizer: gives format and scales.
  /// - Throws: `WeightMethodError`, `FormatError`.
  public func codes(
    of weights: [Float], from start: [UInt64]? = nil, statistics: LayerStatistics?,
    quantizer: MatrixQuantizer
  ) throws -> [UInt64] {
    try WeightMethodError.check(weights: weights, quantizer: quantizer, statistics: statistics)
    try check()
    let grid = try GridMatrix(weights, quantizer)
    let product = GradientProduct(statistics, columns: grid.columns)
    var best = grid.nearestPlaces()
    var errors = grid.errors(best, product)
    if let start {
      try WeightMethodError.check("codes", count: start.count, expected: weights.count)
      let places = start.map { Int32(grid.rounder.place(of: $0)) }
      grid.keepBetter(&best, &errors, than: places, grid.errors(places, product))
    }
    guard !weights.isEmpty else { return [] }
    var state = PositionState(
      places: best, values: grid.rounder.values, scales: grid.scales, weights: grid.weights)
    for step in 0..<iterations {
      let difference = state.difference
      let gradient = product.gradient(difference)
      grid.keepBetter(
        &best, &errors, than: state.places,
        OutputError.byRow(difference, gradient, columns: grid.columns))
      state.step(gradient, rate: rate * (1 - Double(step) / Double(iterations)))
    }
    grid.keepBetter(&best, &errors, than: state.places, grid.errors(state.places, product))
    return grid.codes(best)
  }

  func check() throws {
    guard iterations >= 0, rate > 0, rate.isFinite else {
      throw WeightMethodError.setting(
        "learned codes with \(iterations) steps of \(rate)", remedy: "give positive numbers")
    }
  }
}
