// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The look-up tables of a multiply-accumulate unit whose operands may be minifloats: FINN-R's closed
/// form with the parts that a floating-point product needs before it can enter a fixed-point sum.
///
/// ```
/// LUT      = int(300 + 1.1 × P × (mult + exponent + align + tree + acc))
/// mult     = Q × (2 × ceil((Sa + Sb) / 6) - 1) × (Sa + Sb)    S = significand bits, the leading one included
/// exponent = Q × max(Ea, Eb)                                  adds the two biased exponents
/// align    = Q × n × ceil(ceil(log2 n) / 2)                   shifts the product to its place
/// tree     = n × (2 × Q - 1)
/// acc      = bits of the accumulator
/// n        = min(Fa + Fb, acc),  F = 2^E + M                  the fixed-point product
/// ```
///
/// The aligner is the barrel shifter of n × log2 n multiplexers of arXiv 2510.25602, appendix C.
/// Assumption: a LUT6 holds a 4:1 multiplexer, hence two levels of 2:1 multiplexers of one bit, and an
/// adder takes one LUT a bit, in whose spare inputs the sign of the product is put. The paper caps n at
/// 24 bits because its accumulator is fp32; here the accumulator is fixed-point, so nothing is cut.
///
/// An integer has S = F = its width and no exponent. So has a format of one exponent bit: its values
/// are evenly spaced, and no product is ever shifted. With two such operands the form is FINN-R's own.
/// Source of `mult`, `tree`, `acc` and the constants: as `FINNLookUpTables`. No synthesis stands behind
/// the added terms: they are an estimate for comparing formats.
public struct MinifloatLookUpTables: Sendable, Hashable {
  /// What the form asks of an operand's format.
  public struct Operand: Sendable, Hashable {
    /// Bits that are multiplied, S.
    public var significandBits: Int
    /// Bits of the exponent, E; 0 for an integer.
    public var exponentBits: Int
    /// Bits of a number in fixed point, F.
    public var fixedPointBits: Int

    /// Reads the form's figures off a format; nil for a code book, which has no structure.
    public init?(_ format: NumberFormat) {
      switch format {
      case .float(let float) where float.fields.exponentBits > 1:
        significandBits = float.precision
        exponentBits = float.fields.exponentBits
        fixedPointBits = AccumulatorWidth.fixedPointBits(float)
      case .float, .fixedPoint:
        significandBits = format.width
        exponentBits = 0
        fixedPointBits = format.width
      case .codeBook: return nil
      }
    }
  }

  /// The first factor.
  public var a: Operand
  /// The second factor.
  public var b: Operand
  /// Bits of the accumulator.
  public var accumulatorBits: Int
  /// Products computed at a time, Q.
  public var lanes = 1

  /// A unit of one lane.
  public init(a: Operand, b: Operand, accumulatorBits: Int) {
    self.a = a
    self.b = b
    self.accumulatorBits = accumulatorBits
  }

  /// Bits of the fixed-point product, n.
  public var productBits: Int { min(a.fixedPointBits + b.fixedPointBits, accumulatorBits) }

  /// LUTs of the aligners; 0 where nothing is shifted.
  public var aligners: Int {
    guard a.exponentBits + b.exponentBits > 0 else { return 0 }
    let levels = MACUnit.Widths.carryBits(terms: productBits)
    return lanes * productBits * ((levels + 1) / 2)
  }

  /// All LUTs.
  public var total: Int {
    var significands = FINNLookUpTables(
      weightBits: a.significandBits, inputBits: b.significandBits,
      accumulatorBits: accumulatorBits)
    significands.lanes = lanes
    guard a.exponentBits + b.exponentBits > 0 else { return significands.total }
    let exponents = lanes * max(a.exponentBits, b.exponentBits)
    let tree = productBits * (2 * lanes - 1)
    return FINNLookUpTables.total(
      ofElement: significands.multipliers + exponents + aligners + tree + accumulatorBits,
      elements: 1, weightMemory: 0)
  }
}
