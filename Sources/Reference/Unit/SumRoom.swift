// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// With how many bits the numbers of a unit are held, so that every product and every sum is exact.
struct SumRoom {
  /// The precision of a factor.
  let factor: Int
  /// The precision of a term: a product, exact or rounded, with its scales.
  let product: Int
  /// The precision of all sums.
  let sum: Int

  init(_ description: MACUnit.Description) {
    let a = ReferenceFormat(description.decode.a)
    let b = ReferenceFormat(description.decode.b)
    // Whatever is added: products, rounded or not, partial sums, the accumulator and the addend.
    var products = a.span.times(b.span)
    var productBits = a.precision + b.precision
    if case .rounded(let format, _) = description.product {
      let format = ReferenceFormat(format)
      products = products.union(format.span)
      productBits = max(productBits, format.precision)
    }
    var factorBits = max(a.precision, b.precision)
    var span = products.times(description.scale.span)
      .union(ReferenceFormat(description.decode.c).span)
      .union(description.sum.span(scales: description.scale.span))
    if let scales = description.scale.blocks {
      for format in [scales.a, scales.b] {
        let precision = ReferenceFormat(format).precision
        productBits += precision
        factorBits = max(factorBits, precision)
      }
    }
    var length = description.block.length
    switch description.accumulate {
    case .rounded(let format, _), .aligned(let format, _):
      span = span.union(ReferenceFormat(format).span)
    case .shifted(let shifted, let format, _):
      span = span.union(ReferenceFormat(format).span)
        .union(BitSpan(unitsUpTo: shifted.minimumExponent))
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
      factor = factorBits
      product = productBits
      sum = max(precision, productBits)
    }
  }

  /// Three limbs: the longest numbers for which MPFR has code of its own.
  private static let shortPrecision = 191
}

extension BitSpan {
  /// A cut toward minus infinity, or one that jams, makes a unit of the least number; it may be as great
  /// as the exponent of the alignment.
  fileprivate init(unitsUpTo exponent: Int) {
    self.init(lowest: exponent - AlignedSum.maximumFractionBits - 1, above: exponent + 2)
  }
}

extension ScaleStage {
  /// Where the bits of what a product is multiplied with lie.
  fileprivate var span: BitSpan {
    let one = BitSpan(lowest: 0, above: 1)
    switch self {
    case .none: return one
    case .constant(let exponent): return BitSpan(lowest: exponent, above: exponent + 1)
    case .blocks(let blocks):
      // A scale that is missing is 1; a microexponent halves.
      let (a, b) = (ReferenceFormat(blocks.a).span, ReferenceFormat(blocks.b).span)
      let half = BitSpan(lowest: -1, above: 1)
      return a.union(one).times(b.union(one)).times(half).times(half)
    }
  }
}

extension SumStage {
  /// Where the bits of partial sums lie, beside those of the terms.
  fileprivate func span(scales: BitSpan) -> BitSpan {
    switch self {
    case .exact: return BitSpan(lowest: 0, above: 1)
    case .rounded(_, let format, _): return ReferenceFormat(format).span
    case .aligned(let aligned):
      // The exponent of a group is that of its scales.
      let units = BitSpan(unitsUpTo: scales.above)
      return aligned.minimumExponent.map { units.union(BitSpan(unitsUpTo: $0)) } ?? units
    case .converted(let inner, let format, _):
      return inner.span(scales: scales).union(ReferenceFormat(format).span)
    case .lanes(let lanes):
      let each = lanes.each.span(scales: scales)
      switch lanes.joined {
      case .aligned: return each
      case .rounded(let format, _), .sequence(let format, _):
        return each.union(ReferenceFormat(format).span)
      }
    }
  }
}
