// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Tensors

/// A network on multiply-accumulate units: every dot product of a planned node is computed by its unit's own
/// arithmetic, everything else in float32 or rounded to a stated format after every operator.
public struct EmulatedGraph: Sendable {
  /// What is computed.
  public let graph: Graph
  /// The nodes with dot products.
  public let products: [ProductNode]
  /// How nodes run, by place in `Graph.nodes`; nodes without a plan run in float32.
  public let plans: [Int: ProductPlan]
  /// The format that every other node's output is rounded to; nil for float32.
  public let elsewhere: NumberFormat?
  /// The seed of stochastic roundings.
  public let seed: UInt64
  /// Which instructions the kernels use.
  public let options: EmulationOptions
  private let elsewhereCast: ArrayCast?
  private let byIndex: [Int: ProductNode]
  private let tables = PatchTables()
  private let counter = ProductCounter()
  /// What computes the products of each planned node.
  private let units: [Int: UnitProduct]

  /// Pairs a graph with plans.
  ///
  /// - Throws: `GraphError` when a plan is for a node without dot products; `FormatError` for a format that numbers
  ///   can not be rounded to.
  public init(
    _ graph: Graph, plans: [Int: ProductPlan], elsewhere: NumberFormat? = nil, seed: UInt64 = 0,
    options: EmulationOptions = EmulationOptions()
  ) throws {
    let products = try graph.productNodes()
    let byIndex = Dictionary(uniqueKeysWithValues: products.map { ($0.index, $0) })
    if let stray = plans.keys.sorted().first(where: { byIndex[$0] == nil }) {
      throw GraphError("node \(stray) has a plan and no dot products", remedy: "leave it out")
    }
    self.graph = graph
    self.products = products
    self.byIndex = byIndex
    self.plans = plans
    self.elsewhere = elsewhere
    self.seed = seed
    self.options = options
    units = try Self.units(plans, byIndex, options)
    elsewhereCast = try elsewhere.map { try ArrayCast(to: $0, Rounding(overflow: .saturate)) }
  }

  /// A unit for each node: the plan's, with its factors exchanged for a convolution.
  ///
  /// A convolution's weights stand on the left. Nodes that share a unit share its kernel's tables.
  private static func units(
    _ plans: [Int: ProductPlan], _ products: [Int: ProductNode], _ options: EmulationOptions
  ) throws -> [Int: UnitProduct] {
    var exchanged: [UnitKey: MACUnit] = [:]
    return try plans.reduce(into: [:]) { units, entry in
      var unit = entry.value.unit
      if case .scaled(_, let weights) = entry.value.operands {
        let side = products[entry.key].map(PreparedWeights.Side.init)
        guard weights.side == side else {
          throw GraphError(
            "the weights of node \(entry.key) stand on the other side", remedy: "prepare them again"
          )
        }
        if side == .left {
          let key = UnitKey(description: unit.description, instruction: unit.instruction)
          unit = try exchanged[key] ?? unit.exchangingFactors
          exchanged[key] = unit
        }
      }
      units[entry.key] = try UnitProduct(unit, options)
    }
  }

  /// Computes a batch; each sample has the result that it would have alone.
  ///
  /// - Parameters:
  ///   - arrays: one for each of the graph's inputs.
  ///   - firstSample: the number of the first sample, by which stochastic roundings draw.
  public func run(_ arrays: [TypedArray], firstSample: Int = 0) throws -> [TypedArray] {
    var nodes = nodes(arrays, firstSample: firstSample)
    return try graph.run(arrays, sums: .ascending, observer: &nodes)
  }

  /// The observer of a batch.
  func nodes(_ arrays: [TypedArray], firstSample: Int) -> EmulatedNodes {
    EmulatedNodes(
      graph: graph, products: byIndex, plans: plans, units: units, elsewhere: elsewhereCast,
      seed: seed, firstSample: firstSample, samples: max(1, arrays.first?.shape.first ?? 1),
      tables: tables, counter: counter)
  }

  /// The multiply-accumulates that units have done so far; positions in the padding count.
  public var multiplyAccumulates: Int { counter.total }

  /// How each planned node's products are computed, and why that gives the unit's bits.
  public var emulationPlans: [(node: String, plan: EmulationPlan?)] {
    products.compactMap { product in
      units[product.index].map { found in
        (
          product.name,
          product.length.map { found.unit.emulationPlan(k: $0, options: options) }
        )
      }
    }
  }
}

/// What makes two units the same.
private struct UnitKey: Hashable {
  let description: MACUnit.Description
  let instruction: InstructionShape?
}
