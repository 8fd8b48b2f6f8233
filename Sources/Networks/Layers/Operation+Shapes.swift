// SPDX-License-Identifier: Apache-2.0

extension Operation {
  /// The shape of the output for an input's shape.
  ///
  /// - Parameter layout: the operation's dot products, if it has any.
  /// - Throws: `NetworkError` when the input does not fit.
  func outputShape(from input: [Int], layout: DotLayout?) throws -> [Int] {
    switch self {
    case .convolution, .dense: return layout?.outputShape ?? input
    case .relu: return input
    case .maxPool(let pooling), .averagePool(let pooling):
      return try pooling.outputShape(from: input)
    case .flatten: return [try Network.numberCount(of: input)]
    case .softmax:
      guard input.count == 1 else {
        throw NetworkError(
          "a softmax gets the shape \(input)", remedy: "put a flatten before it")
      }
      return input
    }
  }
}

extension Pooling {
  func outputShape(from input: [Int]) throws -> [Int] {
    guard input.count == 3 else {
      throw NetworkError(
        "a pooling gets the shape \(input)", remedy: "it takes [channels, rows, columns]")
    }
    guard input[1] >= size, input[2] >= size else {
      throw NetworkError(
        "the windows of \(size) x \(size) are larger than the input \(input)",
        remedy: "choose a smaller size")
    }
    return [input[0], (input[1] - size) / stride + 1, (input[2] - size) / stride + 1]
  }
}
