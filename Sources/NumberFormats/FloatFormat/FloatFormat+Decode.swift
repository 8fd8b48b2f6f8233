// SPDX-License-Identifier: Apache-2.0

extension FloatFormat {
  /// Whether a code is a NaN.
  public func isNaN(_ code: UInt64) -> Bool {
    if fields.reservesTopBinade, let infinity = positiveInfinityCode,
      code & magnitudeMask > infinity
    {
      return true
    }
    return !fields.nanCodes.isEmpty && fields.nanCodes.contains(code)
  }

  /// Whether a code is an infinity.
  public func isInfinity(_ code: UInt64) -> Bool {
    if fields.reservesTopBinade { return code & magnitudeMask == positiveInfinityCode }
    return !fields.infinityCodes.isEmpty && fields.infinityCodes.contains(code)
  }

  /// What a code stands for; bits above the format's width are ignored.
  public func decode(_ word: UInt64) -> FormatValue {
    let code = word & (signMask | magnitudeMask)
    let magnitude = code & magnitudeMask
    let isNegative = code & signMask != 0
    if magnitude > greatestFiniteCode || (magnitude == 0 && isNegative && !hasNegativeZero) {
      if isNaN(code) { return .nan(isSignaling: isSignalingNaN(code)) }
      if isInfinity(code) { return .infinity(isNegative: code != positiveInfinityCode) }
    }
    return .finite(decodeFinite(magnitude: magnitude, isNegative: isNegative))
  }

  /// The value of a code that is known to be a number.
  func decodeFinite(magnitude: UInt64, isNegative: Bool) -> ExactValue {
    let t = UInt64(fields.trailingSignificandBits)
    let biased = magnitude >> t
    let trailing = magnitude & ((1 << t) - 1)
    if magnitude == 0, fields.hasZero { return .zero(isNegative: isNegative) }
    let isSubnormal = biased == 0 && fields.hasSubnormals
    return ExactValue(
      isNegative: isNegative,
      significand: UInt128(isSubnormal ? trailing : trailing | 1 << t),
      exponent: (isSubnormal ? 1 : Int(biased)) - fields.exponentBias - Int(t))
  }

  /// Whether a code is a nonzero number below the least normal magnitude.
  public func isSubnormal(_ word: UInt64) -> Bool {
    let magnitude = word & magnitudeMask
    return fields.hasSubnormals && magnitude != 0
      && magnitude >> UInt64(fields.trailingSignificandBits) == 0
  }

  /// Whether a code is a NaN whose top trailing bit is clear in a format that tells them apart.
  func isSignalingNaN(_ code: UInt64) -> Bool {
    let t = fields.trailingSignificandBits
    return fields.hasSignalingNaNs && t > 0 && code >> UInt64(t - 1) & 1 == 0
  }

  /// The greatest finite value.
  public var greatestFinite: ExactValue {
    decodeFinite(magnitude: greatestFiniteCode, isNegative: false)
  }

  /// The least normal value: 2^emin.
  public var leastNormal: ExactValue {
    let code: UInt64 =
      fields.hasSubnormals
      ? 1 << UInt64(fields.trailingSignificandBits)
      : (fields.hasZero ? 1 : 0)
    return decodeFinite(magnitude: code, isNegative: false)
  }

  /// The least nonzero value.
  public var leastNonzero: ExactValue {
    decodeFinite(magnitude: fields.hasZero ? 1 : 0, isNegative: false)
  }
}
