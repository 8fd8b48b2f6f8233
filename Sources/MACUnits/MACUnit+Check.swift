// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit.Description {
  /// Refuses a description whose stages contradict each other.
  func check() throws {
    try checkBlock()
    if case .rounded(let format, let rounding) = product {
      try agree("product", format, rounding)
    }
    if case .rounded(_, let format, let rounding) = sum { try agree("sum", format, rounding) }
    try checkAccumulator()
    try agree("final", final.format, final.rounding)
    try checkFinal()
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

  /// Wrapping needs every bit of the accumulator, and the model passes on at most 122 of them.
  private func checkFinal() throws {
    guard final.rounding.overflow == .wrap else { return }
    let widths = MACUnit.Widths(self)
    switch accumulate {
    case .rounded: return
    case .register, .exact:
      guard widths.accumulator.width > ExactSum.narrowWidth else { return }
      throw UnitError(
        stage: "final",
        "\(final.format.name) wraps, but the accumulator has \(widths.accumulator.width) bits",
        remedy: "choose overflow: saturate")
    }
  }

  private func agree(_ stage: String, _ format: NumberFormat, _ rounding: Rounding) throws {
    do {
      try format.check(rounding)
    } catch let error as FormatError {
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
    let products = decode.a.bitRange.times(decode.b.bitRange)
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
          for: products, width: fixed.width, lowest: -fixed.fractionBits, rounding: rounding)
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
      try checkRoom(
        for: products, width: register.width, lowest: register.lowestExponent, rounding: rounding)
      guard register.bitRange.contains(c.bitRange) else {
        throw UnitError(
          stage: "decode",
          "c is \(c.name), whose numbers are not all in the register of \(register.width) bits from "
            + "2^\(register.lowestExponent) on",
          remedy: "let c be a format of fewer bits")
      }
    case .exact: break
    }
  }

  /// Refuses a wrapping accumulator that can not hold one product.
  ///
  /// It would lose its top bits at every step: that is a slip, not a design. A saturating one clips, which some designs mean.
  private func checkRoom(
    for products: BitRange, width: Int, lowest: Int, rounding: Rounding
  ) throws {
    var highest = products.highest
    if case .rounded(let format, _) = product { highest = format.bitRange.highest }
    let needed = highest - lowest + 2
    if rounding.overflow == .wrap, width < needed {
      throw UnitError(
        stage: "accumulate", "\(width) bits from 2^\(lowest) on can not hold one product",
        remedy: "give at least \(needed) bits, or overflow: saturate")
    }
  }
}
