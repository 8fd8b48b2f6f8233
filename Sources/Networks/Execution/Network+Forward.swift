// SPDX-License-Identifier: Apache-2.0
import Tensors

extension Network {
  /// Computes all values of a batch of images in the order of the layers.
  ///
  /// - Parameter dotProducts: computes a convolution or dense layer, given the layer's number, its
  ///   layout and its input for each image; called in the order of the layers.
  /// - Returns: the result and the class scores of each image.
  /// - Throws: `NetworkError` when an image does not have the network's shape.
  func forward(
    _ images: [Tensor], dotProducts: (Int, DotLayout, [[Float]]) throws -> [[Float]]
  ) throws -> [(output: [Float], scores: [Float])] {
    for image in images where image.shape != inputShape {
      throw NetworkError(
        "the image has the shape \(image.shape)", remedy: "the network takes \(inputShape)")
    }
    // By value, then by image.
    var values = [images.map(\.storage)]
    values.reserveCapacity(layers.count + 1)
    for (index, layer) in layers.enumerated() {
      let source = layer.inputs[0]
      if let layout = dotLayouts[index] {
        values.append(try dotProducts(index, layout, values[source]))
      } else {
        values.append(
          values[source].map {
            layer.operation.applyFunction(to: $0, shape: valueShapes[source])
          })
      }
    }
    return images.indices.map { (values[layers.count][$0], values[scoreValue][$0]) }
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
