// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import ONNXImport
import QuantizationMethods
import Tensors

/// Computes the planned nodes of a graph on units, and rounds what the others give to a stated precision.
public struct EmulatedNodes: NodeObserver, Sendable {
  /// The graph's nodes with dot products, by place in `Graph.nodes`.
  let products: [Int: ProductNode]
  /// How each runs; nodes without a plan run in float32.
  let plans: [Int: ProductPlan]
  /// What computes the products of planned nodes.
  let units: [Int: UnitProduct]
  /// Where patches of convolutions lie, by shape; shared by all batches.
  private let tables: PatchTables
  let graph: Graph
  /// The format that every other node's float32 output is rounded to; nil for float32.
  let elsewhere: ArrayCast?
  let seed: UInt64
  /// The number of the batch's first sample, by which stochastic roundings draw.
  var firstSample: Int
  /// The samples of the batch.
  let samples: Int
  private let counter: ProductCounter

  /// How many codes of patches are held at a time: 256 KiB, which a second-level cache holds until they are packed.
  private static let mostCodes = 1 << 15

  init(
    graph: Graph, products: [Int: ProductNode], plans: [Int: ProductPlan],
    units: [Int: UnitProduct], elsewhere: ArrayCast?, seed: UInt64, firstSample: Int, samples: Int,
    tables: PatchTables, counter: ProductCounter
  ) {
    self.graph = graph
    self.products = products
    self.plans = plans
    self.units = units
    self.elsewhere = elsewhere
    self.seed = seed
    self.firstSample = firstSample
    self.tables = tables
    self.samples = samples
    self.counter = counter
  }

  /// The outputs of a planned node; nil for others.
  public mutating func compute(_ index: Int, _ inputs: [TypedArray?]) throws -> [TypedArray]? {
    guard let plan = plans[index], let product = products[index], let unit = units[index] else {
      return nil
    }
    let node = graph.nodes[index]
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: inputs)
    let run = NodeRun(
      plan: plan, node: product, product: unit,
      seed: seed &+ UInt64(index + 1) &* 0x9E37_79B9_7F4A_7C15, firstSample: firstSample,
      samples: samples, counter: counter)
    switch product.kind {
    case .convolution: return try run.convolve(call, tables, mostCodes: Self.mostCodes)
    case .gemm, .matrixMultiply:
      return product.weights == nil ? try run.multiplyActivations(call) : try run.multiply(call)
    }
  }

  /// Rounds the float32 outputs of other nodes.
  public mutating func finish(_ index: Int, _ outputs: [TypedArray]) throws -> [TypedArray] {
    guard let elsewhere, plans[index] == nil else { return outputs }
    return outputs.map { array in
      guard let floats = array.floats else { return array }
      let codes: [UInt64] = elsewhere.checkedCodes(of: floats.span, dividedBy: 1)
      return TypedArray(checkedShape: array.shape, floats: elsewhere.values(of: codes))
    }
  }
}
