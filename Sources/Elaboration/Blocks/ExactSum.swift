// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist

extension CircuitContext {
  /// The exact sum of numbers: each is placed in a word that has room for all of them, negative ones in two's
  /// complement, and all are added at once.
  ///
  /// Like zeros keep their sign; any other sum that is zero has the given one. One number is passed on.
  func exactSum(_ terms: [Number], zeroSign: Bool, name: String) -> Number {
    guard let first = terms.first else { return zeroNumber }
    guard terms.count > 1 else { return first }
    let lowest = terms.map(\.lowestBit).min() ?? 0
    let highest = terms.map(\.highestBit).max() ?? 0
    let width = highest - lowest + 2 + MACUnit.Widths.carryBits(terms: terms.count)
    let total = builder.sum(
      terms.flatMap { builder.addends(of: $0, lowest: lowest, width: width) }, width: width
    ).named("\(name)_total")
    let specials = special(terms)
    let isZero = total.isZero
    // Of like zeros: -0 of nothing but -0.
    let areNegativeZeros = all(terms.map { $0.isZero & $0.sign })
    let arePositiveZeros = all(terms.map { $0.isZero & ~$0.sign })
    let sign = isZero.select(
      zeroSign ? ~arePositiveZeros : areNegativeZeros, else: total.top)
    return Number(
      sign: specials.infinity.select(specials.isNegative, else: sign),
      significand: total.top.select(total.negated, else: total).truncated(to: width - 1),
      exponent: Exponent(constant: lowest, builder), nan: specials.nan,
      infinity: specials.infinity, fractionBits: 0, isNormalized: false
    ).named(name)
  }

  /// +0.
  var zeroNumber: Number {
    let zero = builder.zero()
    return Number(
      sign: zero, significand: zero, exponent: Exponent(constant: 0, builder), nan: zero,
      infinity: zero, fractionBits: 0, isNormalized: false)
  }

  /// Whether all bits are 1.
  func all(_ bits: [Signal]) -> Signal {
    bits.isEmpty ? builder.ones() : builder.concatenate(bits).allOnes
  }

  /// Whether any bit is 1.
  func any(_ bits: [Signal]) -> Signal {
    bits.isEmpty ? builder.zero() : builder.concatenate(bits).isNonzero
  }

  /// What the special values among terms make of their sum: infinities of both signs make a NaN.
  func special(_ terms: [Number]) -> (nan: Signal, infinity: Signal, isNegative: Signal) {
    let infinite = terms.filter { $0.infinity.constant?.isZero != true }
    let nan = any(terms.map(\.nan).filter { $0.constant?.isZero != true })
    guard !infinite.isEmpty else { return (nan, builder.zero(), builder.zero()) }
    // A bit for each term. What a NaN has beside it does not count.
    let infinities = builder.concatenate(infinite.reversed().map(\.infinity))
    let signs = builder.concatenate(infinite.reversed().map(\.sign))
    let positive = (infinities & ~signs).isNonzero
    let negative = (infinities & signs).isNonzero
    return (nan | (positive & negative), positive | negative, negative)
  }
}

extension ModuleBuilder {
  /// Words whose sum modulo 2^width is the number in units of 2^lowest: its bits, inverted when it is
  /// negative, and the 1 that makes two's complement of them.
  func addends(of number: Number, lowest: Int, width: Int) -> [Signal] {
    let placed = placed(number, lowest: lowest, width: width)
    if number.sign.constant?.isZero == true { return [placed] }
    return [placed ^ number.sign.replicated(width), number.sign.zeroExtended(to: width)]
  }
}
