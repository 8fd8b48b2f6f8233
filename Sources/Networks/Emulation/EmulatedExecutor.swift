// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Tensors

/// Computes a network on multiply-accumulate units.
///
/// Every output of every convolution and dense layer is one dot product by the unit's own arithmetic.
/// ReLU, pooling and softmax run in float32.
///
/// Operands stand in the order of the layer's `DotLayout`; a position in the padding is the code of zero
/// and is multiplied like any other. Dot products are numbered through: all outputs of all layers of an
/// image, then the next image; the number is the `RandomCase`'s index.
public struct EmulatedExecutor: Executor {
  /// What is computed.
  public let network: Network
  /// How each convolution and dense layer runs, by layer.
  public let layers: [PlannedLayer?]
  /// The seed of stochastic roundings.
  public let seed: UInt64

  /// Pairs a network with plans of layers of any kind.
  ///
  /// - Parameters:
  ///   - network: what is computed.
  ///   - layers: a plan for each layer with dot products, nil for others.
  ///   - seed: the seed of stochastic roundings.
  /// - Throws: `NetworkError` when a layer with dot products has no plan.
  public init(_ network: Network, layers: [PlannedLayer?], seed: UInt64 = 0) throws {
    guard layers.count == network.layers.count else {
      throw NetworkError(
        "there are \(layers.count) plans for \(network.layers.count) layers",
        remedy: "give one for each layer, nil where it has no dot products")
    }
    for (index, layer) in network.layers.enumerated() {
      guard let layout = network.dotLayouts[index] else { continue }
      guard layers[index]?.fits(layout) == true else {
        throw NetworkError(
          layer: layer.name, "the layer has no plan, or another layer's", remedy: "plan it")
      }
    }
    self.network = network
    self.layers = layers
    self.seed = seed
  }

  /// Pairs a network with plans without block scales.
  ///
  /// - Parameters:
  ///   - network: what is computed.
  ///   - plans: a plan for each layer with dot products, nil for others.
  ///   - seed: the seed of stochastic roundings.
  /// - Throws: `NetworkError` when a layer with dot products has no plan.
  public init(_ network: Network, plans: [LayerPlan?], seed: UInt64 = 0) throws {
    try self.init(network, layers: plans.map { $0.map(PlannedLayer.scaled) }, seed: seed)
  }

  /// Pairs a network with plans of block-scaled layers.
  ///
  /// - Parameters:
  ///   - network: what is computed.
  ///   - blockPlans: a plan for each layer with dot products, nil for others.
  ///   - seed: the seed of stochastic roundings.
  /// - Throws: `NetworkError` when a layer with dot products has no plan.
  public init(_ network: Network, blockPlans: [BlockLayerPlan?], seed: UInt64 = 0) throws {
    try self.init(network, layers: blockPlans.map { $0.map(PlannedLayer.blockScaled) }, seed: seed)
  }

  /// Computes one image; its number decides which random numbers a stochastic unit draws.
  public func run(_ image: Tensor, index: Int) throws -> Inference {
    try run(image, index: index, record: nil)
  }

  /// Computes one image and keeps every dot product: one for each output of each layer, in order.
  public func recordDotProducts(
    of image: Tensor, index: Int
  ) throws -> (inference: Inference, records: [DotRecord]) {
    var records: [DotRecord] = []
    records.reserveCapacity(network.dotProducts)
    let inference = try run(image, index: index) { records.append($0) }
    return (inference, records.sorted { ($0.layer, $0.output) < ($1.layer, $1.output) })
  }

  private func run(
    _ image: Tensor, index: Int, record: ((DotRecord) -> Void)?
  ) throws -> Inference {
    var tally = DotTally()
    let (output, scores) = try network.forward(image) { layer, layout, input in
      guard let plan = layers[layer] else { return input }
      let first =
        UInt64(truncatingIfNeeded: index) &* UInt64(network.dotProducts)
        &+ UInt64(network.firstDotProducts[layer])
      var run = LayerRun(
        layout: layout, image: index, layer: layer, firstDotProduct: first, seed: seed,
        record: record)
      let output = run.outputs(of: plan, input)
      tally.add(run.tally)
      return output
    }
    return Inference(output: output, scores: scores, tally: tally)
  }
}
