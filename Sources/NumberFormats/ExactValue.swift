// SPDX-License-Identifier: Apache-2.0

/// A finite number held without any rounding: (-1)^isNegative × significand × 2^exponent.
///
/// The significand is an integer and need not be normalized. A value that comes out of
/// `addJamming(_:zeroSign:)` is *jammed*: its lowest bit is the OR of all
/// lower bits that did not fit. A jammed value has at least 124 significant bits, so every rounding
/// to 53 bits, and every stochastic rounding with 64 random bits more, sees what it needs.
public struct ExactValue: Sendable {
  /// The integer significand; 0 for a zero.
  public var significand: UInt128
  /// The exponent of the significand's lowest bit.
  public var exponent: Int
  /// The sign; meaningful for zero too.
  public var isNegative: Bool

  /// Composes a value from its parts.
  @inlinable
  public init(isNegative: Bool, significand: UInt128, exponent: Int) {
    self.isNegative = isNegative
    self.significand = significand
    self.exponent = exponent
  }

  /// The zero of a sign.
  @inlinable
  public static func zero(isNegative: Bool = false) -> ExactValue {
    ExactValue(isNegative: isNegative, significand: 0, exponent: 0)
  }

  /// Whether the value is a zero of either sign.
  @inlinable public var isZero: Bool { significand == 0 }

  /// floor(log2 |value|); call it for nonzero values only.
  @inlinable public var binade: Int { exponent + 127 - significand.leadingZeroBitCount }

  /// The same magnitude with the other sign.
  @inlinable
  public var negated: ExactValue {
    ExactValue(isNegative: !isNegative, significand: significand, exponent: exponent)
  }
}

extension ExactValue {
  /// The exact value of a finite Float64.
  public init(_ value: Double) {
    let bits = value.bitPattern
    let field = Int(bits >> 52) & 0x7FF
    let trailing = UInt128(bits & 0xF_FFFF_FFFF_FFFF)
    self.init(
      isNegative: bits >> 63 == 1,
      significand: field == 0 ? trailing : trailing | 1 << 52,
      exponent: max(field, 1) - 1075)
  }

  /// The exact value of an integer.
  public init(_ value: Int) {
    self.init(isNegative: value < 0, significand: UInt128(value.magnitude), exponent: 0)
  }

  /// The product, exact while the two significands have at most 128 bits together.
  @inlinable
  public func times(_ other: ExactValue) -> ExactValue {
    ExactValue(
      isNegative: isNegative != other.isNegative,
      significand: significand &* other.significand, exponent: exponent + other.exponent)
  }

  /// The sum of two values whose significands have at most 124 bits each, jammed where needed.
  ///
  /// - Parameters:
  ///   - other: the second term.
  ///   - zeroSign: the sign of an exact zero sum of nonzero or unlike terms (IEEE 754-2019 6.3:
  ///     positive, but negative under roundTowardNegative).
  ///
  /// Why no rounding of a jammed sum can go wrong: the larger term's leading bit is put at bit 125.
  /// If the leading bits differ by two places or more, the difference keeps at least 124 bits above
  /// the jammed one. If they differ by less, the smaller term has no bit below bit 0, so nothing is
  /// jammed and cancellation is exact.
  @inlinable
  public func addJamming(_ other: ExactValue, zeroSign: Bool) -> ExactValue {
    if significand == 0 {
      if other.significand == 0 {
        return .zero(isNegative: isNegative == other.isNegative ? isNegative : zeroSign)
      }
      return other
    }
    if other.significand == 0 { return self }
    var large = self
    var small = other
    if large.binade < small.binade { swap(&large, &small) }
    let up = large.significand.leadingZeroBitCount - 2
    let wide = Self.shiftJamming(large.significand, left: up)
    let exponent = large.exponent - up
    let narrow = Self.shiftJamming(small.significand, left: small.exponent - exponent)
    if large.isNegative == small.isNegative {
      return ExactValue(
        isNegative: large.isNegative, significand: wide &+ narrow, exponent: exponent)
    }
    if wide == narrow { return .zero(isNegative: zeroSign) }
    return wide > narrow
      ? ExactValue(isNegative: large.isNegative, significand: wide &- narrow, exponent: exponent)
      : ExactValue(isNegative: small.isNegative, significand: narrow &- wide, exponent: exponent)
  }

  /// The significand shifted left, or right with all lost bits ORed into the lowest one.
  @inlinable
  static func shiftJamming(_ significand: UInt128, left: Int) -> UInt128 {
    if left >= 0 { return significand << UInt128(left) }
    if left <= -128 { return significand == 0 ? 0 : 1 }
    let right = UInt128(-left)
    let kept = significand >> right
    return (kept << right) == significand ? kept : kept | 1
  }

  /// The quotient by a nonzero value whose significand has at most 60 bits; the dividend's has at
  /// most 64.
  ///
  /// 128 - 64 - 1 or more quotient bits are exact and the lowest one is jammed by the remainder.
  public func quotientJamming(by divisor: ExactValue) -> ExactValue {
    if significand == 0 { return .zero(isNegative: isNegative != divisor.isNegative) }
    let up = significand.leadingZeroBitCount - 1
    let (quotient, remainder) = (significand << UInt128(up))
      .quotientAndRemainder(dividingBy: divisor.significand)
    // Two places more, so that the jammed bit lies below every bit of the quotient.
    return ExactValue(
      isNegative: isNegative != divisor.isNegative,
      significand: quotient << 1 | (remainder == 0 ? 0 : 1),
      exponent: exponent - up - divisor.exponent - 1)
  }

  /// Orders two values by magnitude.
  public func compareMagnitude(to other: ExactValue) -> Int {
    if significand == 0 || other.significand == 0 {
      return significand == other.significand ? 0 : (significand == 0 ? -1 : 1)
    }
    if binade != other.binade { return binade < other.binade ? -1 : 1 }
    // Equal binades: with the leading bits aligned the lower bits decide.
    let a = significand << UInt128(significand.leadingZeroBitCount)
    let b = other.significand << UInt128(other.significand.leadingZeroBitCount)
    return a == b ? 0 : (a < b ? -1 : 1)
  }

  /// Orders two values; zeros of both signs are equal.
  public func compare(to other: ExactValue) -> Int {
    if isZero && other.isZero { return 0 }
    if isZero { return other.isNegative ? 1 : -1 }
    if other.isZero { return isNegative ? -1 : 1 }
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let magnitude = compareMagnitude(to: other)
    return isNegative ? -magnitude : magnitude
  }

  /// The nearest Float64, ties to even: exact for at most 53 significant bits in Float64's range.
  public var asDouble: Double {
    if significand == 0 { return isNegative ? -0.0 : 0.0 }
    let lowest = max(binade - 52, -1074)
    let rounded = roundedQuotient(
      significand, dropping: lowest - exponent, isNegative: isNegative,
      direction: .roundTiesToEven, randomBits: 0)
    // At most 2^53: the conversion from 64 bits is one instruction, that from 128 a generic call.
    let quotient = UInt64(truncatingIfNeeded: rounded.quotient)
    let magnitude = Double(sign: .plus, exponent: lowest, significand: Double(quotient))
    return isNegative ? -magnitude : magnitude
  }
}
