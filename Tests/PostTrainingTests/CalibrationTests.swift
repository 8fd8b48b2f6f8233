// SPDX-License-Identifier: Apache-2.0
import Graphs
import PostTraining
import Tensors
import Testing

@Suite struct `Calibration` {
  @Test func `a short sequence takes no more room than it has steps`() throws {
    let samples = try SampleSet(
      [TypedArray(shape: [2, 4000, 4], elements: .float32(SmallNetwork.numbers(32_000, 2)))],
      lengths: [3, 4000])
    #expect(samples.steps(of: [0, 1]) == 4003)
    let graph = try Graph(
      LayerChain.dense(
        [.named("steps")], columns: 4, outputs: 2, weights: SmallNetwork.numbers(8, 1)))
    let seen = try #require(
      try GraphCalibration(graph, samples: samples).statistics.values.first)
    // 4003 of at most 4096 rows: all of them, though each sequence is a batch of its own.
    #expect(seen.rowCount == 4003)
  }
}
