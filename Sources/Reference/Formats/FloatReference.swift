// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A floating-point format stated from its fields: the reference's decoding and rounding.
final class FloatReference {
  let codes: FloatCodes
  let rounder: IntegerRounding
  /// The exponent of the binade that fixes the spacing of the smallest numbers.
  let minimumExponent: Int
  /// The greatest finite magnitude: its binade, and its significand in units of 2^(binade - t).
  let greatestBinade: Int
  let greatestSignificand: Int
  let greatestNumber: MPFRNumber
  /// The least nonzero magnitude.
  let leastNumber: MPFRNumber
  let leastCode: UInt64
  let scratch = MPFRNumber(precision: 64)

  init(_ format: FloatFormat, rounder: IntegerRounding) {
    codes = FloatCodes(format)
    self.rounder = rounder
    let fields = format.fields
    minimumExponent = (fields.hasSubnormals ? 1 : 0) - fields.exponentBias
    leastCode = fields.hasZero ? 1 : 0
    greatestNumber = MPFRNumber(precision: 64)
    leastNumber = MPFRNumber(precision: 64)
    if case .number(_, let significand, let exponent) = codes.kind(of: codes.greatest) {
      greatestNumber.set(isNegative: false, significand: significand, exponent: exponent)
      greatestSignificand = Int(truncatingIfNeeded: significand)
      greatestBinade = exponent + codes.t
    } else {
      greatestSignificand = 0
      greatestBinade = minimumExponent
    }
    if case .number(_, let significand, let exponent) = codes.kind(of: leastCode) {
      leastNumber.set(isNegative: false, significand: significand, exponent: exponent)
    }
  }

  /// Stores what a code stands for; returns whether it is a signaling NaN.
  @inline(__always)
  func decode(_ code: UInt64, into number: MPFRNumber) -> Bool {
    switch codes.kind(of: code) {
    case .nan(let isSignaling):
      number.setNaN()
      return isSignaling
    case .infinity(let isNegative): number.setInfinity(isNegative: isNegative)
    case .number(let isNegative, let significand, let exponent):
      number.set(isNegative: isNegative, significand: significand, exponent: exponent)
    }
    return false
  }

  // MARK: results that are not rounded

  /// A zero; in a format without one the least number stands for it, which is an underflow.
  func encodeZero(isNegative: Bool) -> Encoded {
    if codes.fields.hasZero { return Encoded(code: codes.zero(isNegative: isNegative)) }
    return Encoded(code: isNegative ? codes.signBit : 0, flags: [.underflow, .inexact])
  }

  /// A finite number above the greatest finite magnitude.
  func encodeOverflow(isNegative: Bool, _ rounding: Rounding) -> Encoded {
    let flags: ExceptionFlags = [.overflow, .inexact]
    if rounding.overflow != .saturate, !pointsBack(isNegative: isNegative, rounding) {
      if rounding.overflow == .infinity, let code = codes.infinity(isNegative: isNegative) {
        return Encoded(code: code, flags: flags)
      }
      if let code = codes.nan { return Encoded(code: code, flags: flags) }
    }
    return Encoded(code: saturated(isNegative: isNegative), flags: flags)
  }

  /// Whether the direction leads from beyond the greatest finite number back to it (IEEE 754-2019
  /// clause 7.4), and the overflow follows it.
  private func pointsBack(isNegative: Bool, _ rounding: Rounding) -> Bool {
    if rounding.directedOverflow == .special { return false }
    switch rounding.direction {
    case .roundTiesToEven, .roundTiesToAway, .stochastic: return false
    case .roundTowardZero, .roundToOdd: return true
    case .roundTowardPositive: return isNegative
    case .roundTowardNegative: return !isNegative
    }
  }

  /// An infinity; where there is no code for it, or saturation is asked for, `invalid` is raised.
  func encodeInfinity(isNegative: Bool, _ rounding: Rounding) -> Encoded {
    if isNegative && !codes.fields.hasSign {
      return Encoded(code: belowUnsigned(rounding), flags: .invalid)
    }
    if rounding.overflow != .saturate {
      if let code = codes.infinity(isNegative: isNegative) { return Encoded(code: code) }
      if let code = codes.nan { return Encoded(code: code, flags: .invalid) }
    }
    return Encoded(code: saturated(isNegative: isNegative), flags: .invalid)
  }

  /// A NaN, or what stands for it.
  func encodeNaN(isSignaling: Bool, _ rounding: Rounding) -> Encoded {
    if let code = codes.nan { return Encoded(code: code, flags: isSignaling ? .invalid : []) }
    switch rounding.nanSubstitute {
    case .zero: return Encoded(code: 0, flags: .invalid)
    case .greatestFinite: return Encoded(code: codes.greatest, flags: .invalid)
    }
  }

  /// The code for numbers below zero in a format without a sign.
  func belowUnsigned(_ rounding: Rounding) -> UInt64 {
    rounding.overflow == .nan ? codes.nan ?? 0 : 0
  }

  private func saturated(isNegative: Bool) -> UInt64 {
    codes.greatest | (isNegative ? codes.signBit : 0)
  }
}
