// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Arithmetic of two or more arrays of one type, element by element with broadcasting.
enum Arithmetic {
  static let functions: [String: OperatorFunction] = [
    "Add": { [try combine($0.input(0), $0.input(1), Adding.self)] },
    "Sub": { [try combine($0.input(0), $0.input(1), Subtracting.self)] },
    "Mul": { [try combine($0.input(0), $0.input(1), Multiplying.self)] },
    "Div": { [try combine($0.input(0), $0.input(1), Dividing.self)] },
    "PRelu": { [try combine($0.input(0), $0.input(1), ScalingNegatives.self)] },
    "Mod": { call in
      let (x, y) = (try call.input(0), try call.input(1))
      return try call.int("fmod") == 1
        ? [combine(x, y, TruncatedRemainder.self)] : [combine(x, y, FloorRemainder.self)]
    },
    "Pow": power,
    "Max": { [try combineAll($0, Greatest.self)] },
    "Min": { [try combineAll($0, Least.self)] },
    "Sum": { [try combineAll($0, Adding.self)] },
    "Mean": mean,
  ]

  /// A function of two arrays of one type.
  ///
  /// Types that the machine has no arithmetic for are computed in float64 and rounded once.
  @inline(__always)
  static func combine<Function: PairFunction>(
    _ a: TypedArray, _ b: TypedArray, _ function: Function.Type
  ) throws -> TypedArray {
    let broadcast = try Broadcast(a.shape, b.shape)
    @inline(__always)
    func words<Word: FixedWidthInteger>(_ x: [Word], _ y: [Word]) -> [Word] {
      broadcast.map(x, y) { Function.ofIntegers($0, $1) }
    }
    let elements: TypedArray.Elements
    switch (a.elements, b.elements) {
    case (.float32(let x), .float32(let y)):
      elements = .float32(broadcast.map(x, y) { Function.of($0, $1) })
    case (.float64(let x), .float64(let y)):
      elements = .float64(broadcast.map(x, y) { Function.of($0, $1) })
    case (.int8(let x), .int8(let y)): elements = .int8(words(x, y))
    case (.int16(let x), .int16(let y)): elements = .int16(words(x, y))
    case (.int32(let x), .int32(let y)): elements = .int32(words(x, y))
    case (.int64(let x), .int64(let y)): elements = .int64(words(x, y))
    case (.uint8(let x), .uint8(let y)): elements = .uint8(words(x, y))
    case (.uint16(let x), .uint16(let y)): elements = .uint16(words(x, y))
    case (.uint32(let x), .uint32(let y)): elements = .uint32(words(x, y))
    case (.uint64(let x), .uint64(let y)): elements = .uint64(words(x, y))
    case (.coded(let type, let x), .coded(let other, let y)) where type == other:
      let (x, y) = (try CodedFormats.doubles(type, x), try CodedFormats.doubles(type, y))
      return try .numbers(
        broadcast.map(x, y) { Function.of($0, $1) }, shape: broadcast.shape, type: type)
    default:
      throw GraphError(
        "the operands are \(a.type.onnxName) and \(b.type.onnxName)",
        remedy: "give numbers of one type")
    }
    return TypedArray(checkedShape: broadcast.shape, elements: elements)
  }

  @inline(__always)
  private static func combineAll<Function: PairFunction>(
    _ call: OperatorCall, _ function: Function.Type
  ) throws -> TypedArray {
    var result = try call.input(0)
    for place in call.inputs.indices.dropFirst() {
      result = try combine(result, call.input(place), function)
    }
    return result
  }

  private static func mean(_ call: OperatorCall) throws -> [TypedArray] {
    let sum = try combineAll(call, Adding.self)
    let count = try TypedArray.numbers([Double(call.inputs.count)], shape: [], type: sum.type)
    return [try combine(sum, count, Dividing.self)]
  }

  /// Pow: the exponent may be of another type; the result has the base's.
  private static func power(_ call: OperatorCall) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(1))
    if let x = a.floats, b.count == 1, let exponent = try b.doubles().first,
      exponent == 2 || exponent == 0.5
    {
      // Squares and roots are exact operations of float32 and much faster.
      let shape = try Broadcast(a.shape, b.shape).shape
      return [
        TypedArray(
          checkedShape: shape,
          floats: exponent == 2 ? x.map { $0 * $0 } : x.map { $0.squareRoot() })
      ]
    }
    if a.type == b.type { return [try combine(a, b, Power.self)] }
    let broadcast = try Broadcast(a.shape, b.shape)
    if let x = a.integers, let y = b.integers {
      let list = broadcast.map(x, y) { Power.ofIntegers($0, $1) }
      return [try .integers(list, shape: broadcast.shape, type: a.type)]
    }
    let list = broadcast.map(try a.doubles(), try b.doubles()) { Power.of($0, $1) }
    return [try .numbers(list, shape: broadcast.shape, type: a.type)]
  }
}
