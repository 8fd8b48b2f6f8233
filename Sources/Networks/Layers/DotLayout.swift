// SPDX-License-Identifier: Apache-2.0

/// The dot products of a convolution or dense layer: how many there are, how long, and which inputs
/// stand at which k.
///
/// Each of `outputs` output channels has one dot product at each of `positions`; the output is
/// numbered channel × positions + position, which is row-major [channel, row, column]. The k of a dot
/// product counts input channel, kernel row, kernel column, the last fastest, as the weights are
/// stored. A dense layer is a convolution of one position over as many channels as it has inputs.
public struct DotLayout: Sendable, Hashable {
  /// The output channels.
  public let outputs: Int
  /// The length K of each dot product, padding included.
  public let length: Int
  /// The output positions of a channel.
  public let positions: Int

  let outputShape: [Int]
  @usableFromInline let channels: Int
  @usableFromInline let rows: Int
  @usableFromInline let columns: Int
  @usableFromInline let kernelRows: Int
  @usableFromInline let kernelColumns: Int
  @usableFromInline let stride: Int
  @usableFromInline let padding: Int
  @usableFromInline let outputColumns: Int

  /// The layout of an operation, or nil when it has no dot products.
  ///
  /// - Throws: `NetworkError` when the input does not fit the weights.
  init?(_ operation: Operation, input: [Int]) throws {
    switch operation {
    case .convolution(let convolution): try self.init(convolution, input: input)
    case .dense(let dense): try self.init(dense, input: input)
    case .relu, .maxPool, .averagePool, .flatten, .softmax: return nil
    }
  }

  private init(_ convolution: Convolution, input: [Int]) throws {
    let weight = convolution.weight.shape
    guard input.count == 3, input[0] == weight[1] else {
      throw NetworkError(
        "a convolution of \(weight[1]) input channels gets the shape \(input)",
        remedy: "it takes [\(weight[1]), rows, columns]")
    }
    let (height, width) = (input[1] + 2 * convolution.padding, input[2] + 2 * convolution.padding)
    guard height >= weight[2], width >= weight[3] else {
      throw NetworkError(
        "the kernel of \(weight[2]) x \(weight[3]) is larger than the padded input of "
          + "\(height) x \(width)", remedy: "choose a smaller kernel or more padding")
    }
    channels = input[0]
    rows = input[1]
    columns = input[2]
    kernelRows = weight[2]
    kernelColumns = weight[3]
    stride = convolution.stride
    padding = convolution.padding
    outputColumns = (width - weight[3]) / convolution.stride + 1
    outputShape = [weight[0], (height - weight[2]) / convolution.stride + 1, outputColumns]
    // What is bounded here keeps every index below from overflowing.
    _ = try Network.numberCount(of: outputShape)
    outputs = weight[0]
    length = weight[1] * weight[2] * weight[3]
    positions = outputShape[1] * outputColumns
  }

  private init(_ dense: Dense, input: [Int]) throws {
    let weight = dense.weight.shape
    guard input == [weight[1]] else {
      throw NetworkError(
        "a dense layer of \(weight[1]) inputs gets the shape \(input)",
        remedy: input.count > 1 ? "put a flatten before it" : "let both agree")
    }
    channels = weight[1]
    rows = 1
    columns = 1
    kernelRows = 1
    kernelColumns = 1
    stride = 1
    padding = 0
    outputColumns = 1
    outputShape = [weight[0]]
    outputs = weight[0]
    length = weight[1]
    positions = 1
  }

  /// Writes the inputs of a position's dot products to `patch`, k ascending.
  ///
  /// - Parameters:
  ///   - position: which output position, row by row.
  ///   - input: the layer's input, row-major.
  ///   - outside: what stands for a position in the padding.
  ///   - patch: at least `length` elements.
  /// - Precondition: the input has the shape that the layout was made for, and 0 ≤ position < positions.
  @inlinable
  public func gather<Element>(
    at position: Int, from input: [Element], outside: Element, into patch: inout [Element]
  ) {
    let top = position / outputColumns * stride - padding
    let left = position % outputColumns * stride - padding
    var k = 0
    for channel in 0..<channels {
      for row in top..<(top + kernelRows) {
        let isRowInside = 0 <= row && row < rows
        let start = (channel * rows + row) * columns
        for column in left..<(left + kernelColumns) {
          let isInside = isRowInside && 0 <= column && column < columns
          patch[k] = isInside ? input[start + column] : outside
          k += 1
        }
      }
    }
  }
}
