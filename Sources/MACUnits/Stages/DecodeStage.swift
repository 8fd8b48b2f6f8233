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
  /// Whether subnormal a and b count as zeros of their sign.
  ///
  /// No flag is raised.
  public var subnormalFactors: SubnormalHandling
  /// Whether a subnormal c counts as a zero of its sign.
  ///
  /// No flag is raised.
  public var subnormalAddend: SubnormalHandling

  /// States how operands are read.
  public init(
    a: NumberFormat, b: NumberFormat, c: NumberFormat,
    subnormalFactors: SubnormalHandling = .kept, subnormalAddend: SubnormalHandling = .kept
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.subnormalFactors = subnormalFactors
    self.subnormalAddend = subnormalAddend
  }
}
