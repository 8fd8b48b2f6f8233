// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How c and an exact sum of products, an integer of a unit, become a result: added without loss, rounded as the
/// unit rounds.
struct TotalImage: Sendable {
  /// The exponent of the total's unit.
  private let unit: Int
  private let addend: GeneralReader
  /// The register that wraps, if the unit has one.
  private let register: FixedPointRegister?
  /// The roundings of the sum, one after the other.
  private let roundings: [GeneralRounding]
  private let zeroIsNegative: Bool
  /// Whether the sign of a zero result can be seen.
  private let hasZeroSigns: Bool
  private let positiveZero: UInt64?
  private let nanCode: UInt64?
  /// Whether float64 gives most results: one rounding to float32, ties to even, of a multiple of its least number.
  private let isBinary32: Bool

  /// The image of a unit whose sums round nowhere but behind the last product; nil when it is none of those.
  init?(_ request: PlanRequest, unit: Int) {
    let description = request.description
    guard !description.usesRandomBits else { return nil }
    let final = GeneralRounding(description.final.format, description.final.rounding)
    self.unit = unit
    addend = GeneralReader(description.decode.c, subnormals: description.decode.subnormalAddend)
    switch description.accumulate {
    case .exact:
      register = nil
      roundings = [final]
    case .rounded(let format, let rounding) where request.blockLength >= request.k:
      register = nil
      let first = GeneralRounding(format, rounding)
      roundings = format == description.final.format ? [first] : [first, final]
    case .register(let own, let rounding)
    where rounding.overflow == .wrap && own.width <= 120 && unit >= own.lowestExponent:
      register = own
      roundings = [final]
    default: return nil
    }
    zeroIsNegative = roundings.first?.zeroIsNegative ?? false
    hasZeroSigns = register == nil && description.special.zeroSign == .ieee754
    positiveZero = description.special.zeroSign == .positive ? final.format.positiveZero : nil
    nanCode = description.special.nanCode
    isBinary32 =
      Self.isBinary32(description, register, roundings.count)
      && (-149...500).contains(unit)
  }

  private static func isBinary32(
    _ description: MACUnit.Description, _ register: FixedPointRegister?, _ roundings: Int
  ) -> Bool {
    var rounding = description.final.rounding
    if case .rounded(_, let own) = description.accumulate { rounding = own }
    guard register == nil, roundings == 1, description.decode.subnormalAddend == .kept,
      rounding == Rounding(.roundTiesToEven, overflow: .infinity),
      case .float(let c) = description.decode.c, case .float(let d) = description.final.format
    else { return false }
    return c.ieee754 == .binary32 && d.ieee754 == .binary32
  }

  /// The code of (total × 2^unit) + c; nil when the sign of a zero depends on the products' signs.
  func code(_ total: Int128, _ word: UInt64) -> UInt64? {
    if isBinary32, let code = binary32(total, Float(bitPattern: UInt32(truncatingIfNeeded: word))) {
      return code
    }
    var sum = GeneralNumber(magnitude: total.magnitude, exponent: unit, isNegative: total < 0)
    let c = addend.factor(word).number
    if let register {
      guard let settled = settle(total, c, register) else { return nil }
      sum = settled
    } else {
      if hasZeroSigns, total == 0, c.isZero, c.isNegative || zeroIsNegative { return nil }
      sum = GeneralNumber.sum(sum, c, zeroIsNegative: zeroIsNegative)
    }
    var code: UInt64 = 0
    for rounding in roundings { code = rounding.round(&sum, .final, RandomCase()) }
    if sum.kind == .nan, let nanCode { return nanCode }
    if sum.isZero, sum.isNegative, let positiveZero { return positiveZero }
    return code
  }

  /// The content of a register that wraps; nil when c has bits below the register's.
  private func settle(
    _ total: Int128, _ c: GeneralNumber, _ register: FixedPointRegister
  ) -> GeneralNumber? {
    // All of it modulo 2^128, of which the register keeps 120 bits at most.
    let places = c.exponent - register.lowestExponent
    let lost = c.isZero ? 0 : max(0, -places - c.magnitude.trailingZeroBitCount)
    guard c.isFinite, lost == 0 else { return nil }
    let magnitude = Int128(
      truncatingIfNeeded: places >= 0 ? c.magnitude << places : c.magnitude >> -places)
    let sum =
      total << (unit - register.lowestExponent) &+ (c.isNegative ? 0 &- magnitude : magnitude)
    let above = Int128(128 - register.width)
    let content = (sum << above) >> above
    return GeneralNumber(
      magnitude: content.magnitude, exponent: register.lowestExponent, isNegative: content < 0)
  }

  /// The sum by float64, when that loses nothing before the one rounding.
  @inline(__always)
  private func binary32(_ total: Int128, _ c: Float) -> UInt64? {
    guard total.magnitude < 1 << 53, c != 0 || c.sign == .plus else { return nil }
    // Both terms are float64 numbers; the error of their sum is found without loss (Knuth's TwoSum).
    let x =
      Double(Int64(truncatingIfNeeded: total)) * Double(sign: .plus, exponent: unit, significand: 1)
    let y = Double(c)
    let sum = x + y
    let part = sum - x
    guard (x - (sum - part)) + (y - part) == 0 else { return nil }
    return UInt64(Float(sum).bitPattern)
  }
}

extension TotalImage {
  /// The image of accumulators that start at zero and hold the products' sum in units.
  func accumulators(_ type: BulkDelivery.TotalType) -> AccumulatorImage {
    AccumulatorImage(
      entry: { _ in 0 },
      code: { entry, c in
        switch type {
        case .int32: code(Int128(Int32(truncatingIfNeeded: entry)), c)
        case .int64: code(Int128(Int64(truncatingIfNeeded: entry)), c)
        // An integer of 53 bits at most.
        case .float64: code(Int128(Double(bitPattern: entry)), c)
        }
      },
      spilled: { total, c in code(total, c) },
      bulk: isBinary32
        ? .totals(type, unit: Double(sign: .plus, exponent: unit, significand: 1)) : nil)
  }
}
