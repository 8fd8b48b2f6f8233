// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Operators of two arrays, element by element with broadcasting.
enum Arithmetic {
  static let functions: [String: OperatorFunction] = [
    "Add": { try two($0, { $0 + $1 }, { $0 + $1 }, { $0 &+ $1 }) },
    "Sub": { try two($0, { $0 - $1 }, { $0 - $1 }, { $0 &- $1 }) },
    "Mul": { try two($0, { $0 * $1 }, { $0 * $1 }, { $0 &* $1 }) },
    "Div": { try two($0, { $0 / $1 }, { $0 / $1 }, divide) },
    "Mod": { call in
      try call.int("fmod") == 1
        ? two(call, fmodf, fmod, remainder) : two(call, floorMod, floorMod, floorRemainder)
    },
    "Max": { try many($0, { $0 > $1 || $0.isNaN ? $0 : $1 }, { $0 > $1 || $0.isNaN ? $0 : $1 }, { max($0, $1) }) },
    "Min": { try many($0, { $0 < $1 || $0.isNaN ? $0 : $1 }, { $0 < $1 || $0.isNaN ? $0 : $1 }, { min($0, $1) }) },
    "Sum": { try many($0, { $0 + $1 }, { $0 + $1 }, { $0 &+ $1 }) },
    "Mean": mean,
    "Pow": power,
    "Equal": { try compare($0, { $0 == $1 }, { $0 == $1 }) },
    "Greater": { try compare($0, { $0 > $1 }, { $0 > $1 }) },
    "Less": { try compare($0, { $0 < $1 }, { $0 < $1 }) },
    "GreaterOrEqual": { try compare($0, { $0 >= $1 }, { $0 >= $1 }) },
    "LessOrEqual": { try compare($0, { $0 <= $1 }, { $0 <= $1 }) },
    "And": { try logic($0) { $0 && $1 } },
    "Or": { try logic($0) { $0 || $1 } },
    "Xor": { try logic($0) { $0 != $1 } },
    "PRelu": { try two($0, { $0 < 0 ? $0 * $1 : $0 }, { $0 < 0 ? $0 * $1 : $0 }, { $0 < 0 ? $0 &* $1 : $0 }) },
    "Where": choose,
  ]

  /// An arithmetic operator of two arrays of one type; integers wrap to their width.
  private static func two(
    _ call: OperatorCall, _ float: (Float, Float) -> Float, _ double: (Double, Double) -> Double,
    _ integer: (Int, Int) -> Int
  ) throws -> [TypedArray] {
    [try combine(call.input(0), call.input(1), float, double, integer)]
  }

  private static func many(
    _ call: OperatorCall, _ float: (Float, Float) -> Float, _ double: (Double, Double) -> Double,
    _ integer: (Int, Int) -> Int
  ) throws -> [TypedArray] {
    var result = try call.input(0)
    for place in call.inputs.indices.dropFirst() {
      result = try combine(result, call.input(place), float, double, integer)
    }
    return [result]
  }

  private static func mean(_ call: OperatorCall) throws -> [TypedArray] {
    let sum = try many(call, { $0 + $1 }, { $0 + $1 }, { $0 &+ $1 })[0]
    let count = TypedArray(checkedShape: [], floats: [Float(call.inputs.count)])
    return [try combine(sum, count, { $0 / $1 }, { $0 / $1 }, divide)]
  }

  static func combine(
    _ a: TypedArray, _ b: TypedArray, _ float: (Float, Float) -> Float,
    _ double: (Double, Double) -> Double, _ integer: (Int, Int) -> Int
  ) throws -> TypedArray {
    let broadcast = try Broadcast(a.shape, b.shape)
    if let x = a.floats, let y = b.floats {
      return TypedArray(checkedShape: broadcast.shape, floats: broadcast.map(x, y, float))
    }
    guard a.type == b.type else {
      throw GraphError(
        "the operands are \(a.type.onnxName) and \(b.type.onnxName)",
        remedy: "give both one type")
    }
    if case .uint64(let x) = a.elements, case .uint64(let y) = b.elements {
      return TypedArray(
        checkedShape: broadcast.shape,
        elements: .uint64(
          broadcast.map(x, y) {
            // Division and order of numbers above 2^63 need the unsigned type; they are not met in networks.
            UInt64(bitPattern: Int64(integer(Int(truncatingIfNeeded: $0), Int(truncatingIfNeeded: $1))))
          }))
    }
    if let x = a.integers, let y = b.integers {
      return try TypedArray.integers(
        broadcast.map(x, y, integer), shape: broadcast.shape, type: a.type)
    }
    let (x, y) = (try a.doubles(), try b.doubles())
    return try TypedArray.numbers(
      broadcast.map(x, y, double), shape: broadcast.shape, type: a.type)
  }

  private static func divide(_ x: Int, _ y: Int) -> Int {
    y == 0 ? 0 : x.dividedReportingOverflow(by: y).partialValue
  }

  private static func remainder(_ x: Int, _ y: Int) -> Int {
    y == 0 ? 0 : x.remainderReportingOverflow(dividingBy: y).partialValue
  }

  private static func floorRemainder(_ x: Int, _ y: Int) -> Int {
    let rest = remainder(x, y)
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
  }

  private static func floorMod<Number: BinaryFloatingPoint>(_ x: Number, _ y: Number) -> Number {
    let rest = x.truncatingRemainder(dividingBy: y)
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
  }

  private static func power(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(1))
    if let x = a.floats, let y = b.floats, b.count == 1 {
      switch y[0] {
      case 2: return [TypedArray(checkedShape: try Broadcast(a.shape, b.shape).shape, floats: x.map { $0 * $0 })]
      case 0.5:
        return [
          TypedArray(
            checkedShape: try Broadcast(a.shape, b.shape).shape, floats: x.map { $0.squareRoot() })
        ]
      default: break
      }
    }
    let broadcast = try Broadcast(a.shape, b.shape)
    let (x, y) = (try a.doubles(), try b.doubles())
    return [
      try TypedArray.numbers(
        broadcast.map(x, y) { pow($0, $1) }, shape: broadcast.shape, type: a.type)
    ]
  }

  private static func compare(
    _ call: OperatorCall, _ double: (Double, Double) -> Bool, _ integer: (Int, Int) -> Bool
  ) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(1))
    let broadcast = try Broadcast(a.shape, b.shape)
    let result: [Bool]
    if case .string(let x) = a.elements, case .string(let y) = b.elements {
      result = broadcast.map(x, y) { $0 == $1 }
    } else if let x = a.integers, let y = b.integers {
      result = broadcast.map(x, y, integer)
    } else {
      result = broadcast.map(try a.doubles(), try b.doubles(), double)
    }
    return [TypedArray(checkedShape: broadcast.shape, elements: .bool(result))]
  }

  private static func logic(
    _ call: OperatorCall, _ function: (Bool, Bool) -> Bool
  ) throws -> [TypedArray] {
    guard case .bool(let x) = try call.input(0).elements,
      case .bool(let y) = try call.input(1).elements
    else { throw GraphError("an operand is not BOOL", remedy: "give BOOL") }
    let broadcast = try Broadcast(call.input(0).shape, call.input(1).shape)
    return [
      TypedArray(checkedShape: broadcast.shape, elements: .bool(broadcast.map(x, y, function)))
    ]
  }

  private static func choose(_ call: OperatorCall) throws -> [TypedArray] {
    let (condition, a, b) = (try call.input(0), try call.input(1), try call.input(2))
    guard case .bool(let chosen) = condition.elements, a.type == b.type else {
      throw GraphError(
        "the condition is \(condition.type.onnxName), the operands \(a.type.onnxName) and "
          + b.type.onnxName, remedy: "give BOOL and two operands of one type")
    }
    let operands = try Broadcast(a.shape, b.shape)
    let whole = try Broadcast(condition.shape, operands.shape)
    // Places instead of numbers, so that every element type goes the same way.
    let placesA = try a.places(in: whole.shape)
    let placesB = try b.places(in: whole.shape)
    let placesC = try condition.places(in: whole.shape)
    return [
      try a.choosing(b, shape: whole.shape) { i in
        chosen[placesC[i]] ? (true, placesA[i]) : (false, placesB[i])
      }
    ]
  }
}
