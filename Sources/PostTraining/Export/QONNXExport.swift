// SPDX-License-Identifier: Apache-2.0
import Graphs
import NumberFormats
import ONNXImport
import QuantizationMethods
import Tensors

/// Writes plans into a model as QONNX: each planned factor gets a Quant or FloatQuant node, weights are the numbers
/// that their codes stand for, biases those of the plan.
///
/// Run in float32 it is the fake-quantized network; run with `guardbit run --as-given` on the same unit, it has the
/// same codes. Source of the operators: qonnx.custom_op.general, version 2.
public struct QONNXExport {
  private let graph: Graph
  private let plans: [Int: ProductPlan]

  /// Takes a graph with its plans.
  public init(graph: Graph, plans: [Int: ProductPlan]) {
    self.graph = graph
    self.plans = plans
  }

  /// The model.
  ///
  /// - Throws: `GraphError` naming the first node whose quantization QONNX has no words for: block scales, scales that
  ///   are chosen at run time, code books.
  public func model() throws -> ONNXModel {
    var model = graph.model
    var inserted: [String: [ONNXNode]] = [:]
    var followers: [String: [ONNXNode]] = [:]
    var places: [String: Int] = [:]
    for (place, node) in model.graph.nodes.enumerated() { places[node.name] = place }
    for product in try graph.productNodes() {
      guard let plan = plans[product.index], let place = places[product.name] else { continue }
      let title = "\(product.kind.rawValue) '\(product.name)'"
      var writer = Writer(model: model, place: place, title: title)
      switch plan.operands {
      case .scaled(let activations, let weights):
        let input = model.graph.nodes[place].inputs[0]
        try writer.activation(0, activations)
        try writer.weights(product, weights)
        if let bias = plan.bias, product.kind != .matrixMultiply {
          writer.bias(bias)
        } else if let bias = plan.bias {
          followers[product.name] = writer.addition(bias)
        }
        if let factors = plan.compensation {
          followers[product.name, default: []] += writer.compensation(factors, input: input)
        }
      case .dynamic(let left, let right):
        try writer.activation(0, left)
        try writer.activation(1, right)
      case .blocks, .dynamicBlocks:
        throw GraphError(
          node: title, "QONNX has no block scales", remedy: "save formats of single numbers")
      }
      model = writer.model
      inserted[product.name] = writer.before
    }
    model.graph.nodes = model.graph.nodes.flatMap { node in
      (inserted[node.name] ?? []) + [node] + (followers[node.name] ?? [])
    }
    model.opsets["qonnx.custom_op.general"] = 2
    return model
  }
}

/// Rewrites one node.
private struct Writer {
  var model: ONNXModel
  let place: Int
  let title: String
  var before: [ONNXNode] = []

  init(model: ONNXModel, place: Int, title: String) {
    self.model = model
    self.place = place
    self.title = title
  }

  private var node: ONNXNode { model.graph.nodes[place] }

  private mutating func constant(_ stem: String, _ shape: [Int], _ floats: [Float]) -> String {
    let name = model.graph.freshName("\(node.name).\(stem)")
    model.graph.initializers[name] = TypedArray(checkedShape: shape, floats: floats)
    return name
  }

  /// A quantizer of a value, with its scales; returns the name of what it gives.
  private mutating func quantize(
    _ value: String, _ stem: String, _ format: NumberFormat, scaleShape: [Int], scales: [Float]
  ) throws -> String {
    let scale = constant("\(stem).scale", scaleShape, scales)
    let output = model.graph.freshName("\(node.name).\(stem).quantized")
    let name = "\(node.name).\(stem).quant"
    switch format {
    case .fixedPoint(let fixed) where fixed.zeroPoint == 0 && fixed.fractionBits == 0:
      let zero = constant("\(stem).zero", [], [0])
      let bits = constant("\(stem).bits", [], [Float(fixed.width)])
      before.append(
        ONNXNode(
          name: name, operatorType: "Quant", domain: "qonnx.custom_op.general",
          inputs: [value, scale, zero, bits], outputs: [output],
          attributes: [
            "signed": .int(fixed.isSigned ? 1 : 0), "narrow": .int(fixed.isSigned ? 1 : 0),
            "rounding_mode": .string("ROUND"),
          ]))
    case .float(let float) where float.fields.hasSubnormals && float.isSigned:
      let parameters = [
        ("exponent", Float(float.fields.exponentBits)),
        ("significand", Float(float.fields.trailingSignificandBits)),
        ("bias", Float(float.fields.exponentBias)),
        ("max", Float(format.greatestFinite.asDouble)),
      ].map { part, number in constant("\(stem).\(part)", [], [number]) }
      before.append(
        ONNXNode(
          name: name, operatorType: "FloatQuant", domain: "qonnx.custom_op.general",
          inputs: [value, scale] + parameters, outputs: [output],
          attributes: [
            "has_inf": .int(0), "has_nan": .int(0), "has_subnormal": .int(1),
            "saturation": .int(1), "rounding_mode": .string("ROUND"),
          ]))
    default:
      throw GraphError(
        node: title, "QONNX has no quantizer for \(format.name)",
        remedy: "save integers or signed minifloats with subnormals")
    }
    return output
  }

  mutating func activation(_ input: Int, _ quantizer: ActivationQuantizer) throws {
    guard case .fixed(let scale) = quantizer.scaling else {
      throw GraphError(
        node: title, "QONNX has no scales that are chosen at run time",
        remedy: "save static activation scales")
    }
    let output = try quantize(
      node.inputs[input], "activation\(input)", quantizer.format, scaleShape: [], scales: [scale])
    model.graph.nodes[place].inputs[input] = output
  }

  mutating func weights(_ product: ProductNode, _ weights: PreparedWeights) throws {
    guard var layer = ModelLayer(model.graph, place) else {
      throw GraphError(
        node: title, "its weights are no constant that can be replaced",
        remedy: "give weights and bias as initializers")
    }
    layer.weights.values = weights.values
    layer.store(in: &model.graph)
    let name = model.graph.nodes[place].inputs[1]
    let shape = model.graph.initializers[name]?.shape ?? []
    let quantizer = weights.quantizer
    var scales = quantizer.scales
    var scaleShape: [Int] = []
    if scales.count == quantizer.rows, quantizer.groups == 1 {
      scaleShape =
        layer.isByColumns
        ? [1, quantizer.rows]
        : [quantizer.rows] + [Int](repeating: 1, count: max(0, shape.count - 1))
    } else if scales.count > 1 {
      // A scale for each weight: QONNX broadcasts no groups.
      let all = WeightMatrix(
        rows: quantizer.rows, columns: quantizer.columns,
        values: (0..<quantizer.rows * quantizer.columns).map {
          quantizer.scale(row: $0 / quantizer.columns, column: $0 % quantizer.columns)
        })
      scales = (layer.isByColumns ? all.transposed : all).values
      scaleShape = shape
    }
    let output = try quantize(
      name, "weight", quantizer.format, scaleShape: scaleShape, scales: scales)
    model.graph.nodes[place].inputs[1] = output
  }

  mutating func bias(_ bias: [Float]) {
    let name = constant("bias", [bias.count], bias)
    if model.graph.nodes[place].inputs.count > 2 {
      model.graph.nodes[place].inputs[2] = name
    } else {
      model.graph.nodes[place].inputs.append(name)
    }
  }

  /// Renames what the node gives, and adds numbers to it under the old name.
  mutating func addition(_ bias: [Float]) -> [ONNXNode] {
    let addend = constant("bias", [bias.count], bias)
    let (inner, output) = renamedOutput("product")
    return [
      ONNXNode(
        name: "\(node.name).add", operatorType: "Add", inputs: [inner, addend], outputs: [output])
    ]
  }

  mutating func compensation(
    _ factors: ProductPlan.Compensation, input: String
  ) -> [ONNXNode] {
    let (u, v) = (factors.u.transposed, factors.v.transposed)
    let thin = constant("lowRank.v", [v.rows, v.columns], v.values)
    let wide = constant("lowRank.u", [u.rows, u.columns], u.values)
    let (inner, output) = renamedOutput("uncorrected")
    let (t, d) = ("\(node.name).lowRank.inner", "\(node.name).lowRank.outer")
    return [
      ONNXNode(
        name: "\(node.name).lowRank1", operatorType: "MatMul", inputs: [input, thin], outputs: [t]),
      ONNXNode(
        name: "\(node.name).lowRank2", operatorType: "MatMul", inputs: [t, wide], outputs: [d]),
      ONNXNode(
        name: "\(node.name).lowRank3", operatorType: "Add", inputs: [inner, d], outputs: [output]),
    ]
  }

  private mutating func renamedOutput(_ stem: String) -> (inner: String, output: String) {
    let output = node.outputs[0]
    let inner = model.graph.freshName("\(node.name).\(stem)")
    model.graph.nodes[place].outputs[0] = inner
    return (inner, output)
  }
}
