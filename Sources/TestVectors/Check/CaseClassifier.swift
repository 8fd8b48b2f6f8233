// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Finds the class of a case from its operands and its result, for files that do not state it.
///
/// The first that applies of: special operands, overflow, underflow, subnormal operands, ties (the exact
/// sum lies half way between two numbers of the result's format), cancellation, absorption, zeros. A tie
/// is said of the exact sum, whatever the unit cuts off before it rounds.
struct CaseClassifier {
  private let unit: MACUnit
  private let a: NumberFormat
  private let b: NumberFormat
  private let c: NumberFormat
  private let result: NumberFormat

  init(_ unit: MACUnit) {
    self.unit = unit
    (a, b) = (unit.description.decode.a, unit.description.decode.b)
    (c, result) = (unit.description.decode.c, unit.resultFormat)
  }

  /// The name of the class.
  func name(_ operands: DotOperands, _ expected: UnitResult) -> String {
    guard case .finite(let addend) = c.decode(operands.c) else { return "special operands" }
    var terms = [addend]
    var hasSubnormal = c.isSubnormal(operands.c)
    for (x, y) in zip(operands.a, operands.b) {
      guard case .finite(let first) = a.decode(x), case .finite(let second) = b.decode(y) else {
        return "special operands"
      }
      hasSubnormal = hasSubnormal || a.isSubnormal(x) || b.isSubnormal(y)
      terms.append(first.times(second))
    }
    if expected.flags.contains(.overflow) { return "overflow" }
    if expected.flags.contains(.underflow) { return "underflow" }
    if hasSubnormal { return "subnormal operands" }
    if operands.scales != ScaleWords() { return "unclassified" }
    let nonzero = terms.filter { !$0.isZero }
    if nonzero.count < terms.count { return "zeros" }
    return sumClass(nonzero)
  }

  private func sumClass(_ terms: [ExactValue]) -> String {
    guard let top = terms.map(\.binade).max(), let lowest = terms.map(\.exponent).min() else {
      return "zeros"
    }
    let precision = result.significandBits
    // Beyond this the sum does not fit, and all but the greatest terms are far away.
    guard top - lowest < 118 else { return "absorption" }
    var sum = ExactValue.zero()
    for term in terms { sum = sum.addJamming(term, zeroSign: false) }
    if sum.isZero || sum.binade < top - 1 { return "cancellation" }
    let lowestBit = sum.exponent + sum.significand.trailingZeroBitCount
    if case .float = result, lowestBit == sum.binade - precision { return "ties" }
    let binades = terms.map(\.binade)
    if let least = binades.min(), top - least > precision { return "absorption" }
    return "unclassified"
  }
}

extension NumberFormat {
  /// Whether a code is a nonzero number below the least normal one.
  func isSubnormal(_ code: UInt64) -> Bool {
    guard case .float(let format) = self, format.fields.hasSubnormals else { return false }
    let magnitude = code & format.magnitudeMask
    return magnitude > 0 && magnitude >> UInt64(format.fields.trailingSignificandBits) == 0
  }
}
