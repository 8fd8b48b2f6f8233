// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Accumulator {
  /// acc + s after the second alignment, ready to be rounded: the steps of `ShiftedAddition`.
  func sum(
    with sum: AlignedValue, _ shifted: ShiftedAddition, _ flags: inout ExceptionFlags
  ) -> FormatValue {
    guard case .finite(let sumNumber) = sum.value, case .finite(let held) = value else {
      return sum.value.plus(value, zeroSign: false, flags: &flags)
    }
    let heldExponent = max(
      held.isZero ? leastExponent : term.exponent, shifted.minimumExponent)
    let greatest = max(sum.exponent ?? heldExponent, heldExponent)

    let sumUnit = greatest - shifted.sumFractionBits
    let heldUnit = greatest - shifted.addendFractionBits
    let sumCut = sumNumber.cut(to: sumUnit, .floored)
    var heldCut = held.cut(to: heldUnit, .floored)
    if let reach = shifted.addendReach, heldExponent < greatest - reach {
      heldCut = (0, !held.isZero)
    }
    // Both below 2^(64 + 20): in units of the finer of the two they fit.
    let unit = min(sumUnit, heldUnit)
    let total =
      (sumCut.units << Int128(sumUnit - unit)) + (heldCut.units << Int128(heldUnit - unit))
    var isInexact = sumCut.isInexact || heldCut.isInexact

    let exact = ExactValue(units: total, of: unit)
    guard !exact.isZero else {
      if isInexact { flags.insert(.inexact) }
      return .finite(.zero())
    }
    let resultUnit = max(exact.binade, shifted.minimumExponent) - shifted.resultFractionBits
    let result = exact.cut(to: resultUnit, .floored)
    isInexact = isInexact || result.isInexact
    if isInexact { flags.insert(.inexact) }
    return .finite(ExactValue(units: result.units, of: resultUnit))
  }
}
