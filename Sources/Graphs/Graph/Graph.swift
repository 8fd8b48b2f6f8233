// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// A network ready to be computed: every node with its function, every value with a number.
///
/// It is made from an `ONNXModel`, the form in which networks are read, rewritten and saved. Nodes that depend on
/// constants alone are computed once, here; nodes that no output needs are left out.
public struct Graph: Sendable {
  /// One operator in its place.
  public struct Node: Sendable {
    /// The node as the model has it.
    public let onnx: ONNXNode
    /// The version of its operator set.
    public let opset: Int
    /// The values that go in, by number; nil for one that is left out.
    public let inputs: [Int?]
    /// The values that come out, by number; nil for one that nobody names.
    public let outputs: [Int?]
    let function: OperatorFunction

    /// The node's name.
    public var name: String { onnx.name }
    /// The node for messages: its operator and name.
    public var title: String { "\(onnx.operatorType) '\(onnx.name)'" }
  }

  /// What goes in, and the number of its value.
  public struct Input: Sendable, Hashable {
    /// Name, type and shape.
    public let info: ONNXValueInfo
    /// The number of the value.
    public let value: Int
  }

  /// The model that the graph was made from, with Einsum and ConvTranspose nodes written as what they stand for and with
  /// constants in place of the nodes that compute them, but for quantizers.
  public let model: ONNXModel
  /// The nodes that are computed for each input, in order.
  public let nodes: [Node]
  /// The values that are known beforehand, by number.
  public let constants: [Int: TypedArray]
  /// What goes in.
  public let inputs: [Input]
  /// The values that come out, by number, in the model's order.
  public let outputs: [Int]
  /// The names of the values that come out.
  public let outputNames: [String]
  /// How many values there are.
  public let valueCount: Int
  /// The quantizers whose constant result was computed beforehand, by the number of the value: they say on which
  /// grid a weight lies.
  let quantizedConstants: [Int: Node]
  /// The values that are no longer needed once a node is done, by node.
  let released: [[Int]]

  /// The operator sets that are read.
  static let opsets = 7...28
  /// A folded constant has at most so many elements: more would only be memory.
  private static let foldedElements = 1 << 24

  /// Prepares a model.
  ///
  /// - Throws: `GraphError` naming every operator that is missing, with its node, all at once; or the constant
  ///   node that can not be computed.
  public init(_ model: ONNXModel) throws {
    var model = try model.expandingProducts()
    let missing = model.graph.nodes.filter {
      OperatorTable.function($0.operatorType, domain: $0.domain) == nil
    }
    guard missing.isEmpty else { throw Self.missing(missing) }
    let opset = model.opsets[""] ?? Self.opsets.upperBound
    guard Self.opsets ~= opset else {
      throw GraphError(
        "the model is of operator set \(opset)",
        remedy: "convert it to one from \(Self.opsets.lowerBound) to \(Self.opsets.upperBound)")
    }

    var numbers: [String: Int] = [:]
    func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = numbers.count
      return numbers.count - 1
    }
    var constants: [Int: TypedArray] = [:]
    for (name, array) in model.graph.initializers.sorted(by: { $0.key < $1.key }) {
      constants[number(name)] = array
    }
    inputs = model.graph.inputs.map { Input(info: $0, value: number($0.name)) }
    var known = Set(constants.keys).union(inputs.map(\.value))
    var nodes: [Node] = []
    var quantizers: [Int: Node] = [:]
    var kept: [ONNXNode] = []
    for onnx in model.graph.nodes {
      guard let function = OperatorTable.function(onnx.operatorType, domain: onnx.domain) else {
        continue
      }
      let node = Node(
        onnx: onnx, opset: model.opsets[onnx.domain] ?? opset,
        inputs: onnx.inputs.map { $0.isEmpty ? nil : number($0) },
        outputs: onnx.outputs.map { $0.isEmpty ? nil : number($0) }, function: function)
      for (name, value) in zip(onnx.inputs, node.inputs) {
        guard let value, !known.contains(value) else { continue }
        throw GraphError(
          node: node.title, "the input '\(name)' is computed by no node before it",
          remedy: "mend the model")
      }
      known.formUnion(node.outputs.compactMap { $0 })
      guard let folded = try Self.fold(node, constants) else {
        nodes.append(node)
        kept.append(onnx)
        continue
      }
      for case (let output?, let array) in zip(node.outputs, folded) {
        constants[output] = array
        if QuantizerNode.isQuantizer(onnx) { quantizers[output] = node }
      }
      if QuantizerNode.isQuantizer(onnx) {
        kept.append(onnx)
      } else {
        for (name, array) in zip(onnx.outputs, folded) where !name.isEmpty {
          model.graph.initializers[name] = array
        }
      }
    }
    model.graph.replaceNodes(by: kept)
    outputNames = model.graph.outputs.map(\.name)
    outputs = try model.graph.outputs.map {
      guard let value = numbers[$0.name], known.contains(value) else {
        throw GraphError(
          "the output '\($0.name)' is computed by no node", remedy: "mend the model")
      }
      return value
    }
    let needed = Self.needed(nodes, for: outputs)
    nodes = nodes.indices.filter { needed.contains($0) }.map { nodes[$0] }
    let used = Set(nodes.flatMap { $0.inputs.compactMap { $0 } } + outputs)
    self.constants = constants.filter { used.contains($0.key) }
    quantizedConstants = quantizers
    self.nodes = nodes
    self.model = model
    valueCount = numbers.count
    released = Self.releases(nodes, keeping: Set(outputs).union(self.constants.keys))
  }

  /// The constant of a node's input; nil for one that is computed or left out.
  public func constant(_ node: Node, _ place: Int) -> TypedArray? {
    guard place < node.inputs.count, let value = node.inputs[place] else { return nil }
    return constants[value]
  }

  // MARK: Preparation

  private static func missing(_ nodes: [ONNXNode]) -> GraphError {
    let named = nodes.prefix(40).map { node in
      let domain = node.domain.isEmpty ? "" : " of domain '\(node.domain)'"
      return "\(node.operatorType)\(domain) (node '\(node.name)')"
    }
    let more = nodes.count > 40 ? " and \(nodes.count - 40) more" : ""
    return GraphError(
      "there is no operator for \(named.joined(separator: ", "))\(more)",
      remedy: "export the model with other operators")
  }

  private static func fold(
    _ node: Node, _ constants: [Int: TypedArray]
  ) throws -> [TypedArray]? {
    var arrays: [TypedArray?] = []
    for input in node.inputs {
      guard let input else {
        arrays.append(nil)
        continue
      }
      guard let array = constants[input] else { return nil }
      arrays.append(array)
    }
    let outputs = try node.compute(arrays, sums: .ascending)
    return outputs.allSatisfy { $0.count <= foldedElements } ? outputs : nil
  }

  private static func needed(_ nodes: [Node], for outputs: [Int]) -> Set<Int> {
    var wanted = Set(outputs)
    var needed: Set<Int> = []
    for index in nodes.indices.reversed() {
      guard nodes[index].outputs.contains(where: { $0.map(wanted.contains) ?? false }) else {
        continue
      }
      needed.insert(index)
      wanted.formUnion(nodes[index].inputs.compactMap { $0 })
    }
    return needed
  }

  private static func releases(_ nodes: [Node], keeping kept: Set<Int>) -> [[Int]] {
    var last: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      for case let value? in node.inputs + node.outputs { last[value] = index }
    }
    var released = [[Int]](repeating: [], count: nodes.count)
    for (value, index) in last where !kept.contains(value) { released[index].append(value) }
    return released
  }
}

extension Graph.Node {
  /// The outputs for arrays; errors name the node.
  func compute(_ arrays: [TypedArray?], sums: SumOrder) throws -> [TypedArray] {
    do {
      return try function(
        OperatorCall(node: onnx, opset: opset, inputs: arrays, sums: sums))
    } catch let error as GraphError {
      throw error.at(title)
    } catch let error as TensorError {
      throw GraphError(node: title, error.problem, remedy: error.remedy)
    }
  }
}

extension ONNXGraph {
  /// Takes fewer nodes, and drops the constants that only the others took.
  fileprivate mutating func replaceNodes(by kept: [ONNXNode]) {
    guard kept.count < nodes.count else { return }
    nodes = kept
    let used = Set(kept.flatMap(\.inputs)).union(outputs.map(\.name))
    initializers = initializers.filter { used.contains($0.key) }
  }
}
