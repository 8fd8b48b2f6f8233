// SPDX-License-Identifier: Apache-2.0
internal import CMPFR

/// A number of the MPFR library: a signed zero, a real number of a chosen precision, an infinity or a
/// NaN.
///
/// It holds an allocated `mpfr_t`, so that a result may overwrite one of its operands, and is meant
/// to be kept and written to again: an allocation costs more than most operations. Operations that
/// store into a number return whether nothing was lost; every operation but those that say otherwise
/// rounds to nearest if it must.
///
/// Not for use by several threads at once.
///
/// Source: GNU MPFR 4.2 manual.
public final class MPFRNumber {
  let pointer: UnsafeMutablePointer<__mpfr_struct>

  /// The most significand bits of a number: far more than any sum of a unit needs.
  static let maximumPrecision = 1 << 24

  /// A positive zero with room for some significand bits.
  public init(precision: Int) {
    pointer = .allocate(capacity: 1)
    mpfr_init2(pointer, min(max(precision, 2), Self.maximumPrecision))
    mpfr_set_zero(pointer, 1)
  }

  deinit {
    mpfr_clear(pointer)
    pointer.deallocate()
  }

  /// The significand bits that there is room for.
  public var precision: Int { mpfr_get_prec(pointer) }

  /// Makes room for some significand bits; the content is lost if that takes a new allocation.
  @inline(__always)
  func reserve(precision needed: Int) {
    if mpfr_get_prec(pointer) < needed {
      mpfr_set_prec(pointer, min(needed, Self.maximumPrecision))
    }
  }
}

extension MPFRNumber {
  /// Whether this is a NaN.
  public var isNaN: Bool { mpfr_nan_p(pointer) != 0 }
  /// Whether this is an infinity of either sign.
  public var isInfinite: Bool { mpfr_inf_p(pointer) != 0 }
  /// Whether this is a zero of either sign.
  public var isZero: Bool { mpfr_zero_p(pointer) != 0 }
  /// Whether this is neither a NaN nor an infinity.
  public var isFinite: Bool { mpfr_number_p(pointer) != 0 }
  /// Whether the sign is negative, that of a zero included.
  public var isNegative: Bool { mpfr_signbit(pointer) != 0 }
  /// floor(log2 |x|); meaningful for nonzero finite numbers.
  public var binade: Int { mpfr_get_exp(pointer) - 1 }
  /// The nearest Float64.
  public var doubleValue: Double { mpfr_get_d(pointer, MPFR_RNDN) }

  /// The exponent of the lowest set bit; meaningful for nonzero finite numbers.
  var lowestExponent: Int { mpfr_get_exp(pointer) - mpfr_min_prec(pointer) }
}

extension MPFRNumber {
  /// Stores a zero of a sign.
  public func setZero(isNegative: Bool = false) { mpfr_set_zero(pointer, isNegative ? -1 : 1) }
  /// Stores an infinity of a sign.
  public func setInfinity(isNegative: Bool) { mpfr_set_inf(pointer, isNegative ? -1 : 1) }
  /// Stores a NaN.
  public func setNaN() { mpfr_set_nan(pointer) }

  /// Stores the value of another number.
  @discardableResult
  public func set(_ other: MPFRNumber) -> Bool {
    // mpfr_set rounds by precision, mpfr_abs by sign; neither touches NaN's kind, since there is one.
    mpfr_set4(pointer, other.pointer, MPFR_RNDN, mpfr_signbit(other.pointer) != 0 ? -1 : 1) == 0
  }

  /// Stores a Float64, the sign of a zero included.
  @discardableResult
  public func set(_ value: Double) -> Bool { mpfr_set_d(pointer, value, MPFR_RNDN) == 0 }

  /// Stores an integer.
  @discardableResult
  func set(_ integer: Int) -> Bool {
    set(isNegative: integer < 0, significand: UInt64(integer.magnitude), exponent: 0)
  }

  /// Stores (-1)^isNegative × significand × 2^exponent; a zero keeps the sign.
  @discardableResult
  public func set(isNegative: Bool, significand: UInt64, exponent: Int) -> Bool {
    let ternary = mpfr_set_ui_2exp(pointer, UInt(significand), exponent, MPFR_RNDN)
    if isNegative { mpfr_neg(pointer, pointer, MPFR_RNDN) }
    return ternary == 0
  }

  /// The same for a long significand.
  @discardableResult
  public func set(isNegative: Bool, significand: UInt128, exponent: Int) -> Bool {
    let low = UInt64(truncatingIfNeeded: significand)
    let high = UInt64(truncatingIfNeeded: significand >> 64)
    let upper = MPFRNumber(precision: 64)
    upper.set(isNegative: isNegative, significand: high, exponent: exponent + 64)
    let isWhole = set(isNegative: isNegative, significand: low, exponent: exponent)
    return setSum(self, upper) && isWhole
  }
}
