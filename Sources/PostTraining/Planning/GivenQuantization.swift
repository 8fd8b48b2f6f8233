// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// Plans a model that was quantized elsewhere by its own quantizers: each product of quantized factors goes on a unit
/// as codes, with the scales that the model has.
public struct GivenQuantization {
  /// The model as a graph.
  public let graph: Graph

  /// Takes a model.
  public init(_ graph: Graph) { self.graph = graph }

  /// Plans by place in `Graph.nodes`; products of factors without quantizers stay in float32.
  ///
  /// - Parameter unit: the unit for two formats.
  /// - Throws: `GraphError` naming the node that does not go on its unit, or when no product has quantized factors.
  public func plans(
    unit: (_ activations: NumberFormat, _ weights: NumberFormat) throws -> MACUnit
  ) throws -> [Int: ProductPlan] {
    var plans: [Int: ProductPlan] = [:]
    for product in try graph.productNodes() {
      guard let (left, right) = try graph.givenGrids(of: product) else { continue }
      let title = "\(product.kind.rawValue) '\(product.name)'"
      do {
        plans[product.index] = try plan(
          product, left, right, unit: unit(left.format, right.format))
      } catch let error as FormatError {
        throw GraphError(node: title, error.problem, remedy: error.remedy)
      } catch let error as GraphError {
        throw GraphError(node: error.node ?? title, error.problem, remedy: error.remedy)
      }
    }
    guard !plans.isEmpty else {
      throw GraphError(
        "no product of the model has quantized factors",
        remedy: "quantize it here: leave --as-given out")
    }
    return plans
  }

  private func plan(
    _ product: ProductNode, _ left: OperandGrid, _ right: OperandGrid, unit: MACUnit
  ) throws -> ProductPlan {
    let decode = unit.description.decode
    func recoding(_ narrow: NumberFormat, _ wide: NumberFormat) throws -> Recoding? {
      try .needed(from: narrow, to: wide, of: unit)
    }
    let activations = try ActivationQuantizer(
      format: left.format, scaling: .fixed(left.scales[0]),
      recoding: recoding(left.format, decode.a), isSymmetric: left.isSymmetric)
    guard let weights = product.weights else {
      let other = try ActivationQuantizer(
        format: right.format, scaling: .fixed(right.scales[0]),
        recoding: recoding(right.format, decode.b), isSymmetric: right.isSymmetric)
      return try ProductPlan(
        unit: unit, operands: .dynamic(left: activations, right: other), bias: nil)
    }
    let quantizer = try MatrixQuantizer(
      format: right.format, rows: weights.rows, columns: weights.columns,
      groupSize: right.groupSize, scales: right.scales,
      isSymmetric: right.isSymmetric)
    let prepared = try PreparedWeights(
      quantizer: quantizer, codes: quantizer.codes(of: weights.values), groups: product.groups,
      side: .init(product), recoding: recoding(right.format, decode.b))
    return try ProductPlan(
      unit: unit, operands: .scaled(activations: activations, weights: prepared),
      bias: product.bias)
  }
}
