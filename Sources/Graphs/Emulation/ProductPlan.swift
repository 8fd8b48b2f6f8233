// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods

/// How one node's dot products run on a unit: which codes go in, and what is done with what comes out.
public struct ProductPlan: Sendable {
  /// The scales outside of the unit, or in it.
  public enum Operands: Sendable {
    /// Codes with scales that the unit does not see.
    case scaled(activations: ActivationQuantizer, weights: PreparedWeights)
    /// Both factors are activations.
    case dynamic(left: ActivationQuantizer, right: ActivationQuantizer)
    /// Blocks along K whose scales the unit reads, and constant weights.
    case blocks(activations: BlockQuantizer, weights: PreparedBlocks)
    /// Blocks along K of two activations.
    case dynamicBlocks(left: BlockQuantizer, right: BlockQuantizer)
  }

  /// A correction of the weights by two thin matrices, computed in float32 beside the unit: y += U · (V · x).
  ///
  /// Source: LoRC of ZeroQuant-FP (arXiv 2307.09782).
  public struct Compensation: Sendable, Hashable {
    /// Output channels × rank.
    public var u: WeightMatrix
    /// Rank × K.
    public var v: WeightMatrix

    /// Pairs the factors.
    public init(u: WeightMatrix, v: WeightMatrix) {
      self.u = u
      self.v = v
    }
  }

  /// What computes every dot product.
  public let unit: MACUnit
  /// The codes of both factors.
  public let operands: Operands
  /// The addend of each output channel.
  public let bias: [Float]?
  /// A correction beside the unit.
  public var compensation: Compensation?

  /// Plans a node.
  ///
  /// The bias goes into the unit's addend where one scale belongs to a whole dot product and is known beforehand,
  /// as c = bias / scale rounded once; otherwise it is added in float32 behind the unit.
  ///
  /// - Throws: `GraphError` when the unit does not take the formats.
  public init(unit: MACUnit, operands: Operands, bias: [Float]?) throws {
    let decode = unit.description.decode
    func check(
      _ a: NumberFormat, _ b: NumberFormat, isRecoded: (a: Bool, b: Bool)
    ) throws {
      guard unit.description.scale.blocks == nil else {
        throw GraphError(
          "\(unit.name) reads a scale for each block, and \(a.name) and \(b.name) have none",
          remedy: "choose block formats, as nvfp4")
      }
      if case .constant(let exponent) = unit.description.scale {
        throw GraphError(
          "\(unit.name) multiplies every product with 2^\(exponent)",
          remedy: "name a unit without a scale of its own")
      }
      guard decode.a == a || isRecoded.a, decode.b == b || isRecoded.b else {
        throw GraphError(
          "\(unit.name) takes \(decode.a.name) and \(decode.b.name), not \(a.name) and \(b.name)",
          remedy: "choose mac-\(a.name)-\(b.name)-ACC, or its formats")
      }
    }
    func check(_ a: BlockQuantizer, _ b: BlockQuantizer) throws {
      if let misfit = unit.misfit(activations: a.format, weights: b.format) {
        throw GraphError(misfit, remedy: "choose formats or a unit that go together")
      }
    }
    switch operands {
    case .scaled(let activations, let weights):
      try check(
        activations.format, weights.quantizer.format,
        isRecoded: (activations.recoding != nil, weights.recoding != nil))
    case .dynamic(let left, let right):
      try check(
        left.format, right.format, isRecoded: (left.recoding != nil, right.recoding != nil))
    case .blocks(let activations, let weights):
      try check(activations, weights.quantizer)
    case .dynamicBlocks(let left, let right):
      try check(left, right)
    }
    self.unit = unit
    self.operands = operands
    self.bias = bias
  }
}
