// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import QuantizationMethods

/// A model on its way to units: passes that rewrite it, calibration, codes, corrections, in that order.
public struct PostTrainingSession {
  /// The model as the passes have left it.
  public private(set) var model: ONNXModel
  /// The model as a graph.
  public private(set) var graph: Graph
  /// The multiply-accumulates of one calibration sample.
  public private(set) var macsPerSample = 0.0
  private let samples: SampleSet
  private let count: Int?
  private let batchSize: Int

  /// Begins with a model whose batch normalizations are folded.
  ///
  /// - Throws: `GraphError` when an operator is missing.
  public init(model: ONNXModel, samples: SampleSet, count: Int? = nil, batchSize: Int = 16) throws {
    self.model = model
    graph = try Graph(model)
    self.samples = samples
    self.count = count
    self.batchSize = batchSize
  }

  /// Applies methods and plans all nodes with dot products.
  ///
  /// - Parameters:
  ///   - methods: what is done beside rounding to nearest.
  ///   - recipe: how a node runs; nil leaves it in float32.
  ///   - progress: called with the share of the work that is done.
  /// - Returns: plans by place in `graph.nodes`.
  public mutating func plans(
    methods: [QuantizationMethod], recipe: (ProductNode) throws -> GraphRecipe?,
    progress: ((Double) -> Void)? = nil
  ) throws -> [Int: ProductPlan] {
    if methods.contains(.equalization) { try rewrite(try model.equalizingCrossLayerRanges()) }
    var calibration = try calibrate()
    progress?(0.1)
    for case .smoothQuant(let alpha) in methods {
      try rewrite(model.smoothingActivations(graph, calibration: calibration, alpha: alpha))
      calibration = try calibrate()
    }
    macsPerSample = calibration.statistics.values.reduce(0) { $0 + $1.macsPerSample }
    progress?(0.2)
    var planner = GraphPlanner(graph, calibration: calibration)
    for method in methods {
      if let rounding = WeightRounding(method) { planner.roundingMethod = rounding }
    }
    for case .lowRank(let rank) in methods { planner.compensationRank = rank }
    planner.correctsBias = methods.contains(.biasCorrection)
    let products = max(1, try graph.productNodes().count)
    return try planner.plans(
      progress: { progress?(0.2 + 0.8 * Double($0) / Double(products)) }, recipe: recipe)
  }

  private mutating func rewrite(_ model: ONNXModel) throws {
    self.model = model
    graph = try Graph(model)
  }

  private func calibrate() throws -> GraphCalibration {
    try GraphCalibration(graph, samples: samples, count: count, batchSize: batchSize)
  }
}
