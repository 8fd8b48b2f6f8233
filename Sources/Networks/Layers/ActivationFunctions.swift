// SPDX-License-Identifier: Apache-2.0
import Foundation

extension Operation {
  /// Computes the layers that have no dot product, in float32.
  ///
  /// A convolution or dense layer returns its input: executors compute these themselves.
  func applyFunction(to input: [Float], shape: [Int]) -> [Float] {
    switch self {
    case .convolution, .dense, .flatten: return input
    case .relu: return input.map { $0 > 0 || $0.isNaN ? $0 : 0 }
    case .maxPool(let pooling):
      // Once the greatest is NaN, no comparison replaces it.
      return pooling.reduce(input, shape: shape, from: -.infinity) { greatest, x in
        x > greatest || x.isNaN ? x : greatest
      }
    case .averagePool(let pooling):
      let count = Float(pooling.size * pooling.size)
      return pooling.reduce(input, shape: shape, from: 0) { $0 + $1 }.map { $0 / count }
    case .softmax:
      let greatest = input.reduce(-.infinity) { $1 > $0 || $1.isNaN ? $1 : $0 }
      // The exponential function of float64 is rounded once more, so that the float32 result does not
      // depend on which processor's version of it runs, but for the rarest of ties.
      let powers = input.map { Float(exp(Double($0) - Double(greatest))) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }
  }
}

extension Pooling {
  /// Combines the numbers of each window, row-major within the window.
  fileprivate func reduce(
    _ input: [Float], shape: [Int], from start: Float, combine: (Float, Float) -> Float
  ) -> [Float] {
    let (rows, columns) = (shape[1], shape[2])
    let outputRows = (rows - size) / stride + 1
    let outputColumns = (columns - size) / stride + 1
    var output: [Float] = []
    output.reserveCapacity(shape[0] * outputRows * outputColumns)
    for channel in 0..<shape[0] {
      for row in 0..<outputRows {
        for column in 0..<outputColumns {
          var value = start
          for y in (row * stride)..<(row * stride + size) {
            for x in (column * stride)..<(column * stride + size) {
              value = combine(value, input[(channel * rows + y) * columns + x])
            }
          }
          output.append(value)
        }
      }
    }
    return output
  }
}
