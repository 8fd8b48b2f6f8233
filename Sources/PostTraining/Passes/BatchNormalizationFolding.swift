// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

extension ONNXModel {
  /// The model with every batch normalization behind a layer put into the layer's weights and bias:
  /// w' = w × γ / √(σ² + ε), b' = (b - μ) × γ / √(σ² + ε) + β, computed in float64.
  ///
  /// Inference hardware has no batch normalization: a layer's codes are those of the folded weights. Source: Jacob et
  /// al., "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference"
  /// (arXiv 1712.05877), section 3.2. A normalization stays where its input is no layer's alone.
  public func foldingBatchNormalization() -> ONNXModel {
    var model = self
    var removed: Set<Int> = []
    let uses = graph.uses
    let producers = graph.producers
    for (index, node) in graph.nodes.enumerated() where node.operatorType == "BatchNormalization" {
      guard node.domain.isEmpty, node.inputs.count == 5, let source = producers[node.inputs[0]],
        uses[node.inputs[0]] == 1, model.graph.nodes[source].operatorType != "MatMul",
        var layer = ModelLayer(model.graph, source),
        case let parameters = node.inputs[1...].compactMap({ graph.floats($0)?.floats }),
        parameters.count == 4, parameters.allSatisfy({ $0.count == layer.weights.rows })
      else { continue }
      if case .int(let mode)? = node.attributes["training_mode"], mode != 0 { continue }
      var epsilon: Float = 1e-5
      if case .float(let stated)? = node.attributes["epsilon"] { epsilon = stated }
      var bias = layer.bias ?? [Float](repeating: 0, count: layer.weights.rows)
      for row in 0..<layer.weights.rows {
        let (gamma, beta) = (Double(parameters[0][row]), Double(parameters[1][row]))
        let (mean, variance) = (Double(parameters[2][row]), Double(parameters[3][row]))
        let factor = gamma / (variance + Double(epsilon)).squareRoot()
        for k in row * layer.weights.columns..<(row + 1) * layer.weights.columns {
          layer.weights.values[k] = Float(Double(layer.weights.values[k]) * factor)
        }
        bias[row] = Float((Double(bias[row]) - mean) * factor + beta)
      }
      layer.bias = bias
      layer.store(in: &model.graph)
      model.graph.nodes[source].outputs[0] = node.outputs[0]
      removed.insert(index)
    }
    model.graph.nodes = model.graph.nodes.enumerated().filter { !removed.contains($0.offset) }
      .map(\.element)
    return model
  }
}
