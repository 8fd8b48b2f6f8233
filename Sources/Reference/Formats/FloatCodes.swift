// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What each code of a floating-point format is, read from the format's fields alone.
///
/// A number is (-1)^s × 2^(e - bias) × (1 + T / 2^t), in the lowest binade of a format with
/// subnormals (-1)^s × 2^(1 - bias) × T / 2^t (IEEE 754-2019 clause 3.4).
struct FloatCodes {
  let fields: FloatFormat.Fields
  /// The trailing significand's bits.
  let t: Int
  /// The sign's bit, 0 without a sign.
  let signBit: UInt64
  /// All bits below the sign.
  let magnitudeBits: UInt64
  /// The code of the greatest finite magnitude.
  let greatest: UInt64
  /// The code that stands for NaN, nil without NaNs.
  let nan: UInt64?
  /// Whether all exponent bits set means infinity or NaN.
  private let reservesTop: Bool
  private let topField: UInt64

  /// What a code is.
  enum Kind {
    case nan(isSignaling: Bool)
    case infinity(isNegative: Bool)
    /// (-1)^isNegative × significand × 2^exponent, zeros included.
    case number(isNegative: Bool, significand: UInt64, exponent: Int)
  }

  init(_ format: FloatFormat) {
    fields = format.fields
    t = fields.trailingSignificandBits
    magnitudeBits = (UInt64(1) << (fields.exponentBits + t)) - 1
    signBit = fields.hasSign ? magnitudeBits + 1 : 0
    reservesTop = fields.reservesTopBinade
    topField = (UInt64(1) << fields.exponentBits) - 1

    let special = Set(fields.infinityCodes + fields.nanCodes)
    var code = magnitudeBits
    if reservesTop { code = (topField << t) - 1 }
    while code > 0, special.contains(code) { code -= 1 }
    greatest = code

    if reservesTop, t > 0 {
      // The quiet NaN of IEEE 754-2019 clause 6.2.1: the top trailing bit set, all others clear.
      nan = topField << t | 1 << (t - 1)
    } else {
      // Quiet before signaling, positive before negative, then the lowest.
      let (sign, top) = (signBit, t > 0 ? UInt64(1) << (t - 1) : 0)
      let signals = fields.hasSignalingNaNs && t > 0
      func rank(_ code: UInt64) -> (Int, Int, UInt64) {
        (signals && code & top == 0 ? 1 : 0, code & sign == 0 ? 0 : 1, code)
      }
      nan = fields.nanCodes.min { rank($0) < rank($1) }
    }
  }

  /// What a code is; bits above the format's width are ignored.
  @inline(__always)
  func kind(of word: UInt64) -> Kind {
    let code = word & (signBit | magnitudeBits)
    let magnitude = code & magnitudeBits
    let isNegative = code & signBit != 0
    let field = magnitude >> UInt64(t)
    let trailing = magnitude & ((1 << UInt64(t)) - 1)
    if reservesTop, field == topField {
      if trailing == 0 { return .infinity(isNegative: isNegative) }
      return .nan(isSignaling: isSignaling(code))
    }
    if !fields.nanCodes.isEmpty, fields.nanCodes.contains(code) {
      return .nan(isSignaling: isSignaling(code))
    }
    if !fields.infinityCodes.isEmpty, let place = fields.infinityCodes.firstIndex(of: code) {
      return .infinity(isNegative: place != 0)
    }
    if fields.hasZero, magnitude == 0 {
      return .number(isNegative: isNegative, significand: 0, exponent: 0)
    }
    let isSubnormal = fields.hasSubnormals && field == 0
    return .number(
      isNegative: isNegative, significand: isSubnormal ? trailing : trailing | 1 << UInt64(t),
      exponent: max(Int(field), fields.hasSubnormals ? 1 : 0) - fields.exponentBias - t)
  }

  private func isSignaling(_ code: UInt64) -> Bool {
    fields.hasSignalingNaNs && t > 0 && code >> UInt64(t - 1) & 1 == 0
  }

  /// The exponent of a finite code's binade; a zero has the lowest.
  @inline(__always)
  func exponent(of code: UInt64) -> Int {
    let field = Int((code & magnitudeBits) >> UInt64(t))
    return max(field, fields.hasSubnormals ? 1 : 0) - fields.exponentBias
  }

  /// Whether a code is a nonzero number of the subnormal binade.
  func isSubnormal(_ code: UInt64) -> Bool {
    let magnitude = code & magnitudeBits
    guard fields.hasSubnormals, magnitude != 0, magnitude >> UInt64(t) == 0,
      case .number = kind(of: code)
    else { return false }
    return true
  }

  /// The code of an infinity, nil without it.
  func infinity(isNegative: Bool) -> UInt64? {
    if reservesTop {
      if isNegative && !fields.hasSign { return nil }
      return topField << t | (isNegative ? signBit : 0)
    }
    let place = isNegative ? 1 : 0
    return place < fields.infinityCodes.count ? fields.infinityCodes[place] : nil
  }

  /// The code of a zero, or of the least number where there is no zero.
  func zero(isNegative: Bool) -> UInt64 {
    guard isNegative, fields.hasSign else { return 0 }
    // In a format without minus zero its place is a special code.
    if case .number = kind(of: signBit) { return signBit }
    return 0
  }
}
