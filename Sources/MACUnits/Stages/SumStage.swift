// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The sum s of the terms of a block: its products, scaled where the unit has scales.
///
/// NaN when a term is; infinities of both signs make a NaN and raise `invalid`, in an exact or aligned
/// sum beside a NaN too.
public indirect enum SumStage: Sendable, Hashable {
  /// The exact sum. Together with a rounding accumulator this is a fused dot product: one rounding a
  /// block, the addend included.
  case exact
  /// Every addition of two terms is rounded. A block of one product has no addition, but for the order
  /// `chainFromZero`.
  case rounded(SumOrder, NumberFormat, Rounding)
  /// Terms are shifted to the greatest exponent among them, cut, and added as integers.
  case aligned(AlignedSum)
  /// Another sum (exact or aligned), of however few terms, rounded once to a format.
  case converted(SumStage, NumberFormat, Rounding)
  /// The block is dealt to lanes, each of which has a sum of its own; then the lanes' sums are joined.
  case lanes(LaneSum)

  /// Whether nothing is rounded or cut.
  public var isExact: Bool {
    switch self {
    case .exact: true
    case .rounded, .aligned, .converted, .lanes: false
    }
  }
}

/// Which terms are added first.
public enum SumOrder: String, Sendable, Hashable, CaseIterable {
  /// ((p0 + p1) + p2) + p3.
  case chain
  /// (((+0 + p0) + p1) + p2) + p3: with exact products a chain of fused multiply-adds that starts at +0,
  /// so the first product is rounded too.
  case chainFromZero
  /// (p0 + p1) + (p2 + p3): neighbours are added level by level; the last of an odd number of terms
  /// goes up unchanged.
  case pairwiseTree
}
