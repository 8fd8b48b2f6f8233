// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods

/// What shares one scale.
public enum Granularity: String, Sendable, Hashable, CaseIterable {
  /// A whole tensor.
  case tensor
  /// The weights of one output channel.
  case outputChannel
}

/// How a trained network is brought to the formats of a unit, without training it again.
///
/// Weights get a scale for the tensor or for each output channel, activations a static one for each
/// layer's input from a calibration split.
public struct QuantizationRecipe: Sendable, Hashable {
  /// The scales of weights.
  public var weights: ScalingRule
  /// What shares a weight scale.
  public var weightGranularity: Granularity
  /// The scales of activations; always one a tensor.
  public var activations: ScalingRule
  /// Whether activation scales leave room for the sum.
  public var headroom: Headroom
  /// How quotients become codes; they saturate whatever this says of overflow.
  public var rounding: Rounding

  /// States a recipe.
  public init(
    weights: ScalingRule, weightGranularity: Granularity, activations: ScalingRule,
    headroom: Headroom = .none, rounding: Rounding = Rounding(overflow: .saturate)
  ) {
    self.weights = weights
    self.weightGranularity = weightGranularity
    self.activations = activations
    self.headroom = headroom
    self.rounding = rounding
  }

  /// Plans every convolution and dense layer of a network on one unit.
  ///
  /// - Throws: `NetworkError` naming the layer that does not go on the unit.
  public func plans(
    for network: Network, calibration: Calibration, unit: MACUnit
  ) throws -> [LayerPlan?] {
    try network.layers.enumerated().map { index, layer in
      guard let layout = network.dotLayouts[index] else { return nil }
      do {
        return try plan(
          layer, layout, seen: calibration.inputs(of: index, in: network), unit: unit)
      } catch let error as FormatError {
        throw NetworkError(layer: layer.name, error.problem, remedy: error.remedy)
      }
    }
  }

  private func plan(
    _ layer: Layer, _ layout: DotLayout, seen: Calibration.LayerInputs, unit: MACUnit
  ) throws -> LayerPlan {
    let decode = unit.description.decode
    let storage = layer.operation.parameters?.weight.storage ?? []
    var rows = [storage[...]]
    if weightGranularity == .outputChannel {
      rows = stride(from: 0, to: storage.count, by: layout.length).map {
        storage[$0..<min($0 + layout.length, storage.count)]
      }
    }
    let weightQuantizer = try Quantizer(
      format: decode.b,
      scales: rows.map { try weights.scale(for: Magnitudes($0), format: decode.b) },
      rounding: rounding)
    let scale = try activations.scale(for: seen.magnitudes, format: decode.a)
    func plan(activationScale: Float) throws -> LayerPlan {
      try LayerPlan(
        layer, unit: unit,
        activations: Quantizer(
          format: decode.a, scales: [activationScale], rounding: rounding),
        weights: weightQuantizer)
    }

    var result = try plan(activationScale: scale)
    guard headroom == .calibrated, let limit = unit.greatestAccumulation else { return result }
    // Ends: codes become zeros, or the scale leaves float32's range and is refused.
    var factor: Float = 1
    while !result.sumsStay(within: limit, layout, inputs: seen) {
      factor *= 2
      result = try plan(activationScale: scale * factor)
    }
    return result
  }
}
