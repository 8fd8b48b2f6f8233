// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The sum of a block or a lane, stated in MPFR.
protocol SumReference: AnyObject {
  /// The sum of the terms that were added last.
  var number: MPFRNumber { get }
  /// The exponent at which a second alignment finds that sum; nil when it has none.
  var exponent: Int? { get }
  /// Whether every rounding had the precision that it needed.
  var isExact: Bool { get }

  /// Sets `number` to the sum of one or more terms, which must not change as long as it is used.
  ///
  /// - Parameter place: from where on roundings that belong to no single k are numbered.
  func add(_ terms: ArraySlice<Term>, place: Int)
}

extension SumStage {
  /// Restates the sum.
  ///
  /// - Parameter zeroIsNegative: the sign of an exact zero sum of unlike terms, which the rounding that
  ///   follows decides.
  func reference(zeroIsNegative: Bool, precision: Int, _ ledger: Ledger) -> any SumReference {
    switch self {
    case .exact:
      return ExactSumReference(precision: precision, zeroIsNegative: zeroIsNegative, ledger)
    case .rounded(let order, let format, let rounding):
      return RoundedSumReference(
        order, RoundingStep(format, rounding, .sum), precision: precision, ledger)
    case .aligned(let aligned):
      return AlignedSumReference(aligned, precision: precision, ledger)
    case .converted(let inner, let format, let rounding):
      let step = RoundingStep(format, rounding, .convert)
      return ConvertedSumReference(
        inner.reference(zeroIsNegative: step.zeroIsNegative, precision: precision, ledger), step,
        precision: precision, ledger)
    case .lanes(let lanes):
      return LaneSumReference(
        lanes, zeroIsNegative: zeroIsNegative, precision: precision, ledger)
    }
  }
}
