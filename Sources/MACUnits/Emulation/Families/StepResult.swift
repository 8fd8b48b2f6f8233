// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How addends enter an accumulator in float32 or float64, and how what it holds becomes the unit's result.
struct StepResult {
  private let request: PlanRequest
  /// The accumulator's format, nil for a register.
  private let accumulator: NumberFormat?
  /// Whether the result's codes are those of the accumulator's numbers.
  private let isUnchanged: Bool
  private let final: GeneralRounding

  /// Nil when the conversion to the result draws random numbers.
  init?(_ request: PlanRequest, _ accumulator: NumberFormat?) {
    let description = request.description
    let rounding = description.final.rounding
    let result = description.final.format
    self.request = request
    self.accumulator = accumulator
    final = GeneralRounding(result, rounding)
    if accumulator == result, case .float = result {
      isUnchanged = true
    } else if case .float(let from) = accumulator, case .float(let to) = result {
      // All numbers are the result's too, signs of zero included, and it has IEEE 754's infinities and NaNs.
      isUnchanged =
        (from.hasNegativeZero || !to.hasNegativeZero || description.special.zeroSign == .positive)
        && from.positiveInfinityCode != nil
        && NumberFormat.float(from).embeds(in: result) && to.fields.reservesTopBinade
        && rounding.overflow == .infinity && rounding.subnormalResults == .kept
    } else {
      isUnchanged = false
    }
    if accumulator != result, rounding.usesRandomBits { return nil }
  }

  /// - Parameters:
  ///   - isWide: whether entries are float64.
  ///   - takesSpecials: whether infinities and NaNs may enter; others are computed without the kernel.
  func image(isWide: Bool, takesSpecials: Bool) -> AccumulatorImage {
    let entry = AddendEntries(request).rule(isWide: isWide, takesSpecials: takesSpecials)
    if isUnchanged {
      let encoder = FloatEncoder(request.description)
      return AccumulatorImage(
        entry: entry, code: { entry, _ in encoder.code(Self.value(entry, isWide)) },
        bulk: isWide ? encoder.bulk64 : encoder.bulk32)
    }
    if case .fixedPoint(let fixed)? = accumulator, accumulator == request.description.final.format {
      let units = Double(sign: .plus, exponent: fixed.fractionBits, significand: 1)
      let mask: UInt64 = (1 << UInt64(fixed.width)) - 1
      return AccumulatorImage(
        entry: entry,
        code: { entry, _ in
          UInt64(bitPattern: Int64(Double(bitPattern: entry) * units)) & mask
        })
    }
    let (final, special) = (final, request.description.special)
    // Entries have signed zeros whether the accumulator's format has them or not.
    // Neither have they the accumulator's want of infinities, which makes NaNs of them.
    var hasSignedZero = false
    var hasInfinity = false
    if case .float(let held)? = accumulator {
      hasSignedZero = held.hasNegativeZero
      hasInfinity = held.positiveInfinityCode != nil
    }
    return AccumulatorImage(
      entry: entry,
      code: { [hasSignedZero, hasInfinity] entry, _ in
        var value = Self.value(entry, isWide)
        if value.isInfinite && !hasInfinity { value = .nan }
        var number = value == 0 && !hasSignedZero ? .zero() : Self.number(value)
        let code = final.round(&number, .final, RandomCase())
        if number.kind == .nan { return special.nanCode ?? code }
        if number.isZero, number.isNegative, special.zeroSign == .positive {
          return final.format.positiveZero ?? code
        }
        return code
      })
  }

  private static func value(_ entry: UInt64, _ isWide: Bool) -> Double {
    isWide
      ? Double(bitPattern: entry) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: entry)))
  }

  private static func number(_ value: Double) -> GeneralNumber {
    if value.isNaN { return .nan }
    let isNegative = value.sign == .minus
    if value.isInfinite { return .infinity(isNegative: isNegative) }
    if value == 0 { return .zero(isNegative: isNegative) }
    // Accumulators in float64 are normal numbers of it.
    return GeneralNumber(
      magnitude: UInt128(value.significandBitPattern | 1 << 52), exponent: Int(value.exponent) - 52,
      isNegative: isNegative)
  }
}

extension PlaneImage {
  /// Factors as float32 or float64; infinities and NaNs as zeros unless the kernel takes them.
  init?(steps format: NumberFormat, _ isWide: Bool, _ takesSpecials: Bool, _ request: PlanRequest) {
    guard
      let image = isWide
        ? PlaneImage(float64: format, request) : PlaneImage(float32: format, request)
    else { return nil }
    self = image
    guard !takesSpecials, bits == nil else { return }
    let finite: @Sendable (UInt64) -> UInt64 = { entry in
      let isFinite =
        isWide
        ? Double(bitPattern: entry).isFinite
        : Float(bitPattern: UInt32(truncatingIfNeeded: entry)).isFinite
      return isFinite ? entry : 0
    }
    table = table.map(finite)
    if let map { self.map = { finite(map($0)) } }
  }
}
