// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

extension ONNXModel {
  /// The model with every operator that stands for a dot product among others written as these: dot products, whatever
  /// they are called, go on units.
  ///
  /// - Throws: `GraphError` naming the node that can not be written so.
  func expandingProducts() throws -> ONNXModel {
    let expansions: [String: (inout NodeExpansion, ONNXGraph) throws -> Void] = [
      "Einsum": { expansion, _ in try expansion.einsum() },
      "ConvTranspose": { expansion, graph in try expansion.transposedConvolution(in: graph) },
    ]
    func isExpanded(_ node: ONNXNode) -> Bool {
      node.domain.isEmpty && expansions[node.operatorType] != nil
    }
    guard graph.nodes.contains(where: isExpanded) else { return self }
    var model = self
    model.graph.nodes = []
    for node in graph.nodes {
      guard isExpanded(node), let expand = expansions[node.operatorType] else {
        model.graph.nodes.append(node)
        continue
      }
      do {
        var expansion = NodeExpansion(node: node, opset: opsets[""] ?? 13)
        try expand(&expansion, graph)
        model.graph.nodes += expansion.nodes
        model.graph.initializers.merge(expansion.constants) { one, _ in one }
      } catch let error as GraphError {
        throw GraphError(
          node: "\(node.operatorType) '\(node.name)'", error.problem, remedy: error.remedy)
      }
    }
    return model
  }
}

/// The nodes that one node is written as.
struct NodeExpansion {
  /// What is written out.
  let node: ONNXNode
  private let opset: Int
  private(set) var nodes: [ONNXNode] = []
  private(set) var constants: [String: TypedArray] = [:]

  /// Begins with nothing.
  ///
  /// - Parameter opset: the operator set, which says how operators take axes and pads.
  init(node: ONNXNode, opset: Int) {
    self.node = node
    self.opset = opset
  }

  private var stem: String {
    "\(node.outputs.first ?? node.name).\(node.operatorType.lowercased())"
  }

  /// The name of a constant list.
  mutating func constant(_ list: [Int]) -> String {
    let name = "\(stem).constant\(constants.count)"
    constants[name] = TypedArray(
      checkedShape: [list.count], elements: .int64(list.map(Int64.init)))
    return name
  }

  /// Adds a node and names its output.
  ///
  /// - Parameters:
  ///   - axes: the axes of Squeeze, Unsqueeze or ReduceSum.
  ///   - pads: the pads of Pad, with zeros.
  ///   - name: the node's name; nil for one of its own.
  ///   - output: the name of what comes out; nil for one of its own.
  mutating func add(
    _ type: String, _ inputs: [String], _ attributes: [String: ONNXAttribute] = [:],
    axes: [Int]? = nil, pads: [Int]? = nil, name: String? = nil, output: String? = nil
  ) -> String {
    let output = output ?? "\(stem)\(nodes.count)"
    var (inputs, attributes) = (inputs, attributes)
    // They are attributes in older operator sets.
    for (word, list, first) in [("axes", axes, 13), ("pads", pads, 11)] {
      guard let list else { continue }
      if opset >= first {
        inputs.append(constant(list))
      } else {
        attributes[word] = .ints(list)
      }
    }
    nodes.append(
      ONNXNode(
        name: name ?? "\(node.name).\(nodes.count)", operatorType: type, inputs: inputs,
        outputs: [output], attributes: attributes))
    return output
  }
}
