// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The products p_k = a_k × b_k.
///
/// NaN when a factor is; 0 × ∞ is NaN and raises `invalid`; otherwise an infinite factor makes an
/// infinity. The sign is the exclusive or of the factors', for zeros too.
public enum ProductStage: Sendable, Hashable {
  /// All bits are kept.
  case exact
  /// All bits are kept, but a magnitude of 2^exponent or more is an infinity of the product's sign, and
  /// raises `overflow` and `inexact`.
  case exactBelow(exponent: Int)
  /// Each product is rounded to a format.
  case rounded(NumberFormat, Rounding)

  /// Whether no product is changed.
  public var isExact: Bool {
    switch self {
    case .exact: true
    case .exactBelow, .rounded: false
    }
  }
}
