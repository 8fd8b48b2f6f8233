// SPDX-License-Identifier: Apache-2.0
import Netlist

extension CircuitContext {
  /// The greatest exponent of the terms that take part, and a minimum if that is greater.
  ///
  /// A tree of comparisons; the exponent of a term that takes no part counts as the lowest of all.
  /// Without any term the result has no meaning.
  func greatestExponent(_ terms: [Term], minimum: Int?, name: String) -> Exponent {
    let alignments = terms.map(\.alignment)
    let lower = alignments.map(\.base).min() ?? 0
    let least = max(alignments.map(\.least).min() ?? 0, minimum ?? Int.min)
    let greatest = max(alignments.map(\.greatest).max() ?? 0, least)
    if least == greatest { return Exponent(constant: least, builder) }
    // Greater words belong to special values only, whose sum is not looked at.
    let width = Operation.width(holding: greatest - lower)
    var level = zip(terms, alignments).map { term, alignment in
      alignment.word(from: lower).resized(to: width).masked(by: term.isPresent)
    }
    if let minimum, minimum > lower {
      level.append(builder.constant(UInt64(minimum - lower), width: width))
    }
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { place in
        guard place + 1 < level.count else { return level[place] }
        let (x, y) = (level[place], level[place + 1])
        return x.isLess(than: y).select(y, else: x)
      }
    }
    let word = level.first ?? builder.zero(width)
    return Exponent(
      word: word.named("\(name)_greatest_exponent"), base: lower, least: least,
      greatest: greatest)
  }
}
