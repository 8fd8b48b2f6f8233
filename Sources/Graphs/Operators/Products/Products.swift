// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators made of dot products: float32 by OpenBLAS, other types one by one in float64, which is exact for integers
/// of 16 bits or less.
enum Products {
  static let functions: [String: OperatorFunction] = [
    "Conv": { call in
      try FloatProducts.convolve(call)
        ?? [
          convolved(call, call.input(0), call.input(1), call.optionalInput(2), call.input(0).type)
        ]
    },
    "Gemm": { try FloatProducts.gemm($0) ?? [gemm($0)] },
    "MatMul": { call in
      let (a, b) = (try call.input(0), try call.input(1))
      try checkStack(a.shape, b.shape)
      return try FloatProducts.matrixMultiply(call) ?? [multiplied(a, b, a.type)]
    },
  ]

  /// Refuses stacks of matrices whose number is beyond what arrays may have, even where the matrices are empty.
  static func checkStack(_ a: [Int], _ b: [Int]) throws {
    guard a.count > 2 || b.count > 2 else { return }
    let stack = try Broadcast(a.dropLast(2), b.dropLast(2)).shape
    try ArrayShape.elementCount(stack + [a.last ?? 1, b.last ?? 1])
  }

  /// A convolution in float64, of one or two spatial dimensions.
  static func convolved(
    _ call: OperatorCall, _ x: TypedArray, _ w: TypedArray, _ bias: TypedArray?,
    _ type: ElementType
  ) throws -> TypedArray {
    let whole = OperatorCall(node: call.node, opset: call.opset, inputs: [x, w])
    guard let shape = try ConvolutionShape(whole) else {
      throw GraphError(
        "a convolution has \(x.shape.count - 2) spatial dimensions", remedy: "give one or two")
    }
    let biases = try bias?.doubles() ?? [Double](repeating: 0, count: shape.outputs)
    guard biases.count == shape.outputs else {
      throw GraphError(
        "there are \(biases.count) biases for \(shape.outputs) channels", remedy: "let both agree")
    }
    let (inputs, weights, table) = (try x.doubles(), try w.doubles(), shape.patchTable)
    let plane = shape.rows * shape.columns
    let (length, positions) = (shape.length, shape.positions)
    var output = [Double](repeating: 0, count: shape.batch * shape.outputs * positions)
    var patch = [Double](repeating: 0, count: length)
    for image in 0..<shape.batch {
      for group in 0..<shape.groups {
        let start = (image * shape.channels + group * shape.channelsPerGroup) * plane
        for position in 0..<positions {
          for k in 0..<length {
            let place = table[position * length + k]
            patch[k] = place < 0 ? 0 : inputs[start + Int(place)]
          }
          for channel in group * shape.outputsPerGroup..<(group + 1) * shape.outputsPerGroup {
            var sum = biases[channel]
            for k in 0..<length { sum += patch[k] * weights[channel * length + k] }
            output[(image * shape.outputs + channel) * positions + position] = sum
          }
        }
      }
    }
    return try .numbers(output, shape: shape.outputShape, type: type)
  }

  /// A matrix product in float64.
  static func multiplied(
    _ a: TypedArray, _ b: TypedArray, _ type: ElementType
  ) throws -> TypedArray {
    try checkStack(a.shape, b.shape)
    let shape = try MatrixProductShape(a.shape, b.shape)
    let (x, y) = (try a.doubles(), try b.doubles())
    let (m, n, k) = (shape.m, shape.n, shape.k)
    var output = [Double](repeating: 0, count: shape.pairs.count * m * n)
    for (number, pair) in shape.pairs.enumerated() {
      for i in 0..<m {
        for l in 0..<k {
          let factor = x[(pair[0] * m + i) * k + l]
          let (row, target) = ((pair[1] * k + l) * n, (number * m + i) * n)
          for j in 0..<n { output[target + j] += factor * y[row + j] }
        }
      }
    }
    return try .numbers(output, shape: shape.outputShape, type: type)
  }

  private static func gemm(_ call: OperatorCall) throws -> TypedArray {
    var (a, b) = (try call.input(0), try call.input(1))
    guard a.shape.count == 2, b.shape.count == 2 else {
      throw GraphError(
        "the factors have the shapes \(a.shape) and \(b.shape)", remedy: "give matrices")
    }
    if try call.int("transA") ?? 0 != 0 { a = try a.permuted([1, 0]) }
    if try call.int("transB") ?? 0 != 0 { b = try b.permuted([1, 0]) }
    let product = try multiplied(a, b, .float64)
    let alpha = Double(try call.float("alpha") ?? 1)
    var numbers = try product.doubles().map { $0 * alpha }
    if let c = call.optionalInput(2) {
      let addend = try c.expanded(to: product.shape).doubles()
      let beta = Double(try call.float("beta") ?? 1)
      for i in numbers.indices { numbers[i] += beta * addend[i] }
    }
    return try .numbers(numbers, shape: product.shape, type: a.type)
  }
}
