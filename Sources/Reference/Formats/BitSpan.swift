// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Between which powers of two the bits of some numbers lie, generously; with it the precision of an
/// exact sum follows.
struct BitSpan {
  /// No bit lies below 2^lowest.
  var lowest: Int
  /// No magnitude reaches 2^above.
  var above: Int

  /// The precision that holds all of it.
  var precision: Int { max(above - lowest, 2) }

  func union(_ other: BitSpan) -> BitSpan {
    BitSpan(lowest: min(lowest, other.lowest), above: max(above, other.above))
  }

  func times(_ other: BitSpan) -> BitSpan {
    BitSpan(lowest: lowest + other.lowest, above: above + other.above)
  }

  /// Sums of up to 2^bits terms.
  func carrying(_ bits: Int) -> BitSpan { BitSpan(lowest: lowest, above: above + bits) }
}

extension ReferenceFormat {
  /// The significand bits of any number of the format.
  public var precision: Int {
    switch format {
    case .float(let float): float.fields.trailingSignificandBits + 1
    case .fixedPoint(let fixed): fixed.width + 1  // N - zeroPoint
    case .codeBook: 53
    }
  }

  /// Where the bits of the format's numbers lie.
  var span: BitSpan {
    switch kind {
    case .float(let float):
      return BitSpan(
        lowest: float.minimumExponent - float.codes.t, above: float.greatestBinade + 1)
    case .fixedPoint:
      guard case .fixedPoint(let fixed) = format else { return BitSpan(lowest: 0, above: 1) }
      // |N - zeroPoint| is less than 2^(width + 1).
      return BitSpan(
        lowest: -fixed.fractionBits, above: fixed.width + 1 - fixed.fractionBits)
    case .codeBook:
      guard case .codeBook(let book) = format else { return BitSpan(lowest: 0, above: 1) }
      let number = MPFRNumber(precision: 53)
      var span: BitSpan?
      for value in book.values where value != 0 {
        number.set(value)
        let own = BitSpan(lowest: number.lowestExponent, above: number.binade + 1)
        span = span.map { $0.union(own) } ?? own
      }
      return span ?? BitSpan(lowest: 0, above: 1)
    }
  }
}
