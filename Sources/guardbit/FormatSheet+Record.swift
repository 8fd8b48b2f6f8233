// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension FormatSheet {
  static func record(of format: NumberFormat) -> FormatRecord {
    switch format {
    case .float(let float): record(of: float)
    case .fixedPoint(let fixed): record(of: fixed)
    case .codeBook(let book): record(of: book)
    }
  }

  private static func record(of format: FloatFormat) -> FormatRecord {
    let fields = format.fields
    let e = fields.exponentBits
    let t = fields.trailingSignificandBits
    let layout = [
      fields.hasSign ? "S" : "", String(repeating: "E", count: e), String(repeating: "T", count: t),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    var record = FormatRecord(
      name: format.name, kind: "binary floating point", bits: Double(format.width),
      layout: layout
        + "   (\(fields.hasSign ? "sign, " : "")\(e) biased exponent, \(t) trailing significand)")
    record.signBits = fields.hasSign ? 1 : 0
    record.exponentBits = e
    record.trailingSignificandBits = t
    record.exponentBias = fields.exponentBias
    record.precision = format.precision
    record.greatestFinite = format.greatestFinite.asDouble
    record.leastNonzero = format.leastNonzero.asDouble
    if format.greatestFinite.binade >= format.minimumExponent {
      record.minimumExponent = format.minimumExponent
      record.maximumExponent = format.greatestFinite.binade
      record.leastNormal = format.leastNormal.asDouble
    }
    record.zeros = fields.hasZero ? (format.hasNegativeZero ? "+0 and -0" : "+0 only") : "none"
    let hex = NumberFormat.float(format)
    record.infinityCodes =
      fields.reservesTopBinade
      ? [0, format.signMask].prefix(fields.hasSign ? 2 : 1).compactMap { sign in
        format.positiveInfinityCode.map { "0x" + hex.hex($0 | sign) }
      } : fields.infinityCodes.map { "0x" + hex.hex($0) }
    record.nanCodes = nanCodes(of: format)
    if fields.hasSign, fields.hasSubnormals, format.width <= 10 {
      record.variants = variants(e: e, t: t)
    }
    return record
  }

  private static func nanCodes(of format: FloatFormat) -> [String] {
    let hex = NumberFormat.float(format)
    var codes = format.fields.nanCodes.map { "0x" + hex.hex($0) }
    if format.fields.reservesTopBinade, format.fields.trailingSignificandBits > 0,
      let infinity = format.positiveInfinityCode
    {
      for sign in [0, format.signMask].prefix(format.isSigned ? 2 : 1) {
        let (first, last) = (infinity + 1 | sign, format.magnitudeMask | sign)
        codes.append("0x\(hex.hex(first))" + (first == last ? "" : "-0x\(hex.hex(last))"))
      }
    }
    return codes
  }

  /// The greatest finite value by each convention that the shape knows.
  static func variants(e: Int, t: Int) -> [String: Double] {
    var result: [String: Double] = [:]
    for variant in FloatFormat.Variant.allCases {
      let format = try? FloatFormat.minifloat(
        name: "e\(e)m\(t)", exponentBits: e, trailingSignificandBits: t, variant: variant)
      result[variant.rawValue] = format?.greatestFinite.asDouble
    }
    switch (e, t) {
    case (4, 3): result["ocp"] = 448
    case (5, 2): result["ocp"] = result["ieee"]
    case (3, 2), (2, 3), (2, 1): result["ocp"] = result["all"]
    default: break
    }
    return result
  }

  private static func record(of format: FixedPointFormat) -> FormatRecord {
    let whole = format.width - format.fractionBits
    var record = FormatRecord(
      name: format.name, kind: format.fractionBits == 0 ? "integer" : "fixed point",
      bits: Double(format.width),
      layout: (format.isSigned ? "two's complement" : "unsigned")
        + (format.fractionBits == 0
          ? "" : ", \(whole) integer and \(format.fractionBits) fraction bits")
        + (format.zeroPoint == 0 ? "" : ", zero point \(format.zeroPoint)")
        + (format.isSymmetric ? ", symmetric range" : ""))
    record.greatestFinite = format.greatestFinite.asDouble
    record.leastFinite = format.leastFinite.asDouble
    record.leastNonzero =
      ExactValue(isNegative: false, significand: 1, exponent: -format.fractionBits).asDouble
    record.zeros = "one"
    record.infinityCodes = []
    record.nanCodes = []
    return record
  }

  private static func record(of format: CodeBookFormat) -> FormatRecord {
    var record = FormatRecord(
      name: format.name, kind: "code book", bits: Double(format.width),
      layout: "\(format.grid.count) values by code"
        + (format.nearestThresholds == nil ? "" : ", nearest in the power domain"))
    record.greatestFinite = format.greatest
    record.leastFinite = format.least
    record.leastNonzero = format.values.map(abs).filter { $0 > 0 }.min()
    record.zeros = format.values.contains(0) ? "one" : "none"
    record.infinityCodes = []
    record.nanCodes = []
    return record
  }

  static func record(of block: BlockFormat) -> FormatRecord {
    var record = FormatRecord(
      name: block.name, kind: "block format", bits: block.bitsPerElement,
      layout: "\(block.blockSize) elements of \(block.element.width) bits, one scale of "
        + "\(block.scale.width): \(FormatRecord.text(block.bitsPerElement)) bits an element")
    record.element = block.element.name
    record.scale = block.scale.name
    record.blockSize = block.blockSize
    record.scaleRule = block.scaleRule.rawValue
    record.greatestFinite =
      block.element.greatestFinite.asDouble * block.scale.greatestFinite.asDouble
    record.infinityCodes = []
    record.nanCodes =
      block.scale.canonicalNaNCode.map { ["scale 0x" + NumberFormat.float(block.scale).hex($0)] }
      ?? []
    return record
  }
}
