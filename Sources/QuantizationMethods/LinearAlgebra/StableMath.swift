// SPDX-License-Identifier: Apache-2.0

/// Exponential, logarithm and the normal distribution from basic operations of IEEE 754 alone.
///
/// The C library's functions may differ in the last bit between versions and processors; these give the same
/// bits everywhere. Errors stay within a few units of the last place, which the tests measure.
enum StableMath {
  private static let ln2High = 0x1.62e42fee00000p-1
  private static let ln2Low = 0x1.a39ef35793c76p-33
  /// ln 2, to float64.
  static let ln2 = 0x1.62e42fefa39efp-1

  /// e^x; 0 below -745, infinity above 709.78.
  static func exp(_ x: Double) -> Double {
    guard !x.isNaN else { return x }
    if x > 709.78 { return .infinity }
    if x < -745 { return 0 }
    let n = (x / ln2).rounded(.toNearestOrEven)
    let r = (x - n * ln2High) - n * ln2Low
    // |r| ≤ 0.35: the Taylor series to r^13 ends below 2^-56. Three short sums run side by side.
    let square = r * r
    let fourth = square * square
    let a = 1 + r + square * (1.0 / 2 + r * (1.0 / 6))
    let b =
      1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720 + r * (1.0 / 5040))
    let c =
      1.0 / 40320 + r * (1.0 / 362_880) + square * (1.0 / 3_628_800 + r * (1.0 / 39_916_800))
    let d = 1.0 / 479_001_600 + r * (1.0 / 6_227_020_800)
    let sum = a + fourth * (b + fourth * (c + fourth * d))
    let exponent = Int(n)
    if -1000...1000 ~= exponent {
      return sum * Double(bitPattern: UInt64(exponent + 1023) << 52)
    }
    return sum * Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// The natural logarithm; minus infinity of 0, NaN of negative numbers.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095 {
      significand *= 0.5
      exponent += 1
    }
    // log m = 2 artanh((m - 1) / (m + 1)), with |argument| ≤ 0.172.
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var sum = 0.0
    for k in stride(from: 23.0, through: 3, by: -2) { sum = (sum + 1 / k) * square }
    let logarithm = 2 * z + 2 * z * sum
    return exponent * ln2High + (exponent * ln2Low + logarithm)
  }

  /// x^y of a positive x; 0 of 0 for positive y.
  static func power(_ x: Double, _ y: Double) -> Double {
    if y == 1 { return x }
    if y == 0 { return 1 }
    if y == 0.5 { return x.squareRoot() }
    return x == 0 ? 0 : exp(y * log(x))
  }

  /// The density of the standard normal distribution.
  static func normalDensity(_ x: Double) -> Double {
    0.398_942_280_401_432_7 * exp(-0.5 * x * x)
  }

  /// The standard normal distribution function.
  ///
  /// Source of the series and of the continued fraction: Abramowitz and Stegun, 26.2.11 and 26.2.14.
  static func normalDistribution(_ x: Double) -> Double {
    if x.isNaN { return x }
    let magnitude = abs(x)
    if magnitude > 38 { return x < 0 ? 0 : 1 }
    if magnitude < 3 {
      var term = x
      var sum = x
      var k = 3.0
      while abs(term) > 1e-18 * abs(sum) {
        term *= x * x / k
        sum += term
        k += 2
      }
      return 0.5 + normalDensity(x) * sum
    }
    var fraction = magnitude
    for k in stride(from: 60.0, through: 1, by: -1) { fraction = magnitude + k / fraction }
    let tail = normalDensity(magnitude) / fraction
    return x < 0 ? tail : 1 - tail
  }
}
