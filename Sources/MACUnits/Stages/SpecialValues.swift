// SPDX-License-Identifier: Apache-2.0

/// What is delivered where arithmetic leaves a choice.
public struct SpecialValues: Sendable, Hashable {
  /// The code of every NaN result; nil for the output format's canonical one.
  public var nanCode: UInt64?
  /// The sign of zero results.
  public var zeroSign: ZeroSign

  /// States the choices.
  public init(nanCode: UInt64? = nil, zeroSign: ZeroSign = .ieee754) {
    self.nanCode = nanCode
    self.zeroSign = zeroSign
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
