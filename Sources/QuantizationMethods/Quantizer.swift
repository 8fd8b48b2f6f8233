// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Turns real numbers into codes and back: code = round(x / scale), x ≈ value(code) × scale.
///
/// The quotient is exact and is rounded once. What lies beyond the format saturates, infinities too;
/// quantizers are symmetric, so the most negative code of two's complement is never produced, and
/// `intN` and `e1m(N-2)` are the same grid. How scales are chosen is the business of the module
/// Quantization.
public struct Quantizer: Sendable, Hashable {
  /// The format of the codes.
  public let format: NumberFormat
  /// One scale for the whole tensor, or one for each output channel.
  public let scales: [Float]
  /// How a quotient becomes a code; it saturates.
  public let rounding: Rounding
  /// The format without two's complement's odd code.
  private let grid: NumberFormat
  /// The same for whole tensors.
  package let cast: ArrayCast

  /// Fixes a quantizer.
  ///
  /// - Parameters:
  ///   - format: the format of the codes.
  ///   - scales: one for the tensor, or one for each channel.
  ///   - rounding: how quotients become codes; they saturate.
  ///   - isSymmetric: whether two's complement's odd code is left out.
  /// - Throws: `FormatError` when a scale is not a positive normal number, the rounding is stochastic or
  ///   the format has no place for it.
  public init(
    format: NumberFormat, scales: [Float], rounding: Rounding? = nil, isSymmetric: Bool = true
  )
    throws
  {
    var rounding = rounding ?? Rounding(overflow: .saturate)
    rounding.overflow = .saturate
    if case .stochastic = rounding.direction {
      throw FormatError(
        "a quantizer rounds stochastically", remedy: "choose a direction without random bits")
    }
    try format.check(rounding)
    guard !scales.isEmpty, scales.allSatisfy({ $0.isNormal && $0 > 0 }) else {
      throw FormatError(
        "a quantizer has the scales \(scales.prefix(4))",
        remedy: "give one or more positive normal numbers")
    }
    self.format = format
    self.scales = scales
    self.rounding = rounding
    if isSymmetric, case .fixedPoint(let fixed) = format, fixed.isSigned, !fixed.isSymmetric {
      grid = .fixedPoint(
        try FixedPointFormat(
          name: fixed.name, width: fixed.width, fractionBits: fixed.fractionBits,
          zeroPoint: fixed.zeroPoint, isSymmetric: true))
    } else {
      grid = format
    }
    cast = try ArrayCast(to: grid, rounding)
  }

  /// The scale of a channel; the only one when there is one for the whole tensor.
  public func scale(channel: Int) -> Float { scales.count == 1 ? scales[0] : scales[channel] }

  /// The code of a number.
  ///
  /// A NaN becomes the format's NaN, or what the rounding puts in its place.
  public func code(of x: Float, channel: Int = 0) -> UInt64 {
    guard x.isFinite else {
      return grid.encode(FormatValue(Double(x)), rounding: rounding).code
    }
    // A float32 has 24 significant bits: dividend and divisor are far within what is exact.
    let quotient = ExactValue(Double(x))
      .quotientJamming(by: ExactValue(Double(scale(channel: channel))))
    return grid.encode(.finite(quotient), rounding: rounding).code
  }

  /// The codes of a tensor's numbers, all of one channel's scale: `code(of:channel:)` of each.
  public func codes(of numbers: [Float], channel: Int = 0) -> [UInt64] {
    cast.checkedCodes(of: numbers.span, dividedBy: scale(channel: channel))
  }

  /// The number that a code stands for, in float32.
  public func value(of code: UInt64, channel: Int = 0) -> Float {
    Float(format.decode(code).asDouble * Double(scale(channel: channel)))
  }
}
