// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// Plans the nodes of a graph by recipes: scales from calibration, codes from a rounding method.
public struct GraphPlanner: Sendable {
  /// The network.
  public let graph: Graph
  /// What its layers got.
  public let calibration: GraphCalibration
  /// How the codes of weights are chosen.
  public var roundingMethod = WeightRounding.nearest
  /// The rank of the correction beside the unit; nil without one.
  public var compensationRank: Int?
  /// Whether the bias takes up what quantization does to the mean of each output channel.
  public var correctsBias = false
  /// The powers of two that weights have from pre-shifted activations and that are folded into their codes, by the
  /// layer's name: one for each weight.
  var foldedFactors: [String: [Float]] = [:]

  /// Pairs a network with what was seen.
  public init(_ graph: Graph, calibration: GraphCalibration) {
    self.graph = graph
    self.calibration = calibration
  }

  /// Plans all nodes with dot products.
  ///
  /// - Parameters:
  ///   - recipe: how a node runs; nil leaves it in float32.
  ///   - progress: called with the number of nodes that are done.
  /// - Returns: plans by place in `Graph.nodes`.
  /// - Throws: `GraphError` naming the node that does not go on its unit.
  public func plans(
    progress: ((Int) -> Void)? = nil, recipe: (ProductNode) throws -> GraphRecipe?
  ) throws -> [Int: ProductPlan] {
    var plans: [Int: ProductPlan] = [:]
    for (number, product) in try graph.productNodes().enumerated() {
      if let recipe = try recipe(product) {
        plans[product.index] = try plan(product, recipe)
      }
      progress?(number + 1)
    }
    return plans
  }

  /// Plans one node.
  public func plan(_ product: ProductNode, _ recipe: GraphRecipe) throws -> ProductPlan {
    let title = "\(product.kind.rawValue) '\(product.name)'"
    guard product.weights?.values.allSatisfy(\.isFinite) ?? true else {
      throw GraphError(node: title, "a weight is not a finite number", remedy: "mend the model")
    }
    guard let seen = calibration.statistics[product.index] else {
      throw GraphError(node: title, "calibration did not reach the node", remedy: "calibrate it")
    }
    do {
      return try NodePlanner(
        product: product, recipe: recipe, seen: seen, rounding: roundingMethod,
        compensationRank: compensationRank, correctsBias: correctsBias,
        fold: foldedFactors[product.name].flatMap {
          ExponentFold(factors: $0, columns: product.weights?.columns ?? 1)
        }
      ).plan()
    } catch let error as FormatError {
      throw GraphError(node: title, error.problem, remedy: error.remedy)
    } catch let error as GraphError {
      throw GraphError(node: error.node ?? title, error.problem, remedy: error.remedy)
    } catch let error as WeightMethodError {
      throw GraphError(node: title, "\(error)", remedy: "choose another method or format")
    }
  }
}

/// Plans one node.
struct NodePlanner {
  let product: ProductNode
  let recipe: GraphRecipe
  let seen: ProductStatistics
  let rounding: WeightRounding
  let compensationRank: Int?
  let correctsBias: Bool
  /// What pre-shifted activations left in the weights.
  let fold: ExponentFold?

  func plan() throws -> ProductPlan {
    switch (recipe.activations, recipe.weights) {
    case (.block(let a), .block(let w)): return try blockPlan(a, w)
    case (.number(let a), .number(let w)): return try scaledPlan(a, w)
    default:
      throw GraphError(
        "activations of \(recipe.activations.name) and weights of \(recipe.weights.name) do not go "
          + "together", remedy: "give both as block formats, or both as formats of single numbers")
    }
  }

  // MARK: Blocks

  private func blockPlan(_ a: BlockFormat, _ w: BlockFormat) throws -> ProductPlan {
    guard rounding == .nearest, compensationRank == nil, !correctsBias, !recipe.searchesBiases,
      recipe.weightGrid == .format, recipe.activationGrid == .format,
      recipe.scaleConstraint == .none, recipe.activationScaling == .fixed
    else {
      throw GraphError(
        "\(w.name) has a scale for each block and is rounded to nearest",
        remedy: "leave methods, grids and rules for scales out")
    }
    func quantizer(_ format: BlockFormat, _ greatest: Float) throws -> BlockQuantizer {
      try BlockQuantizer(
        format: format, tensorScale: format.tensorScale(greatest: greatest),
        rule: recipe.blockRule)
    }
    let left = try quantizer(a, seen.left.magnitudes.greatest)
    guard let weights = product.weights else {
      return try ProductPlan(
        unit: recipe.unit,
        operands: .dynamicBlocks(
          left: left, right: quantizer(w, seen.right.magnitudes.greatest)), bias: nil)
    }
    let right = try quantizer(w, Magnitudes(weights.values).greatest)
    return try ProductPlan(
      unit: recipe.unit,
      operands: .blocks(
        activations: left, weights: PreparedBlocks(right, weights, groups: product.groups)),
      bias: product.bias)
  }

  // MARK: Scales outside of the unit

  private func scaledPlan(_ a: NumberFormat, _ w: NumberFormat) throws -> ProductPlan {
    guard let weights = product.weights else { return try activationPlan(a, w) }
    let matrix = fold?.unfolded(weights) ?? weights
    var grids = try LayerGrids.of(product, recipe, a, w, matrix: matrix, fold: fold, seen: seen)
    var quantizer = try WeightScales(recipe).quantizer(
      grids.weights, matrix, given: grids.weightScales)
    if let fold { try grids.takeWeights(of: fold.widened(grids.weights), recipe) }
    let decode = grids.unit.description.decode
    let recodeA = try Recoding.needed(from: grids.activations, to: decode.a, of: grids.unit)
    let recodeB = try Recoding.needed(from: grids.weights, to: decode.b, of: grids.unit)
    let scaling =
      try grids.activationScale.map { .fixed($0) }
      ?? activationScaling(grids.activations, seen.left)
    var left = try activations(grids.activations, scaling, recodeA)
    if let headroom = headroom(grids.unit) {
      let room = try headroom.room(
        for: SumHeadroom.Layer(
          product: product, seen: seen, weights: weights,
          quantizer: fold?.widened(quantizer) ?? quantizer, weightRecoding: recodeB,
          activations: left))
      quantizer = try quantizer.scaled(by: room.weights)
      left = try activations(grids.activations, scaling, recodeA, headroom: room.activations)
    }
    let rowsPerGroup = weights.rows / max(1, product.groups)
    var codes = try rounding.codes(matrix, quantizer: quantizer, groups: product.groups) {
      let rows = seen.rows(ofGroup: $0, groups: product.groups)
      return fold?.inputs(rows, meeting: $0 * rowsPerGroup) ?? rows
    }
    if let fold {
      let wide = try fold.widened(quantizer)
      codes = fold.codes(codes, quantizer, wide)
      quantizer = wide
    }
    let prepared = try PreparedWeights(
      quantizer: quantizer, codes: codes, groups: product.groups, side: .init(product),
      recoding: recodeB)
    var plan = try ProductPlan(
      unit: grids.unit, operands: .scaled(activations: left, weights: prepared),
      bias: correctsBias
        ? CalibratedBias(product: product, seen: seen).bias(activations: left, weights: prepared)
        : product.bias)
    plan.compensation = try compensation(weights, prepared)
    return plan
  }

  /// A product of two activations.
  private func activationPlan(_ a: NumberFormat, _ w: NumberFormat) throws -> ProductPlan {
    let decode = recipe.unit.description.decode
    let recodeA = try Recoding.needed(from: a, to: decode.a, of: recipe.unit)
    let recodeB = try Recoding.needed(from: w, to: decode.b, of: recipe.unit)
    var left = try activations(a, activationScaling(a, seen.left), recodeA)
    var right = try activations(w, activationScaling(w, seen.right), recodeB)
    if let headroom = headroom(recipe.unit) {
      let factors = try headroom.factors(
        for: SumHeadroom.ActivationProduct(seen: seen, left: left, right: right))
      left = try activations(a, left.scaling, recodeA, headroom: factors.left)
      right = try activations(w, right.scaling, recodeB, headroom: factors.right)
    }
    return try ProductPlan(
      unit: recipe.unit, operands: .dynamic(left: left, right: right), bias: nil)
  }

  private func headroom(_ unit: MACUnit) -> SumHeadroom? {
    recipe.hasHeadroom ? SumHeadroom(unit) : nil
  }

  /// The correction beside the unit; dense layers have one.
  private func compensation(
    _ weights: WeightMatrix, _ prepared: PreparedWeights
  ) throws -> ProductPlan.Compensation? {
    guard let rank = compensationRank, product.kind != .convolution else { return nil }
    return try LowRankCorrection(rank: rank).factors(weights, quantized: prepared.values)
  }

  private func activationScaling(
    _ format: NumberFormat, _ seen: OperandStatistics
  ) throws -> ActivationQuantizer.Scaling {
    switch recipe.activationScaling {
    case .fixed: .fixed(try recipe.activationRule.scale(for: seen.magnitudes, format: format))
    case .sample: .sample
    case .token: .token
    }
  }

  /// - Parameter headroom: what the scale is multiplied by, now when it is static.
  private func activations(
    _ format: NumberFormat, _ scaling: ActivationQuantizer.Scaling, _ recoding: Recoding?,
    headroom: Float = 1
  ) throws -> ActivationQuantizer {
    if case .fixed(let scale) = scaling {
      return try ActivationQuantizer(
        format: format, scaling: .fixed(scale * headroom), rounding: recipe.rounding,
        recoding: recoding)
    }
    return try ActivationQuantizer(
      format: format, scaling: scaling, headroom: headroom, rounding: recipe.rounding,
      recoding: recoding)
  }
}
