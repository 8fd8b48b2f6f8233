// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@testable import Graphs

@Suite struct `Graphs` {
  static func model(
    _ nodes: [ONNXNode], constants: [String: TypedArray] = [:], output: String = "y"
  ) -> ONNXModel {
    ONNXModel(
      irVersion: 8, opsets: ["": 17], producer: "test",
      graph: ONNXGraph(
        name: "g", nodes: nodes, initializers: constants,
        inputs: [ONNXValueInfo(name: "x", type: .float32, shape: nil)],
        outputs: [ONNXValueInfo(name: output, type: .float32, shape: nil)]))
  }

  @Test func `all missing operators are named at once, with their nodes`() {
    let nodes = [
      ONNXNode(name: "one", operatorType: "Foo", inputs: ["x"], outputs: ["t"]),
      ONNXNode(name: "two", operatorType: "Relu", inputs: ["t"], outputs: ["u"]),
      ONNXNode(name: "three", operatorType: "Bar", domain: "odd", inputs: ["u"], outputs: ["y"]),
    ]
    #expect {
      try Graph(Self.model(nodes))
    } throws: { error in
      let text = "\(error)"
      return text.contains("Foo (node 'one')")
        && text.contains("Bar of domain 'odd' (node 'three')")
        && !text.contains("Relu")
    }
  }

  @Test func `constants are computed once and nodes without a use are left out`() throws {
    let two = try TypedArray(shape: [], elements: .float32([2]))
    let nodes = [
      ONNXNode(name: "a", operatorType: "Add", inputs: ["two", "two"], outputs: ["four"]),
      ONNXNode(name: "b", operatorType: "Mul", inputs: ["x", "four"], outputs: ["y"]),
      ONNXNode(name: "c", operatorType: "Neg", inputs: ["x"], outputs: ["unused"]),
    ]
    let graph = try Graph(Self.model(nodes, constants: ["two": two]))
    #expect(graph.nodes.map(\.name) == ["b"])
    let y = try graph.run([TypedArray(shape: [2], elements: .float32([1, -3]))])[0]
    #expect(y.floats == [4, -12])
  }

  @Test func `operands that do not fit are one sentence with the node`() throws {
    let cases: [(ONNXNode, [String: TypedArray], [Int], String)] = [
      (
        ONNXNode(name: "n", operatorType: "MatMul", inputs: ["x", "w"], outputs: ["y"]),
        ["w": try TypedArray(shape: [3, 1], elements: .float32([1, 2, 3]))], [2, 2], "one K"
      ),
      (
        ONNXNode(
          name: "n", operatorType: "Transpose", inputs: ["x"], outputs: ["y"],
          attributes: ["perm": .ints([0, 0])]), [:], [2, 2], "perm"
      ),
      (
        ONNXNode(
          name: "n", operatorType: "Softmax", inputs: ["x"], outputs: ["y"],
          attributes: ["axis": .int(7)]), [:], [2, 2], "axis 7"
      ),
      (
        ONNXNode(
          name: "n", operatorType: "Conv", inputs: ["x", "w"], outputs: ["y"],
          attributes: ["strides": .ints([0, 0])]),
        ["w": try TypedArray(shape: [1, 1, 1, 1], elements: .float32([1]))], [1, 1, 2, 2], "strides"
      ),
      (
        ONNXNode(name: "n", operatorType: "Reshape", inputs: ["x", "s"], outputs: ["y"]),
        ["s": try TypedArray(shape: [2], elements: .int64([-1, .max]))], [2, 2], "too many"
      ),
    ]
    for (node, constants, shape, text) in cases {
      let graph = try Graph(Self.model([node], constants: constants))
      let count = shape.reduce(1, *)
      let x = try TypedArray(shape: shape, elements: .float32([Float](repeating: 1, count: count)))
      #expect("\(node.operatorType)") {
        try graph.run([x])
      } throws: { "\($0)".contains("'n'") && "\($0)".contains(text) }
    }
  }

  @Test func `Spearman's rho shares ranks among ties`() {
    #expect(RankCorrelation.ranks([10, 20, 10, 30]) == [1.5, 3, 1.5, 4])
    #expect(RankCorrelation.spearman([1, 2, 3, 4], [2, 4, 6, 9]) == 1)
    #expect(abs(RankCorrelation.spearman([1, 2, 3, 4], [1, 3, 2, 4]) - 0.8) < 1e-12)
  }
}
