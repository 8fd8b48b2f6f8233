// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The sum s of the products of a block.
///
/// NaN when a term is; infinities of both signs make a NaN and raise `invalid`,
/// in an exact sum beside a NaN too.
public enum SumStage: Sendable, Hashable {
  /// The exact sum. Together with a rounding accumulator this is a fused dot product: one rounding a
  /// block, the addend included.
  case exact
  /// Every addition of two terms is rounded. A block of one product has no addition.
  case rounded(SumOrder, NumberFormat, Rounding)

  /// Whether nothing is rounded.
  public var isExact: Bool {
    switch self {
    case .exact: true
    case .rounded: false
    }
  }
}

/// Which terms are added first.
public enum SumOrder: String, Sendable, Hashable, CaseIterable {
  /// ((p0 + p1) + p2) + p3.
  case chain
  /// (p0 + p1) + (p2 + p3): neighbours are added level by level; the last of an odd number of terms
  /// goes up unchanged.
  case pairwiseTree
}
