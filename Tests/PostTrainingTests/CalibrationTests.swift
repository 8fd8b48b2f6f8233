// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import PostTraining
import Tensors
import Testing

@Suite struct `Calibration` {
  /// A dense layer over sequences of 4 numbers a step.
  private func layer() throws -> Graph {
    try Graph(
      ONNXModel(
        irVersion: 8, opsets: ["": 18], producer: "test",
        graph: ONNXGraph(
          name: "dense",
          nodes: [
            ONNXNode(
              name: "dense", operatorType: "MatMul", inputs: ["x", "w"], outputs: ["y"],
              attributes: [:])
          ],
          initializers: [
            "w": try TypedArray(shape: [4, 2], elements: .float32(SmallNetwork.numbers(8, 1)))
          ],
          inputs: [
            ONNXValueInfo(
              name: "x", type: .float32, shape: [.named("N"), .named("steps"), .fixed(4)])
          ],
          outputs: [ONNXValueInfo(name: "y", type: .float32, shape: nil)])))
  }

  @Test func `a short sequence takes no more room than it has steps`() throws {
    let samples = try SampleSet(
      [TypedArray(shape: [2, 4000, 4], elements: .float32(SmallNetwork.numbers(32_000, 2)))],
      lengths: [3, 4000])
    #expect(samples.steps(of: [0, 1]) == 4003)
    let seen = try #require(
      try GraphCalibration(layer(), samples: samples).statistics.values.first)
    // 4003 of at most 4096 rows: all of them, though each sequence is a batch of its own.
    #expect(seen.rowCount == 4003)
  }
}
