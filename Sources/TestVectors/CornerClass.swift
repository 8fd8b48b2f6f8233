// SPDX-License-Identifier: Apache-2.0

/// What a case is after.
///
/// Cases are drawn by class because random codes reach few corners: of two
/// random FP16 words one in a thousand pairs cancels.
public enum CornerClass: String, Sendable, Hashable, CaseIterable {
  /// Every code equally likely, for every operand.
  case uniformCodes
  /// NaNs, infinities, zeros and the greatest and least numbers, crossed.
  case specials
  /// Zeros of both signs among the factors, and as the addend.
  case zeros
  /// Subnormal factors and addends.
  case subnormals
  /// The greatest, least normal, least nonzero numbers, and their neighbours.
  case extremes
  /// Significands of one bit, runs of ones, and one bit missing, in any binade (TestFloat's patterns).
  case significandPatterns
  /// The addend within a few places of minus the sum of products: massive cancellation.
  case cancellation
  /// The addend from total absorption of the products to absorption by them, every exponent difference.
  case absorption
  /// Sums half way between two accumulator values, and one unit of the lowest product bit beside.
  case ties
  /// Sums around the greatest finite magnitude of the accumulator.
  case overflowBand
  /// Sums around the least normal and least nonzero magnitude of the accumulator.
  case underflowBand
  /// Two products of a block that cancel, and the others near the last bits that an alignment at those
  /// two would keep.
  case blockCancellation
  /// Products at every distance from the greatest of the block, and an addend among them: what an
  /// alignment cuts off.
  case alignment
  /// A number of the accumulator, or the middle of two, as a product or the addend, and one tiny product
  /// beside it: whether a last bit far below still counts.
  case nearTies

  /// The class of a case by its number: they take turns.
  public static func ofCase(_ index: UInt64) -> CornerClass {
    allCases[Int(index % UInt64(allCases.count))]
  }
}
