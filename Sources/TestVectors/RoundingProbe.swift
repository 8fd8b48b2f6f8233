// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Numbers around the values of a format, where a rounding can go wrong.
///
/// They take turns: a value itself, the same and 2^-40 of a unit in the last place either side, the
/// midpoint to the next value, 2^-40 either side of it, one unit of fp32 either side, anywhere between,
/// beyond the greatest and below the least value.
struct RoundingProbe {
  private let format: NumberFormat
  private let seed: UInt64
  private let count: UInt64

  static let kinds: UInt64 = 8
  /// How finely a unit in the last place is divided.
  private static let places = 40

  init(_ format: NumberFormat, seed: UInt64) {
    self.format = format
    self.seed = seed
    count = format.width <= 16 ? 1 << UInt64(format.width) : 0
  }

  /// Probe number `index`: all codes of a format of 16 bits or fewer in turn, drawn ones of wider ones.
  func value(_ index: UInt64) -> ExactValue {
    var random = RandomStream(seed: seed, stream: index)
    var code = random.bits()
    if count > 0 {
      code = index / Self.kinds % count
    } else if format.width < 64 {
      code &= (1 << UInt64(format.width)) - 1
    }
    if index % Self.kinds == 6 { return beyond(&random) }
    if index % Self.kinds == 7 { return below(&random) }
    guard case .finite(let base) = format.decode(code) else { return beyond(&random) }
    if case .codeBook(let book) = format { return between(book, base, index, &random) }
    return around(base, index, &random)
  }

  private func around(
    _ base: ExactValue, _ index: UInt64, _ random: inout RandomStream
  ) -> ExactValue {
    let unit = Int128(1) << Int128(Self.places)
    let sign: Int128 = random.oneIn(2) ? 1 : -1
    let offset: Int128
    switch index % Self.kinds {
    case 0: offset = 0
    case 1: offset = sign
    case 2: offset = sign * unit / 2
    case 3: offset = sign * unit / 2 + (random.oneIn(2) ? 1 : -1)
    case 4:
      // fp32's unit in the last place at this value, where fp32 is the finer one.
      let bits = 128 - base.significand.leadingZeroBitCount
      offset = sign * (Int128(1) << Int128(max(0, Self.places - 24 + min(24, bits))))
    default: offset = Int128(random.bits() >> UInt64(64 - Self.places)) * sign
    }
    let lowest = format.bitRange.lowest
    let zeroed =
      base.isZero ? ExactValue(isNegative: false, significand: 0, exponent: lowest) : base
    let magnitude = Int128(zeroed.significand) << Int128(Self.places) + offset
    return ExactValue(
      isNegative: base.isNegative != (magnitude < 0), significand: magnitude.magnitude,
      exponent: zeroed.exponent - Self.places)
  }

  private func between(
    _ book: CodeBookFormat, _ base: ExactValue, _ index: UInt64, _ random: inout RandomStream
  ) -> ExactValue {
    let grid = book.grid
    let value = base.asDouble
    let place = grid.firstIndex { $0.value >= value } ?? 0
    let next = grid[min(place + 1, grid.count - 1)].value
    let threshold =
      book.nearestThresholds?[min(place, grid.count - 2)] ?? (value + (next - value) / 2)
    switch index % Self.kinds {
    case 0: return base
    case 1: return ExactValue(random.oneIn(2) ? value.nextUp : value.nextDown)
    case 2: return ExactValue(threshold)
    case 3: return ExactValue(random.oneIn(2) ? threshold.nextUp : threshold.nextDown)
    default:
      return ExactValue(value + (next - value) * Double(random.bits() >> 11) * 0x1p-53)
    }
  }

  private func beyond(_ random: inout RandomStream) -> ExactValue {
    let greatest = format.greatestFinite
    let fraction = Int128(random.bits() >> UInt64(62 - Self.places))
    let magnitude = Int128(greatest.significand) << Int128(Self.places) + fraction
    return ExactValue(
      isNegative: random.oneIn(2), significand: magnitude.magnitude,
      exponent: greatest.exponent - Self.places + (random.oneIn(2) ? random.below(60) : 0))
  }

  private func below(_ random: inout RandomStream) -> ExactValue {
    let lowest = format.bitRange.lowest
    return ExactValue(
      isNegative: random.oneIn(2), significand: UInt128(random.bits() >> 20),
      exponent: lowest - 43 - (random.oneIn(2) ? 0 : random.below(100)))
  }
}
