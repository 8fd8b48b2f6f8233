// SPDX-License-Identifier: Apache-2.0

/// A sum of terms that are first shifted to their greatest exponent and cut there: the heart of tensor
/// cores.
///
/// A number x of a float format with t trailing significand bits is ±sig × 2^(e - t) with
/// e = max(biased exponent, 1) - bias: **a subnormal keeps the lowest e and is not normalised.** A product
/// has the significand S(a) × S(b) in (-4, 4) and the exponent e(a) + e(b), and is not normalised
/// either; scales add their exponents and multiply their significands in. A product that a unit rounds
/// has the e of its rounded number.
///
/// 1. The terms are those with a nonzero value.
/// 2. E = the greatest exponent of the terms, and `minimumExponent` if that is greater.
/// 3. Each term is cut to an integer multiple of 2^(E - F), by `discarded`.
/// 4. The sum of these multiples is exact. Without any term it is +0.
///
/// With groups (NVIDIA's FP4): a term is the exact sum of G consecutive products, times the group's two
/// scales; its exponent is e(a's scale) + e(b's scale) whatever the products are. A group is no term
/// when all its products are zeros or a scale is; one whose products cancel is, with its exponent.
///
/// A sum that drops any nonzero bit raises `inexact`.
///
/// Source: MMA-Sim 2.1.1 (T_FDPA, ST_FDPA, GST_FDPA), confirmed by the measured rows of MATLAB-tensor-core.
public struct AlignedSum: Sendable, Hashable {
  /// F: how many fraction bits of a term are kept below the integer position of the greatest exponent.
  public var fractionBits: Int
  /// What becomes of the bits below.
  public var discarded: DiscardedBits
  /// The greatest exponent is taken to be at least this.
  public var minimumExponent: Int?
  /// G: how many products are summed exactly before they are aligned; nil when each product is a term.
  public var groupSize: Int?

  /// States F and all that is cut by it.
  public init(
    fractionBits: Int, discarded: DiscardedBits = .truncated, minimumExponent: Int? = nil,
    groupSize: Int? = nil
  ) {
    self.fractionBits = fractionBits
    self.discarded = discarded
    self.minimumExponent = minimumExponent
    self.groupSize = groupSize
  }

  /// The most fraction bits that can be described.
  public static let maximumFractionBits = 64
}

/// What becomes of the bits that an alignment shifts out.
public enum DiscardedBits: String, Sendable, Hashable, CaseIterable {
  /// The magnitude is cut: toward zero.
  case truncated
  /// Two's complement is cut: toward minus infinity.
  case floored
  /// The magnitude is cut, and the lowest bit kept is set if any bit cut off was.
  case jammed
}
