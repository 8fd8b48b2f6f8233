// SPDX-License-Identifier: Apache-2.0
import Netlist

/// An exponent on wires: `base` + an unsigned word.
///
/// The limits `least` and `greatest` hold for the exponents of numbers; beside a NaN or an infinity the word
/// may be anything, and what is made of it is not looked at.
struct Exponent {
  /// What is added to `base`, unsigned.
  let word: Signal
  /// The exponent that a word of 0 stands for.
  let base: Int
  /// The least exponent that occurs.
  let least: Int
  /// The greatest exponent that occurs.
  let greatest: Int

  init(word: Signal, base: Int, least: Int? = nil, greatest: Int? = nil) {
    self.word = word
    self.base = base
    // A wide word can not reach further than its bits.
    let top = word.width < 40 ? base + (1 << word.width) - 1 : Int.max
    self.least = least ?? base
    self.greatest = min(greatest ?? top, top)
  }

  /// The same exponent always.
  init(constant: Int, _ builder: ModuleBuilder) {
    self.init(word: builder.zero(), base: constant, least: constant, greatest: constant)
  }

  /// Whether only one exponent occurs.
  var isConstant: Bool { least == greatest }

  /// A constant more.
  func plus(_ places: Int) -> Exponent {
    Exponent(
      word: word, base: base + places, least: least + places, greatest: greatest + places)
  }

  /// The sum of two exponents.
  func plus(_ other: Exponent) -> Exponent {
    // Wide enough for the words of special values too, so that nothing wraps.
    let width =
      word.constant?.isZero == true
      ? other.word.width
      : other.word.constant?.isZero == true
        ? word.width : max(word.width, other.word.width) + 1
    return Exponent(
      word: word.resized(to: width) + other.word.resized(to: width),
      base: base + other.base, least: least + other.least, greatest: greatest + other.greatest)
  }

  /// The exponent less one that no number's lies below, as an unsigned word.
  func word(from lower: Int) -> Signal {
    let offset = base - lower
    if offset == 0 { return word }
    if isConstant, word.constant != nil {
      return word.builder.constant(
        UInt64(least - lower), width: Operation.width(holding: least - lower))
    }
    guard offset > 0 else {
      let width = max(word.width, Operation.width(holding: -offset))
      let difference =
        word.zeroExtended(to: width) - word.builder.constant(UInt64(-offset), width: width)
      return difference.truncated(
        to: min(width, Operation.width(holding: max(greatest - lower, 1))))
    }
    let width = max(word.width, Operation.width(holding: offset)) + 1
    return word.zeroExtended(to: width) + word.builder.constant(UInt64(offset), width: width)
  }

  /// This exponent less another, as a two's complement word, wide enough for every word of both.
  func minus(_ other: Exponent) -> Signal {
    let lower = min(base, other.base)
    let x = word(from: lower)
    let y = other.word(from: lower)
    let width = max(x.width, y.width) + 1
    return x.zeroExtended(to: width) - y.zeroExtended(to: width)
  }

  /// The greater of two exponents.
  func maximum(_ other: Exponent) -> Exponent {
    if least >= other.greatest { return self }
    if other.least >= greatest { return other }
    let lower = min(base, other.base)
    let x = word(from: lower)
    let y = other.word(from: lower)
    let width = max(x.width, y.width)
    let (p, q) = (x.zeroExtended(to: width), y.zeroExtended(to: width))
    return Exponent(
      word: p.isLess(than: q).select(q, else: p), base: lower,
      least: max(least, other.least), greatest: max(greatest, other.greatest))
  }

  /// For a select bit: one exponent when it is 1, else the other.
  static func select(_ bit: Signal, _ x: Exponent, else y: Exponent) -> Exponent {
    let lower = min(x.base, y.base)
    let (p, q) = (x.word(from: lower), y.word(from: lower))
    let width = max(p.width, q.width)
    return Exponent(
      word: bit.select(p.zeroExtended(to: width), else: q.zeroExtended(to: width)), base: lower,
      least: min(x.least, y.least), greatest: max(x.greatest, y.greatest))
  }
}
