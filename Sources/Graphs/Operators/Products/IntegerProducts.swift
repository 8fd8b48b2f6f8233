// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Products of integers less their zero points: ConvInteger, MatMulInteger, QLinearConv, QLinearMatMul.
enum IntegerProducts {
  static let functions: [String: OperatorFunction] = [
    "ConvInteger": convolve, "MatMulInteger": multiply,
    "QLinearConv": convolveQuantized, "QLinearMatMul": multiplyQuantized,
  ]

  /// An operand less its zero point, of which there may be one for each index of an axis, in float64.
  private static func centred(
    _ x: TypedArray, _ zero: TypedArray?, axis: Int
  ) throws -> TypedArray {
    guard x.type.isInteger, let width = x.type.bitWidth, width <= 16 else {
      throw GraphError(
        "an operand is \(x.type.onnxName)", remedy: "give integers of 16 bits or less")
    }
    guard let zero else {
      return TypedArray(checkedShape: x.shape, elements: .float64(try x.doubles()))
    }
    let zeros = try zero.doubles()
    var numbers = try x.doubles()
    if zeros.count == 1 {
      numbers = numbers.mapped { $0 - zeros[0] }
    } else {
      guard x.shape.count > axis, zeros.count == x.shape[axis], zero.type == x.type else {
        throw GraphError(
          "there are \(zeros.count) zero points for the shape \(x.shape)",
          remedy: "give one, or one for each index of axis \(axis)")
      }
      let inner = x.shape[(axis + 1)...].reduce(1, *)
      for i in numbers.indices { numbers[i] -= zeros[i / inner % zeros.count] }
    }
    return TypedArray(checkedShape: x.shape, elements: .float64(numbers))
  }

  private static func centredFactors(
    _ a: TypedArray, _ zeroA: TypedArray?, _ b: TypedArray, _ zeroB: TypedArray?
  ) throws -> (TypedArray, TypedArray) {
    (
      try centred(a, zeroA, axis: max(0, a.shape.count - 2)),
      try centred(b, zeroB, axis: max(0, b.shape.count - 1))
    )
  }

  private static func convolve(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try centred(call.input(0), call.optionalInput(2), axis: 1)
    let w = try centred(call.input(1), call.optionalInput(3), axis: 0)
    return [try Products.convolved(call, x, w, nil, .int32)]
  }

  private static func multiply(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = try centredFactors(
      call.input(0), call.optionalInput(2), call.input(1), call.optionalInput(3))
    return [try Products.multiplied(a, b, .int32)]
  }

  private static func convolveQuantized(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try centred(call.input(0), call.input(2), axis: 1)
    let w = try centred(call.input(3), call.input(5), axis: 0)
    let sums = try Products.convolved(call, x, w, call.optionalInput(8), .float64)
    let channels = sums.shape[1]
    let scales = try call.input(4).floatList()
    guard scales.count == 1 || scales.count == channels else {
      throw GraphError(
        "there are \(scales.count) scales of the weights",
        remedy: "give one, or one for each of \(channels) channels")
    }
    let (scaleX, scaleY) = (try scale(call, 1), try scale(call, 6))
    let plane = max(1, sums.shape.dropFirst(2).reduce(1, *))
    return [
      try requantized(sums, scales.map { scaleX * $0 / scaleY }, plane, zero: call.input(7))
    ]
  }

  private static func multiplyQuantized(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = try centredFactors(
      call.input(0), call.input(2), call.input(3), call.input(5))
    let sums = try Products.multiplied(a, b, .float64)
    let factor = try scale(call, 1) * scale(call, 4) / scale(call, 6)
    return [try requantized(sums, [factor], 1, zero: call.input(7))]
  }

  private static func scale(_ call: OperatorCall, _ place: Int) throws -> Float {
    let list = try call.input(place).floatList()
    guard list.count == 1 else {
      throw GraphError("input \(place) has \(list.count) scales", remedy: "give one")
    }
    return list[0]
  }

  /// Sums × (scale of x × scale of w / scale of y), rounded to even, plus the zero point, saturated; one factor for all
  /// or one for each channel of `plane` elements.
  private static func requantized(
    _ sums: TypedArray, _ factors: [Float], _ plane: Int, zero: TypedArray
  ) throws -> TypedArray {
    guard zero.count == 1, zero.type.isInteger, zero.type.bitWidth ?? 64 <= 16,
      let zeroPoint = try zero.doubles().first
    else {
      throw GraphError(
        "the output has \(zero.count) zero points of \(zero.type.onnxName)",
        remedy: "give one, an integer of 16 bits or less")
    }
    let range = zero.type.integerRange
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    let list = try sums.doubles().enumerated().map { place, sum -> Int in
      let factor = factors[factors.count == 1 ? 0 : place / plane % factors.count]
      let code = Double((Float(sum) * factor).rounded(.toNearestOrEven)) + zeroPoint
      return code.isNaN ? 0 : Int(min(max(code, low), high))
    }
    return try .integers(list, shape: sums.shape, type: zero.type)
  }
}
