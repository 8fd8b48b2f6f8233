// SPDX-License-Identifier: Apache-2.0

/// A bias of the tensor and whole offsets for its channels: channels of unlike ranges without a scale of their own in
/// the dot product.
///
/// With b_j the real-valued bias that suits channel j and ρ the tensor's, channel j has the bias
/// clamp(round(b_j), round(ρ), round(ρ) + 2^E - 1) - round(ρ) + ρ. The offset is a shift, and it is folded into the
/// exponents of the weights: row j of W times 2^-offset. The dot product then sees one scale.
///
/// Source: LLM-FP4 (arXiv 2310.16836), section 4.2, "pre-shifted exponent bias".
public struct PreShiftedBias: Sendable, Hashable {
  /// ρ with the widths.
  public var tensor: RealBias
  /// For each channel, 0 to 2^E - 1.
  public var offsets: [Int]

  /// Splits the channels' biases.
  ///
  /// - Parameters:
  ///   - shape: the widths.
  ///   - greatest: the greatest magnitude of each channel; one that is all zero gets the highest offset.
  ///   - tensorBias: ρ; nil for the least of the channels' biases, which is that of the greatest magnitude.
  public init(shape: FloatShape, greatest: [Double], tensorBias: Double? = nil) {
    let biases = greatest.map {
      $0 > 0 ? RealBias(shape: shape, greatest: $0).bias : Double.infinity
    }
    let least = biases.min() ?? shape.customaryBias
    let bias = tensorBias ?? (least.isFinite ? least : shape.customaryBias)
    let start = bias.rounded(.toNearestOrEven)
    let most = Double((1 << shape.exponentBits) - 1)
    tensor = RealBias(shape: shape, bias: bias)
    offsets = biases.map { Int(min(max($0.rounded(.toNearestOrEven) - start, 0), most)) }
  }

  /// The bias of a channel.
  public func bias(channel: Int) -> RealBias {
    RealBias(shape: tensor.shape, bias: tensor.bias + Double(offsets[channel]))
  }

  /// What a channel's numbers are multiplied by before they are quantized with the tensor's scale: 2^offset.
  ///
  /// The same codes as with `bias(channel:)`, since the product is exact.
  public func multiplier(channel: Int) -> Float {
    Float(sign: .plus, exponent: offsets[channel], significand: 1)
  }

  /// The weights with the offsets folded in: column k of each row times 2^-offset of channel k.
  ///
  /// - Parameter weights: rows of one number for each channel.
  /// - Precondition: rows are whole.
  public func folded(_ weights: [Float]) -> [Float] {
    precondition(
      !offsets.isEmpty && weights.count % offsets.count == 0,
      "\(weights.count) weights for \(offsets.count) channels")
    return weights.indices.map {
      weights[$0] * Float(sign: .plus, exponent: -offsets[$0 % offsets.count], significand: 1)
    }
  }
}
