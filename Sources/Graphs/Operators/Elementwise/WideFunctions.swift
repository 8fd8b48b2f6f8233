// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Functions of one number that are computed in float64 by the C library and rounded once more.
///
/// Vector libraries of float32 differ in the last bit from one vector width to another; this does not.
enum WideFunctions {
  static let functions: [String: OperatorFunction] = [
    "Exp": { try wide($0, exp) },
    "Log": { try wide($0, log) },
    "Erf": { try wide($0, erf) },
    "Tanh": { try wide($0, tanh) },
    "Sin": { try wide($0, sin) },
    "Cos": { try wide($0, cos) },
    "Tan": { try wide($0, tan) },
    "Atan": { try wide($0, atan) },
    "Sigmoid": { try wide($0, sigmoid) },
    "Softplus": { try wide($0, softplus) },
    "Mish": { try wide($0) { $0 * tanh(softplus($0)) } },
    "Gelu": { call in
      switch try call.string("approximate") ?? "none" {
      case "none": return try wide(call) { 0.5 * $0 * (1 + erf($0 * 0.5.squareRoot())) }
      case "tanh":
        let factor = (2 / Double.pi).squareRoot()
        return try wide(call) { x in
          0.5 * x * (1 + tanh(factor * (x + 0.044715 * x * x * x)))
        }
      case let other:
        throw GraphError(
          "the attribute 'approximate' is '\(other.prefix(40))'", remedy: "it is none or tanh")
      }
    },
    "Swish": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { $0 * sigmoid(alpha * $0) }
    },
    "Elu": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { $0 < 0 ? alpha * expm1($0) : $0 }
    },
    "Celu": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { $0 < 0 ? alpha * expm1($0 / alpha) : $0 }
    },
    "Selu": { call in
      // Klambauer et al., "Self-Normalizing Neural Networks", arXiv 1706.02515, as ONNX rounds them.
      let alpha = Double(try call.float("alpha") ?? 1.673_263_2)
      let gamma = Double(try call.float("gamma") ?? 1.050_701)
      return try wide(call) { gamma * ($0 > 0 ? $0 : alpha * expm1($0)) }
    },
  ]

  private static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private static func softplus(_ x: Double) -> Double {
    max(x, 0) + log1p(exp(-x.magnitude))
  }

  @inline(__always)
  private static func wide(
    _ call: OperatorCall, _ function: (Double) -> Double
  ) throws -> [TypedArray] {
    [try ExactFunctions.floats(call.input(0), { Float(function(Double($0))) }, function)]
  }
}
