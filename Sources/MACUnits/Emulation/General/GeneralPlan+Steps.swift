// SPDX-License-Identifier: Apache-2.0
import NumberFormats

// Accumulators that round after each exact product, in 64 bits: the steps of ordinary numbers near each
// other. Every other step goes the general way.

extension GeneralPlan {
  /// The leading bit of an operand stands at most here above the other's lowest bit: so the sum fits 63 bits.
  private static let reach = 61

  /// Multiply-adds into a float format; returns the code of what is held.
  func multiplyAdd(
    _ held: inout GeneralNumber, _ rounding: GeneralRounding, _ float: GeneralFloat,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot
  ) -> UInt64 {
    let rule = rounding.rule
    let t = float.t
    // In the lowest binade of a format without subnormals zero takes a place.
    let lowestBinade = float.leastExponent + (float.hasSubnormals ? 0 : 1)
    let greatestBinade = float.greatestBinade
    var code: UInt64 = 0
    // What is held: a nonzero number in 64 bits, or anything in `held`.
    var (significand, exponent, isNegative) = (UInt64(0), 0, false)
    var isShort = false
    for place in 0..<dot.count {
      let k = element(at: place, of: dot.count)
      let (x, y) = (self.a.factor(a[k]), self.b.factor(b[k]))
      if isShort, x.kind == .nonzero, y.kind == .nonzero {
        let product = x.significand.multipliedFullWidth(by: y.significand)
        let lowest = Int(x.exponent) &+ Int(y.exponent)
        let low = min(lowest, exponent)
        let top = max(
          lowest &+ 63 &- product.low.leadingZeroBitCount,
          exponent &+ 63 &- significand.leadingZeroBitCount)
        if product.high == 0, product.low != 0, top &- low <= Self.reach {
          let term = Int64(
            truncatingIfNeeded: product.low &<< UInt64(truncatingIfNeeded: lowest &- low))
          let old = Int64(
            truncatingIfNeeded: significand &<< UInt64(truncatingIfNeeded: exponent &- low))
          let sum =
            (x.isNegative != y.isNegative ? 0 &- term : term) &+ (isNegative ? 0 &- old : old)
          let magnitude = sum.magnitude
          let binade = low &+ 63 &- magnitude.leadingZeroBitCount
          if sum != 0, binade >= lowestBinade, binade <= greatestBinade {
            // The code of the quotient 0 in this binade; the quotient's leading bit carries into the field.
            let start = (binade &- lowestBinade) &<< t
            let bits = rule.direction == .stochastic ? dot.random.bits(.accumulate(place)) : 0
            let quotient = rule.shifted(
              magnitude, by: binade &- t &- low, isNegative: sum < 0, isOdd: start & 1 == 1,
              random: bits)
            let next = UInt64(truncatingIfNeeded: start) &+ quotient
            if next <= float.greatest {
              (significand, exponent, isNegative) = (quotient, binade &- t, sum < 0)
              code = next | (isNegative ? float.signMask : 0)
              continue
            }
          }
        }
      }
      if isShort {
        held = GeneralNumber(
          magnitude: UInt128(significand), exponent: exponent, isNegative: isNegative)
      }
      var scaleExponent = 0
      let term = term(k, a, b, dot, &scaleExponent)
      held = .sum(term, held, zeroIsNegative: zeroIsNegative)
      code = rounding.round(&held, .accumulate(place), dot.random)
      isShort = held.kind == .nonzero
      (significand, exponent, isNegative) = (
        UInt64(truncatingIfNeeded: held.magnitude), held.exponent, held.isNegative
      )
    }
    if isShort {
      held = GeneralNumber(
        magnitude: UInt128(significand), exponent: exponent, isNegative: isNegative)
    }
    return code
  }

  /// Multiply-adds into an integer or fixed-point format; returns the code of what is held.
  func multiplyAdd(
    _ held: inout GeneralNumber, _ rounding: GeneralRounding, _ fixed: GeneralFixedPoint,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot
  ) -> UInt64 {
    // What is held in units of the format's lowest bit, or anything in `held`.
    var integer: Int64 = 0
    var isShort = false
    for place in 0..<dot.count {
      let k = element(at: place, of: dot.count)
      let (x, y) = (self.a.factor(a[k]), self.b.factor(b[k]))
      if isShort, !x.kind.union(y.kind).hasSpecials {
        let product = x.significand.multipliedFullWidth(by: y.significand)
        let shift = Int(x.exponent) &+ Int(y.exponent) &+ fixed.fractionBits
        if product.high == 0, shift >= 0, shift < product.low.leadingZeroBitCount &- 2 {
          let term = Int64(truncatingIfNeeded: product.low &<< UInt64(truncatingIfNeeded: shift))
          let (sum, isOver) = integer.addingReportingOverflow(
            x.isNegative != y.isNegative ? 0 &- term : term)
          if !isOver, fixed.shortRange.contains(sum) {
            integer = sum
            continue
          }
        }
      }
      if isShort { held = fixed.number(ofInteger: integer) }
      var scaleExponent = 0
      let term = term(k, a, b, dot, &scaleExponent)
      held = .sum(term, held, zeroIsNegative: zeroIsNegative)
      let code = rounding.round(&held, .accumulate(place), dot.random)
      isShort = true
      integer = fixed.integer(of: code)
    }
    held = fixed.number(ofInteger: integer)
    return fixed.code(ofInteger: integer)
  }
}

extension RoundingRule {
  /// magnitude / 2^places as an integer, for at most 63 places; none or less appends zeros.
  @inline(__always)
  fileprivate func shifted(
    _ magnitude: UInt64, by places: Int, isNegative: Bool, isOdd: Bool, random: UInt64
  ) -> UInt64 {
    if places <= 0 { return magnitude &<< UInt64(truncatingIfNeeded: 0 &- places) }
    let places = UInt64(truncatingIfNeeded: places)
    let kept = magnitude &>> places
    let rest = magnitude &- kept &<< places
    if rest == 0 { return kept }
    let isOdd = (kept & 1 == 1) != isOdd
    let half: UInt64 = 1 &<< (places &- 1)
    let goesUp: Bool
    switch direction {
    case .even: goesUp = rest > half || rest == half && isOdd
    case .away: goesUp = rest >= half
    case .zero: goesUp = false
    case .positive: goesUp = !isNegative
    case .negative: goesUp = isNegative
    case .odd: goesUp = !isOdd
    case .stochastic:
      let bits = UInt64(truncatingIfNeeded: randomBits)
      let fraction = places >= bits ? rest &>> (places &- bits) : rest &<< (bits &- places)
      goesUp = (fraction &+ random & (1 &<< bits &- 1)) &>> bits != 0
    }
    return goesUp ? kept &+ 1 : kept
  }
}
