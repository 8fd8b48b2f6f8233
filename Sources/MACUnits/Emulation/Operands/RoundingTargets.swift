// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

extension gb_float_target {
  /// A rounding to a format as kernels are told of it; nil when they can not be: a format without sign, zero or
  /// subnormals, or of one significand bit.
  init?(_ format: FloatFormat, _ rounding: Rounding) {
    guard format.isSigned, format.fields.hasZero, format.fields.hasSubnormals, format.precision >= 2
    else { return nil }
    self.init()
    precision = Int32(format.precision)
    minimum_exponent = Int32(format.minimumExponent)
    greatest = format.greatestFinite.asDouble
    direction = rounding.direction.inC
    if case .stochastic(let bits) = rounding.direction { random_bits = Int32(bits) }
    switch rounding.overflow {
    case .infinity: overflow = gb_overflow_infinity
    case .nan: overflow = gb_overflow_nan
    case .saturate: overflow = gb_overflow_saturate
    case .wrap: return nil
    }
    positive_stays_finite = rounding.overflowStaysFinite(isNegative: false) ? 1 : 0
    negative_stays_finite = rounding.overflowStaysFinite(isNegative: true) ? 1 : 0
    has_infinity = format.positiveInfinityCode == nil ? 0 : 1
    flushes = rounding.subnormalResults == .flushed ? 1 : 0
    switch rounding.tininess {
    case .afterRounding: tininess = gb_tiny_after_rounding
    case .beforeRounding: tininess = gb_tiny_before_rounding
    case .asDelivered: tininess = gb_tiny_as_delivered
    }
  }
}

extension gb_fixed_target {
  /// A rounding to a two's complement format; nil for unsigned and symmetric formats, and those with a zero point.
  init?(_ format: FixedPointFormat, _ rounding: Rounding) {
    guard format.isSigned, !format.isSymmetric, format.zeroPoint == 0, format.width >= 2 else {
      return nil
    }
    self.init()
    width = Int32(format.width)
    fraction_bits = Int32(format.fractionBits)
    direction = rounding.direction.inC
    if case .stochastic(let bits) = rounding.direction { random_bits = Int32(bits) }
    overflow = rounding.overflow == .wrap ? gb_overflow_wrap : gb_overflow_saturate
  }
}

extension RoundingDirection {
  /// The direction as the C code names it.
  var inC: gb_direction {
    switch self {
    case .roundTiesToEven: gb_ties_to_even
    case .roundTiesToAway: gb_ties_to_away
    case .roundTowardZero: gb_toward_zero
    case .roundTowardPositive: gb_toward_positive
    case .roundTowardNegative: gb_toward_negative
    case .roundToOdd: gb_to_odd
    case .stochastic: gb_stochastic
    }
  }
}
