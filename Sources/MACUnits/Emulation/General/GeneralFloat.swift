// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A floating-point format of the general path.
final class GeneralFloat: GeneralFormat, @unchecked Sendable {
  /// The trailing significand's bits.
  let t: Int
  let hasSubnormals: Bool
  let hasZero: Bool
  let signMask: UInt64
  let magnitudeMask: UInt64
  /// The exponent of the lowest binade: that of subnormals and zeros in an alignment.
  let leastExponent: Int
  let nanCode: UInt64?
  let bias: Int
  let greatest: UInt64
  let greatestBinade: Int
  private let hasNegativeZero: Bool
  private let reservesTopBinade: Bool
  private let infinity: UInt64?
  private let nanCodes: [UInt64]
  private let infinityCodes: [UInt64]
  /// The least nonzero magnitude of a format without subnormals.
  private let least: GeneralNumber

  init(_ format: FloatFormat) {
    let fields = format.fields
    t = fields.trailingSignificandBits
    hasSubnormals = fields.hasSubnormals
    hasZero = fields.hasZero
    signMask = format.signMask
    magnitudeMask = format.magnitudeMask
    bias = fields.exponentBias
    leastExponent = (fields.hasSubnormals ? 1 : 0) - fields.exponentBias
    nanCode = format.canonicalNaNCode
    greatest = format.greatestFiniteCode
    hasNegativeZero = format.hasNegativeZero
    reservesTopBinade = fields.reservesTopBinade
    infinity = format.positiveInfinityCode
    nanCodes = fields.nanCodes
    infinityCodes = fields.infinityCodes
    let field = Int(greatest >> UInt64(t))
    greatestBinade = max(field, hasSubnormals ? 1 : 0) - bias
    // Code 1, or code 0 where that is no zero.
    let code: UInt64 = fields.hasZero ? 1 : 0
    least = GeneralNumber(
      magnitude: UInt128(1 << UInt64(t) | code & (1 << UInt64(t) - 1)),
      exponent: Int(code >> UInt64(t)) - bias - t, isNegative: false)
    super.init(positiveZero: fields.hasZero ? 0 : nil)
  }

  /// Whether a code is a nonzero number of the subnormal binade.
  func isSubnormal(_ code: UInt64) -> Bool {
    let magnitude = code & magnitudeMask
    return hasSubnormals && magnitude != 0 && magnitude >> UInt64(t) == 0
      && number(of: code).isFinite
  }

  /// What a code stands for; bits above the format are ignored.
  override func number(of word: UInt64) -> GeneralNumber {
    let magnitude = word & magnitudeMask
    let isNegative = word & signMask != 0
    if magnitude > greatest || magnitude == 0 && isNegative && !hasNegativeZero {
      if let special = special(word & (signMask | magnitudeMask)) { return special }
    }
    let places = UInt64(truncatingIfNeeded: t)
    let field = Int(truncatingIfNeeded: magnitude &>> places)
    if magnitude == 0, hasZero {
      return .zero(isNegative: isNegative, alignment: leastExponent)
    }
    let trailing = magnitude & (1 &<< places &- 1)
    let isSubnormal = field == 0 && hasSubnormals
    let exponent = (isSubnormal ? 1 : field) &- bias
    return GeneralNumber(
      magnitude: UInt128(isSubnormal ? trailing : trailing | 1 &<< places),
      exponent: exponent &- t, alignment: exponent, isNegative: isNegative)
  }

  /// The NaN or infinity of a code that may be one.
  private func special(_ code: UInt64) -> GeneralNumber? {
    if reservesTopBinade, let infinity {
      if code & magnitudeMask == infinity {
        return .infinity(isNegative: code & signMask != 0)
      }
      if code & magnitudeMask > infinity { return .nan }
    }
    if nanCodes.contains(code) { return .nan }
    if let place = infinityCodes.firstIndex(of: code) { return .infinity(isNegative: place > 0) }
    return nil
  }

  /// A number of another format that is one of this too: only its alignment changes, and a zero may have
  /// no sign here.
  func converted(_ number: GeneralNumber) -> GeneralNumber {
    var number = number
    if number.kind == .nonzero { number.alignment = max(number.binade, leastExponent) }
    return number.kind == .negativeZero && !hasNegativeZero ? .zero() : number
  }

  // MARK: Rounding

  /// Replaces a number by what it is rounded to; returns the code.
  ///
  /// Clipping before or after the rounding delivers the same code: what lies above the greatest number
  /// rounds to it or above, and is clipped to it either way.
  override func round(_ x: inout GeneralNumber, _ rule: RoundingRule, random: UInt64) -> UInt64 {
    let binade = x.binade
    guard x.kind == .nonzero, !x.isNegative || signMask != 0, binade <= greatestBinade,
      hasSubnormals || GeneralNumber.compareMagnitudes(x, least) >= 0
    else { return deliver(unusual(x, rule, random), &x) }
    let place = max(binade, leastExponent)
    let unit = place &- t
    // The code of the quotient 0 in this binade; the leading bit of a quotient carries into the field.
    let origin =
      ((place &- leastExponent) &<< t) &- (hasSubnormals ? 0 : 1 &<< t)
    let quotient = rule.shifted(
      x.magnitude, hasMore: x.hasMore, by: unit &- x.exponent, isNegative: x.isNegative,
      isOdd: origin & 1 == 1, random: random)
    if rule.flushes, binade < leastExponent, isTiny(x, rule, random, quotient: quotient) {
      return deliver(zero(isNegative: x.isNegative), &x)
    }
    let magnitude = UInt64(truncatingIfNeeded: origin &+ Int(truncatingIfNeeded: quotient))
    if magnitude > greatest { return deliver(overflow(isNegative: x.isNegative, rule), &x) }
    if quotient == 0 { return deliver(zero(isNegative: x.isNegative), &x) }
    x.magnitude = quotient
    x.exponent = unit
    x.hasMore = false
    x.alignment =
      max(
        Int(truncatingIfNeeded: magnitude &>> UInt64(truncatingIfNeeded: t)),
        hasSubnormals ? 1 : 0) &- bias
    return magnitude | (x.isNegative ? signMask : 0)
  }

  private func deliver(_ code: UInt64, _ x: inout GeneralNumber) -> UInt64 {
    x = number(of: code)
    return code
  }

  /// The code of what is not rounded to one of two neighbouring numbers.
  private func unusual(_ x: GeneralNumber, _ rule: RoundingRule, _ random: UInt64) -> UInt64 {
    if x.kind == .nan {
      if let nanCode { return nanCode }
      return rule.nanIsGreatest ? greatest : 0
    }
    if x.isZero { return zero(isNegative: x.isNegative) }
    if x.isNegative && signMask == 0 {
      // The numbers below zero of an unsigned format.
      return rule.overflow == .nan ? nanCode ?? 0 : 0
    }
    let sign = x.isNegative ? signMask : 0
    if !x.isFinite {
      guard rule.overflow != .saturate else { return greatest | sign }
      return infinityCode(isNegative: x.isNegative) ?? nanCode ?? greatest | sign
    }
    if x.binade > greatestBinade { return overflow(isNegative: x.isNegative, rule) }
    if !hasZero { return sign }
    return reachesLeast(x, rule, random) ? sign | 1 : zero(isNegative: x.isNegative)
  }

  private func zero(isNegative: Bool) -> UInt64 {
    isNegative && (hasNegativeZero || !hasZero) ? signMask : 0
  }

  private func overflow(isNegative: Bool, _ rule: RoundingRule) -> UInt64 {
    let finite = greatest | (isNegative ? signMask : 0)
    if rule.overflowStaysFinite(isNegative: isNegative) { return finite }
    let special = rule.overflow == .infinity ? infinityCode(isNegative: isNegative) : nil
    return special ?? nanCode ?? finite
  }

  private func infinityCode(isNegative: Bool) -> UInt64? {
    guard let infinity else { return nil }
    if !isNegative { return infinity }
    return reservesTopBinade ? infinity | signMask : infinityCodes.last
  }

  /// Whether a number below the least normal magnitude is tiny by the unit's rule.
  ///
  /// In a format of subnormals alone it may be clipped before.
  private func isTiny(
    _ x: GeneralNumber, _ rule: RoundingRule, _ random: UInt64, quotient: UInt128
  ) -> Bool {
    if rule.clipsFirst, greatest >> UInt64(t) == 0,
      GeneralNumber.compareMagnitudes(x, number(of: greatest)) > 0
    {
      return false
    }
    switch rule.tininess {
    case .beforeRounding: return true
    case .asDelivered: return quotient &>> UInt128(t) == 0
    case .afterRounding:
      // Rounded to t + 1 bits, as if there were binades below: only the next one reaches up.
      guard x.binade == leastExponent - 1 else { return true }
      let full = rule.shifted(
        x.magnitude, hasMore: x.hasMore, by: x.binade - t - x.exponent, isNegative: x.isNegative,
        isOdd: t == 0 && hasSubnormals, random: random)
      return full &>> UInt128(t + 1) == 0
    }
  }

  /// Without subnormals there are only zero, which is even, and the least number to choose from.
  private func reachesLeast(_ x: GeneralNumber, _ rule: RoundingRule, _ random: UInt64) -> Bool {
    switch rule.direction {
    case .even, .away:
      var double = x
      double.exponent += 1
      let order = GeneralNumber.compareMagnitudes(double, least)
      return order > 0 || order == 0 && rule.direction == .away
    case .zero: return false
    case .positive: return !x.isNegative
    case .negative: return x.isNegative
    case .odd: return true
    case .stochastic:
      // floor(2^bits × x / least), which lies below 2^bits, so all of it fits.
      let places = x.exponent - least.exponent + rule.randomBits
      let share = (places < 0 ? x.magnitude >> -places : x.magnitude << places) / least.magnitude
      return (share &+ rule.lowBits(of: random)) >> UInt128(rule.randomBits) != 0
    }
  }
}
