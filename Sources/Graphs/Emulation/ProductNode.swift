// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// A node that is made of dot products: what a multiply-accumulate unit can compute.
public struct ProductNode: Sendable {
  /// Which operator it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A convolution of one or two spatial dimensions.
    case convolution = "Conv"
    /// Gemm: a dense layer.
    case gemm = "Gemm"
    /// MatMul: a dense layer on many rows, or a product of activations.
    case matrixMultiply = "MatMul"
  }

  /// The place in `Graph.nodes`.
  public let index: Int
  /// The node's name.
  public let name: String
  /// Which operator it is.
  public let kind: Kind
  /// The constant factor, a row for each output channel; nil for a product of activations.
  public let weights: WeightMatrix?
  /// The addend of each output channel; nil without one.
  public let bias: [Float]?
  /// The groups of a convolution; 1 for others.
  public let groups: Int
  /// The extents of 1 before the matrix of a MatMul's constant factor, which the output has too.
  var leadingExtents = 0

  /// The length of a dot product; nil for a product of activations, whose length the inputs decide.
  public var length: Int? { weights?.columns }
}

/// A layer's weights as a matrix: a row for each output channel, a column for each k of its dot product.
public struct WeightMatrix: Sendable, Hashable {
  /// Output channels.
  public var rows: Int
  /// K.
  public var columns: Int
  /// rows × columns numbers, row by row.
  public var values: [Float]

  /// Gives numbers a shape.
  public init(rows: Int, columns: Int, values: [Float]) {
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// The weights of a MatMul's constant factor [1, ..., K, outputs]; nil for a stack of matrices.
  public init?(factor: TypedArray) {
    guard let values = factor.floats, factor.shape.count >= 2,
      factor.shape.dropLast(2).allSatisfy({ $0 == 1 })
    else { return nil }
    let extents = factor.shape.suffix(2)
    self =
      WeightMatrix(rows: extents.first ?? 0, columns: extents.last ?? 0, values: values).transposed
  }

  /// Rows and columns exchanged.
  public var transposed: WeightMatrix {
    var list = [Float](repeating: 0, count: values.count)
    for row in 0..<rows {
      for column in 0..<columns { list[column * rows + row] = values[row * columns + column] }
    }
    return WeightMatrix(rows: columns, columns: rows, values: list)
  }
}

extension Graph {
  /// The nodes whose dot products can go on a unit, in order.
  ///
  /// They are Conv, Gemm and MatMul. A Gemm counts with A as it stands, alpha 1 and a constant bias of one number
  /// an output channel times beta 1; others keep their float32 function.
  public func productNodes() throws -> [ProductNode] {
    try nodes.indices.compactMap { index in
      do {
        guard let product = try productNode(index) else { return nil }
        // Without a product there is nothing for a unit to do, and what does not fit has its own message.
        if let weights = product.weights {
          guard weights.rows > 0, weights.columns > 0,
            product.bias.map({ $0.count == weights.rows }) ?? true,
            product.groups > 0, weights.rows.isMultiple(of: product.groups)
          else { return nil }
        }
        return product
      } catch let error as GraphError {
        throw error.at(nodes[index].title)
      }
    }
  }

  private func productNode(_ index: Int) throws -> ProductNode? {
    let node = nodes[index]
    guard node.onnx.domain.isEmpty, let kind = ProductNode.Kind(rawValue: node.onnx.operatorType)
    else { return nil }
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: [])
    let factor = constant(node, 1)
    switch kind {
    case .convolution:
      guard let factor, let values = factor.floats, 3...4 ~= factor.shape.count,
        factor.shape[0] > 0
      else { return nil }
      let bias = constant(node, 2)?.floats
      if node.inputs.count > 2, node.inputs[2] != nil, bias == nil { return nil }
      let matrix = WeightMatrix(
        rows: factor.shape[0], columns: factor.count / factor.shape[0], values: values)
      return ProductNode(
        index: index, name: node.name, kind: kind, weights: matrix, bias: bias,
        groups: try call.int("group") ?? 1)
    case .gemm:
      guard let factor, let values = factor.floats, factor.shape.count == 2,
        try call.int("transA") ?? 0 == 0, try call.float("alpha") ?? 1 == 1
      else { return nil }
      let isTransposed = try call.int("transB") ?? 0 != 0
      let stored = WeightMatrix(
        rows: factor.shape[0], columns: factor.shape[1], values: values)
      let matrix = isTransposed ? stored : stored.transposed
      var bias: [Float]?
      if node.inputs.count > 2, node.inputs[2] != nil {
        guard let c = constant(node, 2), let floats = c.floats, try call.float("beta") ?? 1 == 1,
          c.shape.dropLast().allSatisfy({ $0 == 1 }), c.count == 1 || c.count == matrix.rows
        else { return nil }
        bias = c.count == 1 ? [Float](repeating: floats[0], count: matrix.rows) : floats
      }
      return ProductNode(
        index: index, name: node.name, kind: kind, weights: matrix, bias: bias, groups: 1)
    case .matrixMultiply:
      guard let factor else {
        return ProductNode(
          index: index, name: node.name, kind: kind, weights: nil, bias: nil, groups: 1)
      }
      guard let matrix = WeightMatrix(factor: factor) else { return nil }
      return ProductNode(
        index: index, name: node.name, kind: kind, weights: matrix, bias: nil, groups: 1,
        leadingExtents: factor.shape.count - 2)
    }
  }
}
