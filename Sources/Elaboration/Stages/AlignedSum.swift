// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist

extension CircuitContext {
  /// The sum of terms that are shifted to their greatest exponent and cut there.
  ///
  /// | word | what it is |
  /// | --- | --- |
  /// | `..._greatest_exponent` | E |
  /// | `..._term_i_distance` | E - e of the term |
  /// | `..._term_i_units` | the term as a count of 2^(E - F), cut |
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
    var addends: [Signal] = []
    var negations: [Signal] = []
    for (place, term) in terms.enumerated() {
      let units = try units(
        term, at: greatest, fractionBits: fractionBits, rule, name: "\(name)_term_\(place)")
      addends.append(units.word)
      if let carry = units.carry { negations.append(carry) }
    }
    let magnitude = Self.sumWidth(addends.map { $0.width - 1 })
    let width = magnitude + 1
    // The +1 of each negation enters as one small number.
    let count = builder.sum(
      negations.map { $0.zeroExtended(to: width) }, width: width
    ).named("\(name)_negations")
    let total = builder.sum(
      addends.map { $0.signExtended(to: width) } + [count], width: width
    ).named("\(name)_total")

    let isNegative = total.top
    let absolute = isNegative.select(total.negated, else: total)
    let special = special(terms.map(\.number))
    return Term(
      Number(
        sign: special.infinity.select(special.isNegative, else: isNegative).named("\(name)_sign"),
        // -2^(width - 1) arises of floored terms only.
        significand: (rule == .floored ? absolute : absolute.truncated(to: magnitude))
          .named("\(name)_magnitude"),
        exponent: greatest.plus(-fractionBits), nan: special.nan.named("\(name)_nan"),
        infinity: special.infinity.named("\(name)_infinity"), fractionBits: fractionBits,
        isNormalized: false),
      isPresent: any(terms.map(\.isPresent)), signed: total)
  }

  /// A term as a count of 2^(E - F).
  ///
  /// The word is two's complement; where there is a carry, its complement, to which the carry is still to be
  /// added.
  private func units(
    _ term: Term, at greatest: Exponent, fractionBits: Int, _ rule: DiscardedBits, name: String
  ) throws -> (word: Signal, carry: Signal?) {
    let number = term.number
    let value = rule == .floored ? signed(term, name: name) : number.significand
    let distance = distance(from: greatest, to: term.alignment).named("\(name)_distance")
    let shifter = AlignmentShifter(
      rule: rule, width: value.width, raised: fractionBits - number.fractionBits,
      distanceWidth: distance.width)
    let units = try shifter.units(of: value, by: distance, in: self, name: "align_\(name)")
      .named("\(name)_units")
    guard rule != .floored else { return (units, nil) }
    let wide = units.zeroExtended(to: units.width + 1)
    return (wide ^ number.sign.replicated(wide.width), number.sign)
  }

  /// A term's significand with its sign, in two's complement.
  func signed(_ term: Term, name: String) -> Signal {
    if let signed = term.signed { return signed }
    let wide = term.number.significand.zeroExtended(to: term.number.significand.width + 1)
    return term.number.sign.select(wide.negated, else: wide).named("\(name)_signed")
  }

  /// How far an exponent lies below the greatest; anything for a term that takes no part.
  func distance(from greatest: Exponent, to exponent: Exponent) -> Signal {
    let lower = min(greatest.base, exponent.base)
    let farthest = max(greatest.greatest - exponent.least, 0)
    let width = Operation.width(holding: farthest)
    return greatest.word(from: lower).resized(to: width)
      - exponent.word(from: lower).resized(to: width)
  }

  /// The bits that the magnitude of a sum of magnitudes of some widths can have.
  static func sumWidth(_ widths: [Int]) -> Int {
    let widest = widths.max() ?? 1
    // In units of the widest; what lies 30 places lower counts as one of these steps.
    let steps = widths.reduce(0) { $0 + (1 << max(30 - (widest - $1), 0)) }
    return widest + MACUnit.Widths.carryBits(terms: (steps + (1 << 30) - 1) >> 30)
  }
}
