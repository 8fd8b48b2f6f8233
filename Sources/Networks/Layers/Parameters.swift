// SPDX-License-Identifier: Apache-2.0
import Tensors

/// The parameters of a two-dimensional convolution.
///
/// Around the input stand zeros, which are multiplied like any other number: hardware does that.
public struct Convolution: Sendable, Hashable {
  /// The weights: output channel, input channel, kernel row, kernel column.
  public let weight: Tensor
  /// One number for each output channel.
  public let bias: [Float]
  /// The step of the kernel, in rows and columns.
  public let stride: Int
  /// The rows and columns of zeros on each side.
  public let padding: Int

  /// The greatest stride and padding.
  public static let maximumStep = 1024

  /// Checks that the parameters agree.
  ///
  /// - Parameters:
  ///   - weight: output channel, input channel, kernel row, kernel column.
  ///   - bias: one number for each output channel; nil for zeros.
  ///   - stride: the step of the kernel, in rows and columns.
  ///   - padding: the rows and columns of zeros on each side.
  /// - Throws: `NetworkError`.
  public init(weight: Tensor, bias: [Float]? = nil, stride: Int = 1, padding: Int = 0) throws {
    guard weight.shape.count == 4, !weight.shape.contains(0) else {
      throw NetworkError(
        "the weights of a convolution have the shape \(weight.shape)",
        remedy: "give [output channels, input channels, kernel rows, kernel columns]")
    }
    guard 1...Self.maximumStep ~= stride, 0...Self.maximumStep ~= padding else {
      throw NetworkError(
        "a convolution has stride \(stride) and padding \(padding)",
        remedy: "the stride is 1 to \(Self.maximumStep), the padding 0 to \(Self.maximumStep)")
    }
    self.weight = weight
    self.bias = try checkedBias(bias, outputs: weight.shape[0])
    self.stride = stride
    self.padding = padding
    try checkFinite(weight.storage, "weight")
  }
}

/// The parameters of a fully connected layer.
public struct Dense: Sendable, Hashable {
  /// The weights: output, input.
  public let weight: Tensor
  /// One number for each output.
  public let bias: [Float]

  /// Checks that the parameters agree.
  ///
  /// - Parameters:
  ///   - weight: output, input.
  ///   - bias: one number for each output; nil for zeros.
  /// - Throws: `NetworkError`.
  public init(weight: Tensor, bias: [Float]? = nil) throws {
    guard weight.shape.count == 2, !weight.shape.contains(0) else {
      throw NetworkError(
        "the weights of a dense layer have the shape \(weight.shape)",
        remedy: "give [outputs, inputs]")
    }
    self.weight = weight
    self.bias = try checkedBias(bias, outputs: weight.shape[0])
    try checkFinite(weight.storage, "weight")
  }
}

/// Square windows without padding; rows and columns that fill no whole window are left out.
public struct Pooling: Sendable, Hashable {
  /// The window's rows and columns.
  public let size: Int
  /// The step from window to window.
  public let stride: Int

  /// States the windows; by default they stand side by side.
  ///
  /// - Throws: `NetworkError` when size or stride is out of bounds.
  public init(size: Int, stride: Int? = nil) throws {
    let stride = stride ?? size
    guard 1...Convolution.maximumStep ~= size, 1...Convolution.maximumStep ~= stride else {
      throw NetworkError(
        "a pooling has size \(size) and stride \(stride)",
        remedy: "both are 1 to \(Convolution.maximumStep)")
    }
    self.size = size
    self.stride = stride
  }
}

private func checkedBias(_ bias: [Float]?, outputs: Int) throws -> [Float] {
  guard let bias else { return Array(repeating: 0, count: outputs) }
  guard bias.count == outputs else {
    throw NetworkError(
      "the bias has \(bias.count) numbers for \(outputs) output channels", remedy: "let both agree")
  }
  try checkFinite(bias, "bias")
  return bias
}

private func checkFinite(_ numbers: [Float], _ what: String) throws {
  guard let index = numbers.firstIndex(where: { !$0.isFinite }) else { return }
  throw NetworkError(
    "\(what) number \(index) is \(numbers[index])", remedy: "weights and biases are finite numbers")
}
