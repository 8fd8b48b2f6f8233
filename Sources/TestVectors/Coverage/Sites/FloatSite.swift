// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The bins of a place that rounds to a floating-point format.
struct FloatSite: Sendable {
  let format: FloatFormat
  let rounding: Rounding
  /// t.
  let trailing: Int
  /// How many binades there are at and above the least normal one.
  private let topBinade: Int
  private let digits: DigitBins
  private let carries: CarryBins
  private let overflow: OverflowBins
  private let underflow: UnderflowBins
  private let far: FarBitBins

  /// - Parameter termBits: the most bits of either term, where two are added.
  init(
    _ name: String, _ format: FloatFormat, _ rounding: Rounding, _ bounds: WireBounds,
    termBits: Int?, into list: inout BinList
  ) {
    self.format = format
    self.rounding = rounding
    trailing = format.fields.trailingSignificandBits
    topBinade = format.greatestFinite.binade
    let place = FloatPlace(name, format, rounding, bounds)
    digits = DigitBins(place, into: &list)
    carries = CarryBins(place, into: &list)
    overflow = OverflowBins(place, into: &list)
    underflow = UnderflowBins(place, into: &list)
    far = FarBitBins(
      name, most: max(place.mostDropped, place.mostDroppedSubnormal),
      mostTieBreaking: place.mostTieBreaking(termBits), into: &list)
  }

  /// A number cut to the format's precision, before any increment.
  struct Truncated {
    let split: RoundingDigits
    /// The code of the magnitude.
    let magnitude: UInt64
    /// The exponent of the last kept bit.
    let unit: Int
  }

  /// Cuts a nonzero number; nil when it is far too large, or below the least number of a format without
  /// subnormals.
  @inline(__always)
  func truncated(_ x: ExactNumber) -> Truncated? {
    let binade = max(x.binade, format.minimumExponent)
    if binade > topBinade + 1 { return nil }
    if !format.fields.hasSubnormals, x.binade < format.minimumExponent { return nil }
    let split = RoundingDigits(x, unit: binade - trailing)
    var magnitude =
      UInt64(binade - format.minimumExponent) << UInt64(trailing)
      + UInt64(truncatingIfNeeded: split.kept)
    if !format.fields.hasSubnormals { magnitude -= 1 << UInt64(trailing) }
    return Truncated(split: split, magnitude: magnitude, unit: binade - trailing)
  }

  /// Notes what rounding a number to a code shows.
  @inline(__always)
  func observe(_ x: ExactNumber, _ code: UInt64, _ sink: inout BinSink) {
    guard x.isNonzero else { return }
    observe(x, truncated(x), code, &sink)
  }

  /// The same of a nonzero number that is cut already.
  @inline(__always)
  func observe(_ x: ExactNumber, _ truncated: Truncated?, _ code: UInt64, _ sink: inout BinSink) {
    guard format.isSigned || !x.isNegative else { return }
    if x.binade < format.minimumExponent + 2 { underflow.observe(x, &sink) }
    guard let truncated else {
      if x.binade > topBinade { overflow.observeBeyond(x, &sink) }
      return
    }
    let (split, magnitude) = (truncated.split, truncated.magnitude)
    if magnitude >= format.greatestFiniteCode {
      overflow.observe(x, split, magnitude, code, &sink)
      if magnitude > format.greatestFiniteCode { return }
    }
    let place = (x.binade < format.minimumExponent ? 2 : 0) | (x.isNegative ? 1 : 0)
    let carried = code & format.magnitudeMask > magnitude
    digits.observe(place, isOdd: magnitude & 1 == 1, split, carried, &sink)
    if carried { carries.observe(place, magnitude, &sink) }
    far.observe(x, split, unit: truncated.unit, &sink)
  }
}

/// What the bins of a rounding to a float depend on.
struct FloatPlace {
  let name: String
  let format: FloatFormat
  let rounding: Rounding
  let bounds: WireBounds
  let trailing: Int
  /// The most places that are dropped from a normal result.
  let mostDropped: Int
  /// The most places that are dropped from a subnormal one.
  let mostDroppedSubnormal: Int

  init(_ name: String, _ format: FloatFormat, _ rounding: Rounding, _ bounds: WireBounds) {
    self.name = name
    self.format = format
    self.rounding = rounding
    self.bounds = bounds
    trailing = format.fields.trailingSignificandBits
    let top = min(bounds.highest, format.greatestFinite.binade)
    // A normal result keeps t + 1 bits of a sum.
    mostDropped = max(
      0,
      min(max(top, format.minimumExponent) - trailing - bounds.lowest, bounds.bits - trailing - 1))
    mostDroppedSubnormal = max(0, format.minimumExponent - trailing - bounds.lowest)
  }

  /// The random bits of a stochastic rounding.
  var randomBits: Int? {
    if case .stochastic(let bits) = rounding.direction { return bits }
    return nil
  }

  var signs: [String?] { ["+", format.isSigned ? "-" : nil] }

  /// Why nothing so far down is dropped, nil when it can be.
  func tooFar(_ places: Int, isSubnormal: Bool) -> String? {
    let most = isSubnormal ? mostDroppedSubnormal : mostDropped
    guard places > most else { return nil }
    if !isSubnormal, most == max(0, bounds.bits - trailing - 1) {
      return "a sum has at most \(bounds.bits) bits and \(trailing + 1) are kept: "
        + (most == 0 ? "nothing is dropped" : "\(most) places are dropped at most")
    }
    let last = bounds.lowest + most
    return "no bit lies below 2^\(bounds.lowest) and the last kept bit is at most 2^\(last): "
      + (most == 0 ? "nothing is dropped" : "\(most) places are dropped at most")
  }

  /// How far below the last kept bit the single bit can lie that breaks a tie, in a sum of two terms.
  ///
  /// Let the unit be 1, |x + z| = K + 1/2 + 2^-j with K of t + 1 bits, and no term of more bits. If both
  /// terms had the same lowest bit 2^l, l <= -j, then 2^t <= |x| + |z| < 2^(l + bits + 1), so
  /// j <= bits - t. Else let z alone have 2^-j as its lowest bit. If |z| < 1/4, then |x| > 2^t, so x is an
  /// integer, from which K + 1/2 + 2^-j lies further than 1/4 away: a contradiction. So
  /// 2^(bits - j) > 1/4, and j <= bits + 1. Subnormal results may reach as far down as anything does.
  func mostTieBreaking(_ termBits: Int?) -> Int? {
    guard let termBits, termBits <= trailing + 1 else { return nil }
    return max(termBits + 1, mostDroppedSubnormal)
  }

  /// Whether every sum in range is a number of the format.
  var isExact: Bool {
    mostDropped == 0 && mostDroppedSubnormal == 0 && format.fields.hasSubnormals
      && rounding.subnormalResults == .kept
  }

  /// Why no result is subnormal.
  var noSubnormals: String? {
    bounds.lowest >= format.minimumExponent
      ? "nothing below 2^\(bounds.lowest) exists, which is a normal number" : nil
  }

  /// Why a rounding never goes away from zero for a sign.
  func neverAway(isNegative: Bool) -> String? {
    switch rounding.direction {
    case .roundTowardZero: "roundTowardZero never increments the magnitude"
    case .roundTowardPositive where isNegative, .roundTowardNegative where !isNegative:
      "\(rounding.direction.name) never increments a magnitude of this sign"
    default: nil
    }
  }
}
