// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// With how many bits the numbers of a unit are held, so that every product and every sum is exact.
struct SumRoom {
  /// The precision of a factor.
  let factor: Int
  /// The precision of a product, exact or rounded.
  let product: Int
  /// The precision of all sums.
  let sum: Int

  init(_ description: MACUnit.Description) {
    let a = ReferenceFormat(description.decode.a)
    let b = ReferenceFormat(description.decode.b)
    // Whatever is added: products, rounded or not, partial sums, the accumulator and the addend.
    var span = a.span.times(b.span).union(ReferenceFormat(description.decode.c).span)
    var productBits = a.precision + b.precision
    if case .rounded(let format, _) = description.product {
      let format = ReferenceFormat(format)
      span = span.union(format.span)
      productBits = max(productBits, format.precision)
    }
    if case .rounded(_, let format, _) = description.sum {
      span = span.union(ReferenceFormat(format).span)
    }
    var length = description.block.length
    switch description.accumulate {
    case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _): span = span.union(ReferenceFormat(format).span)
    case .register(let register, _):
      span = span.union(
        BitSpan(lowest: register.lowestExponent, above: register.lowestExponent + register.width))
    // It takes as many terms as an Int can count; so does a block of any length.
    case .exact: length = nil
    }
    // A block's terms, one more for the accumulator or c.
    let carries = Int.bitWidth - max(length ?? Int.max, 1).leadingZeroBitCount + 1
    let precision = span.carrying(carries).precision
    if precision <= Self.shortPrecision {
      // MPFR is fastest where all three operands have one precision of few limbs.
      factor = max(precision, productBits)
      product = factor
      sum = factor
    } else {
      factor = max(a.precision, b.precision)
      product = productBits
      sum = max(precision, productBits)
    }
  }

  /// Three limbs: the longest numbers for which MPFR has code of its own.
  private static let shortPrecision = 191
}
