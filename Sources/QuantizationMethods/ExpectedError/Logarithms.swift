// SPDX-License-Identifier: Apache-2.0

extension StableMath {
  /// The logarithm to base 2; whole for powers of two.
  static func log2(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return log(x) }
    return Double(x.exponent) + (x.significand == 1 ? 0 : log(x.significand) / ln2)
  }

  /// 2^x; exact for a whole x.
  static func exp2(_ x: Double) -> Double {
    guard x > -1080, x < 1025 else { return x < 0 ? 0 : (x.isNaN ? x : .infinity) }
    let whole = x.rounded(.down)
    let part = x == whole ? 1 : exp((x - whole) * ln2)
    return Double(sign: .plus, exponent: Int(whole), significand: part)
  }

  /// 10 log10 of a ratio of powers, in dB.
  static func decibels(_ ratio: Double) -> Double { 10 * log(ratio) * 0.434_294_481_903_251_8 }
}
