// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// How many bits a fixed-point accumulator needs so that no dot product of a given length loses one.
///
/// All forms count the sign. The lowest bit is the product of the two least nonzero magnitudes.
public enum AccumulatorWidth {
  /// The form of the minifloat study for two integer formats: ra + rb + ceil(log2 n) + 1.
  ///
  /// Source: arXiv 2311.12359 ("Shedding the Bits", FPL 2024). It is up to two bits above
  /// `exact(_:_:length:)`.
  public static func integerForm(_ aBits: Int, _ bBits: Int, length: Int) -> Int {
    aBits + bBits + MACUnit.Widths.carryBits(terms: length) + 1
  }

  /// The form of the minifloat study for two formats `eXmY` all of whose codes are numbers:
  /// 2^Ea + Ma + 2^Eb + Mb + ceil(log2 n) - 1.
  ///
  /// Source: arXiv 2311.12359, after Uguen and de Dinechin.
  public static func minifloatForm(
    _ a: FloatFormat, _ b: FloatFormat, length: Int
  ) -> Int {
    fixedPointBits(a) + fixedPointBits(b) + MACUnit.Widths.carryBits(terms: length) - 1
  }

  /// The width that the worst case really needs: bit length of n × max|a| × max|b|, and a sign bit when
  /// either format has one.
  ///
  /// For two's complement the greatest magnitude is that of the most negative code, which makes this
  /// the data-type bound of A2Q (arXiv 2301.13376) and FINN.
  ///
  /// - Returns: nil for a product of significands beyond 128 bits, which no narrow format has.
  public static func exact(_ a: NumberFormat, _ b: NumberFormat, length: Int) -> Int? {
    let (x, y) = (a.greatestInLowestBits, b.greatestInLowestBits)
    let (product, tooWide) = x.significand.multipliedReportingOverflow(by: y.significand)
    let (sum, overflow) = product.multipliedReportingOverflow(by: UInt128(max(length, 1)))
    guard !tooWide, !overflow else { return nil }
    let bits = 128 - sum.leadingZeroBitCount + x.exponent + y.exponent
    return bits + (a.isSigned || b.isSigned ? 1 : 0)
  }

  /// The data-type bound as FINN states it: ceil(α + log2(1 + 2^-α) + 1), with
  /// α = log2 K + W + A - 1 - [the input is signed].
  ///
  /// Source: FINN, `matrixvectoractivation.py`, after A2Q (arXiv 2301.13376).
  public static func finnBound(
    weightBits: Int, inputBits: Int, inputIsSigned: Bool = true, length: Int
  ) -> Int {
    let alpha =
      binaryLogarithm(length) + Double(weightBits + inputBits) - 1 - (inputIsSigned ? 1 : 0)
    return Int((alpha + binaryLogarithm(1 + exponential(-alpha)) + 1).rounded(.up))
  }

  /// The width of one exact product as a fixed-point number, the sign included: FX of "FP8 versus INT8".
  ///
  /// Source: arXiv 2303.17951. The paper adds 12 bits "to allow for 2^12 = 4096 extreme products"
  /// (`kulisch(_:_:)`); the INT37 that it quotes for FP8-E4 is the product's width, not the sum's. For
  /// integers the most negative code does not occur, as in symmetric quantization.
  public static func product(_ a: NumberFormat, _ b: NumberFormat) -> Int? {
    exact(a.withoutMostNegative, b.withoutMostNegative, length: 1)
  }

  /// The width of the Kulisch accumulator of "FP8 versus INT8": the product's and 12 bits more.
  public static func kulisch(_ a: NumberFormat, _ b: NumberFormat) -> Int? {
    product(a, b).map { $0 + 12 }
  }

  /// 2^E + M: the fixed-point width of a number, as the minifloat form counts it.
  static func fixedPointBits(_ format: FloatFormat) -> Int {
    1 << format.fields.exponentBits + format.fields.trailingSignificandBits
  }
}

extension NumberFormat {
  /// The greatest magnitude of either sign, in units of the format's lowest bit: an odd significand
  /// times a power of two.
  fileprivate var greatestInLowestBits: (significand: UInt128, exponent: Int) {
    var greatest = greatestFinite
    switch self {
    case .float: break
    case .fixedPoint(let format):
      if format.leastFinite.compareMagnitude(to: greatest) > 0 { greatest = format.leastFinite }
    case .codeBook(let format):
      if -format.least > format.greatest { greatest = ExactValue(format.least) }
    }
    guard !greatest.isZero else { return (0, 0) }
    let zeros = greatest.significand.trailingZeroBitCount
    return (
      greatest.significand >> UInt128(zeros), greatest.exponent + zeros - bitRange.lowest
    )
  }

  fileprivate var withoutMostNegative: NumberFormat {
    guard case .fixedPoint(let format) = self, format.isSigned,
      let symmetric = try? FixedPointFormat(
        name: format.name, width: format.width, fractionBits: format.fractionBits,
        zeroPoint: format.zeroPoint, isSymmetric: true)
    else { return self }
    return .fixedPoint(symmetric)
  }
}
