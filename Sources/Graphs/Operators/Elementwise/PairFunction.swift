// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// What an operator makes of two numbers, for each kind of number.
///
/// Static functions of a type and not closures: the compiler makes a loop of its own for each operator and type.
protocol PairFunction {
  /// Of float32.
  static func of(_ x: Float, _ y: Float) -> Float
  /// Of float64.
  static func of(_ x: Double, _ y: Double) -> Double
  /// Of integers, which wrap and never trap.
  static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word
}

/// x + y.
enum Adding: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float { x + y }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double { x + y }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x &+ y
  }
}

/// x - y.
enum Subtracting: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float { x - y }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double { x - y }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x &- y
  }
}

/// x × y.
enum Multiplying: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float { x * y }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double { x * y }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x &* y
  }
}

/// x / y; integers are cut toward zero, and a division by zero gives zero.
enum Dividing: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float { x / y }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double { x / y }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    y == 0 ? 0 : x.dividedReportingOverflow(by: y).partialValue
  }
}

/// The remainder of a division that is cut toward zero: C's fmod.
enum TruncatedRemainder: PairFunction {
  static func of(_ x: Float, _ y: Float) -> Float { fmodf(x, y) }
  static func of(_ x: Double, _ y: Double) -> Double { fmod(x, y) }
  static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    y == 0 ? 0 : x.remainderReportingOverflow(dividingBy: y).partialValue
  }
}

/// The remainder with the divisor's sign, as Python has it.
enum FloorRemainder: PairFunction {
  static func of(_ x: Float, _ y: Float) -> Float {
    let rest = fmodf(x, y)
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
  }
  static func of(_ x: Double, _ y: Double) -> Double {
    let rest = fmod(x, y)
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
  }
  static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    let rest = TruncatedRemainder.ofIntegers(x, y)
    return rest != 0 && (rest < 0) != (y < 0) ? rest &+ y : rest
  }
}

/// The greater; a NaN wins.
enum Greatest: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float {
    x > y || x != x ? x : y
  }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double {
    x > y || x != x ? x : y
  }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x > y ? x : y
  }
}

/// The lesser; a NaN wins.
enum Least: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float {
    x < y || x != x ? x : y
  }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double {
    x < y || x != x ? x : y
  }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x < y ? x : y
  }
}

/// x, times y where x is below zero.
enum ScalingNegatives: PairFunction {
  @inline(__always) static func of(_ x: Float, _ y: Float) -> Float { x < 0 ? x * y : x }
  @inline(__always) static func of(_ x: Double, _ y: Double) -> Double { x < 0 ? x * y : x }
  @inline(__always) static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    x < 0 ? x &* y : x
  }
}

/// x to the y; integers wrap, and a negative power is cut toward zero.
enum Power: PairFunction {
  // In float64 and rounded once more: the same on machines of any vector width.
  static func of(_ x: Float, _ y: Float) -> Float { Float(pow(Double(x), Double(y))) }
  static func of(_ x: Double, _ y: Double) -> Double { pow(x, y) }
  static func ofIntegers<Word: FixedWidthInteger>(_ x: Word, _ y: Word) -> Word {
    guard y >= 0 else {
      // 1 / x^|y| is an integer for x = ±1 alone.
      if x == 1 { return 1 }
      return x &+ 1 == 0 ? (y & 1 == 0 ? 1 : x) : 0
    }
    var (result, base, rest): (Word, Word, Word) = (1, x, y)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* base }
      base = base &* base
      rest >>= 1
    }
    return result
  }
}
