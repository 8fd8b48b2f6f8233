// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference

/// A number as coverage looks at it: 128 bits of its significand, and what is known of those below.
struct ExactNumber {
  enum Kind { case finite, infinity, nan }

  var kind = Kind.finite
  var isNegative = false
  /// 0 for a zero.
  var magnitude: UInt128 = 0
  /// The exponent of the magnitude's lowest bit.
  var exponent = 0
  /// How many bits below the magnitude's are set.
  var setBitsBelow = 0
  /// The exponent of the lowest set bit.
  var lowestExponent = 0

  /// A finite number.
  init(isNegative: Bool, magnitude: UInt128, exponent: Int) {
    self.isNegative = isNegative
    self.magnitude = magnitude
    self.exponent = exponent
    lowestExponent = exponent + (magnitude == 0 ? 0 : magnitude.trailingZeroBitCount)
  }

  /// What a code stands for.
  init(_ value: FormatValue) {
    switch value {
    case .finite(let exact):
      self.init(
        isNegative: exact.isNegative, magnitude: exact.significand, exponent: exact.exponent)
    case .infinity(let isNegative):
      self.init(isNegative: isNegative, magnitude: 0, exponent: 0)
      kind = .infinity
    case .nan:
      self.init(isNegative: false, magnitude: 0, exponent: 0)
      kind = .nan
    }
  }

  /// A number of the reference.
  @inline(__always)
  init(_ number: MPFRNumber) {
    isNegative = number.isNegative
    guard number.isFinite else {
      kind = number.isNaN ? .nan : .infinity
      return
    }
    if number.isZero { return }
    let bits = number.leadingBits
    magnitude = bits.high
    exponent = bits.exponent
    setBitsBelow = bits.setBitsBelow
    lowestExponent = bits.lowestExponent
  }

  var isFinite: Bool { kind == .finite }
  var isZero: Bool { kind == .finite && magnitude == 0 }
  /// Whether it is a finite number but zero.
  var isNonzero: Bool { kind == .finite && magnitude != 0 }
  /// floor(log2 |x|) of a nonzero number.
  var binade: Int { exponent + 127 - magnitude.leadingZeroBitCount }
  /// How many bits are set.
  var setBits: Int { magnitude.nonzeroBitCount + setBitsBelow }
}
