// SPDX-License-Identifier: Apache-2.0
import Tensors

extension Network {
  /// Computes all values in the order of the layers.
  ///
  /// - Parameter dotProducts: computes a convolution or dense layer, given the layer's number, its
  ///   layout and its input; called in the order of the layers.
  /// - Throws: `NetworkError` when the image does not have the network's shape.
  func forward(
    _ image: Tensor, dotProducts: (Int, DotLayout, [Float]) throws -> [Float]
  ) throws -> (output: [Float], scores: [Float]) {
    guard image.shape == inputShape else {
      throw NetworkError(
        "the image has the shape \(image.shape)", remedy: "the network takes \(inputShape)")
    }
    var values = [image.storage]
    values.reserveCapacity(layers.count + 1)
    for (index, layer) in layers.enumerated() {
      let source = layer.inputs[0]
      if let layout = dotLayouts[index] {
        values.append(try dotProducts(index, layout, values[source]))
      } else {
        values.append(
          layer.operation.applyFunction(to: values[source], shape: valueShapes[source]))
      }
    }
    return (values[layers.count], values[scoreValue])
  }
}

extension Operation {
  /// The weights, one row for each output channel, and the biases; nil for other operations.
  public var parameters: (weight: Tensor, bias: [Float])? {
    switch self {
    case .convolution(let convolution): (convolution.weight, convolution.bias)
    case .dense(let dense): (dense.weight, dense.bias)
    case .relu, .maxPool, .averagePool, .flatten, .softmax: nil
    }
  }
}
