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
  public let plans: [LayerPlan?]
  /// The seed of stochastic roundings.
  public let seed: UInt64

  /// Pairs a network with plans.
  ///
  /// - Throws: `NetworkError` when a layer with dot products has no plan.
  public init(_ network: Network, plans: [LayerPlan?], seed: UInt64 = 0) throws {
    guard plans.count == network.layers.count else {
      throw NetworkError(
        "there are \(plans.count) plans for \(network.layers.count) layers",
        remedy: "give one for each layer, nil where it has no dot products")
    }
    for (index, layer) in network.layers.enumerated() {
      guard let layout = network.dotLayouts[index] else { continue }
      guard let plan = plans[index], plan.biasCodes.count == layout.outputs,
        plan.weightCodes.count == layout.outputs * layout.length
      else {
        throw NetworkError(
          layer: layer.name, "the layer has no plan, or another layer's", remedy: "plan it")
      }
    }
    self.network = network
    self.plans = plans
    self.seed = seed
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
      guard let plan = plans[layer] else { return input }
      return dotProducts(
        plan, layout, input, place: Place(image: index, layer: layer), tally: &tally,
        record: record)
    }
    return Inference(output: output, scores: scores, tally: tally)
  }

  /// Where in a run a layer is computed.
  private struct Place {
    var image: Int
    var layer: Int
  }

  private func dotProducts(
    _ plan: LayerPlan, _ layout: DotLayout, _ input: [Float], place: Place,
    tally: inout DotTally, record: ((DotRecord) -> Void)?
  ) -> [Float] {
    let codes = input.map { plan.activations.code(of: $0) }
    let zero = plan.activations.code(of: 0)
    let first =
      UInt64(truncatingIfNeeded: place.image) &* UInt64(network.dotProducts)
      &+ UInt64(network.firstDotProducts[place.layer])
    var random = RandomCase(seed: seed)
    var output = [Float](repeating: 0, count: layout.outputs * layout.positions)
    var patch = [UInt64](repeating: zero, count: layout.length)
    for position in 0..<layout.positions {
      layout.gather(at: position, from: codes, outside: zero, into: &patch)
      for channel in 0..<layout.outputs {
        let number = channel * layout.positions + position
        let row = channel * layout.length..<(channel + 1) * layout.length
        random.index = first &+ UInt64(number)
        let result = plan.unit.evaluate(
          a: patch.span, b: plan.weightCodes.span.extracting(row), c: plan.biasCodes[channel],
          random: random)
        tally.count(result.flags)
        output[number] = plan.output(of: result.code, channel: channel)
        record?(
          DotRecord(
            image: place.image, layer: place.layer, output: number, a: patch,
            b: Array(plan.weightCodes[row]), c: plan.biasCodes[channel], d: result.code,
            flags: result.flags, random: random))
      }
    }
    return output
  }
}

extension DotTally {
  /// Counts one dot product.
  mutating func count(_ flags: ExceptionFlags) {
    dotProducts += 1
    if flags.contains(.invalid) { invalid += 1 }
    if flags.contains(.overflow) { overflow += 1 }
    if flags.contains(.underflow) { underflow += 1 }
    if flags.contains(.inexact) { inexact += 1 }
  }
}
