// SPDX-License-Identifier: Apache-2.0
import Graphs
import NumberFormats
import QuantizationMethods

/// The scales of a layer's weights as a recipe says.
struct WeightScales {
  let recipe: GraphRecipe

  init(_ recipe: GraphRecipe) { self.recipe = recipe }

  /// The quantizer of a layer.
  ///
  /// - Parameters:
  ///   - format: the format of the codes.
  ///   - weights: the layer's weights.
  ///   - given: scales that came with the format's grid; nil where the recipe's rule finds them.
  func quantizer(
    _ format: NumberFormat, _ weights: WeightMatrix, given: [Float]? = nil
  ) throws -> MatrixQuantizer {
    let scales = try given.map(allowed) ?? found(format, weights)
    return try MatrixQuantizer(
      format: format, rows: weights.rows, columns: weights.columns,
      groupSize: recipe.groupSize(columns: weights.columns),
      scales: recipe.scaleConstraint.apply(to: scales), rounding: recipe.rounding)
  }

  /// Scales that came with a grid, as the rule allows them: powers of two are rounded up to.
  private func allowed(_ scales: [Float]) -> [Float] {
    guard recipe.weightRule.kind == .powerOfTwo else { return scales }
    return scales.map { $0.significand == 1 ? $0 : $0.binade * 2 }
  }

  private func found(_ format: NumberFormat, _ weights: WeightMatrix) throws -> [Float] {
    let rule = recipe.weightRule
    guard recipe.granularity != .tensor else {
      return [try rule.scale(for: Magnitudes(weights.values), format: format)]
    }
    let size = recipe.groupSize(columns: weights.columns) ?? max(1, weights.columns)
    return try (0..<weights.rows).flatMap { row in
      try stride(from: 0, to: weights.columns, by: size).map { first in
        let start = row * weights.columns
        let part = weights.values[start + first..<start + min(first + size, weights.columns)]
        return try rule.scale(for: Magnitudes(part), format: format)
      }
    }
  }
}
