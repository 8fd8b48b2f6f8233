// SPDX-License-Identifier: Apache-2.0

/// How QONNX's quantizers make a number an integer.
enum QuantRounding: String {
  /// To nearest, ties to even.
  case even = "HALF_EVEN"
  /// Toward +∞.
  case up = "CEIL"
  /// Toward -∞.
  case down = "FLOOR"
  /// Away from zero.
  case away = "UP"
  /// Toward zero.
  case zero = "DOWN"
  /// To nearest, ties away from zero.
  case halfAway = "HALF_UP"
  /// To nearest, ties toward zero.
  case halfZero = "HALF_DOWN"

  /// The mode of a name in any case; ROUND is HALF_EVEN.
  ///
  /// - Throws: `GraphError` for another name.
  init(_ name: String) throws {
    let upper = name.uppercased()
    guard let mode = QuantRounding(rawValue: upper == "ROUND" ? "HALF_EVEN" : upper) else {
      throw GraphError(
        "the rounding mode is '\(name.prefix(40))'",
        remedy: "it is ROUND, CEIL, FLOOR, UP, DOWN, HALF_UP or HALF_DOWN")
    }
    self = mode
  }

  /// The integer.
  @inline(__always)
  func callAsFunction(_ x: Float) -> Float {
    switch self {
    case .even: x.rounded(.toNearestOrEven)
    case .up: x.rounded(.up)
    case .down: x.rounded(.down)
    case .away: x.rounded(.awayFromZero)
    case .zero: x.rounded(.towardZero)
    case .halfAway: x.rounded(.toNearestOrAwayFromZero)
    case .halfZero:
      x < 0 ? -((-x - 0.5).rounded(.up)) : (x - 0.5).rounded(.up)
    }
  }

  /// Below this magnitude `nearestEven` is right.
  static let magnetReach: Float = 4_194_304

  /// The nearest integer, ties to even, of a number below 2^22 in magnitude; a zero keeps the sign.
  ///
  /// 2^23 added to the magnitude and taken away again: operations that every machine has for whole vectors.
  @inline(__always)
  static func nearestEven(_ x: Float) -> Float {
    let magnitude = (x.magnitude + 8_388_608) - 8_388_608
    return Float(bitPattern: magnitude.bitPattern | (x.bitPattern & 1 << 31))
  }

  /// An integer below 2^22 in magnitude, in two's complement in the low 22 bits.
  ///
  /// 1.5 × 2^23 added leaves it there as the trailing significand.
  @inline(__always)
  static func bits(_ x: Float) -> UInt32 { (x + 12_582_912).bitPattern }
}
