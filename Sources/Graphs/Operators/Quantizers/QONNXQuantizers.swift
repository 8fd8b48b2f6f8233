// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// QONNX's quantizers, which Brevitas writes: every step in binary32, element by element with broadcasting.
///
/// Source: the operator definitions of QONNX (qonnx.custom_op.general: IntQuant, BipolarQuant, FloatQuant, Trunc).
enum QONNXQuantizers {
  static let domains: Set<String> = [
    "qonnx.custom_op.general", "finn.custom_op.general", "onnx.brevitas",
  ]

  static let functions: [String: OperatorFunction] = [
    "Quant": integer, "IntQuant": integer, "BipolarQuant": bipolar, "FloatQuant": float,
    "Trunc": truncate,
  ]

  /// How a number becomes an integer.
  private static func rounder(_ name: String) throws -> (Float) -> Float {
    switch name.uppercased() {
    case "ROUND", "HALF_EVEN": return { $0.rounded(.toNearestOrEven) }
    case "CEIL": return { $0.rounded(.up) }
    case "FLOOR": return { $0.rounded(.down) }
    case "UP": return { $0.rounded(.awayFromZero) }
    case "DOWN": return { $0.rounded(.towardZero) }
    case "HALF_UP": return { $0.rounded(.toNearestOrAwayFromZero) }
    case "HALF_DOWN":
      return { x in
        let magnitude = (x.magnitude - 0.5).rounded(.up)
        return x < 0 ? -magnitude : magnitude
      }
    default:
      throw GraphError(
        "the rounding mode is '\(name.prefix(40))'",
        remedy: "ROUND, CEIL, FLOOR, UP, DOWN, HALF_UP or HALF_DOWN")
    }
  }

  /// An operand spread to the shape of x.
  private static func spread(_ call: OperatorCall, _ place: Int, to shape: [Int]) throws -> [Float] {
    let array = try call.input(place)
    let list = try array.floatList()
    if list.count == 1 { return [Float](repeating: list[0], count: shape.reduce(1, *)) }
    return try array.places(in: shape).map { list[$0] }
  }

  private static func integer(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let list = try x.floatList()
    let (scales, zeros, widths) = (
      try spread(call, 1, to: x.shape), try spread(call, 2, to: x.shape),
      try spread(call, 3, to: x.shape)
    )
    let isSigned = try call.int("signed") ?? 1 != 0
    let isNarrow = try call.int("narrow") ?? 0 != 0
    let round = try rounder(call.string("rounding_mode") ?? "ROUND")
    let result = list.indices.map { i -> Float in
      let q = list[i] / scales[i] + zeros[i]
      let (low, high) = range(widths[i], isSigned: isSigned, isNarrow: isNarrow)
      if isSigned, widths[i] == 1 { return ((q >= 0 ? 1 : -1) - zeros[i]) * scales[i] }
      return (round(min(max(q, low), high)) - zeros[i]) * scales[i]
    }
    return [TypedArray(checkedShape: x.shape, floats: result)]
  }

  private static func range(
    _ width: Float, isSigned: Bool, isNarrow: Bool
  ) -> (Float, Float) {
    let power = Float(pow(2, Double(isSigned ? width - 1 : width)))
    if isSigned { return (-power + (isNarrow ? 1 : 0), power - 1) }
    return (0, power - (isNarrow ? 2 : 1))
  }

  private static func bipolar(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let scales = try spread(call, 1, to: x.shape)
    let list = try x.floatList()
    return [
      TypedArray(
        checkedShape: x.shape, floats: list.indices.map { list[$0] >= 0 ? scales[$0] : -scales[$0] }
      )
    ]
  }

  private static func float(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let list = try x.floatList()
    let operands = try (1...5).map { try spread(call, $0, to: x.shape) }
    let round = try rounder(call.string("rounding_mode") ?? "ROUND")
    let saturates = try call.int("saturation") ?? 1 != 0
    let hasInfinity = try (call.int("has_inf") ?? call.int("has_infinity") ?? 0) != 0
    let hasNaN = try call.int("has_nan") ?? 0 != 0
    var result = [Float](repeating: 0, count: list.count)
    for i in list.indices {
      let (scale, e, m, bias, most) = (
        operands[0][i], operands[1][i], operands[2][i], operands[3][i], operands[4][i]
      )
      let quotient = list[i] / scale
      guard quotient.isFinite else {
        // Infinity over infinity in the definition.
        result[i] = .nan
        continue
      }
      // The exponent of |x| + 2^-126, read from its bits and not from a logarithm.
      let raised = quotient.magnitude + Float.leastNormalMagnitude
      let exponent = max(Float(raised.exponent) - m, 1 - bias - m)
      guard exponent.isFinite, abs(exponent) < 1000 else {
        throw GraphError("the format has an exponent of \(exponent)", remedy: "give a smaller one")
      }
      let step = Float(sign: .plus, exponent: Int(exponent), significand: 1)
      var y = step * round(quotient / step)
      let top = (2 - pow(2, -Double(m))) * pow(2, pow(2, Double(e)) - 1 - Double(bias))
      let limit = min(Float(top), most)
      if y.magnitude > limit {
        if saturates {
          y = y < 0 ? -limit : limit
        } else if hasInfinity {
          y = y < 0 ? -.infinity : .infinity
        } else if hasNaN {
          y = .nan
        } else {
          throw GraphError(
            "a number overflows a format without infinity and NaN", remedy: "let it saturate")
        }
      }
      result[i] = y * scale
    }
    return [TypedArray(checkedShape: x.shape, floats: result)]
  }

  private static func truncate(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let list = try x.floatList()
    let round = try rounder(call.string("rounding_mode") ?? "FLOOR")
    let isSecond = call.opset >= 2 && call.inputs.count > 5
    let operands = try (1..<(isSecond ? 6 : 5)).map { try spread(call, $0, to: x.shape) }
    let isSigned = try call.int("signed") ?? 1 != 0
    let isNarrow = try call.int("narrow") ?? 0 != 0
    let result = list.indices.map { i -> Float in
      let (scale, zero) = (operands[0][i], operands[1][i])
      let q = (list[i] / scale + zero).rounded(.toNearestOrEven)
      guard isSecond else {
        let shift = Float(pow(2, Double(operands[2][i] - operands[3][i])))
        return (round(q / shift) - zero) * scale
      }
      let (outScale, outWidth) = (operands[3][i], operands[4][i])
      let shift = Float(pow(2, log2(Double(outScale / scale)).rounded(.toNearestOrEven)))
      let (low, high) = range(outWidth, isSigned: isSigned, isNarrow: isNarrow)
      return (round(min(max(q / shift, low), high)) - zero / shift) * outScale
    }
    return [TypedArray(checkedShape: x.shape, floats: result)]
  }
}
