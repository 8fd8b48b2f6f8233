// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The addition of a block sum and the accumulator in a second alignment, all cuts downward.
final class ShiftedReference {
  private let shifted: ShiftedAddition
  private let part: MPFRNumber
  private let sumCutter: Cutter
  private let addendCutter: Cutter
  private let resultCutter: Cutter
  private let ledger: Ledger

  init(_ shifted: ShiftedAddition, precision: Int, _ ledger: Ledger) {
    self.shifted = shifted
    self.ledger = ledger
    part = MPFRNumber(precision: precision)
    sumCutter = Cutter(.sum, ledger)
    addendCutter = Cutter(.addend, ledger)
    resultCutter = Cutter(.result, ledger)
  }

  var isExact: Bool { sumCutter.isExact && addendCutter.isExact && resultCutter.isExact }

  /// Sets `result` to what is then rounded to the accumulator's format.
  ///
  /// - Parameters:
  ///   - exponent: that of the sum's terms, nil when it has none and is zero.
  ///   - held: the accumulator, with the exponent of its code.
  func add(_ sum: MPFRNumber, exponent: Int?, _ held: Term, into result: MPFRNumber) {
    guard sum.isFinite, held.number.isFinite else {
      let wasNaN = sum.isNaN || held.number.isNaN
      ledger.check(result.setSum(sum, held.number))
      if result.isNaN, !wasNaN { ledger.raise(.invalid) }
      return
    }
    let heldExponent = max(held.exponent, shifted.minimumExponent)
    let greatest = exponent.map { max($0, heldExponent) } ?? heldExponent
    sumCutter.cut(sum, at: greatest - shifted.sumFractionBits, .floored, into: result)
    if let reach = shifted.addendReach, heldExponent < greatest - reach {
      if !held.number.isZero { ledger.raise(.inexact) }
    } else {
      addendCutter.cut(
        held.number, at: greatest - shifted.addendFractionBits, .floored, into: part)
      ledger.check(result.setSum(result, part))
    }
    if result.isZero { return result.setZero() }
    let own = max(result.binade, shifted.minimumExponent)
    resultCutter.cut(result, at: own - shifted.resultFractionBits, .floored, into: result)
  }
}
