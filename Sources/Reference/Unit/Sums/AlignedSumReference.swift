// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// A sum of terms cut at the greatest of their exponents: with E the greatest, the sum of the integer
/// multiples cut(term, 2^(E - F)), which is exact.
final class AlignedSumReference: SumReference {
  /// A number and the exponent that it has in the alignment.
  private struct Shifted {
    let number: MPFRNumber
    let exponent: Int
    /// Its element, or the first of its group; nil for the accumulator.
    let k: Int?
  }

  let number: MPFRNumber
  /// E, nil without any term.
  private(set) var exponent: Int?
  private let aligned: AlignedSum
  /// Room for the sums of groups of products.
  private var groups: [MPFRNumber] = []
  private let part: MPFRNumber
  private let cutter: Cutter
  private let specials: TermSum
  private let precision: Int
  private let ledger: Ledger

  init(_ aligned: AlignedSum, precision: Int, _ ledger: Ledger) {
    self.aligned = aligned
    self.precision = precision
    self.ledger = ledger
    number = MPFRNumber(precision: precision)
    part = MPFRNumber(precision: precision)
    cutter = Cutter(.term, ledger)
    specials = TermSum(precision: 2, zeroIsNegative: false)
  }

  var isExact: Bool { cutter.isExact }

  func add(_ terms: ArraySlice<Term>, place: Int) { add(terms, and: nil) }

  /// Adds the terms and one more number, which is no product.
  func add(_ terms: ArraySlice<Term>, and other: Term?) {
    exponent = nil
    let others = [other].compactMap { $0 }
    if specials.addSpecials(of: terms + others) {
      if specials.store(into: number) { ledger.raise(.invalid) }
      return
    }
    var shifted: [Shifted]
    if let size = aligned.groupSize {
      shifted = groups(of: size, terms)
    } else {
      shifted = terms.filter { !$0.number.isZero }
        .map { Shifted(number: $0.number, exponent: $0.exponent, k: $0.k) }
    }
    shifted += others.filter { !$0.number.isZero }
      .map { Shifted(number: $0.number, exponent: $0.exponent, k: nil) }
    number.setZero()
    guard var greatest = shifted.map(\.exponent).max() else { return }
    if let least = aligned.minimumExponent { greatest = max(greatest, least) }
    exponent = greatest
    if ledger.isObserved, let observer = ledger.observer {
      for (place, term) in shifted.enumerated() {
        observer.aligns(
          k: term.k, exponent: term.exponent, greatest: greatest,
          isLast: place == shifted.count - 1)
      }
    }
    for term in shifted {
      cutter.cut(
        term.number, at: greatest - aligned.fractionBits, aligned.discarded, into: part)
      ledger.check(number.setSum(number, part))
    }
    if number.isZero { number.setZero() }
  }

  /// The exact sums of consecutive products, without those all of whose products are zeros; one that
  /// cancels stays.
  private func groups(of size: Int, _ terms: ArraySlice<Term>) -> [Shifted] {
    var sums: [Shifted] = []
    var first = terms.startIndex
    while first < terms.endIndex {
      let group = terms[first..<min(first + size, terms.endIndex)]
      first = group.endIndex
      guard let leader = group.first, !group.allSatisfy({ $0.number.isZero }) else { continue }
      if sums.count == groups.count { groups.append(MPFRNumber(precision: precision)) }
      let sum = groups[sums.count]
      sum.setZero()
      for term in group { ledger.check(sum.setSum(sum, term.number)) }
      sums.append(Shifted(number: sum, exponent: leader.scaleExponent, k: leader.k))
    }
    return sums
  }
}
