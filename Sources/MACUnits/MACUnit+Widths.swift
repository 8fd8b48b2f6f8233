// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The bit positions of every wire.
  public struct Widths: Sendable, Hashable {
    /// The exact products.
    public let product: BitRange
    /// What enters the sum: the products, rounded and scaled where the unit does so.
    public let term: BitRange
    /// The exact sum of a block of the stated length (of 2^32 terms when the length is free),
    /// without the sign.
    public let blockSum: BitRange
    /// The exact sum of the terms of a block, before any rounding.
    let exactSum: BitRange
    /// What the accumulator holds, without the sign; an exact one is sized for 2^32 terms.
    public let accumulator: BitRange

    /// Room for the carries of a sum whose length is not stated: 2^32 terms.
    static let freeCarryBits = 32

    init(_ description: Description) {
      let decode = description.decode
      product = decode.a.bitRange.times(decode.b.bitRange)
      var term: BitRange
      switch description.product {
      case .exact, .exactBelow: term = product
      case .rounded(let format, _): term = format.bitRange
      }
      switch description.scale {
      case .none: break
      case .constant(let exponent):
        term = BitRange(lowest: term.lowest + exponent, highest: term.highest + exponent)
      case .blocks(let blocks):
        term = term.times(blocks.a.bitRange).times(blocks.b.bitRange)
        // Both microexponents halve.
        if blocks.microexponentRun != nil {
          term = BitRange(lowest: term.lowest - 2, highest: term.highest)
        }
      }
      self.term = term
      let carry =
        description.block.length.map { Widths.carryBits(terms: $0) } ?? Widths.freeCarryBits
      // A rounded sum lies in its own format, wherever the terms lie; an aligned one has no lower bits
      // than its terms.
      var sum = BitRange(lowest: term.lowest, highest: term.highest + carry)
      exactSum = sum
      for (format, _) in description.sum.roundings { sum = sum.union(format.bitRange) }
      if case .rounded(_, let format, _) = description.sum { sum = term.union(format.bitRange) }
      blockSum = sum
      switch description.accumulate {
      case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _):
        accumulator = format.bitRange
      case .register(let register, _): accumulator = register.bitRange
      case .exact:
        let terms = BitRange(
          lowest: sum.lowest, highest: sum.highest + Widths.freeCarryBits)
        let addend = decode.c.bitRange
        accumulator = terms.union(
          BitRange(lowest: addend.lowest, highest: addend.highest + 1))
      }
    }

    /// How many places a sum of that many terms can grow: ceil(log2 terms).
    public static func carryBits(terms: Int) -> Int {
      terms <= 1 ? 0 : Int.bitWidth - (terms - 1).leadingZeroBitCount
    }
  }
}
