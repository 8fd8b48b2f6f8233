// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Tensors

/// What computes the dot products of an emulated network; the codes are the same.
public enum DotProductEngine: String, Sendable, Hashable, CaseIterable {
  /// Matrix products by the units' kernels, many images at a time.
  case kernel
  /// The model, one dot product after the other, with its flags.
  case model
}

/// Computes a network on multiply-accumulate units.
///
/// Every output of every convolution and dense layer is one dot product by the unit's own arithmetic; for a unit
/// that belongs to a matrix instruction, K is filled with zeros to whole steps of it. ReLU, pooling and softmax
/// run in float32.
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
  /// What computes the dot products.
  public let engine: DotProductEngine
  /// Which instructions the kernels use.
  public let options: EmulationOptions

  /// Pairs a network with plans of layers of any kind.
  ///
  /// - Parameters:
  ///   - network: what is computed.
  ///   - layers: a plan for each layer with dot products, nil for others.
  ///   - seed: the seed of stochastic roundings.
  ///   - engine: what computes the dot products.
  ///   - options: which instructions the kernels use; they change no bit.
  /// - Throws: `NetworkError` when a layer with dot products has no plan.
  public init(
    _ network: Network, layers: [PlannedLayer?], seed: UInt64 = 0,
    engine: DotProductEngine = .kernel, options: EmulationOptions = EmulationOptions()
  ) throws {
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
    self.engine = engine
    self.options = options
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
    try run([image], first: index)[0]
  }

  /// Computes consecutive images together; each has the result that it would have alone.
  public func run(_ images: [Tensor], first: Int) throws -> [Inference] {
    switch engine {
    case .kernel: try runOnKernels(images, first: first)
    case .model:
      try images.enumerated().map { try runOnModel($1, index: first + $0, record: nil) }
    }
  }

  /// Computes one image by the model and keeps every dot product: one for each output of each layer, in
  /// order.
  public func recordDotProducts(
    of image: Tensor, index: Int
  ) throws -> (inference: Inference, records: [DotRecord]) {
    var records: [DotRecord] = []
    records.reserveCapacity(network.dotProducts)
    let inference = try runOnModel(image, index: index) { records.append($0) }
    return (inference, records.sorted { ($0.layer, $0.output) < ($1.layer, $1.output) })
  }

  private func runOnKernels(_ images: [Tensor], first: Int) throws -> [Inference] {
    let results = try network.forward(images) { layer, layout, inputs in
      guard let plan = layers[layer] else { return inputs }
      let product = LayerProduct(
        layout: layout,
        random: RandomCase(seed: seed, index: firstDotProduct(image: first, layer: layer)),
        dotProductsPerImage: network.dotProducts, options: options)
      do {
        return try product.outputs(of: plan, inputs)
      } catch let error as MatrixError {
        throw NetworkError(
          layer: network.layers[layer].name, error.problem, remedy: error.remedy)
      }
    }
    var tally = DotTally()
    tally.dotProducts = network.dotProducts
    return results.map { Inference(output: $0.output, scores: $0.scores, tally: tally) }
  }

  private func runOnModel(
    _ image: Tensor, index: Int, record: ((DotRecord) -> Void)?
  ) throws -> Inference {
    var tally = DotTally()
    let results = try network.forward([image]) { layer, layout, inputs in
      guard let plan = layers[layer] else { return inputs }
      var run = LayerRun(
        layout: layout, image: index, layer: layer,
        firstDotProduct: firstDotProduct(image: index, layer: layer), seed: seed, record: record)
      let output = run.outputs(of: plan, inputs[0])
      tally.add(run.tally)
      return [output]
    }
    return Inference(output: results[0].output, scores: results[0].scores, tally: tally)
  }

  private func firstDotProduct(image: Int, layer: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: image) &* UInt64(network.dotProducts)
      &+ UInt64(network.firstDotProducts[layer])
  }
}

extension EmulatedExecutor {
  /// How each layer's products are computed, and why that gives the unit's bits, by layer name.
  public var emulationPlans: [(layer: String, plan: EmulationPlan)] {
    zip(network.layers, layers).compactMap { layer, planned in
      switch planned {
      case .scaled(let plan):
        (layer.name, plan.unit.emulationPlan(k: plan.weightMatrix.rows, options: options))
      case .blockScaled(let plan):
        (layer.name, plan.unit.emulationPlan(k: plan.weightMatrix.rows, options: options))
      case nil: nil
      }
    }
  }
}
