// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Cuts finite numbers to integer multiples of a power of two.
final class Cutter {
  private let rounder = IntegerRounding()
  private let site: CutSite
  private let ledger: Ledger

  init(_ site: CutSite, _ ledger: Ledger) {
    self.site = site
    self.ledger = ledger
  }

  var isExact: Bool { rounder.isExact }

  /// Sets `result` to x cut to a multiple of 2^unitExponent; raises `inexact` if that changes it.
  ///
  /// Setting the lowest bit that is kept if any below was is what rounding to odd does.
  func cut(
    _ x: MPFRNumber, at unitExponent: Int, _ discarded: DiscardedBits, into result: MPFRNumber
  ) {
    if x.isZero { return result.setZero() }
    if ledger.isObserved { ledger.observer?.cuts(x, at: unitExponent, site) }
    let direction: RoundingDirection
    switch discarded {
    case .truncated: direction = .roundTowardZero
    case .floored: direction = .roundTowardNegative
    case .jammed: direction = .roundToOdd
    }
    if rounder.round(x, unitExponent: unitExponent, direction: direction, randomBits: 0) {
      ledger.raise(.inexact)
    }
    if rounder.integer.isZero { return result.setZero() }
    ledger.check(result.setScaled(rounder.integer, by: unitExponent))
  }
}
