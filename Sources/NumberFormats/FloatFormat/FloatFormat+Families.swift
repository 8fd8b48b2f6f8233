// SPDX-License-Identifier: Apache-2.0

extension FloatFormat {
  /// Which codes of an `eXmY` name are not numbers.
  public enum Variant: String, Sendable, CaseIterable {
    /// The top binade holds infinity and NaNs (IEEE 754).
    case ieee
    /// Every code is a number.
    case all
  }

  /// An `eXmY` format with IEEE 754's bias 2^(E-1) - 1 and subnormals.
  public static func minifloat(
    name: String, exponentBits: Int, trailingSignificandBits: Int, variant: Variant,
    isSigned: Bool = true
  ) throws -> FloatFormat {
    var fields = Fields(
      name: name, exponentBits: exponentBits, trailingSignificandBits: trailingSignificandBits)
    fields.hasSign = isSigned
    fields.reservesTopBinade = variant == .ieee
    fields.hasSignalingNaNs = variant == .ieee && trailingSignificandBits > 1
    return try FloatFormat(fields)
  }

  /// A `binaryKpP` format of the IEEE P3109 interim report.
  ///
  /// K bits, precision P; the bias is 2^(K-P-1) when signed and 2^(K-P) when unsigned. One NaN: the
  /// place of minus zero when signed, the last code when unsigned. Extended formats have infinities
  /// at the greatest remaining magnitudes.
  ///
  /// Source: IEEE P3109 interim report; agrees with gfloat 0.5 on every code.
  public static func p3109(
    width: Int, precision: Int, isSigned: Bool, isExtended: Bool
  ) throws -> FloatFormat {
    let name = "binary\(width)p\(precision)\(isSigned ? "s" : "u")\(isExtended ? "e" : "f")"
    let exponentBits = width - precision + (isSigned ? 0 : 1)
    guard 2...16 ~= width, precision >= 1, precision < width || !isSigned, precision <= width,
      1...11 ~= exponentBits
    else {
      throw FormatError(
        "\(name) is not a P3109 format",
        remedy: "the width is 2 to 16 and the precision from 1 to below the width")
    }
    var fields = Fields(
      name: name, exponentBits: exponentBits, trailingSignificandBits: precision - 1,
      exponentBias: 1 << (exponentBits - 1))
    fields.hasSign = isSigned
    let signBit = UInt64(1) << UInt64(width - 1)
    let last = (UInt64(1) << UInt64(width)) - 1
    fields.nanCodes = [isSigned ? signBit : last]
    if isExtended { fields.infinityCodes = isSigned ? [signBit - 1, last] : [last - 1] }
    return try FloatFormat(fields)
  }
}
