// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// What is known of all products of a unit.
struct StepProducts {
  /// The most significand bits of a product.
  let bits: Int
  /// All products are multiples of 2^lowest.
  let lowest: Int
  /// All products lie below 2^exponent.
  let exponent: Int
  /// Whether each factor is a number of float32.
  let factorsAreFloat32: Bool
  /// Whether some factor's codes are entries as they are, NaNs of any payload among them.
  let hasRawCodes: Bool

  init?(_ request: PlanRequest) {
    let decode = request.description.decode
    let a = Self.factor(decode.a, decode)
    let b = Self.factor(decode.b, decode)
    bits = a.bits + b.bits
    let range = a.range.times(b.range)
    lowest = range.lowest
    exponent = range.highest + 1
    hasRawCodes = [decode.a, decode.b].contains {
      if case .float(let float) = $0 { float.ieee754 != nil } else { false }
    }
    factorsAreFloat32 = [a, b].allSatisfy {
      $0.bits <= 24 && $0.range.lowest >= -149 && $0.range.highest <= 127
    }
  }

  /// Significand bits and bit positions; bits that are not read are zeros.
  private static func factor(
    _ format: NumberFormat, _ decode: DecodeStage
  ) -> (bits: Int, range: BitRange) {
    switch format {
    case .float(let float):
      let ignored = min(decode.ignoredFactorBits, float.precision - 1)
      let range = format.bitRange
      return (
        float.precision - ignored,
        BitRange(lowest: range.lowest + ignored, highest: range.highest)
      )
    case .fixedPoint: return (format.significandBits, format.bitRange)
    case .codeBook(let book):
      return (book.values.map { $0.significandWidth + 1 }.max() ?? 1, format.bitRange)
    }
  }
}

/// A floating-point accumulator and its rounding, as the kernels are told of them.
struct StepTarget {
  let c: gb_float_target
  let format: FloatFormat

  /// Nil when the format is none that the kernels round to.
  init?(_ format: FloatFormat, _ rounding: Rounding) {
    let fields = format.fields
    guard fields.hasSign, fields.hasSubnormals, fields.hasZero, format.precision >= 2,
      let greatest = OperandNumber(format.greatestFiniteCode, .float(format)).float64
    else { return nil }
    let rule = RoundingRule(rounding)
    let hasInfinity = format.positiveInfinityCode != nil
    let hasNaN = format.canonicalNaNCode != nil
    var c = gb_float_target()
    c.precision = Int32(format.precision)
    c.minimum_exponent = Int32(format.minimumExponent)
    c.greatest = greatest
    c.direction = rule.direction.inC
    c.random_bits = Int32(rule.randomBits)
    // Without a code for the special value the greatest number is delivered.
    switch rounding.overflow {
    case .infinity where hasInfinity: c.overflow = gb_overflow_infinity
    case .infinity, .nan: c.overflow = hasNaN ? gb_overflow_nan : gb_overflow_saturate
    case .saturate: c.overflow = gb_overflow_saturate
    case .wrap: return nil
    }
    c.positive_stays_finite = rule.overflowStaysFinite(isNegative: false) ? 1 : 0
    c.negative_stays_finite = rule.overflowStaysFinite(isNegative: true) ? 1 : 0
    c.has_infinity = hasInfinity ? 1 : 0
    c.flushes = rule.flushes ? 1 : 0
    switch rounding.tininess {
    case .afterRounding: c.tininess = gb_tiny_after_rounding
    case .beforeRounding: c.tininess = gb_tiny_before_rounding
    case .asDelivered: c.tininess = gb_tiny_as_delivered
    }
    self.c = c
    self.format = format
  }
}

/// The conditions of `gb_steps.h`, by kind of step.
struct StepConditions {
  private let products: StepProducts
  private let target: StepTarget
  private let direction: gb_direction
  /// Precision, exponent of the greatest number, and of the least one.
  private let t: Int
  private let top: Int
  private let least: Int
  private let minimum: Int

  init(_ products: StepProducts, _ target: StepTarget) {
    self.products = products
    self.target = target
    direction = target.c.direction
    t = Int(target.c.precision)
    top = Int(target.c.greatest.exponent)
    minimum = Int(target.c.minimum_exponent)
    least = minimum - t + 1
  }

  /// Whether a kernel's infinities and NaNs are the unit's: those of operands, and overflows.
  func takesSpecials(_ kind: gb_steps_kind) -> Bool {
    guard target.format.canonicalNaNCode != nil else { return false }
    switch kind {
    case gb_steps_f32_wide, gb_steps_f32_wide_odd:
      return target.c.overflow == gb_overflow_infinity && !products.hasRawCodes
    default: return true
    }
  }

  /// Why a kind of step is right, nil when it is not.
  func proof(of kind: gb_steps_kind, level: KernelLevel) -> String? {
    switch kind {
    case gb_steps_f32: return fitsFloat32 ? plain(24) : nil
    case gb_steps_f32_odd: return fitsFloat32 ? odd(24) : nil
    case gb_steps_f32_wide: return fitsFloat32 && isWide ? plain(24) : nil
    case gb_steps_f32_wide_odd:
      guard isWide || saturatesWide else { return nil }
      // A sum below float32's range rounds to odd there; one above it overflows in the target too.
      let isFree =
        level == .avx512 && products.bits <= 24 && products.factorsAreFloat32 && t <= 22
      return isFree || fitsFloat32 ? odd(24) : nil
    case gb_steps_f32_half: return fitsFloat32 && isHalf && overflowsAsIEEE754 ? plain(24) : nil
    case gb_steps_f32_half_odd: return fitsFloat32 && isHalf ? odd(24) : nil
    case gb_steps_f64: return fitsFloat64 ? plain(53) : nil
    case gb_steps_f64_odd: return fitsFloat64 ? odd(53) : nil
    case gb_steps_f64_single: return fitsFloat64 && isSingle && overflowsAsIEEE754 ? plain(53) : nil
    case gb_steps_f64_any:
      guard fitsFloat64, t + Int(target.c.random_bits) <= 52 else { return nil }
      return "sums are rounded to odd with 53 bits, at least 2 more than the accumulator's \(t)"
    default: return nil
    }
  }

  // MARK: Ranges

  private var fitsFloat32: Bool {
    products.factorsAreFloat32 && products.bits <= 24 && products.lowest >= -149
      && products.exponent <= 126 && top <= 127 && minimum >= -126 && t <= 22
  }

  private var fitsFloat64: Bool {
    products.bits <= 53 && abs(products.lowest) <= 900 && abs(products.exponent) <= 900
      && top <= 900 && minimum >= -900 && t <= 51
  }

  /// A target of float32's exponents, ties to even, nothing flushed.
  private var hasFloat32Exponents: Bool {
    minimum == -126 && t <= 22 && direction == gb_ties_to_even && target.c.flushes == 0
      && target.c.greatest
        == Double(sign: .plus, exponent: 128 - t, significand: Double(1 << t - 1))
  }
  private var isWide: Bool { hasFloat32Exponents && target.c.overflow == gb_overflow_infinity }
  private var saturatesWide: Bool {
    hasFloat32Exponents && target.c.overflow == gb_overflow_saturate
  }

  private var isHalf: Bool {
    t == 11 && minimum == -14 && target.c.greatest == 65504 && target.c.flushes == 0
      && target.c.overflow == gb_overflow_infinity
  }
  private var isSingle: Bool {
    t == 24 && minimum == -126 && target.c.greatest == Double(Float.greatestFiniteMagnitude)
      && target.c.flushes == 0 && target.c.overflow == gb_overflow_infinity
  }

  /// The machine's direction, with what IEEE 754 delivers for an overflow.
  private var overflowsAsIEEE754: Bool {
    let stays = (target.c.positive_stays_finite, target.c.negative_stays_finite)
    switch direction {
    case gb_ties_to_even: return stays == (0, 0)
    case gb_toward_zero: return stays == (1, 1)
    case gb_toward_positive: return stays == (0, 1)
    case gb_toward_negative: return stays == (1, 0)
    default: return false
    }
  }

  // MARK: Two roundings

  /// Sums rounded to P bits by the machine, then to the target.
  private func plain(_ p: Int) -> String? {
    let isEarly = target.c.flushes != 0 && target.c.tininess == gb_tiny_before_rounding
    guard !isEarly || direction == gb_toward_zero || products.lowest >= minimum - p else {
      return nil
    }
    switch direction {
    case gb_toward_zero, gb_toward_positive, gb_toward_negative:
      return "sums of \(p) bits are rounded again in the same direction, which composes"
    case gb_ties_to_away:
      return "sums are cut to \(p) bits, 2 or more beyond the accumulator's \(t), which keeps ties"
    case gb_stochastic:
      let bits = Int(target.c.random_bits)
      guard t + bits <= p else { return nil }
      return "sums are cut to \(p) bits, among them \(t) of the accumulator and \(bits) random ones"
    case gb_to_odd:
      return "sums are rounded to odd with \(p) bits, at least 2 more than the accumulator's \(t)"
    default: return even(p)
    }
  }

  /// Ties to even after a rounding to nearest.
  private func even(_ p: Int) -> String? {
    let lowest = min(products.lowest, least)
    let width = max(products.exponent, top + 1) + 1 - lowest
    if width <= p { return "sums have at most \(width) bits, exact in \(p)" }
    let q = products.bits
    guard q + t < p, 2 * t < p else { return nil }
    let base =
      "sums are rounded to \(p) bits, then to \(t): no tie is made, as \(q) + \(t) < \(p) and "
      + "2 · \(t) < \(p)"
    if q <= t { return base + ", nor hidden, as no product of \(q) bits is a tie" }
    guard min(products.exponent, top + 2) - lowest < p - 1 else { return nil }
    return base + ", nor hidden, as no product is so much greater than the least accumulator"
  }

  private func odd(_ p: Int) -> String? {
    guard direction == gb_ties_to_even else { return nil }
    return "sums are rounded to odd with \(p) bits, then to \(t) <= \(p) - 2: as if rounded once"
  }
}

extension RoundingRule.Direction {
  /// The direction as the C code names it.
  var inC: gb_direction {
    switch self {
    case .even: gb_ties_to_even
    case .away: gb_ties_to_away
    case .zero: gb_toward_zero
    case .positive: gb_toward_positive
    case .negative: gb_toward_negative
    case .odd: gb_to_odd
    case .stochastic: gb_stochastic
    }
  }
}
