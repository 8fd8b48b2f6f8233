// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// Another sum, rounded once to a format.
final class ConvertedSumReference: SumReference {
  let number: MPFRNumber
  private let inner: any SumReference
  private let step: RoundingStep
  private let ledger: Ledger

  init(_ inner: any SumReference, _ step: RoundingStep, precision: Int, _ ledger: Ledger) {
    self.inner = inner
    self.step = step
    self.ledger = ledger
    number = MPFRNumber(precision: precision)
  }

  var exponent: Int? { nil }
  var isExact: Bool { inner.isExact && step.format.isExact }

  func add(_ terms: ArraySlice<Term>, place: Int) {
    inner.add(terms, place: place)
    step.round(inner.number, into: number, .sum(place), ledger)
  }
}
