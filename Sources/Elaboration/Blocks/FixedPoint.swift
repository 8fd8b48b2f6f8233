// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// A number in two's complement at a fixed place, beside the special values that no bits stand for.
struct FixedNumber {
  /// The integer, in two's complement.
  var word: Signal
  /// The exponent of its lowest bit.
  var lowest: Int
  /// Whether it is a NaN.
  var nan: Signal
  /// Whether it is plus infinity, and minus infinity.
  var infinity: (positive: Signal, negative: Signal)
}

/// What a fixed-point code or register can hold.
struct FixedRange {
  /// All bits.
  let width: Int
  /// The exponent of the lowest.
  let lowest: Int
  /// Whether the integers are two's complement.
  let isSigned: Bool
  /// The integer that stands for zero.
  var zeroPoint = 0
  /// Whether the least integer is never produced.
  var isSymmetric = false

  init(_ format: FixedPointFormat) {
    width = format.width
    lowest = -format.fractionBits
    isSigned = format.isSigned
    zeroPoint = format.zeroPoint
    isSymmetric = format.isSymmetric
  }

  init(_ register: FixedPointRegister) {
    width = register.width
    lowest = register.lowestExponent
    isSigned = true
  }

  /// The greatest integer.
  var greatest: Bits {
    isSigned ? Bits.ones(width) - Bits.bit(width - 1, width: width) : .ones(width)
  }
  /// The least integer that is produced.
  var least: Bits {
    guard isSigned else { return .zero(width) }
    let least = Bits.bit(width - 1, width: width)
    return isSymmetric ? least + Bits(width: width, 1) : least
  }
}

extension ModuleBuilder {
  /// A number's code in a fixed-point format.
  func code(
    of number: Number, _ format: FixedPointFormat, _ rounding: Rounding, random: Signal?
  ) -> Signal {
    let range = FixedRange(format)
    // Beyond these places bits count for nothing: above, but for wrapping, any is an overflow; below,
    // they are sticky.
    let low = range.lowest - rounding.direction.lookedAt - 1
    let number = number.clamped(
      from: low, to: max(range.lowest + range.width + 1, low), self)
    return settle(fixed(number), range, rounding, random: random)
  }

  /// The number in two's complement, over all places that its bits can have.
  func fixed(_ number: Number) -> FixedNumber {
    let lowest = number.lowestBit
    let width = number.highestBit - lowest + 2
    let placed = placed(number, lowest: lowest, width: width)
    return FixedNumber(
      word: number.sign.select(placed.negated, else: placed), lowest: lowest, nan: number.nan,
      infinity: (number.infinity & ~number.sign, number.infinity & number.sign))
  }

  /// The magnitude at its place in a word from an exponent on.
  ///
  /// A number may have places below that are never used: those of an aligned sum whose terms all are coarser.
  func placed(_ number: Number, lowest: Int, width: Int) -> Signal {
    let below = max(lowest - number.exponent.base, 0)
    let whole = max(width + below, number.significand.width)
    return number.significand.zeroExtended(to: whole)
      .shiftedLeft(by: number.exponent.word(from: lowest - below))[below..<below + width]
  }

  /// A fixed number rounded to a range's lowest bit, wrapped or saturated: the code.
  func settle(
    _ number: FixedNumber, _ range: FixedRange, _ rounding: Rounding, random: Signal?
  ) -> Signal {
    let places = range.lowest - number.lowest
    var integer = number.word
    if places > 0 {
      let word =
        integer.width > places ? integer : integer.signExtended(to: places + 1)
      let fraction = word.truncated(to: places)
      integer = word[places..<word.width].signExtended(to: word.width - places + 1)
      let goesUp = rounding.direction.floorIncrement(
        isNegative: word.top, lastBit: integer[0], fraction: fraction, random: random
      ).named("rounds_up")
      integer = integer + goesUp.zeroExtended(to: integer.width)
    } else {
      integer = integer.above(zeros: -places)
    }
    return settled(integer.named("integer"), number, range, rounding)
  }

  private func settled(
    _ integer: Signal, _ number: FixedNumber, _ range: FixedRange, _ rounding: Rounding
  ) -> Signal {
    let width = max(integer.width, range.width + 1) + 1
    let shifted =
      integer.signExtended(to: width) + constant(signed: range.zeroPoint, width: width)
    func wide(_ bits: Bits) -> Signal {
      let word = constant(bits)
      return range.isSigned ? word.signExtended(to: width) : word.zeroExtended(to: width)
    }
    let zero = constant(signed: range.zeroPoint, width: range.width)
    var code = shifted.truncated(to: range.width)
    if rounding.overflow != .wrap {
      let isAbove = wide(range.greatest).isSignedLess(than: shifted).named("overflow_above")
      let isBelow = shifted.isSignedLess(than: wide(range.least)).named("overflow_below")
      code = isAbove.select(
        constant(range.greatest), else: isBelow.select(constant(range.least), else: code))
    }
    code = number.infinity.positive.select(constant(range.greatest), else: code)
    code = number.infinity.negative.select(constant(range.least), else: code)
    let substitute = rounding.nanSubstitute == .zero ? zero : constant(range.greatest)
    return number.nan.select(substitute, else: code)
  }
}

extension Signal {
  /// Whether the two's complement number is less than another.
  func isSignedLess(than other: Signal) -> Signal {
    let flip = builder.constant(Bits.bit(width - 1, width: width))
    return (self ^ flip).isLess(than: other ^ flip)
  }
}

extension RoundingDirection {
  /// Whether the floor of a two's complement number goes up by one, so that its magnitude is rounded by the
  /// direction.
  func floorIncrement(
    isNegative: Signal, lastBit: Signal, fraction: Signal, random: Signal?
  ) -> Signal {
    // The magnitude of a negative number with a fraction has the rest of the unit as its own fraction,
    // and its integer part is that of the floor's complement: last bits differ.
    let isInexact = fraction.isNonzero
    let negative = isNegative & isInexact
    let goesUp = increment(
      sign: isNegative, lastBit: lastBit ^ negative,
      dropped: negative.select(fraction.negated, else: fraction), random: random)
    return negative ^ goesUp
  }
}
