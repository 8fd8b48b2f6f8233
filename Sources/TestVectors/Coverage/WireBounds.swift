// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What is known of the numbers on a wire from widths and exponents alone.
struct WireBounds: Sendable {
  /// No bit lies below this exponent.
  var lowest: Int
  /// No magnitude is greater.
  var greatest: Double
  /// The most bits from the leading to the lowest set bit.
  var bits: Int

  /// The exponent that no leading bit exceeds.
  var highest: Int {
    greatest.isFinite && greatest > 0 ? Int(greatest.exponent) : (greatest > 0 ? 8192 : lowest)
  }

  init(lowest: Int, greatest: Double, bits: Int? = nil) {
    self.lowest = lowest
    self.greatest = greatest
    let span = max(1, (greatest.isFinite ? Int(greatest.exponent) : 8192) - lowest + 1)
    self.bits = min(bits ?? span, span)
  }

  init(_ format: NumberFormat) {
    let range = format.bitRange
    let greatest = max(
      format.greatestFinite.asDouble.magnitude, format.leastDecoded.asDouble.magnitude)
    self.init(lowest: range.lowest, greatest: greatest, bits: format.significandBits)
  }

  func times(_ other: WireBounds) -> WireBounds {
    WireBounds(
      lowest: lowest + other.lowest, greatest: greatest * other.greatest, bits: bits + other.bits)
  }

  /// Rounded to a format: an exact result keeps its own lowest bit, any other the format's.
  func rounded(to format: NumberFormat) -> WireBounds {
    let own = WireBounds(format)
    var kept = max(lowest, own.lowest)
    if greatest > own.greatest {
      // What saturates gets the lowest bit of the greatest number.
      let end = format.greatestFinite
      kept = min(kept, end.exponent + end.significand.trailingZeroBitCount)
    }
    return WireBounds(
      lowest: kept, greatest: min(greatest, own.greatest),
      bits: greatest > own.greatest ? own.bits : min(bits, own.bits))
  }

  /// The sum of so many and one of the others.
  func summed(_ count: Int, with other: WireBounds? = nil) -> WireBounds {
    WireBounds(
      lowest: min(lowest, other?.lowest ?? lowest),
      greatest: (greatest * Double(count) + (other?.greatest ?? 0)).nextUp,
      bits: count == 1 && other == nil ? bits : nil)
  }
}
