// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The thresholds of underflow, exactly and one bit either side.
struct UnderflowBins: Sendable {
  /// A threshold: (2 × units + halves) × 2^(exponent - 1).
  private struct Threshold: Sendable {
    let name: String
    /// The bits of the threshold, in units of 2^exponent.
    let magnitude: UInt128
    let exponent: Int
    /// The highest exponent of the bit either side.
    let reach: Int
    /// That below.
    let reachBelow: Int

    var binade: Int { exponent + 127 - magnitude.leadingZeroBitCount }
  }

  private let thresholds: [Threshold]
  private let sides: CoverPoint
  private let deep: CoverPoint
  /// The binade below which everything lies deep.
  private let deepBelow: Int

  init(_ place: FloatPlace, into list: inout BinList) {
    let format = place.format
    let least = format.minimumExponent
    let unit = least - place.trailing
    guard format.fields.hasZero else {
      (thresholds, sides, deep, deepBelow) = ([], .none, .none, .min)
      return
    }
    var thresholds: [Threshold] = []
    if format.fields.hasSubnormals {
      thresholds.append(
        Threshold(
          name: "half the least subnormal", magnitude: 1, exponent: unit - 1, reach: unit - 2,
          reachBelow: unit - 3))
      if place.trailing > 0 {
        thresholds.append(
          Threshold(
            name: "the least subnormal", magnitude: 1, exponent: unit, reach: unit - 1,
            reachBelow: unit - 2))
        thresholds.append(
          Threshold(
            name: "half a unit below the least normal",
            magnitude: 1 << UInt128(place.trailing + 1) - 1, exponent: unit - 1, reach: unit - 2,
            reachBelow: unit - 2))
      }
      thresholds.append(
        Threshold(
          name: "the least normal", magnitude: 1, exponent: least, reach: unit,
          reachBelow: place.trailing > 0 ? unit : unit - 2))
      deepBelow = unit - 2
    } else {
      let number = format.leastNonzero
      thresholds.append(
        Threshold(
          name: "half the least number", magnitude: number.significand,
          exponent: number.exponent - 1, reach: number.exponent - 2, reachBelow: number.exponent - 3
        ))
      thresholds.append(
        Threshold(
          name: "the least number", magnitude: number.significand, exponent: number.exponent,
          reach: number.exponent, reachBelow: number.exponent - 1))
      deepBelow = number.binade - 2
    }
    var entries: [BinEntry?] = []
    for sign in place.signs {
      for threshold in thresholds {
        let lowest = threshold.exponent + threshold.magnitude.trailingZeroBitCount
        for (side, needed) in [
          ("one bit below", threshold.reachBelow), ("exactly", lowest),
          ("one bit above", threshold.reach),
        ] {
          var impossible: String?
          if place.bounds.lowest > needed {
            impossible = "no bit lies below 2^\(place.bounds.lowest); this takes one at 2^\(needed)"
          }
          entries.append(
            sign.map {
              BinEntry("\(place.name): \($0) \(side) \(threshold.name)", impossible: impossible)
            })
        }
      }
    }
    self.thresholds = thresholds
    sides = list.point(.underflow, entries)
    let below = deepBelow
    deep = list.point(
      .underflow,
      place.signs.map { sign in
        sign.map {
          BinEntry(
            "\(place.name): \($0) less than half of that which could round to nonzero",
            impossible: place.bounds.lowest > below
              ? "no bit lies below 2^\(place.bounds.lowest)" : nil)
        }
      })
  }

  /// Notes a number near the least ones.
  func observe(_ number: ExactNumber, _ sink: inout BinSink) {
    var x = number
    let zeros = x.magnitude.trailingZeroBitCount
    x.magnitude >>= UInt128(zeros)
    x.exponent += zeros
    let binade = x.binade
    let sign = x.isNegative ? 1 : 0
    if binade <= deepBelow { sink.hit(deep, sign) }
    for (number, threshold) in thresholds.enumerated()
    where abs(threshold.binade - binade) <= 1 {
      // In units of the lower of both lowest bits.
      let low = min(x.exponent, threshold.exponent)
      let (up, down) = (x.exponent - low, threshold.exponent - low)
      guard up < 128, down < 128, x.setBitsBelow == 0,
        x.magnitude.leadingZeroBitCount >= up, threshold.magnitude.leadingZeroBitCount >= down
      else { continue }
      let value = x.magnitude << UInt128(up)
      let target = threshold.magnitude << UInt128(down)
      note(
        value > target ? 1 : (value < target ? -1 : 0),
        value > target ? value - target : target - value, low, x, threshold, number, sign, &sink)
    }
  }

  private func note(
    _ order: Int, _ difference: UInt128, _ low: Int, _ x: ExactNumber, _ threshold: Threshold,
    _ number: Int, _ sign: Int, _ sink: inout BinSink
  ) {
    let row = (sign * thresholds.count + number) * 3
    if order == 0 { return sink.hit(sides, row + 1) }
    // A single bit, which is the number's lowest.
    guard difference.nonzeroBitCount == 1 else { return }
    let place = low + difference.trailingZeroBitCount
    guard place == x.lowestExponent,
      place <= (order < 0 ? threshold.reachBelow : threshold.reach)
    else { return }
    sink.hit(sides, row + (order < 0 ? 0 : 2))
  }
}
