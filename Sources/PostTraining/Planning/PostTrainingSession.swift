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
  /// What layers chose in mixed precision; nil when they had no choice.
  public private(set) var allocation: MixedPrecision.Outcome?
  /// Layers whose codes were learned on fewer rows than their dot products are long, the worst first.
  public private(set) var undersampled: [UndersampledLayer] = []
  private let samples: SampleSet
  private let count: Int?
  private let batchSize: Int

  /// Begins with a model whose batch normalizations are folded.
  ///
  /// - Throws: `GraphError` when an operator is missing.
  public init(model: ONNXModel, samples: SampleSet, count: Int? = nil, batchSize: Int = 16) throws {
    graph = try Graph(model)
    self.model = graph.model
    self.samples = samples
    self.count = count
    self.batchSize = batchSize
  }

  /// Applies methods and plans all nodes with dot products.
  ///
  /// - Parameters:
  ///   - methods: what is done beside rounding to nearest.
  ///   - mixed: formats that layers with weights choose from, those whose recipe has single numbers; nil when they
  ///     take their recipe's.
  ///   - recipe: how a node runs; nil leaves it in float32.
  ///   - progress: called with the share of the work that is done.
  /// - Returns: plans by place in `graph.nodes`.
  public mutating func plans(
    methods: [QuantizationMethod], mixed: MixedPrecision? = nil,
    recipe: (ProductNode) throws -> GraphRecipe?, progress: ((Double) -> Void)? = nil
  ) throws -> [Int: ProductPlan] {
    if methods.contains(.equalization) { try rewrite(try model.equalizingCrossLayerRanges()) }
    var calibration = try calibrate()
    progress?(0.1)
    for case .smoothQuant(let alpha) in methods {
      try rewrite(model.smoothingActivations(graph, calibration: calibration, alpha: alpha))
      calibration = try calibrate()
    }
    var foldedFactors: [String: [Float]] = [:]
    if methods.contains(.preShift) {
      let shifted = try preShifted(calibration, recipe)
      try rewrite(shifted.model)
      foldedFactors = shifted.factors
      calibration = try calibrate()
    }
    progress?(0.2)
    var planner = GraphPlanner(graph, calibration: calibration)
    planner.foldedFactors = foldedFactors
    for method in methods {
      if let rounding = WeightRounding(method) { planner.roundingMethod = rounding }
    }
    for case .lowRank(let rank) in methods { planner.compensationRank = rank }
    planner.correctsBias = methods.contains(.biasCorrection)
    let products = try graph.productNodes()
    var recipes: [Int: GraphRecipe] = [:]
    for product in products {
      guard var found = try recipe(product) else { continue }
      found.searchesBiases = methods.contains(.biasSearch)
      recipes[product.index] = found
    }
    if let mixed { try allocate(mixed, products, calibration, &recipes) }
    if planner.roundingMethod != .nearest {
      undersampled = products.filter { recipes[$0.index] != nil }
        .compactMap { UndersampledLayer($0, calibration.statistics[$0.index]) }
        .sorted { $0.share < $1.share }
    }
    return try planner.plans(
      progress: { progress?(0.2 + 0.8 * Double($0) / Double(max(1, products.count))) }
    ) { recipes[$0.index] }
  }

  /// Lets layers with weights choose their formats.
  private mutating func allocate(
    _ mixed: MixedPrecision, _ products: [ProductNode], _ calibration: GraphCalibration,
    _ recipes: inout [Int: GraphRecipe]
  ) throws {
    let choosing = products.compactMap { product -> (node: ProductNode, recipe: GraphRecipe)? in
      guard product.weights != nil, let recipe = recipes[product.index],
        case .number = recipe.weights
      else { return nil }
      return (product, recipe)
    }
    let outcome = try mixed.choose(choosing, calibration: calibration)
    for (product, recipe) in zip(choosing, outcome.recipes) {
      recipes[product.node.index] = recipe
    }
    allocation = outcome
  }

  /// The model with pre-shifted biases for the activations' format, one for all layers.
  private func preShifted(
    _ calibration: GraphCalibration, _ recipe: (ProductNode) throws -> GraphRecipe?
  ) throws -> (model: ONNXModel, factors: [String: [Float]]) {
    let formats = try graph.productNodes().filter { $0.weights != nil }
      .compactMap { try recipe($0)?.activations }
    guard let first = formats.first, formats.allSatisfy({ $0 == first }),
      case .number(.float(let format)) = first
    else {
      throw GraphError(
        "preshift shifts the exponents of one minifloat", remedy: "give all activations in one")
    }
    return try model.preShiftingActivations(
      graph, calibration: calibration,
      shape: FloatShape(
        exponentBits: format.fields.exponentBits,
        trailingSignificandBits: format.fields.trailingSignificandBits))
  }

  private mutating func rewrite(_ model: ONNXModel) throws {
    graph = try Graph(model)
    self.model = graph.model
  }

  private func calibrate() throws -> GraphCalibration {
    try GraphCalibration(graph, samples: samples, count: count, batchSize: batchSize)
  }
}
