// SPDX-License-Identifier: Apache-2.0

/// What the operands of a matrix are after, where kernels are compared with the model.
public enum KernelClass: String, Sendable, Hashable, CaseIterable {
  /// Every code equally likely, for every operand.
  case uniformCodes
  /// Numbers of some neighbouring binades: nothing overflows, every product counts.
  case closeExponents
  /// Numbers of every binade.
  case wideExponents
  /// Significands of few bits or with one bit missing, whose sums often lie half way.
  case patterns
  /// Half of the factors are zeros, of both signs.
  case zeros
  /// Subnormal factors and addends, and what goes under the accumulator's least number.
  case subnormals
  /// The ends of the number line and of the normal range.
  case extremes
  /// Greatest magnitudes of signs that make every product push one way: the edge of an exact sum.
  case oneSided
  /// The second half of every row is the first one again with the other sign, or nearly.
  case cancellation
  /// A few infinities and NaNs among numbers of neighbouring binades.
  case someSpecials
  /// Infinities, NaNs, zeros and ends, crossed.
  case allSpecials

  /// The class of a matrix by its number: they take turns.
  static func ofMatrix(_ index: UInt64) -> KernelClass {
    allCases[Int(index % UInt64(allCases.count))]
  }
}
