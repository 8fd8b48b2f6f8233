// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// Operators made of dot products: float32 by OpenBLAS, other types one by one in float64 or exact integers.
enum Products {
  static let functions: [String: OperatorFunction] = [
    "Conv": { try FloatProducts.convolve($0) ?? convolve($0, $0.input(0), $0.input(1), $0.optionalInput(2)) },
    "Gemm": { try FloatProducts.gemm($0) ?? gemm($0) },
    "MatMul": { try FloatProducts.matrixMultiply($0) ?? [multiply($0.input(0), $0.input(1), type: nil)] },
    "ConvInteger": convolveIntegers, "MatMulInteger": multiplyIntegers,
    "QLinearConv": convolveQuantized, "QLinearMatMul": multiplyQuantized,
  ]

  private static func convolve(
    _ call: OperatorCall, _ x: TypedArray, _ w: TypedArray, _ bias: TypedArray?
  ) throws -> [TypedArray] {
    let whole = OperatorCall(node: call.node, opset: call.opset, inputs: [x, w])
    guard let shape = try ConvolutionShape(whole) else {
      throw GraphError(
        "a convolution has \(x.shape.count - 2) spatial dimensions", remedy: "give one or two")
    }
    let (inputs, weights, biases) = (try x.doubles(), try w.doubles(), try bias?.doubles())
    guard biases == nil || biases?.count == shape.outputs else {
      throw GraphError("the biases do not fit", remedy: "give one for each output channel")
    }
    let table = shape.patchTable
    let plane = shape.rows * shape.columns
    var output: [Double] = []
    for image in 0..<shape.batch {
      for channel in 0..<shape.outputs {
        let start =
          (image * shape.channels + channel / shape.outputsPerGroup * shape.channelsPerGroup) * plane
        for position in 0..<shape.positions {
          var sum = biases?[channel] ?? 0
          for k in 0..<shape.length {
            let place = table[position * shape.length + k]
            if place >= 0 { sum += inputs[start + Int(place)] * weights[channel * shape.length + k] }
          }
          output.append(sum)
        }
      }
    }
    return [try .numbers(output, shape: shape.outputShape, type: x.type)]
  }

  /// Sums of products in float64: exact for integers of 8 bits.
  static func multiply(_ a: TypedArray, _ b: TypedArray, type: ElementType?) throws -> TypedArray {
    let shape = try MatrixProductShape(a.shape, b.shape)
    let (x, y) = (try a.doubles(), try b.doubles())
    var output: [Double] = []
    for pair in shape.pairs {
      for i in 0..<shape.m {
        for j in 0..<shape.n {
          var sum = 0.0
          for k in 0..<shape.k {
            sum +=
              x[(pair[0] * shape.m + i) * shape.k + k] * y[(pair[1] * shape.k + k) * shape.n + j]
          }
          output.append(sum)
        }
      }
    }
    return try .numbers(output, shape: shape.outputShape, type: type ?? a.type)
  }

  private static func gemm(_ call: OperatorCall) throws -> [TypedArray] {
    var (a, b) = (try call.input(0), try call.input(1))
    guard a.shape.count == 2, b.shape.count == 2 else {
      throw GraphError("the factors are no matrices", remedy: "give matrices")
    }
    if try call.int("transA") ?? 0 != 0 { a = a.permuted([1, 0]) }
    if try call.int("transB") ?? 0 != 0 { b = b.permuted([1, 0]) }
    let product = try multiply(a, b, type: .float64)
    let alpha = Double(try call.float("alpha") ?? 1)
    var numbers = try product.doubles().map { $0 * alpha }
    if let c = call.optionalInput(2) {
      let (places, list) = (try c.places(in: product.shape), try c.doubles())
      let beta = Double(try call.float("beta") ?? 1)
      for i in numbers.indices { numbers[i] += beta * list[places[i]] }
    }
    return [try .numbers(numbers, shape: product.shape, type: a.type)]
  }

  // MARK: Integers

  /// x minus its zero point, which may be one for each row (axis 0) or the last index, as float64.
  private static func centred(
    _ x: TypedArray, _ zero: TypedArray?, axis: Int
  ) throws -> TypedArray {
    var numbers = try x.doubles()
    let zeros = try zero?.doubles() ?? [0]
    guard zeros.count == 1 || (x.shape.count > axis && x.shape[axis] == zeros.count) else {
      throw GraphError("there are \(zeros.count) zero points", remedy: "give one, or one for each")
    }
    let inner = zeros.count == 1 ? 1 : max(1, x.shape[(axis + 1)...].reduce(1, *))
    for i in numbers.indices { numbers[i] -= zeros[zeros.count == 1 ? 0 : i / inner % zeros.count] }
    return TypedArray(checkedShape: x.shape, elements: .float64(numbers))
  }

  private static func convolveIntegers(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try centred(call.input(0), call.optionalInput(2), axis: 1)
    let w = try centred(call.input(1), call.optionalInput(3), axis: 0)
    let sums = try convolve(call, x, w, nil)[0]
    return [try .numbers(sums.doubles(), shape: sums.shape, type: .int32)]
  }

  private static func multiplyIntegers(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(1))
    let x = try centred(a, call.optionalInput(2), axis: max(0, a.shape.count - 2))
    let y = try centred(b, call.optionalInput(3), axis: max(0, b.shape.count - 1))
    return [try multiply(x, y, type: .int32)]
  }

  /// Sums × (scale of x × scale of w / scale of y), rounded to even, plus the zero point, saturated.
  private static func requantized(
    _ sums: TypedArray, _ factors: [Float], axis: Int, zero: TypedArray
  ) throws -> [TypedArray] {
    let zeros = try zero.doubles()
    let range = zero.type.integerRange
    let inner = factors.count == 1 ? 1 : max(1, sums.shape[(axis + 1)...].reduce(1, *))
    let list = try sums.doubles().enumerated().map { place, sum -> Int in
      let factor = factors[factors.count == 1 ? 0 : place / inner % factors.count]
      let code = Double((Float(sum) * factor).rounded(.toNearestOrEven)) + zeros[0]
      return code.isNaN ? 0 : Int(min(max(code, Double(range.lowerBound)), Double(range.upperBound)))
    }
    return [try .integers(list, shape: sums.shape, type: zero.type)]
  }

  private static func convolveQuantized(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try centred(call.input(0), call.input(2), axis: 1)
    let w = try centred(call.input(3), call.input(5), axis: 0)
    let sums = try convolve(call, x, w, call.optionalInput(8))[0]
    let (sx, sw, sy) = (
      try call.input(1).floatList(), try call.input(4).floatList(), try call.input(6).floatList()
    )
    guard sx.count == 1, sy.count == 1, sw.count == 1 || sw.count == sums.shape[1],
      try call.input(7).count == 1
    else { throw GraphError("the scales do not fit", remedy: "give one, or one for each channel") }
    return try requantized(
      sums, sw.map { sx[0] * $0 / sy[0] }, axis: 1, zero: call.input(7))
  }

  private static func multiplyQuantized(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(3))
    let x = try centred(a, call.input(2), axis: max(0, a.shape.count - 2))
    let y = try centred(b, call.input(5), axis: max(0, b.shape.count - 1))
    let sums = try multiply(x, y, type: .float64)
    let (sa, sb, sy) = (
      try call.input(1).floatList(), try call.input(4).floatList(), try call.input(6).floatList()
    )
    guard sa.count == 1, sb.count == 1, sy.count == 1, try call.input(7).count == 1 else {
      throw GraphError("there are several scales", remedy: "give one for each operand")
    }
    return try requantized(sums, [sa[0] * sb[0] / sy[0]], axis: 0, zero: call.input(7))
  }
}
