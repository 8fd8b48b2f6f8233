// SPDX-License-Identifier: Apache-2.0

extension BlockFormat {
  /// Whether a tensor needs a float32 scale of its own beside the scales of its blocks.
  ///
  /// A scale of 8 exponent bits (E8M0) reaches all of float32's range. NVFP4's E4M3 reaches from 2^-9
  /// to 448 and is brought there by the tensor's scale.
  public var needsTensorScale: Bool { scale.fields.exponentBits < 8 }

  /// The tensor's own scale: with it the block of the greatest magnitude has the greatest scale, so that
  /// no scale overflows and the scales of lesser blocks lose as little as they can.
  ///
  /// greatest / (greatest scale × greatest element), rounded to float32: for NVFP4 greatest / (448 × 6).
  /// It is 1 where the format needs none, and for a tensor of zeros.
  ///
  /// Source: the recipe of NVIDIA for NVFP4 ("Pretraining Large Language Models with NVFP4", arXiv
  /// 2509.25149, and the developer blog's "Introducing NVFP4 for Efficient and Accurate Low-Precision
  /// Inference").
  ///
  /// - Parameter greatest: the tensor's greatest magnitude; not negative.
  public func tensorScale(greatest: Float) -> Float {
    guard needsTensorScale, greatest > 0, greatest.isFinite else { return 1 }
    let top = scale.greatestFinite.asDouble * element.greatestFinite.asDouble
    return max(Float(Double(greatest) / top), .leastNormalMagnitude)
  }
}
