// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods

/// How one convolution or dense layer runs on a unit: everything is a code, and the scales are put back
/// at the end.
///
/// With s = activation scale × weight scale of the output channel, rounded to float32 (`outputScales`):
/// a_k are the activations' codes, b_k the weights', c = bias / s rounded once to the unit's addend,
/// and the layer's output is float32(d) × s, in float32.
public struct LayerPlan: Sendable {
  /// What computes every dot product.
  public let unit: MACUnit
  /// The codes of activations: one scale for the tensor.
  public let activations: Quantizer
  /// The codes of weights: one scale for the tensor or for each output channel.
  public let weights: Quantizer
  /// The codes b: output channel, then k.
  public let weightCodes: [UInt64]
  /// The same as B of a matrix product: k × output channels.
  let weightMatrix: CodeMatrix
  /// The codes c, one for each output channel.
  public let biasCodes: [UInt64]
  /// By what a result is multiplied, one for each output channel.
  public let outputScales: [Float]

  /// Plans a layer.
  ///
  /// - Parameters:
  ///   - layer: a convolution or dense layer.
  ///   - unit: what computes its dot products.
  ///   - activations: makes the codes a.
  ///   - weights: makes the codes b.
  ///   - weightCodes: codes that some method has chosen; nil to round each weight to nearest.
  /// - Throws: `NetworkError` when the parts do not fit.
  public init(
    _ layer: Layer, unit: MACUnit, activations: Quantizer, weights: Quantizer,
    weightCodes: [UInt64]? = nil
  ) throws {
    guard let (weight, bias) = layer.operation.parameters else {
      throw NetworkError.noDotProducts(layer)
    }
    let decode = unit.description.decode
    guard unit.description.scale.blocks == nil else {
      throw NetworkError(
        layer: layer.name,
        "\(unit.name) reads a scale for each block, and \(weights.format.name) weights have none",
        remedy: "quantize in blocks")
    }
    if case .constant(let exponent) = unit.description.scale {
      throw NetworkError(
        layer: layer.name, "\(unit.name) multiplies every product with 2^\(exponent)",
        remedy: "name a unit without a scale of its own")
    }
    guard decode.a == activations.format, decode.b == weights.format else {
      throw NetworkError(
        layer: layer.name,
        "\(unit.name) does not take \(activations.format.name) activations and "
          + "\(weights.format.name) weights",
        remedy: "choose mac-\(activations.format.name)-\(weights.format.name)-ACC")
    }
    guard activations.scales.count == 1, [1, bias.count].contains(weights.scales.count) else {
      throw NetworkError(
        layer: layer.name,
        "there are \(activations.scales.count) activation scales and \(weights.scales.count) "
          + "weight scales",
        remedy: "give one for activations, and one or \(bias.count) for weights")
    }
    let length = weight.storage.count / bias.count
    let codes =
      weightCodes
      ?? bias.indices.flatMap {
        weights.codes(
          of: Array(weight.storage[$0 * length..<($0 + 1) * length]), channel: $0)
      }
    guard codes.count == weight.storage.count else {
      throw NetworkError(
        layer: layer.name, "there are \(codes.count) codes for \(weight.storage.count) weights",
        remedy: "let both agree")
    }
    let outputScales = bias.indices.map { activations.scales[0] * weights.scale(channel: $0) }
    guard outputScales.allSatisfy({ $0.isNormal }) else {
      throw NetworkError(
        layer: layer.name, "a product of scales is out of float32's normal range",
        remedy: "choose other ranges")
    }
    self.unit = unit
    self.activations = activations
    self.weights = weights
    self.weightCodes = codes
    weightMatrix = try CodeMatrix(rows: bias.count, columns: length, codes: codes).transposed
    self.outputScales = outputScales
    biasCodes = zip(bias, outputScales).map { unit.addendCode(of: $0, scale: $1) }
  }

  /// The layer's output for a result of the unit.
  func output(of code: UInt64, channel: Int) -> Float {
    Float(unit.resultFormat.decode(code).asDouble) * outputScales[channel]
  }
}
