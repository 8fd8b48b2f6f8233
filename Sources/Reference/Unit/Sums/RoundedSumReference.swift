// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// A sum of which every addition of two terms is rounded.
final class RoundedSumReference: SumReference {
  private(set) var number: MPFRNumber
  private let sum: MPFRNumber
  private let order: SumOrder
  private let step: RoundingStep
  /// An addition before its rounding.
  private let addition: MPFRNumber
  /// What stands on a level of a tree.
  private var level: [MPFRNumber] = []
  private let precision: Int
  private let ledger: Ledger

  init(_ order: SumOrder, _ step: RoundingStep, precision: Int, _ ledger: Ledger) {
    self.order = order
    self.step = step
    self.precision = precision
    self.ledger = ledger
    sum = MPFRNumber(precision: precision)
    number = sum
    addition = MPFRNumber(precision: precision)
  }

  var exponent: Int? { nil }
  var isExact: Bool { step.format.isExact }

  func add(_ terms: ArraySlice<Term>, place: Int) {
    switch order {
    case .chain:
      guard let first = terms.first, terms.count > 1 else {
        number = terms.first?.number ?? sum
        return
      }
      ledger.check(sum.set(first.number))
      addChain(terms.dropFirst())
    case .chainFromZero:
      sum.setZero()
      addChain(terms)
    case .pairwiseTree: addTree(terms, place: place)
    }
  }

  /// ((sum + p0) + p1) + p2.
  private func addChain(_ terms: ArraySlice<Term>) {
    for term in terms { add(sum, term.number, into: sum, place: term.k) }
    number = sum
  }

  /// (p0 + p1) + (p2 + p3) and so on; the last of an odd number goes up as it is.
  private func addTree(_ terms: ArraySlice<Term>, place first: Int) {
    while level.count < terms.count { level.append(MPFRNumber(precision: precision)) }
    for (place, term) in terms.enumerated() { ledger.check(level[place].set(term.number)) }
    var count = terms.count
    var place = first
    while count > 1 {
      for pair in 0..<count / 2 {
        place += 1
        add(level[2 * pair], level[2 * pair + 1], into: level[pair], place: place)
      }
      if count % 2 == 1 { level[count / 2].set(level[count - 1]) }
      count = (count + 1) / 2
    }
    number = level[0]
  }

  /// x + y, rounded.
  private func add(_ x: MPFRNumber, _ y: MPFRNumber, into result: MPFRNumber, place: Int) {
    if ledger.isObserved { ledger.observer?.adds(y, x, at: .sum) }
    let wasNaN = x.isNaN || y.isNaN
    ledger.check(addition.setSum(x, y, zeroIsNegative: step.zeroIsNegative))
    if addition.isNaN, !wasNaN { ledger.raise(.invalid) }
    step.round(addition, into: result, .sum(place), ledger)
  }
}
