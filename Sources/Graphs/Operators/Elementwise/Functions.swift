// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import Tensors

/// Operators of one array, element by element.
///
/// Transcendental functions are computed in float64 and rounded once more, so that the result does not depend on the
/// width of the machine's vectors.
enum Functions {
  static let functions: [String: OperatorFunction] = [
    "Identity": { [try $0.input(0)] },
    "Dropout": { [try $0.input(0)] },
    "Neg": { try signed($0, { -$0 }, { 0 &- $0 }) },
    "Abs": { try signed($0, { $0.magnitude }, { $0 < 0 ? 0 &- $0 : $0 }) },
    "Sign": { try signed($0, { $0 > 0 ? 1 : ($0 < 0 ? -1 : $0) }, { $0.signum() }) },
    "Relu": { try exact($0) { $0 > 0 || $0.isNaN ? $0 : 0 } },
    "Sqrt": { try exact($0) { $0.squareRoot() } },
    "Floor": { try exact($0) { $0.rounded(.down) } },
    "Ceil": { try exact($0) { $0.rounded(.up) } },
    "Round": { try exact($0) { $0.rounded(.toNearestOrEven) } },
    "Reciprocal": { try exact($0) { 1 / $0 } },
    "Softsign": { try exact($0) { $0 / (1 + $0.magnitude) } },
    "HardSwish": { try exact($0) { $0 * min(max($0 / 6 + 0.5, 0), 1) } },
    "Exp": { try wide($0, exp) },
    "Log": { try wide($0, log) },
    "Erf": { try wide($0, erf) },
    "Tanh": { try wide($0, tanh) },
    "Sin": { try wide($0, sin) },
    "Cos": { try wide($0, cos) },
    "Sigmoid": { try wide($0) { 1 / (1 + exp(-$0)) } },
    "Softplus": { try wide($0) { max($0, 0) + log1p(exp(-$0.magnitude)) } },
    "Mish": { try wide($0) { $0 * tanh(max($0, 0) + log1p(exp(-$0.magnitude))) } },
    "Gelu": { call in
      let isTanh = try call.string("approximate") == "tanh"
      return try wide(call) { x in
        isTanh
          ? 0.5 * x * (1 + tanh((2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
          : 0.5 * x * (1 + erf(x / 2.0.squareRoot()))
      }
    },
    "Swish": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { $0 / (1 + exp(-alpha * $0)) }
    },
    "LeakyRelu": { call in
      let alpha = Double(try call.float("alpha") ?? 0.01)
      return try wide(call) { $0 < 0 ? alpha * $0 : $0 }
    },
    "Elu": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { $0 < 0 ? alpha * expm1($0) : $0 }
    },
    "Celu": { call in
      let alpha = Double(try call.float("alpha") ?? 1)
      return try wide(call) { max(0, $0) + min(0, alpha * expm1($0 / alpha)) }
    },
    "Selu": { call in
      let alpha = Double(try call.float("alpha") ?? 1.673_263_2)
      let gamma = Double(try call.float("gamma") ?? 1.050_701)
      return try wide(call) { gamma * ($0 > 0 ? $0 : alpha * expm1($0)) }
    },
    "HardSigmoid": { call in
      let alpha = try call.float("alpha") ?? 0.2
      let beta = try call.float("beta") ?? 0.5
      return try exact(call) { min(max(alpha * $0 + beta, 0), 1) }
    },
    "ThresholdedRelu": { call in
      let alpha = try call.float("alpha") ?? 1
      return try exact(call) { $0 > alpha ? $0 : 0 }
    },
    "Clip": clip,
    "Not": { call in
      let x = try call.input(0)
      guard case .bool(let list) = x.elements else {
        throw GraphError("the operand is \(x.type.onnxName)", remedy: "give BOOL")
      }
      return [TypedArray(checkedShape: x.shape, elements: .bool(list.map { !$0 }))]
    },
    "IsNaN": { try test($0) { $0.isNaN } },
    "IsInf": { call in
      let (negative, positive) = (
        try call.int("detect_negative") ?? 1 != 0, try call.int("detect_positive") ?? 1 != 0
      )
      return try test(call) { $0.isInfinite && ($0 < 0 ? negative : positive) }
    },
    "Cast": cast,
    "CastLike": { call in
      [try converted(call.input(0), to: call.input(1).type, call)]
    },
  ]

  /// A function that float32 computes exactly as float64 would, or by its own rounding.
  private static func exact(
    _ call: OperatorCall, _ function: (Float) -> Float
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    if let list = x.floats {
      return [TypedArray(checkedShape: x.shape, floats: list.map(function))]
    }
    if let list = x.integers {
      return [
        try .numbers(list.map { Double(function(Float($0))) }, shape: x.shape, type: x.type)
      ]
    }
    return [
      try .numbers(x.doubles().map { Double(function(Float($0))) }, shape: x.shape, type: x.type)
    ]
  }

  /// A function of float64.
  private static func wide(
    _ call: OperatorCall, _ function: (Double) -> Double
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    if let list = x.floats {
      return [TypedArray(checkedShape: x.shape, floats: list.map { Float(function(Double($0))) })]
    }
    return [try .numbers(x.doubles().map(function), shape: x.shape, type: x.type)]
  }

  private static func signed(
    _ call: OperatorCall, _ float: (Double) -> Double, _ integer: (Int) -> Int
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    if let list = x.integers {
      return [try .integers(list.map(integer), shape: x.shape, type: x.type)]
    }
    return try wide(call, float)
  }

  private static func test(
    _ call: OperatorCall, _ function: (Double) -> Bool
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    return [
      TypedArray(checkedShape: x.shape, elements: .bool(try x.doubles().map(function)))
    ]
  }

  private static func clip(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    func end(_ place: Int, _ attribute: String) throws -> TypedArray? {
      if let value = try call.float(attribute) {
        return TypedArray(checkedShape: [], floats: [value])
      }
      guard let array = call.optionalInput(place) else { return nil }
      guard array.count == 1 else {
        throw GraphError("an end of the range is not one number", remedy: "give one")
      }
      return array
    }
    let (least, most) = (try end(1, "min"), try end(2, "max"))
    if let list = x.floats {
      let low = try least?.floatList().first ?? -.infinity
      let high = try most?.floatList().first ?? .infinity
      return [
        TypedArray(
          checkedShape: x.shape,
          floats: list.map {
            let raised = $0 < low ? low : $0
            return raised > high ? high : raised
          })
      ]
    }
    if let list = x.integers {
      let low = least?.integers?.first ?? Int.min
      let high = most?.integers?.first ?? Int.max
      return [try .integers(list.map { min(max($0, low), high) }, shape: x.shape, type: x.type)]
    }
    let low = try least?.doubles().first ?? -.infinity
    let high = try most?.doubles().first ?? .infinity
    return [
      try .numbers(x.doubles().map { min(max($0, low), high) }, shape: x.shape, type: x.type)
    ]
  }

  private static func cast(_ call: OperatorCall) throws -> [TypedArray] {
    guard let number = try call.int("to"), let type = ElementType(rawValue: number) else {
      throw GraphError("the attribute 'to' names no type", remedy: "give one of TensorProto")
    }
    return [try converted(call.input(0), to: type, call)]
  }

  /// An array in another type, as Cast says.
  static func converted(
    _ x: TypedArray, to type: ElementType, _ call: OperatorCall
  ) throws -> TypedArray {
    if x.type == type { return x }
    if let list = x.integers, type.isInteger || type == .bool {
      return try .integers(list, shape: x.shape, type: type)
    }
    if case .coded(let narrow, let codes) = x.elements, narrow.isInteger, type.isInteger {
      return try .integers(
        CodedFormats.doubles(narrow, codes).map { Int($0) }, shape: x.shape, type: type)
    }
    if case .string(let list) = x.elements {
      let numbers = list.map { Double($0.trimmingCharacters(in: .whitespaces)) ?? .nan }
      return try .numbers(numbers, shape: x.shape, type: type)
    }
    if type == .string {
      let words = try x.doubles().map { "\($0)" }
      return TypedArray(checkedShape: x.shape, elements: .string(words))
    }
    let saturates = try call.int("saturate") ?? 1 != 0
    var direction = RoundingDirection.roundTiesToEven
    if type == .float8e8m0 {
      switch try call.string("round_mode") ?? "up" {
      case "up": direction = .roundTowardPositive
      case "down": direction = .roundTowardZero
      case "nearest": direction = .roundTiesToAway
      default:
        throw GraphError("the attribute 'round_mode' is unknown", remedy: "up, down or nearest")
      }
    }
    if type == .int4 || type == .uint4 || type == .int2 || type == .uint2 {
      // Narrow integers: to nearest and wrapping, as the reference does.
      let list = try x.doubles().map { number -> Int in
        Int(exactly: number.rounded(.toNearestOrEven)) ?? 0
      }
      return try .integers(list, shape: x.shape, type: type)
    }
    return try .numbers(
      x.doubles(), shape: x.shape, type: type, saturates: saturates, direction: direction)
  }
}

extension ElementType {
  /// Whether the numbers are integers.
  var isInteger: Bool {
    switch self {
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .int4, .uint4, .int2,
      .uint2:
      true
    default: false
    }
  }
}
