// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The two widths of a minifloat of which every code is a number.
public struct FloatShape: Sendable, Hashable {
  /// The width of the biased exponent.
  public var exponentBits: Int
  /// The width of the trailing significand.
  public var trailingSignificandBits: Int

  /// States a shape.
  public init(exponentBits: Int, trailingSignificandBits: Int) {
    self.exponentBits = exponentBits
    self.trailingSignificandBits = trailingSignificandBits
  }

  /// All bits, the sign included.
  public var width: Int { 1 + exponentBits + trailingSignificandBits }

  /// The shapes of a width with at least one exponent bit and at most 8, by ascending trailing bits.
  public static func all(width: Int) -> [FloatShape] {
    (0...max(0, width - 2)).map {
      FloatShape(exponentBits: width - 1 - $0, trailingSignificandBits: $0)
    }.filter { 1...8 ~= $0.exponentBits }
  }

  /// The format with the customary bias 2^(E-1) - 1.
  public func format() throws -> NumberFormat {
    .float(
      try .minifloat(
        name: "e\(exponentBits)m\(trailingSignificandBits)-all", exponentBits: exponentBits,
        trailingSignificandBits: trailingSignificandBits, variant: .all))
  }

  /// The customary bias.
  var customaryBias: Double { Double((1 << (exponentBits - 1)) - 1) }
  /// log2 of (2 - 2^-M) 2^(2^E - 1): the greatest number's logarithm is this less the bias.
  var top: Double {
    StableMath.log2(2 - StableMath.exp2(-Double(trailingSignificandBits)))
      + Double((1 << exponentBits) - 1)
  }
}

/// A minifloat whose exponent bias is a real number, which is a minifloat with a real scale.
///
/// Its greatest number is (2 - 2^-M) 2^(2^E - 1 - b). With the customary bias b0 every number is that of the format
/// times the scale 2^(b0 - b).
///
/// Source: Kuzmin et al. (arXiv 2208.09225), equation 4, and LLM-FP4 (arXiv 2310.16836), section 3.
public struct RealBias: Sendable, Hashable {
  /// The widths.
  public var shape: FloatShape
  /// b.
  public var bias: Double

  /// States a bias.
  public init(shape: FloatShape, bias: Double) {
    self.shape = shape
    self.bias = bias
  }

  /// The bias with which a magnitude is the greatest number: b = 2^E - 1 - log2(greatest) + log2(2 - 2^-M).
  public init(shape: FloatShape, greatest: Double) {
    self.init(shape: shape, bias: shape.top - StableMath.log2(greatest))
  }

  /// The bias that stands for a scale of the customary format.
  public init(shape: FloatShape, scale: Double) {
    self.init(shape: shape, bias: shape.customaryBias - StableMath.log2(scale))
  }

  /// The greatest number.
  public var greatest: Double { StableMath.exp2(shape.top - bias) }
  /// What the numbers of the customary format are multiplied by.
  public var scale: Double { StableMath.exp2(shape.customaryBias - bias) }

  /// The quantizer of the FP8 papers: numbers are clipped to ± the greatest one, then rounded to nearest.
  ///
  /// The scale is rounded to float32; the papers' code computes in float32 throughout, so that numbers within a few
  /// units of the last place of a tie may fall to the other side there.
  ///
  /// - Throws: `FormatError` for widths that cannot be described, or a scale beyond float32's normal numbers.
  public func quantizer() throws -> Quantizer {
    try Quantizer(
      format: try shape.format(), scales: [Float(scale)],
      rounding: Rounding(overflow: .saturate, clipping: .beforeRounding))
  }
}
