// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Integers with a zero point: x ≈ (N - Z) × scale, N from 0 to 2^b - 1.
///
/// Source: Jacob et al. (arXiv 1712.05877), section 2.1 and appendix: the range is widened to hold 0, which is then
/// exactly a code; scale = (greatest - least) / (2^b - 1), Z = round(-least / scale).
public struct AsymmetricInteger: Sendable, Hashable {
  /// Bits of a code.
  public let bits: Int
  /// What a step of the code is worth.
  public let scale: Float
  /// The code of 0.
  public let zeroPoint: Int

  /// States the integers.
  ///
  /// - Throws: `FormatError` for 0 or more than 24 bits, a scale that is not positive and normal, or a zero point
  ///   that is not a code.
  public init(bits: Int, scale: Float, zeroPoint: Int) throws {
    try Self.check(bits: bits)
    guard scale.isNormal, scale > 0, 0...(1 << bits) - 1 ~= zeroPoint else {
      throw FormatError(
        "integers of \(bits) bits have the scale \(scale) and the zero point \(zeroPoint)",
        remedy: "give a positive normal scale and one of their codes")
    }
    self.bits = bits
    self.scale = scale
    self.zeroPoint = zeroPoint
  }

  /// The integers for the numbers between two ends; any scale serves when both are 0, and it is then 1.
  ///
  /// - Throws: `FormatError` for 0 or more than 24 bits, or an end that is not finite.
  public init(bits: Int, range: ValueRange) throws {
    try Self.check(bits: bits)
    let least = min(0, Double(range.least))
    let greatest = max(0, Double(range.greatest))
    guard least.isFinite, greatest.isFinite else {
      throw FormatError(
        "numbers lie between \(range.least) and \(range.greatest)", remedy: "give finite ends")
    }
    let codes = Double((1 << bits) - 1)
    let span = greatest - least
    let scale = span > 0 ? max(Float(span / codes), .leastNormalMagnitude) : 1
    // The rounded scale decides, since it is what codes are multiplied by.
    let place = (-least / Double(scale)).rounded(.toNearestOrEven)
    try self.init(bits: bits, scale: scale, zeroPoint: Int(min(max(place, 0), codes)))
  }

  /// The format of the codes.
  public func format() throws -> NumberFormat {
    .fixedPoint(
      try FixedPointFormat(
        name: "uint\(bits)-zero\(zeroPoint)", width: bits, isSigned: false, zeroPoint: zeroPoint))
  }

  /// The quantizer.
  public func quantizer(rounding: Rounding? = nil) throws -> Quantizer {
    try Quantizer(format: try format(), scales: [scale], rounding: rounding)
  }

  private static func check(bits: Int) throws {
    guard 1...24 ~= bits else {
      throw FormatError("integers have \(bits) bits", remedy: "give 1 to 24")
    }
  }
}
