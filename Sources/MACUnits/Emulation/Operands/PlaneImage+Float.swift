// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension PlaneImage {
  /// Factors as float32, nil when some number of the format has none.
  init?(float32 format: NumberFormat, _ request: PlanRequest) {
    guard Self.embeds(format, precision: 24, lowest: -149, highest: 127) else { return nil }
    let decode = request.description.decode
    self.init(width: format.width) { code in
      UInt64((OperandNumber.factor(code, format, decode).float32 ?? .nan).bitPattern)
    }
  }

  /// Factors as float64, nil when some number of the format has none.
  init?(float64 format: NumberFormat, _ request: PlanRequest) {
    guard Self.embeds(format, precision: 53, lowest: -1074, highest: 1023) else { return nil }
    let decode = request.description.decode
    self.init(width: format.width) { code in
      (OperandNumber.factor(code, format, decode).float64 ?? .nan).bitPattern
    }
  }

  /// Whether all numbers of a format are numbers of a binary format with those bits and binades.
  static func embeds(_ format: NumberFormat, precision: Int, lowest: Int, highest: Int) -> Bool {
    let range = format.bitRange
    if case .codeBook(let book) = format {
      return book.values.allSatisfy {
        precision == 53 || Double(Float($0)) == $0
      }
    }
    return format.significandBits <= precision && range.lowest >= lowest && range.highest <= highest
  }
}

extension AccumulatorImage {
  /// Accumulators that are float32 numbers of a format with c's numbers among them.
  static func float32(_ format: FloatFormat, _ request: PlanRequest) -> AccumulatorImage {
    let (c, subnormals) = (
      request.description.decode.c, request.description.decode.subnormalAddend
    )
    let encoder = FloatEncoder(request.description)
    return AccumulatorImage(
      entry: { code in
        UInt64((OperandNumber(code, c, subnormals: subnormals).float32 ?? .nan).bitPattern)
      },
      code: { entry, _ in
        encoder.code(Double(Float(bitPattern: UInt32(truncatingIfNeeded: entry))))
      })
  }

  /// Accumulators that are float64 numbers of a format with c's numbers among them.
  static func float64(_ format: FloatFormat, _ request: PlanRequest) -> AccumulatorImage {
    let (c, subnormals) = (
      request.description.decode.c, request.description.decode.subnormalAddend
    )
    let encoder = FloatEncoder(request.description)
    return AccumulatorImage(
      entry: { code in (OperandNumber(code, c, subnormals: subnormals).float64 ?? .nan).bitPattern },
      code: { entry, _ in encoder.code(Double(bitPattern: entry)) })
  }
}

/// Gives numbers of the result's format their codes; nothing is rounded here.
struct FloatEncoder: Sendable {
  private let trailingBits: Int
  private let minimumExponent: Int
  private let signMask: UInt64
  private let hasSubnormals: Bool
  private let infinity: UInt64
  private let negativeInfinity: UInt64
  private let nan: UInt64
  private let positiveZeroOnly: Bool

  init(_ description: MACUnit.Description) {
    guard case .float(let format) = description.final.format else {
      trailingBits = 0
      minimumExponent = 0
      signMask = 0
      hasSubnormals = true
      infinity = 0
      negativeInfinity = 0
      nan = 0
      positiveZeroOnly = false
      return
    }
    trailingBits = format.fields.trailingSignificandBits
    minimumExponent = format.minimumExponent
    signMask = format.signMask
    hasSubnormals = format.fields.hasSubnormals
    nan = description.special.nanCode ?? format.canonicalNaNCode ?? 0
    infinity = format.positiveInfinityCode ?? nan
    negativeInfinity =
      format.fields.infinityCodes.last ?? (format.positiveInfinityCode.map { $0 | format.signMask } ?? nan)
    positiveZeroOnly = description.special.zeroSign == .positive || !format.hasNegativeZero
  }

  /// The code of a number of the format, an infinity or a NaN.
  @inline(__always)
  func code(_ value: Double) -> UInt64 {
    let bits = value.bitPattern
    let magnitude = bits & 0x7FFF_FFFF_FFFF_FFFF
    let sign = bits >> 63 == 0 ? 0 : signMask
    if magnitude == 0 { return positiveZeroOnly ? 0 : sign }
    let biased = Int(magnitude >> 52)
    if biased == 0x7FF {
      if magnitude != 0x7FF << 52 { return nan }
      return bits >> 63 == 0 ? infinity : negativeInfinity
    }
    // Subnormal float64 numbers belong only to formats as wide: their bits are taken as they are.
    if biased == 0 { return sign | magnitude >> UInt64(52 - trailingBits) }
    let exponent = biased - 1023
    let significand = magnitude & ((1 << 52) - 1) | 1 << 52
    if exponent < minimumExponent {
      // The lowest binade shares its unit, 2^(emin - t).
      return sign | significand >> UInt64(min(63, 52 - trailingBits + minimumExponent - exponent))
    }
    // The leading bit adds one to the exponent field, which begins at 0 without subnormals.
    let field = exponent - minimumExponent + (hasSubnormals ? 0 : -1)
    let base = UInt64(bitPattern: Int64(field)) << UInt64(trailingBits)
    return sign | (base &+ significand >> UInt64(52 - trailingBits))
  }
}
