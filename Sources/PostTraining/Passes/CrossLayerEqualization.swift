// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import QuantizationMethods
import Tensors

extension ONNXModel {
  /// The model with the ranges of neighbouring layers brought near each other, which changes no output but by
  /// rounding: output channel c of a layer is divided by s_c and input channel c of the next multiplied with it.
  ///
  /// s_c = √(r1_c / r2_c) for the greatest magnitudes r1 of the first layer's output channels and r2 of the second's
  /// input channels; ranges near zero are left alone. Between the layers may stand nothing, a Relu, or a Clip from 0
  /// on, whose upper end then is one number a channel (a Relu and a Min). Source: Nagel et al., "Data-Free
  /// Quantization Through Weight Equalization and Bias Correction" (arXiv 1906.04721), section 4.1; iterations as in
  /// Brevitas.
  ///
  /// - Parameter iterations: how often all pairs are gone through.
  public func equalizingCrossLayerRanges(iterations: Int = 20) throws -> ONNXModel {
    var model = self
    model.splitClips()
    let chains = model.equalizationChains()
    guard !chains.isEmpty else { return model }
    var layers: [Int: ModelLayer] = [:]
    for chain in chains {
      for index in [chain.first, chain.second] where layers[index] == nil {
        layers[index] = ModelLayer(model.graph, index)
      }
    }
    var bounds: [String: TypedArray] = [:]
    for _ in 0..<max(1, iterations) {
      for chain in chains {
        guard var first = layers[chain.first], var second = layers[chain.second] else { continue }
        let (outgoing, incoming) = (first.outputMagnitudes, second.inputMagnitudes)
        guard outgoing.count == incoming.count else { continue }
        let factors = try Equalization.scales(source: outgoing, sink: incoming)
        for (channel, factor) in factors.enumerated() {
          let scale = Float(1 / factor)
          guard scale.isNormal, (1e-6...1e6).contains(scale) else { continue }
          first.scaleOutput(channel, by: 1 / scale)
          second.scaleInput(channel, by: scale)
          if let name = chain.bound {
            var list = (bounds[name] ?? model.graph.initializers[name])?.floats ?? []
            list[channel] /= scale
            let shape = model.graph.initializers[name]?.shape ?? [list.count]
            bounds[name] = TypedArray(checkedShape: shape, floats: list)
          }
        }
        layers[chain.first] = first
        layers[chain.second] = second
      }
    }
    for index in layers.keys.sorted() { layers[index]?.store(in: &model.graph) }
    for (name, array) in bounds { model.graph.initializers[name] = array }
    return model
  }

  /// Two layers of which the second alone takes what the first gives.
  private struct Chain {
    let first: Int
    let second: Int
    /// The upper end of a Min between them, one number a channel.
    let bound: String?
  }

  private func equalizationChains() -> [Chain] {
    let (uses, producers) = (graph.uses, graph.producers)
    return graph.nodes.indices.compactMap { index in
      guard let second = ModelLayer(graph, index), var name = graph.nodes[index].inputs.first
      else { return nil }
      var bound: String?
      while uses[name] == 1, let source = producers[name] {
        let node = graph.nodes[source]
        switch node.operatorType {
        case "Relu", "Identity", "MaxPool", "AveragePool", "GlobalAveragePool": break
        case "Min":
          guard bound == nil, node.inputs.count == 2, graph.initializers[node.inputs[1]] != nil
          else { return nil }
          bound = node.inputs[1]
        default:
          guard let first = ModelLayer(graph, source), first.kind != .matrixMultiply,
            bound.map({ isBound($0, of: first, uses: uses) }) ?? true,
            // Channels are the second index behind a convolution, the last behind a dense layer.
            (first.kind == .convolution) == (second.kind == .convolution)
          else { return nil }
          return Chain(first: source, second: index, bound: bound)
        }
        guard let input = node.inputs.first else { return nil }
        name = input
      }
      return nil
    }
  }

  /// Whether the upper end of a Min has one number for each output channel of a layer and is nobody else's.
  private func isBound(_ name: String, of layer: ModelLayer, uses: [String: Int]) -> Bool {
    guard uses[name] == 1, let array = graph.initializers[name], array.floats != nil else {
      return false
    }
    return array.shape == layer.channelShape
  }

  /// Clip(x, 0, u) behind a layer becomes Min(Relu(x), u) with one u a channel: what equalization can scale.
  private mutating func splitClips() {
    let (uses, producers) = (graph.uses, graph.producers)
    var nodes: [ONNXNode] = []
    for node in graph.nodes {
      guard node.operatorType == "Clip", node.domain.isEmpty, let (least, most) = clipEnds(node),
        least == 0, uses[node.inputs[0]] == 1, let source = producers[node.inputs[0]],
        let layer = ModelLayer(graph, source), layer.kind == .convolution
      else {
        nodes.append(node)
        continue
      }
      let bound = graph.freshName("\(node.name).upper")
      let middle = graph.freshName("\(node.name).relu")
      graph.initializers[bound] = TypedArray(
        checkedShape: layer.channelShape,
        floats: [Float](repeating: most, count: layer.weights.rows))
      nodes.append(
        ONNXNode(
          name: "\(node.name).relu", operatorType: "Relu", inputs: [node.inputs[0]],
          outputs: [middle]))
      nodes.append(
        ONNXNode(
          name: "\(node.name).min", operatorType: "Min", inputs: [middle, bound],
          outputs: node.outputs))
    }
    graph.nodes = nodes
  }

  private func clipEnds(_ node: ONNXNode) -> (least: Float, most: Float)? {
    var ends: [Float] = []
    for (place, attribute) in ["min", "max"].enumerated() {
      if case .float(let value)? = node.attributes[attribute] {
        ends.append(value)
      } else if node.inputs.count > place + 1,
        let list = graph.floats(node.inputs[place + 1])?.floats, list.count == 1
      {
        ends.append(list[0])
      }
    }
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }
}
