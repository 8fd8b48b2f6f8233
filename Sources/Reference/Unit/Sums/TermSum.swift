// SPDX-License-Identifier: Apache-2.0

/// The exact sum of any number of terms, infinities and NaNs among them.
final class TermSum {
  /// The sum of the finite terms; meaningful once there is one.
  private let total: MPFRNumber
  private let zeroIsNegative: Bool
  private var isEmpty = true
  private var sawNaN = false
  private var sawPositiveInfinity = false
  private var sawNegativeInfinity = false
  /// Whether every addition had the precision that it needed.
  private(set) var isExact = true

  /// - Parameter zeroIsNegative: the sign of an exact zero sum of unlike terms.
  init(precision: Int, zeroIsNegative: Bool) {
    total = MPFRNumber(precision: precision)
    self.zeroIsNegative = zeroIsNegative
  }

  /// Forgets all terms.
  @inline(__always)
  func clear() {
    isEmpty = true
    sawNaN = false
    sawPositiveInfinity = false
    sawNegativeInfinity = false
  }

  /// Adds a term.
  ///
  /// Added one by one, zeros and cancelling numbers give the sign that IEEE 754-2019 clause 6.3 gives
  /// their sum, since every partial sum is exact: only zeros of one sign keep it.
  @inline(__always)
  func add(_ term: MPFRNumber) {
    guard term.isFinite else {
      if term.isNaN {
        sawNaN = true
      } else if term.isNegative {
        sawNegativeInfinity = true
      } else {
        sawPositiveInfinity = true
      }
      return
    }
    let fits =
      isEmpty ? total.set(term) : total.setSum(total, term, zeroIsNegative: zeroIsNegative)
    isEmpty = false
    if !fits { isExact = false }
  }

  /// Takes the infinities and NaNs of some terms alone; returns whether there are any.
  ///
  /// Before them numbers do not count.
  func addSpecials(of terms: ArraySlice<Term>) -> Bool {
    clear()
    for term in terms where !term.number.isFinite { add(term.number) }
    return sawNaN || sawPositiveInfinity || sawNegativeInfinity
  }

  /// Stores the sum; returns whether it is an invalid operation: infinities of both signs are, beside
  /// a NaN too.
  @inline(__always)
  func store(into sum: MPFRNumber) -> Bool {
    if sawNaN || sawPositiveInfinity || sawNegativeInfinity {
      let isInvalid = sawPositiveInfinity && sawNegativeInfinity
      if isInvalid || sawNaN {
        sum.setNaN()
      } else {
        sum.setInfinity(isNegative: sawNegativeInfinity)
      }
      return isInvalid
    }
    if isEmpty {
      sum.setZero()
    } else if !sum.set(total) {
      isExact = false
    }
    return false
  }
}
