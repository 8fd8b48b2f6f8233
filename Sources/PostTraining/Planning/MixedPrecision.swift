// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// A format for each layer under a budget of bits: what a format does to a layer's output is measured layer by layer,
/// and the budget goes where it lowers most error per bit.
///
/// The error of a format is tr(D H Dᵀ) with D = W - Wq and H of the layer's inputs, relative to tr(W H Wᵀ): the noise
/// of the layer's output over its signal. Source of the scheme: HAWQ-V3 (arXiv 2011.10680), with the output's error for
/// the loss's curvature.
public struct MixedPrecision: Sendable {
  /// What a layer's weights may be.
  public var formats: [NumberFormat]
  /// The unit for activations and weights.
  public var unit: @Sendable (NumberFormat, NumberFormat) throws -> MACUnit
  /// The mean number of bits of a weight, over the layers that choose.
  public var averageBits: Double

  /// States formats and budget.
  public init(
    formats: [NumberFormat], averageBits: Double,
    unit: @escaping @Sendable (NumberFormat, NumberFormat) throws -> MACUnit
  ) {
    self.formats = formats
    self.averageBits = averageBits
    self.unit = unit
  }

  /// What was measured, and what was chosen.
  public struct Outcome: Sendable {
    /// Layer by layer, in the network's order; costs are bits.
    public var sensitivities: [LayerSensitivity]
    /// The format of each, by its place.
    public var choice: [Int]
    /// The recipe of each with its format.
    var recipes: [GraphRecipe]
  }

  /// Chooses for some layers.
  ///
  /// - Parameters:
  ///   - products: the layers, with weights, and how they run but for the format of their weights.
  ///   - calibration: what they got.
  /// - Throws: `GraphError` when even the narrowest formats exceed the budget.
  func choose(
    _ products: [(node: ProductNode, recipe: GraphRecipe)], calibration: GraphCalibration
  ) throws -> Outcome {
    var sensitivities: [LayerSensitivity] = []
    var weightCount = 0
    var recipes: [[GraphRecipe]] = []
    for (product, recipe) in products {
      guard let weights = product.weights, let seen = calibration.statistics[product.index] else {
        throw GraphError(
          node: product.name, "calibration did not reach the node", remedy: "calibrate it")
      }
      guard weights.values.allSatisfy(\.isFinite) else {
        throw GraphError(
          node: product.name, "a weight is not a finite number", remedy: "mend the model")
      }
      weightCount += weights.values.count
      let candidates = try candidates(recipe)
      let errors = try noise(product, weights, seen, candidates)
      recipes.append(candidates)
      sensitivities.append(
        LayerSensitivity(
          layer: product.name, settings: formats.map(\.name),
          options: zip(formats, errors).map { format, error in
            LayerOption(cost: Double(format.width * weights.values.count), error: error)
          }))
    }
    let options = sensitivities.map(\.options)
    let budget = averageBits * Double(weightCount)
    let choice = Allocation.allocate(options: options, budget: budget)
    let spent = Allocation.total(choice, options: options).cost
    guard spent <= budget else {
      throw GraphError(
        "the narrowest formats take \(spent / Double(max(1, weightCount))) bits a weight, more than "
          + "\(averageBits)", remedy: "name narrower formats or raise the budget")
    }
    return Outcome(
      sensitivities: sensitivities, choice: choice,
      recipes: zip(recipes, choice).map { $0[$1] })
  }

  /// A layer's recipe with each of the formats.
  private func candidates(_ recipe: GraphRecipe) throws -> [GraphRecipe] {
    guard case .number(let activations) = recipe.activations else {
      throw GraphError(
        "\(recipe.activations.name) has blocks", remedy: "name formats of single numbers")
    }
    return try formats.map { format in
      var candidate = recipe
      candidate.weights = .number(format)
      candidate.unit = try unit(activations, format)
      return candidate
    }
  }

  /// The noise of each candidate over the signal.
  private func noise(
    _ product: ProductNode, _ weights: WeightMatrix, _ seen: ProductStatistics,
    _ candidates: [GraphRecipe]
  ) throws -> [Double] {
    let rows = weights.rows / max(1, product.groups)
    let quantized = try candidates.map { recipe -> [Float] in
      guard case .number(let w) = recipe.weights, case .number(let a) = recipe.activations else {
        return weights.values
      }
      let grids = try LayerGrids.of(product, recipe, a, w, matrix: weights, fold: nil, seen: seen)
      let quantizer = try WeightScales(recipe).quantizer(
        grids.weights, weights, given: grids.weightScales)
      return quantizer.values(of: quantizer.codes(of: weights.values))
    }
    var signal = 0.0
    var noise = [Double](repeating: 0, count: candidates.count)
    for group in 0..<product.groups {
      let part = group * rows * weights.columns..<(group + 1) * rows * weights.columns
      let statistics = try LayerStatistics(
        inputs: seen.rows(ofGroup: group, groups: product.groups), columns: weights.columns)
      let exact = Array(weights.values[part])
      signal += try OutputError.total(
        weights: exact, quantized: [Float](repeating: 0, count: exact.count),
        statistics: statistics)
      for (index, values) in quantized.enumerated() {
        noise[index] += try OutputError.total(
          weights: exact, quantized: Array(values[part]), statistics: statistics)
      }
    }
    return noise.map { signal > 0 ? $0 / signal : 0 }
  }
}
