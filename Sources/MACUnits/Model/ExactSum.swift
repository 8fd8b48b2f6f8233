// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A running sum that loses nothing, with its NaNs, infinities and zero signs.
struct ExactSum {
  /// How wide a sum may be to be kept in 128 bits and still enter `addJamming`.
  static let narrowWidth = 122

  private let lowest: Int
  private var narrow: Int128 = 0
  /// The sum of the finite terms when it needs more than 128 bits.
  private(set) var wide: WideInteger?
  private var sawNaN = false
  private var sawPositiveInfinity = false
  private var sawNegativeInfinity = false
  private var sawNonzero = false
  private var sawPositiveZero = false
  private var sawNegativeZero = false

  /// An empty sum with room for magnitudes in a range.
  @inline(__always)
  init(room: BitRange) {
    lowest = room.lowest
    if room.width > Self.narrowWidth { wide = WideInteger(room: room) }
  }

  /// Adds a term whose bits lie in the sum's range.
  @inline(__always)
  mutating func add(_ term: FormatValue) {
    switch term {
    case .finite(let value):
      if value.significand == 0 {
        if value.isNegative { sawNegativeZero = true } else { sawPositiveZero = true }
        return
      }
      sawNonzero = true
      if wide == nil {
        // Zeros below the lowest possible bit are all that a right shift can drop.
        let places = value.exponent - lowest
        let magnitude = Int128(
          truncatingIfNeeded: places >= 0
            ? value.significand << UInt128(places) : value.significand >> UInt128(-places))
        narrow &+= value.isNegative ? 0 &- magnitude : magnitude
      } else {
        wide?.add(value)
      }
    case .infinity(let isNegative):
      if isNegative { sawNegativeInfinity = true } else { sawPositiveInfinity = true }
    case .nan: sawNaN = true
    }
  }

  /// Whether `value` can have lost bits.
  var isWide: Bool { wide != nil }

  /// The sum with one number more, jammed at most once.
  ///
  /// Adding to a jammed sum would be wrong wherever the addition cancels, so a number joins the terms
  /// of a wide sum before bits are dropped. Special values lose no bits and combine as in any addition.
  @inline(__always)
  func plus(
    _ other: FormatValue, zeroSign: Bool, flags: inout ExceptionFlags
  ) -> FormatValue {
    let sum = value(zeroSign: zeroSign, flags: &flags)
    guard isWide, case .finite = sum, case .finite = other else {
      return sum.plus(other, zeroSign: zeroSign, flags: &flags)
    }
    var all = self
    all.add(other)
    return all.value(zeroSign: zeroSign, flags: &flags)
  }

  /// The sum, jammed where it does not fit 124 bits.
  @inline(__always)
  func value(zeroSign: Bool, flags: inout ExceptionFlags) -> FormatValue {
    if sawPositiveInfinity && sawNegativeInfinity {
      flags.insert(.invalid)
      return .nan(isSignaling: false)
    }
    if sawNaN { return .nan(isSignaling: false) }
    if sawPositiveInfinity { return .infinity(isNegative: false) }
    if sawNegativeInfinity { return .infinity(isNegative: true) }
    let isUnlike = sawNonzero || (sawPositiveZero && sawNegativeZero)
    let sign = isUnlike ? zeroSign : sawNegativeZero
    if let wide { return .finite(wide.jammed(zeroSign: sign)) }
    if narrow == 0 { return .finite(.zero(isNegative: sign)) }
    return .finite(
      ExactValue(isNegative: narrow < 0, significand: narrow.magnitude, exponent: lowest))
  }
}
