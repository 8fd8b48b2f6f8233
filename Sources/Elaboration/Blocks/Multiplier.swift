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
    return Number(
      sign: x.sign ^ y.sign, significand: x.significand * y.significand,
      exponent: x.exponent.plus(y.exponent), nan: nan, infinity: x.infinity | y.infinity,
      fractionBits: x.fractionBits + y.fractionBits, isNormalized: false
    ).named(name)
  }
}
