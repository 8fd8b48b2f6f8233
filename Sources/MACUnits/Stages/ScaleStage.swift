// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What products are multiplied with before they are summed.
public enum ScaleStage: Sendable, Hashable {
  /// Nothing.
  case none
  /// 2^exponent, for every product.
  case constant(exponent: Int)
  /// A scale for each block of a and one for each block of b: the term of k is
  /// a_k × b_k × sa_j × sb_j with j = k / blockSize, exactly.
  case blocks(BlockScales)

  /// The scales of blocks, nil when there are none.
  public var blocks: BlockScales? {
    if case .blocks(let blocks) = self { return blocks }
    return nil
  }
}

/// Scales that blocks of consecutive k share (OCP MX, NVFP4).
///
/// A dot product of length K has ceil(K / blockSize) scale words for a and as many for b; a word that is
/// missing counts as 1. A NaN scale makes its products NaNs, zeros too; a zero scale makes zeros, and NaN
/// of infinities.
public struct BlockScales: Sendable, Hashable {
  /// The format of a's scales.
  public var a: NumberFormat
  /// The format of b's scales.
  public var b: NumberFormat
  /// How many consecutive k share a scale.
  public var blockSize: Int
  /// Whether the scales' sign bits count for nothing: NVFP4's UE4M3 is E4M3 without the sign.
  public var ignoresSign: Bool
  /// How many consecutive elements of a block share a microexponent bit; nil without them.
  ///
  /// The bits stand above the scale in its word, the first elements' lowest: element i of its block
  /// has bit (scale width + i / microexponentRun). A set bit halves the element. (MX9, MX6, MX4 of
  /// Darvish Rouhani et al., "With Shared Microexponents, A Little Shifting Goes a Long Way", ISCA 2023.)
  public var microexponentRun: Int?

  /// States the scales.
  public init(
    a: NumberFormat, b: NumberFormat, blockSize: Int, ignoresSign: Bool = false,
    microexponentRun: Int? = nil
  ) {
    self.a = a
    self.b = b
    self.blockSize = blockSize
    self.ignoresSign = ignoresSign
    self.microexponentRun = microexponentRun
  }

  /// How many scale words each of a and b has for a dot product of a length.
  public func count(for length: Int) -> Int { (length + blockSize - 1) / blockSize }

  /// All bits of a scale word: the scale, and the microexponents above it.
  public func wordWidth(_ scale: NumberFormat) -> Int {
    scale.width + (microexponentRun.map { (blockSize + $0 - 1) / $0 } ?? 0)
  }
}
