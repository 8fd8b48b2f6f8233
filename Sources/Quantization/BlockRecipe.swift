// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods

/// How a trained network is brought to block formats, without training it again.
///
/// Blocks lie along K. Weights are quantized once, activations at run time; where a format needs a
/// scale for the tensor, that of weights follows from their greatest magnitude, and that of activations
/// from the greatest that the calibration saw. Larger activations saturate.
public struct BlockRecipe: Sendable, Hashable {
  /// The format of weights.
  public var weights: BlockFormat
  /// The format of activations.
  public var activations: BlockFormat
  /// How the scale of a block is chosen; nil for each format's own rule.
  public var rule: ScaleRule?
  /// How quotients become elements; they saturate whatever this says of overflow.
  public var rounding: Rounding

  /// States a recipe.
  ///
  /// - Parameters:
  ///   - weights: the format of weights.
  ///   - activations: the format of activations.
  ///   - rule: how the scale of a block is chosen; nil for each format's own rule.
  ///   - rounding: how quotients become elements.
  public init(
    weights: BlockFormat, activations: BlockFormat, rule: ScaleRule? = nil,
    rounding: Rounding = BlockFormat.customaryRounding
  ) {
    self.weights = weights
    self.activations = activations
    self.rule = rule
    self.rounding = rounding
  }

  /// Plans every convolution and dense layer of a network on one unit.
  ///
  /// - Parameters:
  ///   - network: the trained network.
  ///   - calibration: what its layers got in float32.
  ///   - unit: what shall compute every dot product.
  /// - Throws: `NetworkError` naming the layer that does not go on the unit.
  public func plans(
    for network: Network, calibration: Calibration, unit: MACUnit
  ) throws -> [BlockLayerPlan?] {
    try network.layers.enumerated().map { index, layer in
      guard network.dotLayouts[index] != nil else { return nil }
      let seen = try calibration.inputs(of: index, in: network)
      let storage = layer.operation.parameters?.weight.storage ?? []
      do {
        return try BlockLayerPlan(
          layer, unit: unit,
          activations: quantizer(activations, greatest: seen.magnitudes.greatest),
          weights: quantizer(weights, greatest: Magnitudes(storage).greatest))
      } catch let error as FormatError {
        throw NetworkError(layer: layer.name, error.problem, remedy: error.remedy)
      }
    }
  }

  private func quantizer(_ format: BlockFormat, greatest: Float) throws -> BlockQuantizer {
    try BlockQuantizer(
      format: format, tensorScale: format.tensorScale(greatest: greatest), rule: rule,
      rounding: rounding)
  }
}
