// SPDX-License-Identifier: Apache-2.0

/// The addition of an aligned block sum s and the accumulator in a second alignment, on two's complement
/// numbers: every cut goes toward minus infinity.
///
/// E_s is the greatest exponent of the terms of s (`AlignedSum`, or lanes joined by alignment); s without
/// any term is 0 and has none. E_c = max(e of the accumulator's number, `minimumExponent`), where a zero
/// has the lowest e of its format. E = max(E_s, E_c).
///
/// 1. s is floored to a multiple of 2^(E - `sumFractionBits`).
/// 2. The accumulator is floored to a multiple of 2^(E - `addendFractionBits`); but it counts as 0 when
///    `addendReach` is given and E_c < E - `addendReach`.
/// 3. v = the exact sum of both. A zero v is +0.
/// 4. E_v = max(floor(log2 |v|), `minimumExponent`); v is floored to a multiple of
///    2^(E_v - `resultFractionBits`), and then rounded to the accumulator's format.
///
/// Dropping any nonzero bit raises `inexact`. Infinities and NaNs are added as in IEEE 754.
///
/// Source: MMA-Sim 2.1.1 (TR_FDPA and GTR_FDPA, AMD CDNA3), where F2 = `resultFractionBits` and
/// `sumFractionBits` = F2 + 1.
public struct ShiftedAddition: Sendable, Hashable {
  /// The fraction bits that s keeps.
  public var sumFractionBits: Int
  /// The fraction bits that the accumulator keeps.
  public var addendFractionBits: Int
  /// How far below E the accumulator's exponent may lie; nil when it counts however low.
  public var addendReach: Int?
  /// The least exponent of the accumulator's number and of v.
  public var minimumExponent: Int
  /// The fraction bits that v keeps below its leading bit.
  public var resultFractionBits: Int

  /// States the widths.
  public init(
    sumFractionBits: Int, addendFractionBits: Int, addendReach: Int? = nil, minimumExponent: Int,
    resultFractionBits: Int
  ) {
    self.sumFractionBits = sumFractionBits
    self.addendFractionBits = addendFractionBits
    self.addendReach = addendReach
    self.minimumExponent = minimumExponent
    self.resultFractionBits = resultFractionBits
  }
}
