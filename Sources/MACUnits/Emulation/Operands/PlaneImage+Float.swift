// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension PlaneImage {
  /// Factors as float32, nil when some number of the format has none.
  init?(float32 format: NumberFormat, _ request: PlanRequest) {
    guard Self.embeds(format, precision: 24, lowest: -149, highest: 127) else { return nil }
    let decode = request.description.decode
    if case .float(let float) = format, float.ieee754 == .binary32, decode.factorsConvertedTo == nil
    {
      self.init(
        mask: decode.factorMask & 0xFFFF_FFFF, bits: BitRule(subnormals: decode.subnormalFactors))
      return
    }
    self.init(width: format.width) { code in
      UInt64((OperandNumber.factor(code, format, decode).float32 ?? .nan).bitPattern)
    }
  }

  /// Factors as float64, nil when some number of the format has none.
  init?(float64 format: NumberFormat, _ request: PlanRequest) {
    guard Self.embeds(format, precision: 53, lowest: -1074, highest: 1023) else { return nil }
    let decode = request.description.decode
    if case .float(let float) = format, let ieee = float.ieee754, decode.factorsConvertedTo == nil {
      self.init(
        mask: decode.factorMask & (ieee == .binary32 ? 0xFFFF_FFFF : .max),
        bits: BitRule(widens: ieee == .binary32, subnormals: decode.subnormalFactors))
      return
    }
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
    var entry: @Sendable (UInt64) -> UInt64 = { code in
      UInt64((OperandNumber(code, c, subnormals: subnormals).float32 ?? .nan).bitPattern)
    }
    if c.width <= 16 {
      entry = tabulated(entry, width: c.width)
    } else if case .float(let float) = c, float.ieee754 == .binary32, subnormals == .kept {
      entry = { code in code & 0xFFFF_FFFF }
    }
    return AccumulatorImage(
      entry: entry,
      code: { entry, _ in
        encoder.code(Double(Float(bitPattern: UInt32(truncatingIfNeeded: entry))))
      }, bulk: encoder.bulk32)
  }

  /// A rule for short codes, looked up.
  private static func tabulated(
    _ entry: @Sendable (UInt64) -> UInt64, width: Int
  ) -> @Sendable (UInt64) -> UInt64 {
    let mask = (UInt64(1) << UInt64(width)) - 1
    let table = (0...mask).map { UInt32(truncatingIfNeeded: entry($0)) }
    return { code in UInt64(table[Int(code & mask)]) }
  }

  /// Accumulators that are float64 numbers of a format with c's numbers among them.
  static func float64(_ format: FloatFormat, _ request: PlanRequest) -> AccumulatorImage {
    let (c, subnormals) = (
      request.description.decode.c, request.description.decode.subnormalAddend
    )
    let encoder = FloatEncoder(request.description)
    return AccumulatorImage(
      entry: { code in (OperandNumber(code, c, subnormals: subnormals).float64 ?? .nan).bitPattern
      },
      code: { entry, _ in encoder.code(Double(bitPattern: entry)) },
      bulk: encoder.bulk64)
  }
}
