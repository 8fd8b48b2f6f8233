// SPDX-License-Identifier: Apache-2.0
internal import CKernels

// What the kernels are told of a format and a rounding, stated from the description alone.

extension gb_direction {
  init(_ direction: RoundingDirection) {
    switch direction {
    case .roundTiesToEven: self = gb_ties_to_even
    case .roundTiesToAway: self = gb_ties_to_away
    case .roundTowardZero: self = gb_toward_zero
    case .roundTowardPositive: self = gb_toward_positive
    case .roundTowardNegative: self = gb_toward_negative
    case .roundToOdd: self = gb_to_odd
    case .stochastic: self = gb_stochastic
    }
  }
}

extension gb_cast_target {
  /// Nil for code books, and where the kernels have no such rounding.
  init?(_ format: NumberFormat, _ rounding: Rounding) {
    switch format {
    case .float(let float):
      // Where all numbers are subnormal, one that is clipped before it is rounded is not flushed.
      let t = UInt64(float.fields.trailingSignificandBits)
      let isSubnormal = float.greatestFiniteCode >> t == 0
      if isSubnormal, float.fields.hasSubnormals, rounding.subnormalResults == .flushed,
        rounding.clipping == .beforeRounding
      {
        return nil
      }
      self.init(float, rounding)
    case .fixedPoint(let fixed): self.init(fixed, rounding)
    case .codeBook: return nil
    }
  }

  private init(rounding: Rounding) {
    self.init()
    direction = gb_direction(rounding.direction)
    if case .stochastic(let bits) = rounding.direction { random_bits = Int32(bits) }
  }

  init(_ format: FloatFormat, _ rounding: Rounding) {
    self.init(rounding: rounding)
    trailing_bits = Int32(format.fields.trailingSignificandBits)
    minimum_exponent = Int32(format.minimumExponent)
    has_subnormals = format.fields.hasSubnormals ? 1 : 0
    has_zero = format.fields.hasZero ? 1 : 0
    is_unsigned = format.isSigned ? 0 : 1
    flushes = rounding.subnormalResults == .flushed ? 1 : 0
    switch rounding.tininess {
    case .afterRounding: tininess = gb_tiny_after_rounding
    case .beforeRounding: tininess = gb_tiny_before_rounding
    case .asDelivered: tininess = gb_tiny_as_delivered
    }
    greatest = format.greatestFiniteCode
    sign = format.signMask
    // Without a zero the sign of a number always counts.
    negative_zero = format.fields.hasZero && !format.hasNegativeZero ? 0 : format.signMask

    let most = format.greatestFiniteCode
    let substitute = rounding.nanSubstitute == .greatestFinite ? most : 0
    nan = format.canonicalNaNCode ?? substitute
    /// A special value of a sign, where it is wanted: the infinity, else the NaN, else the greatest number.
    func special(_ wanted: OverflowPolicy, isNegative: Bool) -> UInt64 {
      let sign = isNegative ? format.signMask : 0
      if wanted == .infinity, let infinity = format.positiveInfinityCode { return infinity | sign }
      if wanted != .saturate, let nan = format.canonicalNaNCode { return nan }
      return most | sign
    }
    // Saturation saturates infinities as well; any other policy leaves them infinities.
    let infinities: OverflowPolicy = rounding.overflow == .saturate ? .saturate : .infinity
    infinity = (
      special(infinities, isNegative: false), special(infinities, isNegative: true)
    )
    /// A directed rounding may stop at the greatest number.
    func finite(_ isNegative: Bool) -> UInt64 {
      special(
        Self.staysFinite(rounding, isNegative: isNegative) ? .saturate : rounding.overflow,
        isNegative: isNegative)
    }
    overflow = (finite(false), finite(true))
    if !format.isSigned {
      let below = rounding.overflow == .nan ? format.canonicalNaNCode ?? 0 : 0
      infinity.1 = below
      overflow.1 = below
    }
  }

  /// Whether an overflow is delivered as the greatest number of its sign (IEEE 754-2019 clause 7.4).
  private static func staysFinite(_ rounding: Rounding, isNegative: Bool) -> Bool {
    switch (rounding.directedOverflow, rounding.direction) {
    case (.special, _): false
    case (.greatestFinite, .roundTowardZero), (.greatestFinite, .roundToOdd): true
    case (.greatestFinite, .roundTowardPositive): isNegative
    case (.greatestFinite, .roundTowardNegative): !isNegative
    case (.greatestFinite, _): false
    }
  }

  init(_ format: FixedPointFormat, _ rounding: Rounding) {
    self.init(rounding: rounding)
    is_fixed = 1
    width = Int32(format.width)
    fraction_bits = Int32(format.fractionBits)
    zero_point = Int64(format.zeroPoint)
    // Unsigned integers of 64 bits do not fit; the kernels take those only to wrap them.
    least = Int64(truncatingIfNeeded: format.leastInteger)
    most = Int64(truncatingIfNeeded: format.greatestInteger)
    wraps = rounding.overflow == .wrap ? 1 : 0
    let mask: UInt64 = format.width == 64 ? .max : 1 << UInt64(format.width) - 1
    let low = UInt64(truncatingIfNeeded: least) & mask
    let high = UInt64(truncatingIfNeeded: most) & mask
    infinity = (high, low)
    overflow = (high, low)
    nan =
      rounding.nanSubstitute == .greatestFinite
      ? high : UInt64(truncatingIfNeeded: format.zeroPoint) & mask
  }
}

extension gb_cast_source {
  /// Nil where float64 does not hold every number of the format, or there is no rule.
  init?(_ format: NumberFormat) {
    self.init()
    switch format {
    case .float(let float):
      guard float.minimumExponent >= -1022, float.greatestFinite.binade <= 1023,
        float.minimumExponent - float.fields.trailingSignificandBits >= -1074
      else { return nil }
      trailing_bits = Int32(float.fields.trailingSignificandBits)
      minimum_exponent = Int32(float.minimumExponent)
      has_subnormals = float.fields.hasSubnormals ? 1 : 0
      has_zero = float.fields.hasZero ? 1 : 0
      negative_zero_is_nan =
        float.isSigned && float.fields.hasZero && !float.hasNegativeZero ? 1 : 0
      greatest = float.greatestFiniteCode
      infinity = float.positiveInfinityCode ?? .max
      sign = float.signMask
      mask = float.signMask | float.magnitudeMask
    case .fixedPoint(let fixed):
      guard fixed.width <= 52, abs(fixed.fractionBits) <= 900 else { return nil }
      is_fixed = 1
      width = Int32(fixed.width)
      is_signed = fixed.isSigned ? 1 : 0
      fraction_bits = Int32(fixed.fractionBits)
      zero_point = Int64(fixed.zeroPoint)
      mask = 1 << UInt64(fixed.width) - 1
    case .codeBook: return nil
    }
  }
}
