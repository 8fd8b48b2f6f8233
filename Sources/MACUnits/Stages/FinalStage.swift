// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The conversion of the accumulator to the result d, once per dot product.
public struct FinalStage: Sendable, Hashable {
  /// The format of d.
  public var format: NumberFormat
  /// How the accumulator is rounded to it; without effect when the accumulator has this format.
  public var rounding: Rounding

  /// States the output format.
  public init(format: NumberFormat, rounding: Rounding) {
    self.format = format
    self.rounding = rounding
  }
}
