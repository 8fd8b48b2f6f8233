// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit.Description {
  /// All that decides a unit's bits, as text.
  ///
  /// The stages in order and the formats that they name, one a line. Name and summary have no part in it.
  ///
  /// Two units with the same definition return the same codes. Manifests of vectors carry its digest.
  public var definition: String {
    var lines = stages.map { "\($0.name): \($0.line)" }
    var named: [String: String] = [:]
    for format in formats { named[format.name] = format.definition }
    lines += named.keys.sorted().map { "format \($0): \(named[$0] ?? "")" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every format that a stage names.
  private var formats: [NumberFormat] {
    var formats = [decode.a, decode.b, decode.c, final.format]
    if let converted = decode.factorsConvertedTo { formats.append(converted) }
    if case .rounded(let format, _) = product { formats.append(format) }
    if let blocks = scale.blocks { formats += [blocks.a, blocks.b] }
    formats += sum.roundings.map(\.0)
    if let (format, _) = accumulate.format { formats.append(format) }
    return formats
  }
}

extension NumberFormat {
  /// What decides a format's values, as one line of text.
  fileprivate var definition: String {
    switch self {
    case .float(let format):
      let fields = format.fields
      let codes = { (codes: [UInt64]) in codes.map { String($0, radix: 16) }.joined(separator: " ")
      }
      return "float sign \(fields.hasSign) exponent \(fields.exponentBits) trailing "
        + "\(fields.trailingSignificandBits) bias \(fields.exponentBias) subnormals "
        + "\(fields.hasSubnormals) zero \(fields.hasZero) reserved \(fields.reservesTopBinade) "
        + "infinities [\(codes(fields.infinityCodes))] nans [\(codes(fields.nanCodes))] signaling "
        + "\(fields.hasSignalingNaNs)"
    case .fixedPoint(let format):
      return "fixed point width \(format.width) fraction \(format.fractionBits) signed "
        + "\(format.isSigned) zero \(format.zeroPoint) symmetric \(format.isSymmetric)"
    case .codeBook(let format):
      return "code book " + format.values.map { "\($0)" }.joined(separator: " ")
    }
  }
}
