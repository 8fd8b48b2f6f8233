// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The codes that a float format delivers for what is no ordinary number, by a rounding's policies
/// (IEEE 754-2019 clause 7.4, OCP OFP8 clause 5.2): constants of its rounder.
struct SpecialCodes {
  /// For a NaN.
  let nan: UInt64
  /// For plus and minus infinity.
  let infinity: (positive: UInt64, negative: UInt64)
  /// For an overflow of each sign.
  let overflow: (positive: UInt64, negative: UInt64)
  /// For zeros of each sign.
  let zero: (positive: UInt64, negative: UInt64)
  /// For negative numbers of an unsigned format; nil in a signed one.
  let negativeNumber: UInt64?

  init(_ format: FloatFormat, _ rounding: Rounding) {
    let greatest = format.greatestFiniteCode
    let canonical = format.canonicalNaNCode
    nan = canonical ?? (rounding.nanSubstitute == .zero ? 0 : greatest)
    negativeNumber =
      format.isSigned ? nil : (rounding.overflow == .nan ? canonical : nil) ?? 0
    func infinityCode(_ isNegative: Bool) -> UInt64? {
      guard let positive = format.positiveInfinityCode else { return nil }
      return isNegative ? positive | format.signMask : positive
    }
    func signed(_ code: UInt64, _ isNegative: Bool) -> UInt64 {
      isNegative ? code | format.signMask : code
    }
    let negative = negativeNumber
    func infinity(_ isNegative: Bool) -> UInt64 {
      if isNegative, let negative { return negative }
      if rounding.overflow != .saturate, let code = infinityCode(isNegative) ?? canonical {
        return code
      }
      return signed(greatest, isNegative)
    }
    func overflow(_ isNegative: Bool) -> UInt64 {
      if isNegative, let negative { return negative }
      if rounding.overflow != .saturate, !rounding.overflowStaysFinite(isNegative: isNegative) {
        let special = rounding.overflow == .infinity ? infinityCode(isNegative) : nil
        if let code = special ?? canonical { return code }
      }
      return signed(greatest, isNegative)
    }
    self.infinity = (infinity(false), infinity(true))
    self.overflow = (overflow(false), overflow(true))
    let hasNegativeZero = !format.fields.hasZero || format.hasNegativeZero
    zero = (0, hasNegativeZero ? format.signMask : 0)
  }
}
