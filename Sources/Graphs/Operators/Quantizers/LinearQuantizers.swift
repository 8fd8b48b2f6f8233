// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Tensors

/// ONNX's quantizers: QuantizeLinear, DequantizeLinear, DynamicQuantizeLinear.
enum LinearQuantizers {
  static let functions: [String: OperatorFunction] = [
    "QuantizeLinear": quantize, "DequantizeLinear": dequantize,
    "DynamicQuantizeLinear": quantizeDynamically,
  ]

  /// Which scale belongs to each element: one, one along an axis, or one for each block along an axis.
  private static func scalePlaces(
    _ call: OperatorCall, _ x: TypedArray, _ scale: TypedArray
  ) throws -> [Int]? {
    if scale.count == 1, scale.shape.count <= 1, try call.int("block_size") ?? 0 == 0 { return nil }
    let axis = try Axes.one(call, standard: 1, rank: x.shape.count)
    let block = try call.int("block_size") ?? 0
    if block > 0 {
      guard scale.shape.count == x.shape.count,
        scale.shape.indices.allSatisfy({
          scale.shape[$0] == ($0 == axis ? (x.shape[$0] + block - 1) / block : x.shape[$0])
        })
      else {
        throw GraphError(
          "scales of \(scale.shape) for \(x.shape) in blocks of \(block)", remedy: "let both agree")
      }
      let inner = x.shape[(axis + 1)...].reduce(1, *)
      let (extent, count) = (x.shape[axis], scale.shape[axis])
      return (0..<x.count).map { number in
        let outer = number / (inner * extent)
        let place = number / inner % extent
        return (outer * count + place / block) * inner + number % inner
      }
    }
    guard scale.shape.count == 1, scale.count == x.shape[axis] else {
      throw GraphError(
        "scales of \(scale.shape) for \(x.shape) along \(axis)", remedy: "give one for each")
    }
    let inner = x.shape[(axis + 1)...].reduce(1, *)
    return (0..<x.count).map { $0 / inner % x.shape[axis] }
  }

  private static func quantize(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, scale) = (try call.input(0), try call.input(1))
    let zero = call.optionalInput(2)
    var type = zero?.type ?? .uint8
    if let stated = try call.int("output_dtype"), stated != 0, zero == nil {
      guard let found = ElementType(rawValue: stated) else {
        throw GraphError("the attribute 'output_dtype' names no type", remedy: "give one")
      }
      type = found
    }
    let places = try scalePlaces(call, x, scale)
    let (numbers, scales) = (try x.floatList(), try scale.floatList())
    let zeros = try zero?.doubles() ?? [0]
    guard zeros.count == 1 || zeros.count == scales.count else {
      throw GraphError("there are \(zeros.count) zero points", remedy: "give one for each scale")
    }
    if type.isInteger {
      let range = type.integerRange
      let list = numbers.indices.map { number -> Int in
        let place = places?[number] ?? 0
        let quotient = (numbers[number] / scales[place]).rounded(.toNearestOrEven)
        let zero = Int(zeros[zeros.count == 1 ? 0 : place])
        guard !quotient.isNaN else { return min(max(zero, range.lowerBound), range.upperBound) }
        let code = Double(quotient) + Double(zero)
        return Int(min(max(code, Double(range.lowerBound)), Double(range.upperBound)))
      }
      return [try .integers(list, shape: x.shape, type: type)]
    }
    // The zero point of floats is 0; adding it takes the sign from a zero.
    let list = numbers.indices.map { Double(numbers[$0] / scales[places?[$0] ?? 0]) + zeros[0] }
    return [
      try .numbers(list, shape: x.shape, type: type, saturates: call.int("saturate") ?? 1 != 0)
    ]
  }

  private static func dequantize(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, scale) = (try call.input(0), try call.input(1))
    let places = try scalePlaces(call, x, scale)
    let scales = try scale.floatList()
    let zeros = try call.optionalInput(2)?.doubles() ?? [0]
    guard zeros.count == 1 || zeros.count == scales.count else {
      throw GraphError("there are \(zeros.count) zero points", remedy: "give one for each scale")
    }
    let numbers = try x.doubles()
    let list = numbers.indices.map { number -> Float in
      let place = places?[number] ?? 0
      return Float(numbers[number] - zeros[zeros.count == 1 ? 0 : place]) * scales[place]
    }
    var type = scale.type
    if let stated = try call.int("output_dtype"), let found = ElementType(rawValue: stated) {
      type = found
    }
    if type == .float32 { return [TypedArray(checkedShape: x.shape, floats: list)] }
    return [try .numbers(list.map(Double.init), shape: x.shape, type: type)]
  }

  private static func quantizeDynamically(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let list = try x.floatList()
    let least = min(0, list.min() ?? 0)
    let most = max(0, list.max() ?? 0)
    let scale = (most - least) / 255
    let zero = scale == 0 ? 0 : min(max((-least / scale).rounded(.toNearestOrEven), 0), 255)
    let codes = list.map { number -> UInt8 in
      let code = (scale == 0 ? 0 : number / scale).rounded(.toNearestOrEven) + zero
      return code.isNaN ? 0 : UInt8(min(max(code, 0), 255))
    }
    return [
      TypedArray(checkedShape: x.shape, elements: .uint8(codes)),
      TypedArray(checkedShape: [], floats: [scale]),
      TypedArray(checkedShape: [], elements: .uint8([zero.isNaN ? 0 : UInt8(zero)])),
    ]
  }
}
