// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A rounding as plain data, without the parts that only flags tell of.
struct RoundingRule: Sendable {
  enum Direction: UInt8 { case even, away, zero, positive, negative, odd, stochastic }

  let direction: Direction
  /// How many random bits a stochastic rounding draws.
  let randomBits: Int
  let overflow: OverflowPolicy
  let overflowsToSpecial: Bool
  let flushes: Bool
  let tininess: Tininess
  /// Whether what exceeds the greatest number saturates before anything else is asked.
  let clipsFirst: Bool
  let nanIsGreatest: Bool

  init(_ rounding: Rounding) {
    var bits = 0
    switch rounding.direction {
    case .roundTiesToEven: direction = .even
    case .roundTiesToAway: direction = .away
    case .roundTowardZero: direction = .zero
    case .roundTowardPositive: direction = .positive
    case .roundTowardNegative: direction = .negative
    case .roundToOdd: direction = .odd
    case .stochastic(let count):
      direction = .stochastic
      bits = count
    }
    randomBits = bits
    overflow = rounding.overflow
    overflowsToSpecial = rounding.directedOverflow == .special
    flushes = rounding.subnormalResults == .flushed
    tininess = rounding.tininess
    clipsFirst = rounding.clipping == .beforeRounding && rounding.overflow == .saturate
    nanIsGreatest = rounding.nanSubstitute == .greatestFinite
  }

  private init(kept rule: RoundingRule) {
    direction = rule.direction
    randomBits = rule.randomBits
    overflow = rule.overflow
    overflowsToSpecial = rule.overflowsToSpecial
    flushes = false
    tininess = rule.tininess
    clipsFirst = rule.clipsFirst
    nanIsGreatest = rule.nanIsGreatest
  }

  /// The same without any flush.
  var keepingSubnormals: RoundingRule { RoundingRule(kept: self) }

  /// The sign of an exact zero sum of unlike terms.
  @inline(__always) var zeroIsNegative: Bool { direction == .negative }

  /// Whether an overflow goes back to the greatest number (IEEE 754-2019 clause 7.4).
  func overflowStaysFinite(isNegative: Bool) -> Bool {
    if overflow == .saturate { return true }
    if overflowsToSpecial { return false }
    switch direction {
    case .zero, .odd: return true
    case .positive: return isNegative
    case .negative: return !isNegative
    case .even, .away, .stochastic: return false
    }
  }

  /// (magnitude + more) / 2^places as an integer.
  ///
  /// - Parameters:
  ///   - places: how many low bits go; none or less appends zeros, and the result must fit.
  ///   - isOdd: whether the code of the quotient 0 is odd, which turns even and odd around.
  @inline(__always)
  func shifted(
    _ magnitude: UInt128, hasMore: Bool, by places: Int, isNegative: Bool, isOdd: Bool,
    random: UInt64
  ) -> UInt128 {
    if places <= 0 { return magnitude << UInt128(truncatingIfNeeded: 0 &- places) }
    if places > 127 {
      // Below half of the last place: what is shifted out only makes a difference to exactness.
      let far = places &- 127
      let rest = magnitude >> UInt128(truncatingIfNeeded: far)
      return shifted(
        rest, hasMore: hasMore || rest << UInt128(truncatingIfNeeded: far) != magnitude,
        places: 127,
        isNegative, isOdd, random)
    }
    return shifted(magnitude, hasMore: hasMore, places: places, isNegative, isOdd, random)
  }

  /// The same for 1 to 127 places.
  @inline(__always)
  private func shifted(
    _ magnitude: UInt128, hasMore: Bool, places: Int, _ isNegative: Bool, _ isOdd: Bool,
    _ random: UInt64
  ) -> UInt128 {
    let places = UInt128(truncatingIfNeeded: places)
    let kept = magnitude &>> places
    let rest = magnitude &- (kept &<< places)
    if rest == 0, !hasMore { return kept }
    let isOdd = (kept & 1 == 1) != isOdd
    let goesUp: Bool
    switch direction {
    case .even:
      let half: UInt128 = 1 &<< (places &- 1)
      goesUp = rest > half || rest == half && (hasMore || isOdd)
    case .away: goesUp = rest >= 1 &<< (places &- 1)
    case .zero: goesUp = false
    case .positive: goesUp = !isNegative
    case .negative: goesUp = isNegative
    case .odd: goesUp = !isOdd
    case .stochastic:
      // The leading random bits of the fraction; those below are ignored.
      let bits = UInt128(truncatingIfNeeded: randomBits)
      let fraction = places >= bits ? rest &>> (places &- bits) : rest &<< (bits &- places)
      goesUp = (fraction &+ lowBits(of: random)) &>> bits != 0
    }
    return goesUp ? kept &+ 1 : kept
  }

  /// The random number of a stochastic rounding.
  @inline(__always)
  func lowBits(of random: UInt64) -> UInt128 {
    UInt128(random & (1 &<< UInt64(truncatingIfNeeded: randomBits) &- 1))
  }
}

/// One place of a unit where numbers are rounded to a format.
final class GeneralRounding: Sendable {
  let format: GeneralFormat
  let rule: RoundingRule

  init(_ format: NumberFormat, _ rounding: Rounding) {
    self.format = .of(format)
    rule = RoundingRule(rounding)
  }

  @inline(__always) var zeroIsNegative: Bool { rule.zeroIsNegative }

  /// Replaces a number by what it is rounded to; returns the code.
  @inline(__always)
  @discardableResult
  func round(
    _ number: inout GeneralNumber, _ place: @autoclosure () -> RoundingPlace, _ random: RandomCase
  ) -> UInt64 {
    let bits = rule.direction == .stochastic ? random.bits(place()) : 0
    return format.round(&number, rule, random: bits)
  }
}

/// A number format of the general path: what codes mean, and which code a number is rounded to.
///
/// This one is without codes; each kind of format has its own.
class GeneralFormat: @unchecked Sendable {
  // Unchecked: the subclasses are final and have constants alone.

  /// The code of +0, nil without one.
  let positiveZero: UInt64?

  init(positiveZero: UInt64?) { self.positiveZero = positiveZero }

  /// The format of a description.
  static func of(_ format: NumberFormat) -> GeneralFormat {
    switch format {
    case .float(let float): GeneralFloat(float)
    case .fixedPoint(let fixed): GeneralFixedPoint(fixed)
    case .codeBook(let book): GeneralCodeBook(book)
    }
  }

  /// What a code stands for; bits above the format are ignored.
  func number(of word: UInt64) -> GeneralNumber { .zero() }

  /// Replaces a number by what it is rounded to; returns the code.
  func round(_ x: inout GeneralNumber, _ rule: RoundingRule, random: UInt64) -> UInt64 { 0 }
}
