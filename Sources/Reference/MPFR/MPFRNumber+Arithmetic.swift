// SPDX-License-Identifier: Apache-2.0
internal import CMPFR

/// Arithmetic that is exact as long as the result's precision suffices; each operation returns whether
/// it was. NaNs, infinities and signs of zeros follow IEEE 754-2019, as MPFR's own do.
extension MPFRNumber {
  /// x + y; an exact zero sum of unlike terms is +0, or -0 when asked for (IEEE 754-2019 clause 6.3).
  @discardableResult
  @inline(__always)
  public func setSum(_ x: MPFRNumber, _ y: MPFRNumber, zeroIsNegative: Bool = false) -> Bool {
    mpfr_add(pointer, x.pointer, y.pointer, zeroIsNegative ? MPFR_RNDD : MPFR_RNDN) == 0
  }

  /// x - y.
  @discardableResult
  @inline(__always)
  public func setDifference(_ x: MPFRNumber, _ y: MPFRNumber) -> Bool {
    mpfr_sub(pointer, x.pointer, y.pointer, MPFR_RNDN) == 0
  }

  /// x × y.
  @discardableResult
  @inline(__always)
  public func setProduct(_ x: MPFRNumber, _ y: MPFRNumber) -> Bool {
    mpfr_mul(pointer, x.pointer, y.pointer, MPFR_RNDN) == 0
  }

  /// x + n for a small integer n.
  @discardableResult
  @inline(__always)
  func setSum(_ x: MPFRNumber, _ integer: Int) -> Bool {
    mpfr_add_si(pointer, x.pointer, integer, MPFR_RNDN) == 0
  }

  /// x × 2^power.
  @discardableResult
  @inline(__always)
  public func setScaled(_ x: MPFRNumber, by power: Int) -> Bool {
    mpfr_mul_2si(pointer, x.pointer, power, MPFR_RNDN) == 0
  }

  /// |x|.
  @discardableResult
  @inline(__always)
  func setMagnitude(_ x: MPFRNumber) -> Bool {
    mpfr_set4(pointer, x.pointer, MPFR_RNDN, 1) == 0
  }

  /// x / y rounded toward zero, whose integer part is that of the exact quotient while it has fewer
  /// bits than the precision.
  func setTruncatedQuotient(_ x: MPFRNumber, _ y: MPFRNumber) {
    mpfr_div(pointer, x.pointer, y.pointer, MPFR_RNDZ)
  }

  /// x less its multiples of 2^bits: the low bits of an integer, from 0 up to 2^bits.
  ///
  /// - Returns: whether the precision sufficed.
  func setLowBits(_ x: MPFRNumber, bits: Int, scratch: MPFRNumber) -> Bool {
    scratch.reserve(precision: x.precision)
    var isExact = scratch.setScaled(x, by: -bits)
    mpfr_floor(scratch.pointer, scratch.pointer)
    isExact = scratch.setScaled(scratch, by: bits) && isExact
    return setDifference(x, scratch) && isExact
  }
}

extension MPFRNumber {
  /// -1, 0 or 1 as this is less than, equal to or greater than another number.
  public func compare(to other: MPFRNumber) -> Int {
    let order = mpfr_cmp3(pointer, other.pointer, 1)
    return order == 0 ? 0 : (order < 0 ? -1 : 1)
  }

  /// -1, 0 or 1 by the magnitudes.
  @inline(__always)
  public func compareMagnitude(to other: MPFRNumber) -> Int {
    let order = mpfr_cmpabs(pointer, other.pointer)
    return order == 0 ? 0 : (order < 0 ? -1 : 1)
  }

  /// -1, 0 or 1 beside a Float64.
  func compare(to value: Double) -> Int {
    let order = mpfr_cmp_d(pointer, value)
    return order == 0 ? 0 : (order < 0 ? -1 : 1)
  }

  /// -1, 0 or 1 beside factor × 2^exponent.
  func compare(to factor: Int, timesTwoTo exponent: Int) -> Int {
    let order = mpfr_cmp_si_2exp(pointer, factor, exponent)
    return order == 0 ? 0 : (order < 0 ? -1 : 1)
  }

  /// The integer part of a number in -2^63 ..< 2^63.
  @inline(__always)
  var integerPart: Int { mpfr_get_si(pointer, MPFR_RNDZ) }

  /// The integer part of a number in 0 ..< 2^64.
  @inline(__always)
  var naturalPart: UInt64 { UInt64(mpfr_get_ui(pointer, MPFR_RNDZ)) }

  /// Whether this is an integer.
  var isInteger: Bool { mpfr_integer_p(pointer) != 0 }
}
