// SPDX-License-Identifier: Apache-2.0
import Netlist

/// A number of which the top bit of the significand is 1, but where its exponent lies at or below a floor.
struct NormalizedNumber {
  /// The magnitude's bits.
  let significand: Signal
  /// The exponent of the top bit.
  let top: Exponent
  /// Whether it is zero; nil where a zero is known to stand at or below the floor.
  let isZero: Signal?
}

extension Number {
  /// The significand shifted up by its leading zeros, but no further than to an exponent of the top bit.
  ///
  /// A number whose top bit lies below that stays.
  func normalized(
    downTo floor: Int, _ builder: ModuleBuilder, name: String
  ) -> NormalizedNumber {
    let width = significand.width
    let top = exponent.plus(width - 1)
    if isNormalized && top.least <= floor || top.greatest <= floor {
      return NormalizedNumber(significand: significand, top: top, isZero: nil)
    }
    if width == 1 {
      return NormalizedNumber(significand: significand, top: top, isZero: isZero)
    }
    let leadingZeros = significand.leadingZeroCount.named("\(name)_leading_zeros")
    let least = min(top.least, max(top.least - (width - 1), floor))
    var places = leadingZeros
    if least == floor || top.least < floor {
      let limit: Signal
      if top.least >= floor {
        limit = top.word(from: floor)
      } else {
        let above = top.minus(Exponent(constant: floor, builder))
        limit = above.truncated(to: above.width - 1).masked(by: ~above.top)
      }
      let common = max(places.width, limit.width)
      let (p, q) = (places.zeroExtended(to: common), limit.zeroExtended(to: common))
      places = p.isLess(than: q).select(p, else: q)
    }
    // The count of a zero may be cut: it is zero wherever it stands.
    places = places.resized(to: Operation.width(holding: width - 1))
      .named("\(name)_normalizing_shift")
    let word = top.word(from: least)
    let exponentWidth = max(word.width, places.width)
    return NormalizedNumber(
      significand: significand.shiftedLeft(by: places).named("\(name)_normalized"),
      top: Exponent(
        word: word.zeroExtended(to: exponentWidth) - places.zeroExtended(to: exponentWidth),
        base: least, least: least, greatest: top.greatest),
      isZero: isZero)
  }
}
