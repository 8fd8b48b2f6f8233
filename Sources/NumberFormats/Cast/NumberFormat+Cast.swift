// SPDX-License-Identifier: Apache-2.0

extension NumberFormat {
  /// The codes of float32 numbers: `ArrayCast` for a single call.
  ///
  /// - Parameters:
  ///   - values: any count; NaNs and infinities become what the rounding says.
  ///   - rounding: the direction and all else that decides a code.
  ///   - random: the random numbers of a stochastic rounding.
  ///   - type: the type of a code, unsigned, at least as wide as the format.
  /// - Returns: as many codes, in the low bits.
  /// - Throws: `FormatError` when the rounding asks for a code that the format does not have, codes do
  ///   not fit the type, or the rounding is stochastic and no seed is given.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: [Float], rounding: Rounding, random: CastRandom? = nil,
    as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try ArrayCast(to: self, rounding).codes(of: values.span, random: random, level: .best)
  }

  /// The codes of float64 numbers; see the variant of float32.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: [Double], rounding: Rounding, random: CastRandom? = nil,
    as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try ArrayCast(to: self, rounding).codes(of: values.span, random: random, level: .best)
  }

  /// What codes stand for in float32: exact for formats that fit it, else rounded once, ties to even.
  ///
  /// - Parameter codes: any count; bits above the format's width are ignored.
  public func values<Code: FixedWidthInteger & UnsignedInteger>(of codes: [Code]) -> [Float] {
    ArrayCast(checked: self, Rounding(overflow: .saturate)).values(of: codes.span, level: .best)
  }
}
