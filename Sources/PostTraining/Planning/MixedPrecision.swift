// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// A format for each layer under a budget of bits: what a format does to a layer's output is measured layer by layer,
/// and the budget goes where it lowers most error per bit.
///
/// The error of a format is tr(D H Dᵀ) with D = W - Wq and H of the layer's inputs, relative to tr(W H Wᵀ): the noise
/// of the layer's output over its signal. Source of the scheme: HAWQ-V3 (arXiv 2011.10680), with the output's error for
/// the loss's curvature.
public struct MixedPrecision: Sendable {
  /// What a layer may run as, formats of single numbers.
  public var candidates: [GraphRecipe]
  /// The mean number of bits of a weight, over the layers that choose.
  public var averageBits: Double

  /// States candidates and budget.
  public init(candidates: [GraphRecipe], averageBits: Double) {
    self.candidates = candidates
    self.averageBits = averageBits
  }

  /// What was measured, and what was chosen.
  public struct Outcome: Sendable {
    /// Layer by layer, in the network's order; costs are bits.
    public var sensitivities: [LayerSensitivity]
    /// The candidate of each.
    public var choice: [Int]
  }

  /// Chooses for some layers.
  ///
  /// - Parameters:
  ///   - products: the layers, with weights.
  ///   - calibration: what they got.
  /// - Throws: `GraphError` when even the narrowest formats exceed the budget.
  func choose(_ products: [ProductNode], calibration: GraphCalibration) throws -> Outcome {
    var sensitivities: [LayerSensitivity] = []
    var weightCount = 0
    for product in products {
      guard let weights = product.weights, let seen = calibration.statistics[product.index] else {
        throw GraphError(
          node: product.name, "calibration did not reach the node", remedy: "calibrate it")
      }
      weightCount += weights.values.count
      let errors = try noise(product, weights, seen)
      sensitivities.append(
        LayerSensitivity(
          layer: product.name, settings: candidates.map { $0.weights.name },
          options: zip(candidates, errors).map { recipe, error in
            LayerOption(cost: Double(recipe.weightBits * weights.values.count), error: error)
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
    return Outcome(sensitivities: sensitivities, choice: choice)
  }

  /// The noise of each candidate over the signal.
  private func noise(
    _ product: ProductNode, _ weights: WeightMatrix, _ seen: ProductStatistics
  ) throws -> [Double] {
    let rows = weights.rows / max(1, product.groups)
    let quantized = try candidates.map { recipe -> [Float] in
      guard case .number(let format) = recipe.weights else {
        throw GraphError(
          "\(recipe.weights.name) has blocks", remedy: "name formats of single numbers")
      }
      let quantizer = try WeightScales(recipe).quantizer(format, weights)
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

extension GraphRecipe {
  /// Bits of a weight's code.
  var weightBits: Int {
    switch weights {
    case .number(let format): format.width
    case .block(let format): format.element.width
    }
  }
}
