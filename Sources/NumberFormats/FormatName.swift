// SPDX-License-Identifier: Apache-2.0

/// Names that mean a format by themselves, without a file.
///
/// - `eXmY`: IEEE-like from 8 bits on (as fp16 and ml_dtypes' float8_e3m4), every code a number below
///   (as the OCP MX elements); `eXmY-ieee` and `eXmY-all` say it; `ueXmY` has no sign.
/// - `intN`, `uintN`; `fixedI.F`, `ufixedI.F` with I integer bits (the sign counts) and F fraction bits.
/// - `binaryKpP`, with `se`, `sf`, `ue` or `uf` behind it (signed or unsigned, extended or finite).
/// - `powerN-A`: the power-exponent grid of N bits and exponent A.
/// - `eXmY-bias=B`: every code a number, with the real-valued exponent bias B.
public enum FormatName {
  /// What the name says, or nil when it follows none of the patterns.
  ///
  /// - Throws: `FormatError` when the pattern holds but its numbers can not.
  public static func parse(_ name: String) throws -> NumberFormat? {
    if let format = try minifloat(name) { return format }
    if let match = name.wholeMatch(of: /(u?)int([0-9]{1,3})/) {
      let bits = Int(match.2) ?? 0
      guard 2...64 ~= bits else {
        throw FormatError("\(name) has \(bits) bits", remedy: "integers have 2 to 64")
      }
      return .fixedPoint(
        try FixedPointFormat(name: name, width: bits, isSigned: match.1.isEmpty))
    }
    if let match = name.wholeMatch(of: /(u?)fixed([0-9]{1,2})\.([0-9]{1,2})/) {
      let (whole, fraction) = (Int(match.2) ?? 0, Int(match.3) ?? 0)
      return .fixedPoint(
        try FixedPointFormat(
          name: name, width: whole + fraction, isSigned: match.1.isEmpty, fractionBits: fraction))
    }
    if let match = name.wholeMatch(of: /binary([0-9]{1,2})p([0-9]{1,2})(se|sf|ue|uf)?/) {
      let kind = match.3 ?? "se"
      return .float(
        try .p3109(
          width: Int(match.1) ?? 0, precision: Int(match.2) ?? 0, isSigned: kind.hasPrefix("s"),
          isExtended: kind.hasSuffix("e")))
    }
    if let match = name.wholeMatch(of: /power([0-9]{1,2})-([0-9.]{1,10})/) {
      guard let exponent = Double(match.2) else { return nil }
      return .codeBook(
        try .powerExponent(name: name, width: Int(match.1) ?? 0, exponent: exponent))
    }
    return nil
  }

  private static func minifloat(_ name: String) throws -> NumberFormat? {
    guard
      let match = name.wholeMatch(
        of: /(u?)e([0-9]{1,2})m([0-9]{1,2})(?:-(ieee|all)|-bias=(-?[0-9.]{1,20}))?/)
    else { return nil }
    let (exponentBits, trailing) = (Int(match.2) ?? 0, Int(match.3) ?? 0)
    let isSigned = match.1.isEmpty
    let width = exponentBits + trailing + (isSigned ? 1 : 0)
    if let text = match.5 {
      guard let bias = Double(text) else { return nil }
      let grid = try FloatFormat.minifloat(
        name: name, exponentBits: exponentBits, trailingSignificandBits: trailing, variant: .all,
        isSigned: isSigned)
      return .codeBook(try .floatGrid(name: name, grid: grid, realBias: bias))
    }
    let variant: FloatFormat.Variant =
      match.4.flatMap { FloatFormat.Variant(rawValue: String($0)) } ?? (width >= 8 ? .ieee : .all)
    return .float(
      try .minifloat(
        name: name, exponentBits: exponentBits, trailingSignificandBits: trailing,
        variant: variant, isSigned: isSigned))
  }
}
