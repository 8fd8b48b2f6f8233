// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit.Description {
  /// Refuses a description whose stages contradict each other.
  func check() throws {
    try checkBlock()
    try checkFactors()
    switch product {
    case .exact, .exactBelow: break
    case .rounded(let format, let rounding): try agree("product", format, rounding)
    }
    try checkScale()
    try check(sum)
    try checkAccumulator()
    try agree("final", final.format, final.rounding)
    try checkWraps()
    if special.nanOperandRun != nil {
      // A NaN's payload has to be a NaN of the result.
      guard case .float(let format) = final.format, format.fields.reservesTopBinade else {
        throw UnitError(
          stage: "special", "\(final.format.name) has no room for an operand's NaN",
          remedy: "leave 'nanOperandRun' out, or deliver a format with the NaNs of IEEE 754")
      }
    }
    if let code = special.nanCode {
      guard case .float(let format) = final.format, format.isNaN(code),
        code >> UInt64(format.width) == 0
      else {
        throw UnitError(
          stage: "special", "0x\(String(code, radix: 16)) is not a NaN of \(final.format.name)",
          remedy: "give one of its NaN codes or leave 'nan' out")
      }
    }
  }

  /// Exact products are held with at most 124 bits.
  private func checkFactors() throws {
    let bits = decode.multiplied.a.significandBits + decode.multiplied.b.significandBits
    guard bits <= 124 else {
      throw UnitError(
        stage: "decode", "products of \(decode.a.name) and \(decode.b.name) have \(bits) bits",
        remedy: "factors of at most 124 bits together can be described")
    }
    if let converted = decode.factorsConvertedTo {
      guard case .float(let float) = converted, float.fields.hasZero,
        decode.a.embeds(in: converted), decode.b.embeds(in: converted)
      else {
        throw UnitError(
          stage: "decode",
          "factors are converted to \(converted.name), which does not hold all of them",
          remedy: "name a wider floating-point format")
      }
    }
    guard 0..<min(decode.a.width, decode.b.width) ~= decode.ignoredFactorBits else {
      throw UnitError(
        stage: "decode", "\(decode.ignoredFactorBits) low bits of the factors are not read",
        remedy: "leave some bits of \(decode.a.name) and \(decode.b.name)")
    }
  }

  /// Wrapping needs every bit of what is rounded, and the model passes on at most 122 of them.
  private func checkWraps() throws {
    let widths = MACUnit.Widths(self)
    func check(_ stage: String, _ format: NumberFormat, _ rounding: Rounding, _ range: BitRange)
      throws
    {
      guard rounding.overflow == .wrap else { return }
      let bits = range.union(format.bitRange).width
      guard bits > ExactSum.narrowWidth else { return }
      throw UnitError(
        stage: stage, "\(format.name) wraps, but what it is given spans \(bits) bits",
        remedy: stage == "accumulate"
          ? "choose overflow: saturate, or a register" : "choose overflow: saturate")
    }
    for (format, rounding) in sum.roundings {
      try check("sum", format, rounding, sum.isTermByTerm ? widths.term : widths.blockSum)
    }
    if let (format, rounding) = accumulate.format {
      try check("accumulate", format, rounding, widths.blockSum)
    }
    guard final.rounding.overflow == .wrap else { return }
    switch accumulate {
    case .rounded, .aligned, .shifted: return
    case .register, .exact:
      guard widths.accumulator.width > ExactSum.narrowWidth else { return }
      throw UnitError(
        stage: "final",
        "\(final.format.name) wraps, but the accumulator has \(widths.accumulator.width) bits",
        remedy: "choose overflow: saturate")
    }
  }

  func agree(_ stage: String, _ format: NumberFormat, _ rounding: Rounding) throws {
    do {
      try format.check(rounding)
    } catch {
      throw UnitError(stage: stage, error.problem, remedy: error.remedy)
    }
  }

  private func checkBlock() throws {
    if let length = block.length, !(1...BlockStage.maximumLength ~= length) {
      throw UnitError(
        stage: "block", "the length is \(length)",
        remedy: "give 1 to \(BlockStage.maximumLength), or 'all'")
    }
  }

  private func checkAccumulator() throws {
    let c = decode.c
    switch accumulate {
    case .rounded(let format, let rounding):
      if case .codeBook = format {
        throw UnitError(
          stage: "accumulate", "\(format.name) is a code book",
          remedy: "accumulate in a float, integer or fixed-point format, or exact")
      }
      try agree("accumulate", format, rounding)
      if case .fixedPoint(let fixed) = format {
        guard fixed.isSigned, fixed.zeroPoint == 0, !fixed.isSymmetric else {
          throw UnitError(
            stage: "accumulate", "\(fixed.name) is not a plain two's complement format",
            remedy: "accumulate in intN or fixedI.F")
        }
        try checkRoom(
          in: FixedPointRegister(width: fixed.width, lowestExponent: -fixed.fractionBits), rounding)
      }
      guard c.embeds(in: format) else {
        throw UnitError(
          stage: "decode",
          "c is \(c.name), whose numbers are not all in the accumulator \(format.name)",
          remedy: "let c be \(format.name) or a smaller format")
      }
    case .register(let register, let rounding):
      guard 2...FixedPointRegister.maximumWidth ~= register.width,
        abs(register.lowestExponent) <= 4096
      else {
        throw UnitError(
          stage: "accumulate",
          "the register has \(register.width) bits from 2^\(register.lowestExponent) on",
          remedy: "2 to \(FixedPointRegister.maximumWidth) bits can be described")
      }
      guard rounding.overflow == .wrap || rounding.overflow == .saturate else {
        throw UnitError(
          stage: "accumulate", "a register can not overflow to \(rounding.overflow.rawValue)",
          remedy: "choose overflow: wrap or saturate")
      }
      try checkRoom(in: register, rounding)
      guard c.bitRange.lowest >= register.lowestExponent,
        register.holds(c.greatestFinite), register.holds(c.leastDecoded)
      else {
        throw UnitError(
          stage: "decode",
          "c is \(c.name), whose numbers are not all in the register of \(register.width) bits from "
            + "2^\(register.lowestExponent) on",
          remedy: "let c be a format of fewer bits")
      }
    case .aligned(let format, let rounding):
      try checkAlignedAddend(format, rounding)
      guard case .aligned = sum else {
        throw UnitError(
          stage: "accumulate",
          "the accumulator is to be aligned with the products, but the sum is not",
          remedy: "give sum: {aligned: {fractionBits: 24}}")
      }
    case .shifted(let shifted, let format, let rounding):
      try checkAlignedAddend(format, rounding)
      guard sum.hasExponent else {
        throw UnitError(
          stage: "accumulate", "the sum has no exponent at which it could be shifted",
          remedy: "give sum: {aligned: {fractionBits: 24}}, or lanes of them joined by alignment")
      }
      let bits = 1...AlignedSum.maximumFractionBits
      guard bits ~= shifted.sumFractionBits, bits ~= shifted.addendFractionBits,
        bits ~= shifted.resultFractionBits, 0...4096 ~= shifted.addendReach ?? 0,
        abs(shifted.minimumExponent) <= 4096
      else {
        throw UnitError(
          stage: "accumulate", "the second alignment has widths that can not be built",
          remedy:
            "give 1 to \(AlignedSum.maximumFractionBits) fraction bits, and a reach up to 4096")
      }
    case .exact: break
    }
  }

  /// Aligned accumulators and addends need an exponent, which floats have.
  private func checkAlignedAddend(_ format: NumberFormat, _ rounding: Rounding) throws {
    try agree("accumulate", format, rounding)
    for (stage, format) in [("accumulate", format), ("decode", decode.c)] {
      guard case .float(let float) = format, float.precision <= 53 else {
        throw UnitError(
          stage: stage, "\(format.name) is aligned by its exponent, and has none",
          remedy: "give a floating-point format")
      }
    }
  }

  /// Refuses a wrapping accumulator that can not hold one product.
  ///
  /// It would lose its top bits at every step: that is a slip, not a design. A saturating one clips,
  /// which some designs mean.
  private func checkRoom(in register: FixedPointRegister, _ rounding: Rounding) throws {
    guard rounding.overflow == .wrap else { return }
    var extremes: [ExactValue] = []
    switch product {
    case .exact:
      for a in [decode.a.greatestFinite, decode.a.leastDecoded] {
        for b in [decode.b.greatestFinite, decode.b.leastDecoded] { extremes.append(a.times(b)) }
      }
    case .exactBelow: return
    case .rounded(let format, _): extremes = [format.greatestFinite, format.leastFinite]
    }
    guard !extremes.allSatisfy(register.holds) else { return }
    var enough = register
    while !extremes.allSatisfy(enough.holds) { enough.width += 1 }
    throw UnitError(
      stage: "accumulate",
      "\(register.width) bits from 2^\(register.lowestExponent) on can not hold one product",
      remedy: "give at least \(enough.width) bits, or overflow: saturate")
  }
}

extension FixedPointRegister {
  /// Whether a number lies between the register's least and greatest integer; fractions are let pass.
  fileprivate func holds(_ value: ExactValue) -> Bool {
    if value.isZero || value.binade < lowestExponent + width - 1 { return true }
    // The one magnitude more that two's complement has below zero.
    return value.isNegative && value.binade == lowestExponent + width - 1
      && value.significand & (value.significand - 1) == 0
  }
}
