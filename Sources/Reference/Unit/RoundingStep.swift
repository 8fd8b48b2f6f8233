// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One place of a unit where exact numbers are rounded to a format.
final class RoundingStep {
  let format: ReferenceFormat
  let rounding: Rounding
  /// What kind of place this is.
  let site: RoundingSite
  /// Room for a decoded number.
  let number: MPFRNumber
  private let drawsRandomBits: Bool

  init(_ format: NumberFormat, _ rounding: Rounding, _ site: RoundingSite) {
    self.site = site
    self.format = ReferenceFormat(format)
    self.rounding = rounding
    number = MPFRNumber(precision: self.format.precision)
    var draws = false
    if case .stochastic = rounding.direction { draws = true }
    drawsRandomBits = draws
  }

  /// Whether an exact zero sum of unlike terms is -0 when this rounding follows.
  var zeroIsNegative: Bool { rounding.direction == .roundTowardNegative }

  /// Rounds a number to a code.
  @inline(__always)
  func round(_ x: MPFRNumber, _ place: RoundingPlace, _ ledger: Ledger) -> Encoded {
    let encoded = format.encode(
      x, rounding: rounding, randomBits: drawsRandomBits ? ledger.random.bits(place) : 0)
    if ledger.isObserved { ledger.observer?.rounds(x, to: encoded.code, at: site) }
    return encoded
  }

  /// Rounds a number and stores what is delivered; returns its code.
  @discardableResult
  @inline(__always)
  func round(
    _ x: MPFRNumber, into result: MPFRNumber, _ place: RoundingPlace, _ ledger: Ledger
  ) -> UInt64 {
    let rounded = round(x, place, ledger)
    ledger.raise(rounded.flags)
    format.decode(rounded.code, into: result)
    return rounded.code
  }
}
