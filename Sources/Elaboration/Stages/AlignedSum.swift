// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist

extension CircuitContext {
  /// The sum of terms that are shifted to their greatest exponent and cut there.
  ///
  /// | word | what it is |
  /// | --- | --- |
  /// | `..._greatest_exponent` | E |
  /// | `..._term_k_distance` | E - e of the term |
  /// | `..._term_k_units` | the term as a count of 2^(E - F), cut |
  /// | `..._negations` | how many terms are negative |
  /// | `..._total` | their sum in two's complement |
  ///
  /// - Returns: the sum as a term of its own, aligned at E, which takes part where any term does.
  func alignedSum(_ terms: [Term], _ aligned: AlignedSum, name: String) throws -> Term {
    try cutSum(
      terms, fractionBits: aligned.fractionBits, aligned.discarded,
      minimum: aligned.minimumExponent, name: name)
  }

  /// The same for terms and for lanes: shifted, cut and added.
  func cutSum(
    _ terms: [Term], fractionBits: Int, _ rule: DiscardedBits, minimum: Int? = nil, name: String
  ) throws -> Term {
    let greatest = greatestExponent(terms, minimum: minimum, name: name)
    let counts = try terms.map { term in
      try units(
        term, at: greatest, fractionBits: fractionBits, rule, name: "\(name)_\(term.label)")
    }
    // Two's complement units have their sign on top.
    let magnitude = Self.sumWidth(counts.map { rule == .floored ? $0.width - 1 : $0.width })
    let width = magnitude + 1
    var addends: [Signal]
    if rule == .floored {
      addends = counts.map { $0.signExtended(to: width) }
    } else {
      let signs = terms.map(\.number.sign)
      addends = zip(counts, signs).map { $0.zeroExtended(to: width) ^ $1.replicated(width) }
      // Two's complement: the complement of each negative term, and 1 for each.
      let count = Operation.width(holding: signs.count)
      addends.append(
        builder.sum(signs.map { $0.zeroExtended(to: count) }, width: count)
          .named("\(name)_negations").resized(to: width))
    }
    let total = builder.sum(addends, width: width).named("\(name)_total")

    let isNegative = total.top
    let absolute = isNegative.select(total.negated, else: total)
    let special = special(terms.map(\.number))
    return Term(
      Number(
        sign: special.infinity.select(special.isNegative, else: isNegative)
          .named("\(name)_sign"),
        // -2^(width - 1) arises of floored terms only.
        significand: (rule == .floored ? absolute : absolute.truncated(to: magnitude))
          .named("\(name)_magnitude"),
        exponent: greatest.plus(-fractionBits), nan: special.nan.named("\(name)_nan"),
        infinity: special.infinity.named("\(name)_infinity"), fractionBits: fractionBits,
        isNormalized: false),
      isPresent: any(terms.map(\.isPresent)), label: "block", signed: total)
  }

  /// A term as a count of 2^(E - F), cut: the magnitude, or a two's complement number that is floored.
  func units(
    _ term: Term, at greatest: Exponent, fractionBits: Int, _ rule: DiscardedBits, name: String
  ) throws -> Signal {
    let value = rule == .floored ? signed(term, name: name) : term.number.significand
    let distance = distance(from: greatest, to: term.alignment).named("\(name)_distance")
    let shifter = AlignmentShifter(
      rule: rule, width: value.width, raised: fractionBits - term.number.fractionBits,
      distanceWidth: distance.width)
    return try shifter.units(of: value, by: distance, in: self, name: "align_\(name)")
      .named("\(name)_units")
  }

  /// A term's significand with its sign, in two's complement.
  func signed(_ term: Term, name: String) -> Signal {
    if let signed = term.signed { return signed }
    let wide = term.number.significand.zeroExtended(to: term.number.significand.width + 1)
    return term.number.sign.select(wide.negated, else: wide).named("\(name)_signed")
  }

  /// The bits that the magnitude of a sum of magnitudes of some widths can have.
  static func sumWidth(_ widths: [Int]) -> Int {
    let widest = widths.max() ?? 1
    // In units of the widest; what lies 30 places lower counts as one of these steps.
    let steps = widths.reduce(0) { $0 + (1 << max(30 - (widest - $1), 0)) }
    return widest + MACUnit.Widths.carryBits(terms: (steps + (1 << 30) - 1) >> 30)
  }
}
