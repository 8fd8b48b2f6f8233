// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Functions of one number that each float type computes by its own arithmetic.
enum ExactFunctions {
  static let functions: [String: OperatorFunction] = [
    "Identity": { [try $0.input(0)] },
    "Dropout": dropout,
    "Neg": { [try signed($0.input(0), Negative.self)] },
    "Abs": { [try signed($0.input(0), Magnitude.self)] },
    "Sign": { [try signed($0.input(0), Sign.self)] },
    "Relu": { [try signed($0.input(0), Rectifier.self)] },
    "Sqrt": { [try floats($0.input(0), { $0.squareRoot() }, { $0.squareRoot() })] },
    "Floor": { [try floats($0.input(0), { $0.rounded(.down) }, { $0.rounded(.down) })] },
    "Ceil": { [try floats($0.input(0), { $0.rounded(.up) }, { $0.rounded(.up) })] },
    "Round": {
      [
        try floats(
          $0.input(0), { $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) })
      ]
    },
    "Reciprocal": { [try floats($0.input(0), { 1 / $0 }, { 1 / $0 })] },
    "Softsign": {
      [try floats($0.input(0), { $0 / (1 + $0.magnitude) }, { $0 / (1 + $0.magnitude) })]
    },
    "LeakyRelu": { call in
      let alpha = try call.float("alpha") ?? 0.01
      let wide = Double(alpha)
      return [
        try floats(call.input(0), { $0 < 0 ? alpha * $0 : $0 }, { $0 < 0 ? wide * $0 : $0 })
      ]
    },
    "ThresholdedRelu": { call in
      let alpha = try call.float("alpha") ?? 1
      let wide = Double(alpha)
      return [try floats(call.input(0), { $0 > alpha ? $0 : 0 }, { $0 > wide ? $0 : 0 })]
    },
    "HardSigmoid": { call in
      let (alpha, beta) = (try call.float("alpha") ?? 0.2, try call.float("beta") ?? 0.5)
      let (wideA, wideB) = (Double(alpha), Double(beta))
      return [
        try floats(
          call.input(0), { clamped(alpha * $0 + beta) }, { clamped(wideA * $0 + wideB) })
      ]
    },
    "HardSwish": {
      [try floats($0.input(0), { $0 * clamped($0 / 6 + 0.5) }, { $0 * clamped($0 / 6 + 0.5) })]
    },
  ]

  /// A number brought to the range from 0 to 1; a NaN stays.
  @inline(__always)
  private static func clamped<Number: BinaryFloatingPoint>(_ x: Number) -> Number {
    x < 0 ? 0 : (x > 1 ? 1 : x)
  }

  /// A function of numbers that may be integers too.
  private protocol SignedFunction {
    static func of(_ x: Float) -> Float
    static func of(_ x: Double) -> Double
    static func ofIntegers<Word: FixedWidthInteger>(_ x: Word) -> Word
  }
  private enum Negative: SignedFunction {
    @inline(__always) static func of(_ x: Float) -> Float { -x }
    @inline(__always) static func of(_ x: Double) -> Double { -x }
    @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word) -> Word { 0 &- x }
  }
  private enum Magnitude: SignedFunction {
    @inline(__always) static func of(_ x: Float) -> Float { x.magnitude }
    @inline(__always) static func of(_ x: Double) -> Double { x.magnitude }
    @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word) -> Word {
      x < 0 ? 0 &- x : x
    }
  }
  private enum Sign: SignedFunction {
    @inline(__always) static func of(_ x: Float) -> Float {
      x > 0 ? 1 : (x < 0 ? -1 : x)
    }
    @inline(__always) static func of(_ x: Double) -> Double {
      x > 0 ? 1 : (x < 0 ? -1 : x)
    }
    @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word) -> Word {
      x > 0 ? 1 : (x < 0 ? 0 &- 1 : 0)
    }
  }
  private enum Rectifier: SignedFunction {
    // The comparison is false for a NaN, which stays.
    @inline(__always) static func of(_ x: Float) -> Float {
      x <= 0 ? 0 : x
    }
    @inline(__always) static func of(_ x: Double) -> Double {
      x <= 0 ? 0 : x
    }
    @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word) -> Word {
      x < 0 ? 0 : x
    }
  }

  @inline(__always)
  private static func signed<Function: SignedFunction>(
    _ x: TypedArray, _ function: Function.Type
  ) throws -> TypedArray {
    @inline(__always)
    func words<Word: FixedWidthInteger>(_ list: [Word]) -> [Word] {
      list.mapped { Function.ofIntegers($0) }
    }
    let elements: TypedArray.Elements
    switch x.elements {
    case .float32(let list): elements = .float32(list.mapped { Function.of($0) })
    case .float64(let list): elements = .float64(list.mapped { Function.of($0) })
    case .int8(let list): elements = .int8(words(list))
    case .int16(let list): elements = .int16(words(list))
    case .int32(let list): elements = .int32(words(list))
    case .int64(let list): elements = .int64(words(list))
    case .uint8(let list): elements = .uint8(words(list))
    case .uint16(let list): elements = .uint16(words(list))
    case .uint32(let list): elements = .uint32(words(list))
    case .uint64(let list): elements = .uint64(words(list))
    case .coded, .bool, .string:
      return try .numbers(
        x.doubles().mapped { Function.of($0) }, shape: x.shape, type: x.type)
    }
    return TypedArray(checkedShape: x.shape, elements: elements)
  }

  /// A function of float32, and the same of float64 for all other types.
  @inline(__always)
  static func floats(
    _ x: TypedArray, _ float: (Float) -> Float, _ double: (Double) -> Double
  ) throws -> TypedArray {
    if let list = x.floats {
      return TypedArray(checkedShape: x.shape, floats: list.mapped(float))
    }
    return try .numbers(x.doubles().mapped(double), shape: x.shape, type: x.type)
  }

  /// Dropout as it is when a network is used: nothing is dropped.
  private static func dropout(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    if let mode = call.optionalInput(2), try mode.doubles().first ?? 0 != 0 {
      throw GraphError("elements are dropped at random", remedy: "export the network for use")
    }
    let mask = [Bool](repeating: true, count: x.count)
    return [x, TypedArray(checkedShape: x.shape, elements: .bool(mask))]
  }
}
