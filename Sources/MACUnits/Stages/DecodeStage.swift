// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Turns the operands' codes into numbers.
public struct DecodeStage: Sendable, Hashable {
  /// The format of the first factors a.
  public var a: NumberFormat
  /// The format of the second factors b.
  public var b: NumberFormat
  /// The format of the addend c.
  public var c: NumberFormat
  /// What subnormal a and b count as.
  ///
  /// No flag is raised.
  public var subnormalFactors: SubnormalOperands
  /// What a subnormal c counts as.
  ///
  /// No flag is raised.
  public var subnormalAddend: SubnormalOperands
  /// How many low bits of the words a and b the unit does not look at, before anything else: TF32 is
  /// FP32 without the low 13, so a NaN whose payload lies there is an infinity.
  public var ignoredFactorBits: Int
  /// The float format into which the factors are converted, exactly, before they are multiplied; nil when
  /// they are multiplied as they are.
  ///
  /// It changes no product's value but its alignment exponent: a subnormal of E4M3 is a normal number of
  /// FP16.
  public var factorsConvertedTo: NumberFormat?

  /// States how operands are read.
  public init(
    a: NumberFormat, b: NumberFormat, c: NumberFormat,
    subnormalFactors: SubnormalOperands = .kept, subnormalAddend: SubnormalOperands = .kept,
    ignoredFactorBits: Int = 0, factorsConvertedTo: NumberFormat? = nil
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.subnormalFactors = subnormalFactors
    self.subnormalAddend = subnormalAddend
    self.ignoredFactorBits = ignoredFactorBits
    self.factorsConvertedTo = factorsConvertedTo
  }

  /// The formats in which a and b are multiplied.
  public var multiplied: (a: NumberFormat, b: NumberFormat) {
    (factorsConvertedTo ?? a, factorsConvertedTo ?? b)
  }

  /// The bits of a factor's word that are read.
  public var factorMask: UInt64 {
    ignoredFactorBits >= 64 ? 0 : ~0 << UInt64(ignoredFactorBits)
  }
}

/// What becomes of subnormal operands.
public enum SubnormalOperands: String, Sendable, Hashable, CaseIterable {
  /// They count.
  case kept
  /// They count as zeros of their sign.
  case flushed
  /// They count as +0.
  case flushedToPositiveZero
}
