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

  /// The parameters of a call, each brought to the shape of x: they stay the same along runs of elements.
  private struct Operands {
    let x: [Float]
    let shape: [Int]
    private let lists: [[Float]]
    private let places: [[Int]]
    /// Elements that share all parameters.
    private let run: Int

    /// - Parameter count: how many parameters follow x.
    /// - Throws: `GraphError` when one does not broadcast to x.
    init(_ call: OperatorCall, count: Int) throws {
      let array = try call.input(0)
      (x, shape) = (try array.floatList(), array.shape)
      let parameters = try (0..<count).map { try call.input($0 + 1) }
      // The last indices along which no parameter moves.
      var cut = array.shape.count
      while cut > 0,
        parameters.allSatisfy({
          let axis = $0.shape.count - (array.shape.count - cut) - 1
          return axis < 0 || $0.shape[axis] == 1
        })
      { cut -= 1 }
      let outer = Array(array.shape[..<cut])
      run = max(1, array.shape[cut...].reduce(1, *))
      lists = try parameters.map { try $0.floatList() }
      let rank = array.shape.count
      places = try parameters.map { parameter in
        guard parameter.count != 1 else { return [] }
        let kept = parameter.shape.dropLast(rank - cut)
        return try TypedArray.int64s(
          Array(0..<parameter.count), shape: Array(kept)
        ).expanded(to: outer).integers ?? []
      }
      guard parameters.allSatisfy({ $0.count > 0 || array.count == 0 }) else {
        throw GraphError("a parameter is empty", remedy: "give numbers")
      }
    }

    /// What a function writes for each run of elements and their parameters.
    @inline(__always)
    func map(
      _ function: ([Float], UnsafeBufferPointer<Float>, UnsafeMutableBufferPointer<Float>) throws
        -> Void
    ) throws -> [TypedArray] {
      var output = [Float](repeating: 0, count: x.count)
      try output.withUnsafeMutableBufferPointer { output in
        try x.withUnsafeBufferPointer { x in
          for (number, first) in stride(from: 0, to: x.count, by: run).enumerated() {
            let parameters = lists.indices.map {
              lists[$0][places[$0].isEmpty ? 0 : places[$0][number]]
            }
            try function(
              parameters, UnsafeBufferPointer(rebasing: x[first..<first + run]),
              UnsafeMutableBufferPointer(rebasing: output[first..<first + run]))
          }
        }
      }
      return [TypedArray(checkedShape: shape, floats: output)]
    }
  }

  // MARK: Integers

  private static func integer(_ call: OperatorCall) throws -> [TypedArray] {
    let operands = try Operands(call, count: 3)
    let isSigned = try call.int("signed") ?? 1 != 0
    let isNarrow = try call.int("narrow") ?? 0 != 0
    let round = try QuantRounding(call.string("rounding_mode") ?? "ROUND")
    return try operands.map { parameters, x, y in
      let (scale, zero, width) = (parameters[0], parameters[1], parameters[2])
      if isSigned, width == 1 {
        for i in 0..<x.count { y[i] = ((x[i] / scale + zero >= 0 ? 1 : -1) - zero) * scale }
        return
      }
      let (low, high) = range(width, isSigned: isSigned, isNarrow: isNarrow)
      /// The ends are integers: clipping first is clipping last. A NaN stays.
      func clipped(_ x: Float) -> Float {
        let q = x / scale + zero
        return q < low ? low : (q > high ? high : q)
      }
      if round == .even, max(-low, high) < QuantRounding.magnetReach {
        for i in 0..<x.count {
          y[i] = (QuantRounding.nearestEven(clipped(x[i])) - zero) * scale
        }
      } else {
        for i in 0..<x.count { y[i] = (round(clipped(x[i])) - zero) * scale }
      }
    }
  }

  private static func range(
    _ width: Float, isSigned: Bool, isNarrow: Bool
  ) -> (Float, Float) {
    let power = Float(pow(2, Double(isSigned ? width - 1 : width)))
    if isSigned { return (-power + (isNarrow ? 1 : 0), power - 1) }
    return (0, power - (isNarrow ? 2 : 1))
  }

  private static func bipolar(_ call: OperatorCall) throws -> [TypedArray] {
    let operands = try Operands(call, count: 1)
    return try operands.map { parameters, x, y in
      let scale = parameters[0]
      for i in 0..<x.count { y[i] = x[i] >= 0 ? scale : -scale }
    }
  }

  private static func truncate(_ call: OperatorCall) throws -> [TypedArray] {
    let round = try QuantRounding(call.string("rounding_mode") ?? "FLOOR")
    // The second version has the scale of the output as one more input.
    let isSecond = call.opset >= 2 && call.inputs.count > 5
    let operands = try Operands(call, count: isSecond ? 5 : 4)
    let isSigned = try call.int("signed") ?? 1 != 0
    let isNarrow = try call.int("narrow") ?? 0 != 0
    return try operands.map { parameters, x, y in
      let (scale, zero) = (parameters[0], parameters[1])
      guard isSecond else {
        let shift = Float(pow(2, Double(parameters[2] - parameters[3])))
        for i in 0..<x.count {
          let q = (x[i] / scale + zero).rounded(.toNearestOrEven)
          y[i] = (round(q / shift) - zero) * scale
        }
        return
      }
      let (outScale, width) = (parameters[3], parameters[4])
      let shift = Float(pow(2, log2(Double(outScale / scale)).rounded(.toNearestOrEven)))
      let (low, high) = range(width, isSigned: isSigned, isNarrow: isNarrow)
      for i in 0..<x.count {
        let q = (x[i] / scale + zero).rounded(.toNearestOrEven) / shift
        let clipped = q < low ? low : (q > high ? high : q)
        y[i] = (round(clipped) - zero / shift) * outScale
      }
    }
  }

  // MARK: Floats

  private static func float(_ call: OperatorCall) throws -> [TypedArray] {
    let operands = try Operands(call, count: 5)
    let round = try QuantRounding(call.string("rounding_mode") ?? "ROUND")
    let saturates = try call.int("saturation") ?? 1 != 0
    let hasInfinity = try (call.int("has_inf") ?? call.int("has_infinity") ?? 0) != 0
    let hasNaN = try call.int("has_nan") ?? 0 != 0
    return try operands.map { parameters, x, y in
      let (scale, m, bias) = (parameters[0], parameters[2], parameters[3])
      let top = (2 - pow(2, -Double(m))) * pow(2, pow(2, Double(parameters[1])) - 1 - Double(bias))
      let limit = min(Float(top), parameters[4])
      let least = 1 - bias - m
      guard least.magnitude < 1000, m.magnitude < 1000, let lowest = Int(exactly: least),
        let trailing = Int(exactly: m)
      else {
        throw GraphError(
          "the format has \(m) trailing bits and a bias of \(bias)",
          remedy: "give integers below 1000")
      }
      let isShort = round == .even && trailing <= 20
      for i in 0..<x.count {
        let quotient = x[i] / scale
        guard quotient.isFinite else {
          // Infinity over infinity in the definition.
          y[i] = .nan
          continue
        }
        // The exponent of |x| + 2^-126, read from its bits and not from a logarithm.
        let raised = quotient.magnitude + Float.leastNormalMagnitude
        let exponent = max(Int(raised.bitPattern >> 23) - 127 - trailing, lowest)
        let step =
          -126...127 ~= exponent
          ? Float(bitPattern: UInt32(exponent + 127) << 23)
          : Float(sign: .plus, exponent: exponent, significand: 1)
        // No quotient has more than trailing + 2 bits before its point.
        let q = quotient / step
        var number = step * (isShort ? QuantRounding.nearestEven(q) : round(q))
        if number.magnitude > limit {
          if saturates {
            number = number < 0 ? -limit : limit
          } else if hasInfinity {
            number = number < 0 ? -.infinity : .infinity
          } else if hasNaN {
            number = .nan
          } else {
            throw GraphError(
              "\(x[i]) overflows a format without infinity and NaN", remedy: "let it saturate")
          }
        }
        y[i] = number * scale
      }
    }
  }
}
