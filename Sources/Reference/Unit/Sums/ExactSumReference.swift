// SPDX-License-Identifier: Apache-2.0

/// The exact sum of a block: nothing is rounded.
final class ExactSumReference: SumReference {
  private(set) var number: MPFRNumber
  private let sum: MPFRNumber
  private let terms: TermSum
  private let ledger: Ledger

  init(precision: Int, zeroIsNegative: Bool, _ ledger: Ledger) {
    sum = MPFRNumber(precision: precision)
    number = sum
    terms = TermSum(precision: precision, zeroIsNegative: zeroIsNegative)
    self.ledger = ledger
  }

  var exponent: Int? { nil }
  var isExact: Bool { terms.isExact }

  @inline(__always)
  func add(_ block: ArraySlice<Term>, place: Int) {
    if block.count == 1, let only = block.first {
      number = only.number
      return
    }
    terms.clear()
    for term in block { terms.add(term.number) }
    if terms.store(into: sum) { ledger.raise(.invalid) }
    number = sum
  }
}
