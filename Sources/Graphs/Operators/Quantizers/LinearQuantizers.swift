// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Tensors

/// ONNX's quantizers: QuantizeLinear, DequantizeLinear, DynamicQuantizeLinear.
///
/// q = saturate(round(x / scale) + zero point), x = (q - zero point) × scale, in float32.
enum LinearQuantizers {
  static let functions: [String: OperatorFunction] = [
    "QuantizeLinear": quantize, "DequantizeLinear": dequantize,
    "DynamicQuantizeLinear": quantizeDynamically,
  ]

  /// The element type of codes, by the zero point or the attribute `output_dtype`.
  private static func codeType(_ call: OperatorCall, _ zero: TypedArray?) throws -> ElementType {
    var type = zero?.type ?? .uint8
    if zero == nil, let stated = try call.int("output_dtype"), stated != 0 {
      guard let found = ElementType(rawValue: stated) else {
        throw GraphError(
          "the attribute 'output_dtype' is \(stated)", remedy: "give a type's number")
      }
      type = found
    }
    guard let width = type.bitWidth, width <= 16, type != .float16, type != .bfloat16, type != .bool
    else {
      throw GraphError(
        "codes are \(type.onnxName)",
        remedy: "give integers of 16 bits or less, or floats of 8 bits or less")
    }
    return type
  }

  private static func zeros(_ zero: TypedArray?, _ scale: TypedArray) throws -> [Float] {
    let zeros = try zero?.floatList() ?? []
    guard zero == nil || zeros.count == scale.count else {
      throw GraphError(
        "there are \(zeros.count) zero points for \(scale.count) scales",
        remedy: "give one for each scale")
    }
    return zeros.isEmpty ? [Float](repeating: 0, count: scale.count) : zeros
  }

  private static func quantize(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, scale) = (try call.input(0), try call.input(1))
    let type = try codeType(call, call.optionalInput(2))
    let runs = try ScaleRuns(call, x, scale)
    let (numbers, scales) = (try x.floatList(), try scale.floatList())
    let zeros = try zeros(call.optionalInput(2), scale)
    var quotients = [Float](repeating: 0, count: numbers.count)
    if type.isInteger {
      let range = type.integerRange
      let (low, high) = (Float(range.lowerBound), Float(range.upperBound))
      each(runs, numbers, scales, zeros, into: &quotients) { number, scale, zero in
        let quotient = number / scale
        // Clipped first, which changes nothing since the ends are integers; a NaN becomes the zero point.
        let (least, most) = (low - zero, high - zero)
        let clipped = quotient < least ? least : (quotient > most ? most : quotient)
        let held = clipped == clipped ? clipped : 0
        return QuantRounding.nearestEven(held) + zero
      }
      return [try codes(quotients, shape: x.shape, type: type)]
    }
    // The zero point of floats is 0. ONNX's reference adds it to FLOAT4E2M1, where -0 becomes 0, and not to the
    // floats of 8 bits.
    if type == .float4e2m1 {
      each(runs, numbers, scales, zeros, into: &quotients) { $0 / $1 + $2 }
    } else {
      each(runs, numbers, scales, zeros, into: &quotients) { number, scale, _ in number / scale }
    }
    let saturates = try call.int("saturate") ?? 1 != 0
    return [
      try .numbers(
        quotients.mapped { Double($0) }, shape: x.shape, type: type, saturates: saturates)
    ]
  }

  /// Integers of float32 as an array of a type that holds them.
  private static func codes(
    _ list: [Float], shape: [Int], type: ElementType
  ) throws -> TypedArray {
    switch type {
    case .int8:
      TypedArray(
        checkedShape: shape,
        elements: .int8(list.mapped { Int8(truncatingIfNeeded: QuantRounding.bits($0)) }))
    case .uint8:
      TypedArray(
        checkedShape: shape,
        elements: .uint8(list.mapped { UInt8(truncatingIfNeeded: QuantRounding.bits($0)) }))
    default: try .integers(list.map { Int($0) }, shape: shape, type: type)
    }
  }

  /// A function of each number with its scale and zero point.
  @inline(__always)
  private static func each(
    _ runs: ScaleRuns, _ numbers: [Float], _ scales: [Float], _ zeros: [Float],
    into output: inout [Float], _ function: (Float, Float, Float) -> Float
  ) {
    output.withUnsafeMutableBufferPointer { output in
      numbers.withUnsafeBufferPointer { numbers in
        runs.forEach { first, count, place, moves in
          if moves {
            for i in 0..<count {
              output[first + i] = function(
                numbers[first + i], scales[place + i], zeros[place + i])
            }
          } else if count > 0 {
            let (scale, zero) = (scales[place], zeros[place])
            for i in first..<first + count { output[i] = function(numbers[i], scale, zero) }
          }
        }
      }
    }
  }

  private static func dequantize(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, scale) = (try call.input(0), try call.input(1))
    let zero = call.optionalInput(2)
    guard zero == nil || zero?.type == x.type, x.type != .string, x.type != .bool else {
      throw GraphError(
        "codes are \(x.type.onnxName), zero points \(zero?.type.onnxName ?? "missing")",
        remedy: "give both one type of numbers")
    }
    let runs = try ScaleRuns(call, x, scale)
    let scales = try scale.floatList()
    let zeros = try zeros(zero, scale)
    var output = [Float](repeating: 0, count: x.count)
    if let wide = x.integers, x.type.bitWidth ?? 0 > 16 {
      // The difference is one of integers: float32 would round codes beyond 2^24 before.
      let zeros = try zero?.doubles() ?? [Double](repeating: 0, count: scale.count)
      runs.forEach { first, count, place, moves in
        for i in 0..<count {
          let scale = place + (moves ? i : 0)
          output[first + i] = Float(Double(wide[first + i]) - zeros[scale]) * scales[scale]
        }
      }
    } else {
      each(runs, try x.floatList(), scales, zeros, into: &output) { ($0 - $2) * $1 }
    }
    var type = scale.type
    if let stated = try call.int("output_dtype"), stated != 0 {
      guard let found = ElementType(rawValue: stated) else {
        throw GraphError(
          "the attribute 'output_dtype' is \(stated)", remedy: "give a type's number")
      }
      type = found
    }
    if type == .float32 { return [TypedArray(checkedShape: x.shape, floats: output)] }
    return [try .numbers(output.map { Double($0) }, shape: x.shape, type: type)]
  }

  private static func quantizeDynamically(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let list = try x.floatList()
    let least = list.reduce(0) { Least.of($0, $1) }
    let most = list.reduce(0) { Greatest.of($0, $1) }
    guard least.isFinite, most.isFinite else {
      throw GraphError("an element is infinite or no number", remedy: "give finite numbers")
    }
    let scale = (most - least) / 255
    let zero = scale == 0 ? 0 : min(max((-least / scale).rounded(.toNearestOrEven), 0), 255)
    let codes = list.map { number -> UInt8 in
      let quotient = scale == 0 ? 0 : number / scale
      let code = quotient.rounded(.toNearestOrEven) + zero
      return code.isNaN ? 0 : UInt8(min(max(code, 0), 255))
    }
    return [
      TypedArray(checkedShape: x.shape, elements: .uint8(codes)),
      TypedArray(checkedShape: [], floats: [scale]),
      TypedArray(checkedShape: [], elements: .uint8([zero.isNaN ? 0 : UInt8(zero)])),
    ]
  }
}
