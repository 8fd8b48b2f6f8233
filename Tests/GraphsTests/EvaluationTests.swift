// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import Tensors
import Testing

@Suite struct `Evaluation of outputs` {
  private func graph(
    _ type: ElementType, _ nodes: [(type: String, inputs: [String])], rows: ONNXValueInfo.Extent
  ) throws -> Graph {
    try Graph(
      ONNXModel(
        irVersion: 8, opsets: ["": 18], producer: "test",
        graph: ONNXGraph(
          name: "outputs",
          nodes: nodes.enumerated().map { place, node in
            ONNXNode(
              name: "n\(place)", operatorType: node.type, inputs: node.inputs,
              outputs: ["v\(place)"],
              attributes: node.type == "ArgMax" ? ["axis": .int(1), "keepdims": .int(0)] : [:])
          }, initializers: [:],
          inputs: [ONNXValueInfo(name: "x", type: type, shape: [rows, .fixed(3)])],
          outputs: [ONNXValueInfo(name: "v\(nodes.count - 1)", type: .float32, shape: nil)])))
  }

  private let x: [Float] = [0, 1, 2, 5, 4, 3, 1, 7, 1]

  @Test func `an output of whole numbers is the class itself`() async throws {
    let graph = try graph(.float32, [("ArgMax", ["x"])], rows: .named("N"))
    let samples = try SampleSet([TypedArray(shape: [3, 3], elements: .float32(x))])
    let evaluation = try Evaluation(samples: samples, target: .classes([2, 0, 2]), metric: .top1)
    let found = try await evaluation.measure { inputs, _ in try graph.run(inputs) }
    #expect(found.figure == 200.0 / 3)
  }

  @Test(arguments: [ElementType.float64, .float16])
  func `inputs of other floating-point types get their own numbers`(
    _ type: ElementType
  ) async throws {
    let graph = try graph(type, [("Add", ["x", "x"])], rows: .named("N"))
    let stored = try TypedArray(shape: [3, 3], elements: .float32(x))
    let prepared = try Preprocessing().prepare(stored, for: graph.inputs[0].info)
    #expect(prepared.type == type)
    let evaluation = try Evaluation(
      samples: SampleSet([prepared]), target: .numbers(x.map { 2 * $0 }), metric: .mse)
    #expect(try await evaluation.measure { inputs, _ in try graph.run(inputs) }.figure == 0)
  }

  @Test(arguments: [8, 10, 18])
  func `targets of another count are refused`(_ count: Int) async throws {
    let graph = try graph(.float32, [("Relu", ["x"])], rows: .named("N"))
    let samples = try SampleSet([TypedArray(shape: [3, 3], elements: .float32(x))])
    let evaluation = try Evaluation(
      samples: samples, target: .numbers([Float](repeating: 0, count: count)), metric: .mse)
    await #expect(throws: GraphError.self) {
      try await evaluation.measure { inputs, _ in try graph.run(inputs) }
    }
  }
}
