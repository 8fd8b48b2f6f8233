// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Quantizers as frameworks compute them in float32, for results that agree with theirs bit for bit.
///
/// `Quantizer` rounds the exact quotient once. Frameworks round the quotient to float32 first, which moves a number
/// within a unit of float32's last place of a tie, and add zero points before or after they round.
public struct FrameworkQuantizer: Sendable, Hashable {
  /// The order of operations, each rounded to float32.
  public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
    /// round(x / scale + Z), clipped: the operators Quant and FloatQuant of QONNX (arXiv 2206.07527) and Brevitas'
    /// IntQuant and FloatQuant. With an odd Z a tie goes to the other neighbour than without one.
    case quotient
    /// Z + round(x × (1 / scale)), clipped: PyTorch's fake_quantize_per_tensor_affine and its per-channel sibling.
    case reciprocal
  }

  /// The format of the codes; integers may have a zero point, and keep the most negative code unless symmetric.
  public let format: NumberFormat
  /// One scale, or one for each channel.
  public let scales: [Float]
  /// The order of operations.
  public let arithmetic: Arithmetic
  /// How quotients become codes; they saturate.
  public let rounding: Rounding
  /// The format without its zero point, which is then added by hand.
  private let plain: NumberFormat
  private let zeroPoint: Int

  /// Fixes a quantizer.
  ///
  /// - Throws: `FormatError` for a stochastic rounding, or a scale that is not a positive normal number with a
  ///   normal reciprocal.
  public init(
    format: NumberFormat, scales: [Float], arithmetic: Arithmetic,
    direction: RoundingDirection = .roundTiesToEven
  ) throws {
    let rounding = Rounding(direction, overflow: .saturate)
    if rounding.usesRandomBits {
      throw FormatError(
        "a quantizer rounds stochastically", remedy: "choose a direction without random bits")
    }
    try format.check(rounding)
    guard !scales.isEmpty, scales.allSatisfy({ $0.isNormal && $0 > 0 && (1 / $0).isNormal }) else {
      throw FormatError(
        "a quantizer has the scales \(scales.prefix(4))",
        remedy: "give one or more positive normal numbers with a normal reciprocal")
    }
    self.format = format
    self.scales = scales
    self.arithmetic = arithmetic
    self.rounding = rounding
    // One bit more than the codes' own holds every integer on the way, signed or not.
    if case .fixedPoint(let fixed) = format, fixed.width < 32, fixed.fractionBits == 0 {
      zeroPoint = fixed.zeroPoint
      plain = .fixedPoint(try FixedPointFormat(name: "steps", width: 48))
    } else {
      zeroPoint = 0
      plain = format
    }
  }

  /// The code of a finite number.
  public func code(of x: Float, channel: Int = 0) -> UInt64 {
    let scale = scales[scales.count == 1 ? 0 : channel]
    guard case .fixedPoint(let fixed) = format, plain != format else {
      return format.encode(FormatValue(Double(quotient(x, scale))), rounding: rounding).code
    }
    var steps = quotient(x, scale)
    if arithmetic == .quotient { steps += Float(zeroPoint) }
    let rounded = plain.encode(FormatValue(Double(steps)), rounding: rounding).code
    var integer = Int(truncatingIfNeeded: Int64(bitPattern: rounded << 16) >> 16)
    if arithmetic == .reciprocal { integer += zeroPoint }
    let kept = min(max(Int128(integer), fixed.leastInteger), fixed.greatestInteger)
    return UInt64(truncatingIfNeeded: kept) & (1 << UInt64(fixed.width) - 1)
  }

  /// The number that a code stands for: (N - Z) × scale, rounded to float32.
  public func value(of code: UInt64, channel: Int = 0) -> Float {
    let scale = scales[scales.count == 1 ? 0 : channel]
    return Float(format.decode(code).asDouble * Double(scale))
  }

  private func quotient(_ x: Float, _ scale: Float) -> Float {
    switch arithmetic {
    case .quotient: x / scale
    case .reciprocal: x * (1 / scale)
    }
  }
}
