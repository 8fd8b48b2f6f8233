// SPDX-License-Identifier: Apache-2.0

/// The bit positions that the numbers of a format, or of a wire, can occupy.
public struct BitRange: Sendable, Hashable {
  /// The exponent of the lowest bit that can be set.
  public let lowest: Int
  /// The exponent of the highest bit that can be set.
  public let highest: Int

  /// Names the two ends.
  public init(lowest: Int, highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  /// The magnitude's width in fixed point.
  public var width: Int { highest - lowest + 1 }

  /// The positions of all products with the numbers of another range.
  public func times(_ other: BitRange) -> BitRange {
    BitRange(lowest: lowest + other.lowest, highest: highest + other.highest + 1)
  }

  /// The positions of both ranges.
  public func union(_ other: BitRange) -> BitRange {
    BitRange(lowest: min(lowest, other.lowest), highest: max(highest, other.highest))
  }

  /// Whether all positions of the other range are among these.
  public func contains(_ other: BitRange) -> Bool {
    lowest <= other.lowest && other.highest <= highest
  }
}

extension NumberFormat {
  /// The bit positions that the format's numbers occupy.
  public var bitRange: BitRange {
    switch self {
    case .float(let format):
      let least = format.leastNonzero
      let lowest =
        format.fields.hasSubnormals
        ? least.exponent : format.minimumExponent - format.fields.trailingSignificandBits
      return BitRange(lowest: lowest, highest: format.greatestFinite.binade)
    case .fixedPoint(let format):
      let magnitudes = [format.greatestFinite, format.leastDecoded].filter { !$0.isZero }
      return BitRange(
        lowest: -format.fractionBits, highest: magnitudes.map(\.binade).max() ?? 0)
    case .codeBook(let format):
      let nonzero = format.values.filter { $0 != 0 }.map { ExactValue($0) }
      let lowest = nonzero.map { $0.exponent + $0.significand.trailingZeroBitCount }.min() ?? 0
      return BitRange(lowest: lowest, highest: nonzero.map(\.binade).max() ?? 0)
    }
  }

  /// Whether every number of this format is one of the other format.
  public func embeds(in other: NumberFormat) -> Bool {
    if self == other { return true }
    guard other.bitRange.contains(bitRange),
      greatestFinite.compareMagnitude(to: other.greatestFinite) <= 0
    else { return false }
    switch (self, other) {
    case (.float(let small), .float(let large)):
      // With gradual underflow on the far side, precision and bit positions are all that counts.
      return small.precision <= large.precision && (large.isSigned || !small.isSigned)
        && (large.fields.hasSubnormals
          || small.leastNonzero.compareMagnitude(to: large.leastNormal) >= 0)
    case (.fixedPoint(let small), .float(let large)):
      return bitRange.width <= large.precision && (large.isSigned || !isSigned)
        && small.leastDecoded.compareMagnitude(to: large.greatestFinite) <= 0
    case (.float(let small), .fixedPoint(let large)):
      return large.isSigned || !small.isSigned
    case (.fixedPoint(let small), .fixedPoint(let large)):
      return small.leastDecoded.compare(to: large.leastFinite) >= 0
    case (_, .codeBook), (.codeBook, _): return false
    }
  }
}
