// SPDX-License-Identifier: Apache-2.0
import Graphs
import Tensors

/// What the nodes with dot products got while calibration samples ran through a network in float32.
public struct GraphCalibration: Sendable {
  /// How many samples were seen.
  public let samples: Int
  /// By the node's place in `Graph.nodes`.
  public let statistics: [Int: ProductStatistics]

  /// The numbers of each factor that are kept.
  static let keptNumbers = 1 << 16
  /// The rows of each layer that are kept: GPTQ's H of K columns wants more than K of them.
  static let keptRows = 4096
  /// The numbers in those rows, 32 MB a layer.
  static let keptRowNumbers = 1 << 23

  /// Runs samples through a network.
  ///
  /// - Parameters:
  ///   - graph: the network.
  ///   - samples: what goes in.
  ///   - count: how many samples, the first ones; nil for all.
  ///   - batchSize: the most samples of a batch.
  /// - Throws: `GraphError` when a sample does not fit, or a number that goes into a dot product is not finite.
  public init(_ graph: Graph, samples: SampleSet, count: Int? = nil, batchSize: Int = 16) throws {
    let total = min(count ?? samples.count, samples.count)
    let batches = samples.batches(of: batchSize, count: total)
    let products = try graph.productNodes()
    var observer = CalibrationObserver(
      graph: graph,
      products: Dictionary(uniqueKeysWithValues: products.map { ($0.index, $0) }))
    let steps = batches.map { samples.steps(of: $0) }
    let all = Double(max(1, steps.reduce(0, +)))
    for (batch, count) in zip(batches, steps) {
      observer.share = Double(count) / all
      _ = try graph.run(samples.batch(batch), sums: .ascending, observer: &observer)
    }
    self.samples = total
    statistics = observer.statistics
  }
}

/// Collects statistics; every node is computed by its own function.
private struct CalibrationObserver: NodeObserver {
  let graph: Graph
  let products: [Int: ProductNode]
  /// The share of a batch in what is kept: that of its steps in all steps, so that few sequences of an odd length
  /// take no more room than they have rows.
  var share = 1.0
  var statistics: [Int: ProductStatistics] = [:]

  mutating func compute(_ index: Int, _ inputs: [TypedArray?]) throws -> [TypedArray]? {
    guard let product = products[index] else { return nil }
    var statistics = statistics.removeValue(forKey: index) ?? ProductStatistics()
    let budget = max(64, Int(Double(GraphCalibration.keptNumbers) * share))
    if let left = inputs.first??.floats, let shape = inputs.first??.shape {
      guard left.allSatisfy(\.isFinite) else {
        throw GraphError("an activation is not a finite number", remedy: "mend the weights")
      }
      // What a product of activations sums over is no channel.
      let isImage = product.kind == .convolution && shape.count > 1
      let channels = isImage ? shape[1] : product.weights?.columns ?? 1
      let inner = isImage ? max(1, shape.dropFirst(2).reduce(1, *)) : 1
      statistics.left.add(left, channels: channels, inner: inner, budget: budget)
    }
    if product.weights == nil, inputs.count > 1, let right = inputs[1]?.floats {
      guard right.allSatisfy(\.isFinite) else {
        throw GraphError("an activation is not a finite number", remedy: "mend the weights")
      }
      statistics.right.add(right, channels: 1, inner: max(1, right.count), budget: budget)
    }
    if let weights = product.weights {
      let length = weights.columns * product.groups
      // A row with groups has the columns of all of them, and each group needs a few rows alone.
      let numbers = GraphCalibration.keptRowNumbers / (product.groups > 1 ? 2 : 1)
      let most = min(GraphCalibration.keptRows, max(256, numbers / max(1, length)))
      let rows = try graph.productRows(
        product, inputs, most: max(1, Int(Double(most) * share)))
      statistics.rows += rows.numbers
      statistics.rowLength = length
    } else if inputs.count > 1, let left = inputs[0], let right = inputs[1] {
      for factors in try graph.factors(left, right) {
        statistics.addSums(factors.a, factors.b, k: factors.k, columns: factors.n)
      }
    }
    self.statistics[index] = statistics
    return nil
  }
}
