// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Keeps what the nodes with dot products give, by name.
private struct OutputRecorder<Inner: NodeObserver>: NodeObserver {
  var inner: Inner
  let names: [Int: String]
  var outputs: [String: [Float]] = [:]

  mutating func compute(_ index: Int, _ inputs: [TypedArray?]) throws -> [TypedArray]? {
    try inner.compute(index, inputs)
  }

  mutating func finish(_ index: Int, _ outputs: [TypedArray]) throws -> [TypedArray] {
    let results = try inner.finish(index, outputs)
    if let name = names[index] { self.outputs[name] = results.first?.floats }
    return results
  }
}

extension Graph {
  /// What the nodes with dot products give for a batch in float32 by ascending k, by name, and the network's outputs.
  public func productOutputs(
    _ arrays: [TypedArray]
  ) throws -> (layers: [String: [Float]], outputs: [TypedArray]) {
    try recorded(arrays, NoObserver())
  }

  fileprivate func recorded(
    _ arrays: [TypedArray], _ inner: some NodeObserver
  ) throws -> (layers: [String: [Float]], outputs: [TypedArray]) {
    let names = Dictionary(uniqueKeysWithValues: try productNodes().map { ($0.index, $0.name) })
    var recorder = OutputRecorder(inner: inner, names: names)
    let outputs = try run(arrays, sums: .ascending, observer: &recorder)
    return (recorder.outputs, outputs)
  }
}

extension EmulatedGraph {
  /// What the nodes with dot products give for a batch on their units, by name, and the network's outputs.
  public func productOutputs(
    _ arrays: [TypedArray], firstSample: Int = 0
  ) throws -> (layers: [String: [Float]], outputs: [TypedArray]) {
    try graph.recorded(arrays, nodes(arrays, firstSample: firstSample))
  }
}
