// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import Tensors

extension ONNXGraph {
  /// How many nodes and outputs take each value.
  var uses: [String: Int] {
    var uses: [String: Int] = [:]
    for node in nodes {
      for input in node.inputs where !input.isEmpty { uses[input, default: 0] += 1 }
    }
    for output in outputs { uses[output.name, default: 0] += 1 }
    return uses
  }

  /// The place of the node that gives each value.
  var producers: [String: Int] {
    var producers: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      for output in node.outputs where !output.isEmpty { producers[output] = index }
    }
    return producers
  }

  /// The float32 constant of a value, seen through Identity nodes.
  func floats(_ name: String) -> TypedArray? {
    var name = name
    let producers = producers
    for _ in 0..<8 {
      if let array = initializers[name] { return array.floats == nil ? nil : array }
      guard let index = producers[name], nodes[index].operatorType == "Identity",
        let input = nodes[index].inputs.first
      else { return nil }
      name = input
    }
    return nil
  }

  /// A name that no value has yet.
  func freshName(_ stem: String) -> String {
    let taken = Set(initializers.keys).union(nodes.flatMap(\.outputs)).union(inputs.map(\.name))
    if !taken.contains(stem) { return stem }
    var number = 1
    while taken.contains("\(stem)_\(number)") { number += 1 }
    return "\(stem)_\(number)"
  }
}

/// A layer with constant weights in a model, as passes rewrite it: a row for each output channel.
struct ModelLayer {
  /// The place in the model's nodes.
  let index: Int
  let kind: ProductNode.Kind
  var weights: WeightMatrix
  var bias: [Float]?
  let groups: Int
  private let shape: [Int]
  /// Of a convolution.
  var spatialDimensions: Int { max(0, shape.count - 2) }
  /// The shape in which one number for each output channel meets the output.
  var channelShape: [Int] {
    kind == .convolution
      ? [1, weights.rows] + [Int](repeating: 1, count: spatialDimensions) : [1, weights.rows]
  }
  let isByColumns: Bool

  /// The layer of a node; nil when it has no constant weights or its bias is no constant.
  init?(_ graph: ONNXGraph, _ index: Int) {
    let node = graph.nodes[index]
    guard node.domain.isEmpty, let kind = ProductNode.Kind(rawValue: node.operatorType),
      node.inputs.count > 1, let array = graph.floats(node.inputs[1]), let values = array.floats
    else { return nil }
    func int(_ name: String) -> Int {
      if case .int(let value)? = node.attributes[name] { return value }
      return 0
    }
    func isOne(_ name: String) -> Bool {
      if case .float(let value)? = node.attributes[name] { return value == 1 }
      return true
    }
    switch kind {
    case .convolution:
      guard let rows = array.shape.first, rows > 0 else { return nil }
      weights = WeightMatrix(rows: rows, columns: values.count / rows, values: values)
      isByColumns = false
    case .gemm:
      guard array.shape.count == 2, int("transA") == 0, isOne("alpha"), isOne("beta") else {
        return nil
      }
      let stored = WeightMatrix(rows: array.shape[0], columns: array.shape[1], values: values)
      isByColumns = int("transB") == 0
      weights = isByColumns ? stored.transposed : stored
    case .matrixMultiply:
      guard let matrix = WeightMatrix(factor: array) else { return nil }
      weights = matrix
      isByColumns = true
    }
    if node.inputs.count > 2, !node.inputs[2].isEmpty {
      guard let list = graph.floats(node.inputs[2])?.floats,
        list.count == weights.rows || list.count == 1
      else { return nil }
      bias =
        list.count == 1 ? [Float](repeating: list[0], count: weights.rows) : list
    }
    var groups = int("group")
    if groups == 0 { groups = 1 }
    guard groups > 0, weights.rows % groups == 0 else { return nil }
    self.groups = groups
    self.kind = kind
    self.index = index
    shape = array.shape
  }

  /// Writes weights and bias to the model under names of their own, since others may share the old ones.
  func store(in graph: inout ONNXGraph) {
    let node = graph.nodes[index]
    let name = graph.freshName("\(node.name).weight")
    let stored = isByColumns ? weights.transposed : weights
    graph.initializers[name] = TypedArray(checkedShape: shape, floats: stored.values)
    graph.nodes[index].inputs[1] = name
    guard let bias, kind != .matrixMultiply else { return }
    let biasName = graph.freshName("\(node.name).bias")
    graph.initializers[biasName] = TypedArray(checkedShape: [bias.count], floats: bias)
    if graph.nodes[index].inputs.count > 2 {
      graph.nodes[index].inputs[2] = biasName
    } else {
      graph.nodes[index].inputs.append(biasName)
    }
  }

  /// The input channels: the columns of a dense layer, the second extent of a convolution's weight × groups.
  var inputChannels: Int { kind == .convolution ? shape[1] * groups : weights.columns }

  /// The columns that belong to an input channel within its group.
  var columnsPerChannel: Int { kind == .convolution ? weights.columns / max(1, shape[1]) : 1 }

  /// Multiplies what an input channel is multiplied with.
  mutating func scaleInput(_ channel: Int, by factor: Float) {
    let perGroup = inputChannels / groups
    let (group, place) = channel.quotientAndRemainder(dividingBy: perGroup)
    let rows = weights.rows / groups
    for row in group * rows..<(group + 1) * rows {
      let start = row * weights.columns + place * columnsPerChannel
      for k in start..<start + columnsPerChannel { weights.values[k] *= factor }
    }
  }

  /// Multiplies an output channel, its bias too.
  mutating func scaleOutput(_ row: Int, by factor: Float) {
    for k in row * weights.columns..<(row + 1) * weights.columns { weights.values[k] *= factor }
    bias?[row] *= factor
  }

  /// The greatest |w| of each input channel.
  var inputMagnitudes: [Float] {
    var magnitudes = [Float](repeating: 0, count: inputChannels)
    let perGroup = inputChannels / groups
    let rows = weights.rows / groups
    for row in 0..<weights.rows {
      let first = row / rows * perGroup
      for k in 0..<weights.columns {
        let channel = first + k / columnsPerChannel
        magnitudes[channel] = max(
          magnitudes[channel], weights.values[row * weights.columns + k].magnitude)
      }
    }
    return magnitudes
  }

  /// The greatest |w| of each output channel.
  var outputMagnitudes: [Float] {
    (0..<weights.rows).map { row in
      weights.values[row * weights.columns..<(row + 1) * weights.columns]
        .reduce(0) { max($0, $1.magnitude) }
    }
  }
}
