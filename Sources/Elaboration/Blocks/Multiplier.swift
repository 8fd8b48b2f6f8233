// SPDX-License-Identifier: Apache-2.0
import Netlist

extension CircuitContext {
  /// The exact product of two numbers: signs, significands and exponents each for themselves.
  ///
  /// 0 × ∞ is NaN.
  func multiply(_ x: Number, _ y: Number, name: String) -> Number {
    let nan =
      x.nan | y.nan | (x.infinity & y.isZero & ~y.infinity)
      | (y.infinity & x.isZero & ~x.infinity)
    // A power of two has one bit.
    let significand =
      y.significand.width == 1
      ? x.significand.masked(by: y.significand)
      : x.significand.width == 1
        ? y.significand.masked(by: x.significand) : x.significand * y.significand
    return Number(
      sign: x.sign ^ y.sign, significand: significand,
      exponent: x.exponent.plus(y.exponent), nan: nan, infinity: x.infinity | y.infinity,
      fractionBits: x.fractionBits + y.fractionBits, isNormalized: false
    ).named(name)
  }
}
