// SPDX-License-Identifier: Apache-2.0

extension FloatFormat {
  /// Rounds a value to a code.
  ///
  /// - Parameters:
  ///   - value: a number, an infinity or a NaN.
  ///   - rounding: the direction and all that decides the code.
  ///   - randomBits: the random number of a stochastic rounding.
  public func encode(
    _ value: FormatValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    switch value {
    case .finite(let exact): encode(exact, rounding: rounding, randomBits: randomBits)
    case .infinity(let isNegative): encodeInfinity(isNegative: isNegative, rounding: rounding)
    case .nan(let isSignaling): encodeNaN(isSignaling: isSignaling, rounding: rounding)
    }
  }

  /// Rounds a finite value to a code.
  public func encode(
    _ value: ExactValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    if value.significand == 0 { return encodeZero(isNegative: value.isNegative) }
    if value.isNegative && !isSigned { return encodeNegativeInUnsigned(rounding) }
    if rounding.clipping == .beforeRounding, rounding.overflow == .saturate,
      value.compareMagnitude(to: greatestFinite) > 0
    {
      return encodeOverflow(isNegative: value.isNegative, rounding: rounding)
    }
    let t = fields.trailingSignificandBits
    let binade = value.binade
    if !fields.hasSubnormals, value.compareMagnitude(to: leastNonzero) < 0 {
      return encodeBelowLeast(value, rounding: rounding, randomBits: randomBits)
    }
    // The unit in the last place is 2^(max(e, emin) - t): subnormals share the lowest binade's.
    let unitExponent = max(binade, minimumExponent) - t
    let rounded = roundedQuotient(
      value.significand, dropping: unitExponent - value.exponent, isNegative: value.isNegative,
      direction: rounding.direction, randomBits: randomBits,
      evenQuotientIsOddCode: evenQuotientIsOddCode(binade: max(binade, minimumExponent)))
    var flags: ExceptionFlags = rounded.isInexact ? .inexact : []

    if binade < minimumExponent, rounded.isInexact || rounding.subnormalResults == .flushed,
      isTiny(
        value, rounding: rounding, randomBits: randomBits,
        isDeliveredSubnormal: rounded.quotient >> UInt128(t) == 0)
    {
      if rounding.subnormalResults == .flushed {
        let zero = encodeZero(isNegative: value.isNegative)
        return Encoded(code: zero.code, flags: [.underflow, .inexact])
      }
      flags.insert(.underflow)
    }
    // Adding the rounded significand, its leading bit included, to the shifted exponent carries into
    // the next binade by itself. The lowest ordinary binade has a field one lower without subnormals.
    let binadesUp = UInt128(max(binade, minimumExponent) - minimumExponent)
    guard binadesUp < 4096 else {
      return encodeOverflow(isNegative: value.isNegative, rounding: rounding)
    }
    var magnitude = binadesUp << UInt128(t) + rounded.quotient
    if !fields.hasSubnormals { magnitude -= 1 << UInt128(t) }
    if magnitude > UInt128(greatestFiniteCode) {
      return encodeOverflow(isNegative: value.isNegative, rounding: rounding)
    }
    if magnitude == 0, fields.hasZero {
      return Encoded(code: encodeZero(isNegative: value.isNegative).code, flags: flags)
    }
    return Encoded(
      code: UInt64(magnitude) | (value.isNegative ? signMask : 0), flags: flags)
  }

  /// Whether a value below the least normal magnitude is tiny by the stated rule.
  private func isTiny(
    _ value: ExactValue, rounding: Rounding, randomBits: UInt64, isDeliveredSubnormal: Bool
  ) -> Bool {
    if rounding.tininess == .asDelivered { return isDeliveredSubnormal }
    // Only from the binade just below can a rounding to full precision reach the least normal.
    if rounding.tininess == .beforeRounding || value.binade < minimumExponent - 1 { return true }
    let unitExponent = value.binade - fields.trailingSignificandBits
    let unbounded = roundedQuotient(
      value.significand, dropping: unitExponent - value.exponent, isNegative: value.isNegative,
      direction: rounding.direction, randomBits: randomBits,
      evenQuotientIsOddCode: evenQuotientIsOddCode(binade: value.binade))
    return unbounded.quotient >> UInt128(precision) == 0
  }

  /// With a single significand bit the quotient is 1 in every binade, and the code's parity is that of
  /// the exponent field; with more, the codes of a binade begin at an even one.
  private func evenQuotientIsOddCode(binade: Int) -> Bool {
    guard fields.trailingSignificandBits == 0 else { return false }
    let codeOfQuotientZero = binade - minimumExponent - (fields.hasSubnormals ? 0 : 1)
    return codeOfQuotientZero & 1 == 1
  }

  /// A nonzero value below the least one of a format without subnormals: zero or the least value.
  private func encodeBelowLeast(
    _ value: ExactValue, rounding: Rounding, randomBits: UInt64
  ) -> Encoded {
    let sign = value.isNegative ? signMask : 0
    let least = leastNonzero
    if !fields.hasZero { return Encoded(code: sign, flags: [.underflow, .inexact]) }
    // In units of the least value, which has a significand of t + 1 bits: the quotient's jammed bits
    // are far below the tie.
    let ratio = ExactValue(
      isNegative: value.isNegative, significand: value.significand, exponent: value.exponent
    ).inUnits(of: least)
    let rounded = roundedQuotient(
      ratio.significand, dropping: -ratio.exponent, isNegative: value.isNegative,
      direction: rounding.direction, randomBits: randomBits)
    if rounded.quotient == 0 {
      let zero = encodeZero(isNegative: value.isNegative)
      return Encoded(code: zero.code, flags: [.underflow, .inexact])
    }
    // At full precision and without a least exponent it may reach the least value: then it is not tiny.
    let unitExponent = value.binade - fields.trailingSignificandBits
    let unbounded = roundedQuotient(
      value.significand, dropping: unitExponent - value.exponent, isNegative: value.isNegative,
      direction: rounding.direction, randomBits: randomBits,
      evenQuotientIsOddCode: evenQuotientIsOddCode(binade: value.binade))
    let atFullPrecision = ExactValue(
      isNegative: false, significand: unbounded.quotient, exponent: unitExponent)
    let isTiny =
      switch rounding.tininess {
      case .beforeRounding: true
      case .afterRounding: atFullPrecision.compareMagnitude(to: least) < 0
      case .asDelivered: false
      }
    return Encoded(code: sign | 1, flags: isTiny ? [.underflow, .inexact] : .inexact)
  }

  func encodeZero(isNegative: Bool) -> Encoded {
    if !fields.hasZero {
      return Encoded(code: isNegative ? signMask : 0, flags: [.underflow, .inexact])
    }
    return Encoded(code: isNegative && hasNegativeZero ? signMask : 0)
  }

  private func encodeNegativeInUnsigned(_ rounding: Rounding) -> Encoded {
    if rounding.overflow == .nan, let nan = canonicalNaNCode {
      return Encoded(code: nan, flags: [.overflow, .inexact])
    }
    return Encoded(code: 0, flags: [.overflow, .inexact])
  }

  func encodeOverflow(isNegative: Bool, rounding: Rounding) -> Encoded {
    let sign = isNegative ? signMask : 0
    let flags: ExceptionFlags = [.overflow, .inexact]
    if rounding.overflow != .saturate, !rounding.overflowStaysFinite(isNegative: isNegative) {
      if rounding.overflow == .infinity, let code = infinityCode(isNegative: isNegative) {
        return Encoded(code: code, flags: flags)
      }
      if let nan = canonicalNaNCode { return Encoded(code: nan, flags: flags) }
    }
    return Encoded(code: greatestFiniteCode | sign, flags: flags)
  }

  func encodeInfinity(isNegative: Bool, rounding: Rounding) -> Encoded {
    if isNegative && !isSigned {
      return Encoded(code: encodeNegativeInUnsigned(rounding).code, flags: .invalid)
    }
    if rounding.overflow != .saturate {
      if let code = infinityCode(isNegative: isNegative) { return Encoded(code: code) }
      if let nan = canonicalNaNCode { return Encoded(code: nan, flags: .invalid) }
    }
    return Encoded(
      code: greatestFiniteCode | (isNegative ? signMask : 0), flags: .invalid)
  }

  func encodeNaN(isSignaling: Bool, rounding: Rounding) -> Encoded {
    if let nan = canonicalNaNCode {
      return Encoded(code: nan, flags: isSignaling ? .invalid : [])
    }
    switch rounding.nanSubstitute {
    case .zero: return Encoded(code: 0, flags: .invalid)
    case .greatestFinite: return Encoded(code: greatestFiniteCode, flags: .invalid)
    }
  }

  private func infinityCode(isNegative: Bool) -> UInt64? {
    guard let positive = positiveInfinityCode else { return nil }
    if !isNegative { return positive }
    return fields.reservesTopBinade ? positive | signMask : fields.infinityCodes.last
  }
}

extension ExactValue {
  /// The value divided by a unit, as a significand with the exponent of its lowest bit, jammed.
  ///
  /// The exponent is at most 0, so that a rounding of it drops places.
  fileprivate func inUnits(of unit: ExactValue) -> ExactValue {
    // Long values are first cut to 64 bits with a sticky bit, which the division then carries on.
    let excess = max(0, 64 - significand.leadingZeroBitCount)
    let short = ExactValue(
      isNegative: isNegative,
      significand: ExactValue.shiftJamming(significand, left: -excess),
      exponent: exponent + excess)
    return short.quotientJamming(by: unit)
  }
}
