// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods

/// How one convolution or dense layer runs on a unit with block scales.
///
/// a are the elements of the activations' blocks, quantized at run time from each dot product's inputs, b
/// those of the weights, both along K and filled with zeros to the end of the last block; the unit
/// reads the scales of both. With s = the product of the two tensors' scales, rounded to float32
/// (`outputScale`): c = bias / s rounded once to the unit's addend, and the layer's output is
/// float32(d) × s, in float32.
public struct BlockLayerPlan: Sendable {
  /// What computes every dot product.
  public let unit: MACUnit
  /// The codes of activations.
  public let activations: BlockQuantizer
  /// The codes of weights.
  public let weights: BlockQuantizer
  /// The codes and scales of weights, one row for each output channel.
  public let weightRows: [BlockRow]
  /// The same as B of a matrix product, k × output channels, with its scales.
  let weightMatrix: CodeMatrix
  let weightScales: CodeMatrix
  /// The codes c, one for each output channel.
  public let biasCodes: [UInt64]
  /// By what every result is multiplied.
  public let outputScale: Float
  /// K without the filling.
  let length: Int

  /// Plans a layer.
  ///
  /// - Parameters:
  ///   - layer: a convolution or dense layer.
  ///   - unit: what computes its dot products.
  ///   - activations: makes the codes a.
  ///   - weights: makes the codes b.
  /// - Throws: `NetworkError` when the parts do not fit.
  public init(
    _ layer: Layer, unit: MACUnit, activations: BlockQuantizer, weights: BlockQuantizer
  ) throws {
    guard let (weight, bias) = layer.operation.parameters else {
      throw NetworkError.noDotProducts(layer)
    }
    if let misfit = unit.misfit(activations: activations.format, weights: weights.format) {
      throw NetworkError(
        layer: layer.name, misfit, remedy: "choose formats or a unit that go together")
    }
    let scale = activations.tensorScale * weights.tensorScale
    guard scale.isNormal else {
      throw NetworkError(
        layer: layer.name, "the product of the tensors' scales is out of float32's normal range",
        remedy: "choose other scales")
    }
    self.unit = unit
    self.activations = activations
    self.weights = weights
    outputScale = scale
    let length = weight.storage.count / bias.count
    self.length = length
    let rows = bias.indices.map {
      weights.codes(of: weight.storage[$0 * length..<($0 + 1) * length])
    }
    weightRows = rows
    weightMatrix = try CodeMatrix(
      rows: rows.count, columns: rows[0].elements.count, codes: rows.flatMap(\.elements)
    ).transposed
    weightScales = try CodeMatrix(
      rows: rows.count, columns: rows[0].scales.count, codes: rows.flatMap(\.scales)
    ).transposed
    biasCodes = bias.map { unit.addendCode(of: $0, scale: scale) }
  }

  /// The layer's output for a result of the unit.
  func output(of code: UInt64) -> Float {
    Float(unit.resultFormat.decode(code).asDouble) * outputScale
  }
}

extension NetworkError {
  static func noDotProducts(_ layer: Layer) -> NetworkError {
    NetworkError(
      layer: layer.name, "a \(layer.operation.kind.rawValue) layer has no dot products",
      remedy: "plan convolution and dense layers")
  }
}
