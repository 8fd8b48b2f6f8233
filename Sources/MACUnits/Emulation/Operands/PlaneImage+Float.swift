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
    let encoder = FloatEncoder(request.description)
    return AccumulatorImage(
      entry: AddendEntries(request).rule(isWide: false),
      code: { entry, _ in
        encoder.code(Double(Float(bitPattern: UInt32(truncatingIfNeeded: entry))))
      }, bulk: encoder.bulk32)
  }

  /// Accumulators that are float64 numbers of a format with c's numbers among them.
  static func float64(_ format: FloatFormat, _ request: PlanRequest) -> AccumulatorImage {
    let encoder = FloatEncoder(request.description)
    return AccumulatorImage(
      entry: AddendEntries(request).rule(isWide: true),
      code: { entry, _ in encoder.code(Double(bitPattern: entry)) },
      bulk: encoder.bulk64)
  }
}
