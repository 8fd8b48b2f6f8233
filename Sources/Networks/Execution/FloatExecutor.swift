// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Computes a network in float32, always in the same order of additions.
///
/// Every dot product begins with the bias and adds one product after the other, k ascending, padding
/// included, each by one fused multiply-add. That is the unit `mac-fp32-fp32-fp32`, and an
/// `EmulatedExecutor` on that unit returns the same bits.
public struct FloatExecutor: Executor {
  /// What is computed.
  public let network: Network

  /// Computes this network.
  public init(_ network: Network) { self.network = network }

  /// Computes one input; its number is without effect.
  public func run(_ image: Tensor, index: Int = 0) throws -> Inference {
    try run(image, observing: { _, _, _ in })
  }

  /// Computes one input and shows what goes into each convolution and dense layer: how activation
  /// ranges are calibrated.
  ///
  /// - Parameters:
  ///   - image: an input of the network's shape.
  ///   - observe: gets the layer's number, its input and its output.
  public func run(
    _ image: Tensor, observing observe: (Int, [Float], [Float]) -> Void
  ) throws -> Inference {
    let results = try network.forward([image]) { index, layout, inputs in
      inputs.map { input in
        let output = Self.dotProducts(network.layers[index].operation, layout, input)
        observe(index, input, output)
        return output
      }
    }
    return Inference(output: results[0].output, scores: results[0].scores, tally: DotTally())
  }

  private static func dotProducts(
    _ operation: Operation, _ layout: DotLayout, _ input: [Float]
  ) -> [Float] {
    guard let (weight, bias) = operation.parameters else { return input }
    let weights = weight.storage
    var output = [Float](repeating: 0, count: layout.outputs * layout.positions)
    var patch = [Float](repeating: 0, count: layout.length)
    for position in 0..<layout.positions {
      layout.gather(at: position, from: input, outside: 0, into: &patch)
      for channel in 0..<layout.outputs {
        var sum = bias[channel]
        let row = channel * layout.length
        for k in 0..<layout.length { sum.addProduct(patch[k], weights[row + k]) }
        output[channel * layout.positions + position] = sum
      }
    }
    return output
  }
}
