// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import QuantizationMethods
import Tensors

extension ONNXModel {
  /// The model with the outliers of activations moved into weights: input channel j of a layer is divided by s_j and
  /// what it is multiplied with gets s_j, which changes no output but by rounding.
  ///
  /// s_j = max|X_j|^α / max|W_j|^(1-α). Source: Xiao et al., "SmoothQuant" (arXiv 2211.10438), equation 4.
  ///
  /// - Parameters:
  ///   - compiled: the graph of this model, which names the layers in `calibration`.
  ///   - calibration: what the layers got.
  ///   - alpha: how much of the difficulty goes over; 0.5 is the paper's.
  public func smoothingActivations(
    _ compiled: Graph, calibration: GraphCalibration, alpha: Float = 0.5
  ) throws -> ONNXModel {
    try dividingInputs(compiled, calibration: calibration) { seen, weights in
      try Equalization.smoothingScales(
        inputRanges: seen, weightRanges: weights, alpha: Double(alpha)
      ).map { Float(min(max($0, 1e-5), 1e5)) }
    }.model
  }

  /// The model with whole exponent offsets for the channels of each layer's input, and their opposites in the weights:
  /// the dot product then sees one scale.
  ///
  /// Exact but for weights that leave float32's range: all factors are powers of two. Whoever rounds the weights takes
  /// the factors out before and folds them into the codes after, so that weights keep their precision.
  ///
  /// Source: LLM-FP4 (arXiv 2310.16836), section 4.2, "pre-shifted exponent bias".
  ///
  /// - Parameters:
  ///   - compiled: the graph of this model.
  ///   - calibration: what the layers got.
  ///   - shape: the activations' widths.
  /// - Returns: the model, and by the name of each layer the power of two in each of its weights.
  public func preShiftingActivations(
    _ compiled: Graph, calibration: GraphCalibration, shape: FloatShape
  ) throws -> (model: ONNXModel, factors: [String: [Float]]) {
    try dividingInputs(compiled, calibration: calibration) { seen, _ in
      let bias = PreShiftedBias(shape: shape, greatest: seen.map(Double.init))
      // A channel that is never anything but 0 may stay; 2^-40 keeps weights within float32.
      return seen.indices.map { seen[$0] > 0 ? max(0x1p-40, 1 / bias.multiplier(channel: $0)) : 1 }
    }
  }

  /// The model with input channel j of each layer divided by s_j and its weights multiplied with s_j.
  ///
  /// The division becomes a Mul node before the layer, which hardware folds into the normalization that gives the
  /// input; layers that share an input share the node.
  ///
  /// - Parameter scales: s from the greatest magnitudes of the input's channels and of the weights that they meet.
  /// - Returns: the model, and by the name of each layer the factor of each of its weights.
  private func dividingInputs(
    _ compiled: Graph, calibration: GraphCalibration,
    by scales: (_ inputs: [Float], _ weights: [Float]) throws -> [Float]
  ) throws -> (model: ONNXModel, factors: [String: [Float]]) {
    var model = self
    var weightFactors: [String: [Float]] = [:]
    var magnitudes: [String: [Float]] = [:]
    for product in try compiled.productNodes() where product.weights != nil {
      magnitudes[product.name] = calibration.statistics[product.index]?.left.channelMagnitudes
    }
    // Layers by the value that goes in: query, key and value share one.
    var byInput: [String: [Int]] = [:]
    for index in graph.nodes.indices {
      guard ModelLayer(graph, index) != nil, magnitudes[graph.nodes[index].name] != nil else {
        continue
      }
      byInput[graph.nodes[index].inputs[0], default: []].append(index)
    }
    var inserted: [Int: ONNXNode] = [:]
    for (name, indices) in byInput.sorted(by: { $0.key < $1.key }) {
      var layers = indices.compactMap { ModelLayer(model.graph, $0) }
      guard let seen = magnitudes[graph.nodes[indices[0]].name], let first = layers.first,
        // Channels are the second index of a convolution's input, the last of a dense layer's.
        layers.allSatisfy({
          $0.inputChannels == seen.count
            && ($0.kind == .convolution) == (first.kind == .convolution)
        }), let place = indices.min()
      else { continue }
      let ranges = layers.map(\.inputMagnitudes)
      let weightRanges = seen.indices.map { channel in
        ranges.reduce(Float(0)) { max($0, $1[channel]) }
      }
      let scales = try scales(seen, weightRanges)
      for layer in layers.indices {
        var ones = layers[layer]
        for i in ones.weights.values.indices { ones.weights.values[i] = 1 }
        for (channel, scale) in scales.enumerated() {
          layers[layer].scaleInput(channel, by: scale)
          ones.scaleInput(channel, by: scale)
        }
        layers[layer].store(in: &model.graph)
        weightFactors[graph.nodes[layers[layer].index].name] = ones.weights.values
      }
      let factors = model.graph.freshName("\(name).smoothing")
      let output = model.graph.freshName("\(name).smoothed")
      let shape =
        first.kind == .convolution
        ? [1, scales.count] + [Int](repeating: 1, count: first.spatialDimensions) : [scales.count]
      model.graph.initializers[factors] = TypedArray(
        checkedShape: shape, floats: scales.map { 1 / $0 })
      inserted[place] = ONNXNode(
        name: "\(graph.nodes[place].name).smooth", operatorType: "Mul", inputs: [name, factors],
        outputs: [output])
      for index in indices { model.graph.nodes[index].inputs[0] = output }
    }
    model.graph.nodes = model.graph.nodes.enumerated().flatMap { index, node in
      inserted[index].map { [$0, node] } ?? [node]
    }
    return (model, weightFactors)
  }
}
