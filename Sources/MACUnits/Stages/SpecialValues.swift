// SPDX-License-Identifier: Apache-2.0

/// What is delivered where arithmetic leaves a choice.
public struct SpecialValues: Sendable, Hashable {
  /// The code of every NaN result; nil for the output format's canonical one.
  public var nanCode: UInt64?
  /// The sign of zero results.
  public var zeroSign: ZeroSign
  /// Which operand's NaN is delivered; nil when every NaN result has `nanCode`.
  ///
  /// With a run of r, K is cut into runs of r consecutive k. Of the last run with a NaN operand the first
  /// NaN counts, k ascending and a before b; without any NaN factor that of c; without any NaN operand the
  /// result has `nanCode`. The operand's sign and trailing significand are delivered, aligned at
  /// the top bit and cut to the result's length, with the top bit set (a quiet NaN).
  public var nanOperandRun: Int?

  /// States the choices.
  public init(
    nanCode: UInt64? = nil, zeroSign: ZeroSign = .ieee754, nanOperandRun: Int? = nil
  ) {
    self.nanCode = nanCode
    self.zeroSign = zeroSign
    self.nanOperandRun = nanOperandRun
  }
}

/// The sign of a zero result.
public enum ZeroSign: String, Sendable, Hashable, CaseIterable {
  /// IEEE 754-2019 clause 6.3: like zeros keep their sign; an exact zero sum of other terms is +0, and
  /// -0 when its rounding is roundTowardNegative; a result that underflows keeps its sign.
  case ieee754
  /// Every zero that is delivered is +0, as tensor cores do.
  case positive
}
