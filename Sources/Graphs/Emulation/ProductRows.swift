// SPDX-License-Identifier: Apache-2.0
import Tensors

extension Graph {
  /// The matrices of a MatMul of two activations, product by product.
  ///
  /// - Throws: `GraphError` when shapes do not fit; operands that are not FLOAT give none.
  public func factors(
    _ left: TypedArray, _ right: TypedArray
  ) throws -> [ProductFactors] {
    guard let x = left.floats, let y = right.floats else { return [] }
    let shape = try MatrixProductShape(left.shape, right.shape)
    let (sizeA, sizeB) = (shape.m * shape.k, shape.k * shape.n)
    return shape.pairs.map { pair in
      ProductFactors(
        a: Array(x[pair[0] * sizeA..<(pair[0] + 1) * sizeA]),
        b: Array(y[pair[1] * sizeB..<(pair[1] + 1) * sizeB]), k: shape.k, n: shape.n)
    }
  }

  /// Some of the rows that a layer with weights multiplies in one batch, evenly spread.
  ///
  /// - Parameters:
  ///   - product: a node with weights.
  ///   - inputs: the arrays that go into it.
  ///   - most: how many rows are taken.
  /// - Returns: rows × (groups × K) numbers, and how many rows of one group there are in all.
  /// - Throws: `GraphError` when the inputs do not fit.
  public func productRows(
    _ product: ProductNode, _ inputs: [TypedArray?], most: Int
  ) throws -> (numbers: [Float], total: Int) {
    guard let weights = product.weights else { return ([], 0) }
    let node = nodes[product.index]
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: inputs)
    let input = try call.input(0)
    guard let x = input.floats else {
      throw GraphError("the input is \(input.type.onnxName)", remedy: "give FLOAT")
    }
    guard product.kind == .convolution else {
      guard weights.columns > 0 else { return ([], 0) }
      let rows = x.count / weights.columns
      let step = max(1, (rows + most - 1) / max(1, most))
      var numbers: [Float] = []
      for row in stride(from: 0, to: rows, by: step) {
        numbers += x[row * weights.columns..<(row + 1) * weights.columns]
      }
      return (numbers, rows)
    }
    guard let shape = try ConvolutionShape(call) else { return ([], 0) }
    let table = shape.withBatch(1).patchTable
    let rows = shape.batch * shape.positions
    // A step of its own for each extent would take whole lines of an image; an odd one wanders over them.
    var step = max(1, (rows + most - 1) / max(1, most))
    if step > 1, step % 2 == 0 { step += 1 }
    let plane = shape.rows * shape.columns
    var numbers: [Float] = []
    numbers.reserveCapacity(most * weights.columns * shape.groups)
    for row in stride(from: 0, to: rows, by: step) {
      let (image, position) = row.quotientAndRemainder(dividingBy: shape.positions)
      for group in 0..<shape.groups {
        let start = (image * shape.channels + group * shape.channelsPerGroup) * plane
        for k in 0..<shape.length {
          let place = table[position * shape.length + k]
          numbers.append(place < 0 ? 0 : x[start + Int(place)])
        }
      }
    }
    return (numbers, rows)
  }
}

/// The factors of one matrix product: a, rows × k, and b, k × n.
public struct ProductFactors: Sendable {
  /// Rows × k numbers.
  public let a: [Float]
  /// k × n numbers.
  public let b: [Float]
  /// The length of a dot product.
  public let k: Int
  /// Columns.
  public let n: Int
}
