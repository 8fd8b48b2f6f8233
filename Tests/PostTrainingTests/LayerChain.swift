// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// Small models of nodes one after the other.
enum LayerChain {
  /// A model of one input x; node i gives v⟨i⟩, and the last of them is the output.
  ///
  /// - Parameters:
  ///   - input: the extents of x behind the samples; nil for any shape.
  ///   - nodes: operator, inputs, attributes.
  static func model(
    _ input: [ONNXValueInfo.Extent]?,
    _ nodes: [(type: String, inputs: [String], attributes: [String: ONNXAttribute])],
    _ initializers: [String: TypedArray]
  ) -> ONNXModel {
    ONNXModel(
      irVersion: 8, opsets: ["": 18], producer: "test",
      graph: ONNXGraph(
        name: "chain",
        nodes: nodes.enumerated().map { place, node in
          ONNXNode(
            name: "\(node.type)\(place)", operatorType: node.type, inputs: node.inputs,
            outputs: ["v\(place)"], attributes: node.attributes)
        }, initializers: initializers,
        inputs: [
          ONNXValueInfo(name: "x", type: .float32, shape: input.map { [.named("N")] + $0 })
        ],
        outputs: [ONNXValueInfo(name: "v\(nodes.count - 1)", type: .float32, shape: nil)]))
  }

  /// A dense layer without a bias.
  ///
  /// - Parameters:
  ///   - input: the extents before the columns.
  ///   - weights: columns × outputs numbers.
  static func dense(
    _ input: [ONNXValueInfo.Extent] = [], columns: Int, outputs: Int, weights: [Float]
  ) throws -> ONNXModel {
    model(
      input + [.fixed(columns)], [("MatMul", ["x", "w"], [:])],
      ["w": try TypedArray(shape: [columns, outputs], elements: .float32(weights))])
  }
}
