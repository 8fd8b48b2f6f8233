// SPDX-License-Identifier: Apache-2.0

extension FixedPointFormat {
  /// Rounds a value to a code.
  ///
  /// Every overflow policy but `wrap` saturates, since there is no code for a special value.
  public func encode(
    _ value: FormatValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    switch value {
    case .finite(let exact):
      return encode(exact, rounding: rounding, randomBits: randomBits)
    case .infinity(let isNegative):
      return Encoded(code: saturated(isNegative: isNegative), flags: .invalid)
    case .nan:
      let code =
        rounding.nanSubstitute == .zero
        ? UInt64(truncatingIfNeeded: zeroPoint) & mask : saturated(isNegative: false)
      return Encoded(code: code, flags: .invalid)
    }
  }

  /// Rounds a finite value to a code.
  public func encode(
    _ value: ExactValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    if rounding.clipping == .beforeRounding, rounding.overflow != .wrap {
      let isBelow = value.compare(to: leastFinite) < 0
      if isBelow || value.compare(to: greatestFinite) > 0 {
        return Encoded(code: saturated(isNegative: isBelow), flags: [.overflow, .inexact])
      }
    }
    let places = -fractionBits - value.exponent
    // An integer of more than 120 bits only ever wraps or saturates.
    if value.significand != 0, value.binade + fractionBits > 120 {
      var flags: ExceptionFlags = .overflow
      guard rounding.overflow == .wrap else {
        return Encoded(
          code: saturated(isNegative: value.isNegative), flags: [.overflow, .inexact])
      }
      flags.insert(.inexact)
      return Encoded(code: wrappedLarge(value, places: places), flags: flags)
    }
    let rounded = roundedQuotient(
      value.significand, dropping: places, isNegative: value.isNegative,
      direction: rounding.direction, randomBits: randomBits)
    let magnitude = Int128(rounded.quotient)
    let integer = (value.isNegative ? -magnitude : magnitude) + Int128(zeroPoint)
    if integer < leastInteger || integer > greatestInteger {
      if rounding.overflow == .wrap {
        return Encoded(
          code: UInt64(truncatingIfNeeded: integer) & mask, flags: [.overflow, .inexact])
      }
      return Encoded(code: saturated(isNegative: integer < 0), flags: [.overflow, .inexact])
    }
    return Encoded(
      code: UInt64(truncatingIfNeeded: integer) & mask, flags: rounded.isInexact ? .inexact : [])
  }

  /// The low bits of an integer beyond 120 bits, which loses no fraction: its lowest bit is worth
  /// at least 2^-fractionBits whenever the significand has at most 120 bits.
  private func wrappedLarge(_ value: ExactValue, places: Int) -> UInt64 {
    let low: UInt64
    if places <= -64 {
      low = 0
    } else if places <= 0 {
      low = UInt64(truncatingIfNeeded: value.significand << UInt128(-places))
    } else {
      low = UInt64(truncatingIfNeeded: value.significand >> UInt128(places))
    }
    let signed = value.isNegative ? 0 &- low : low
    return (signed &+ UInt64(truncatingIfNeeded: zeroPoint)) & mask
  }

  private func saturated(isNegative: Bool) -> UInt64 {
    UInt64(truncatingIfNeeded: isNegative ? leastInteger : greatestInteger) & mask
  }
}
