// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What closed forms say about a unit: figures for comparing formats, not a synthesis.
public struct ClosedFormCost: Sendable, Hashable {
  /// Bits of the accumulator: its format's or register's; of an exact one, the width that no dot product
  /// of the stated length can overflow (`AccumulatorWidth.exact`).
  public let accumulatorBits: Int
  /// LUTs of one unit; nil where no form covers it.
  public let luts: Int?

  /// The sentence that says what `luts` is.
  public static let lutModel =
    "LUT6 of one multiply-accumulate lane by the closed form of FINN-R (Blott et al. 2018); for "
    + "minifloats with a multiplier of the significands, an exponent adder and a barrel shifter of "
    + "n log2 n multiplexers (arXiv 2510.25602, appendix C), two levels to a LUT6. An estimate for "
    + "fixed-point accumulators only, without the conversion of the result to float; no closed form "
    + "covers the normalization and rounding of a floating-point accumulator."

  /// Applies the forms to a unit.
  ///
  /// - Parameters:
  ///   - unit: what the forms are applied to.
  ///   - length: the longest dot product that the unit shall do.
  public init(_ unit: MACUnit, longestDotProduct length: Int) {
    let description = unit.description
    let (a, b) = (description.decode.a, description.decode.b)
    switch description.accumulate {
    case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _):
      accumulatorBits = format.width
    case .register(let register, _): accumulatorBits = register.width
    case .exact:
      accumulatorBits =
        AccumulatorWidth.exact(a, b, length: length) ?? unit.widths.accumulator.width + 1
    }
    luts = Self.lookUpTables(description, accumulatorBits: accumulatorBits)
  }

  private static func lookUpTables(
    _ description: MACUnit.Description, accumulatorBits: Int
  ) -> Int? {
    // What is rounded before the accumulator, or in a floating-point one, has no closed form.
    guard description.product.isExact, description.sum.isExact, description.scale == .none,
      let a = MinifloatLookUpTables.Operand(description.decode.a),
      let b = MinifloatLookUpTables.Operand(description.decode.b)
    else { return nil }
    if let (format, _) = description.accumulate.format {
      guard case .fixedPoint = format else { return nil }
    }
    var form = MinifloatLookUpTables(a: a, b: b, accumulatorBits: accumulatorBits)
    form.lanes = description.block.length ?? 1
    return form.total
  }
}
