// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How far the carry of a rounding runs: through trailing ones, into the next binade, out of the
/// subnormals.
struct CarryBins: Sendable {
  private let ripple: CoverPoint
  private let binade: CoverPoint
  private let trailing: Int

  init(_ place: FloatPlace, into list: inout BinList) {
    let trailing = place.trailing
    self.trailing = trailing
    var none = place.tooFar(1, isSubnormal: false)
    if none != nil, place.tooFar(1, isSubnormal: true) == nil, place.noSubnormals == nil {
      none = nil
    }
    if case .roundTowardZero = place.rounding.direction {
      none = place.neverAway(isNegative: false)
    }
    let isOddOnly = place.rounding.direction == .roundToOdd
    let onlyEven = "roundToOdd increments even significands only: no carry leaves the last bit"
    ripple = list.point(
      .carries,
      (0..<max(1, trailing)).map { ones -> BinEntry? in
        if trailing == 0 { return nil }
        let name =
          ones == 0
          ? "\(place.name): increment of an even significand"
          : "\(place.name): carry through \(ones) bit\(ones == 1 ? "" : "s")"
        return BinEntry(name, impossible: none ?? (ones > 0 && isOddOnly ? onlyEven : nil))
      })
    var entries: [BinEntry?] = []
    for isSubnormal in [false, true] {
      for (number, sign) in place.signs.enumerated() {
        guard let sign, !isSubnormal || place.format.fields.hasSubnormals else {
          entries.append(nil)
          continue
        }
        let odd = isOddOnly && trailing > 0 ? onlyEven : nil
        let impossible =
          (isSubnormal ? place.noSubnormals : nil)
          ?? place.tooFar(1, isSubnormal: isSubnormal)
          ?? place.neverAway(isNegative: number == 1) ?? odd
        entries.append(
          BinEntry(
            isSubnormal
              ? "\(place.name): \(sign) subnormal rounded up to the least normal"
              : "\(place.name): \(sign) carry into the next binade",
            impossible: impossible))
      }
    }
    binade = list.point(.carries, entries)
  }

  /// Notes a magnitude that was incremented.
  @inline(__always)
  func observe(_ place: Int, _ magnitude: UInt64, _ sink: inout BinSink) {
    let ones = (~magnitude).trailingZeroBitCount
    if ones >= trailing {
      sink.hit(binade, place)
    } else {
      sink.hit(ripple, ones)
    }
  }
}
