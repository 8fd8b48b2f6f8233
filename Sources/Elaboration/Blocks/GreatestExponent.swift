// SPDX-License-Identifier: Apache-2.0
import Netlist

extension CircuitContext {
  /// The greatest exponent of the terms that take part, and a minimum if that is greater.
  ///
  /// Trees of comparisons, first among the terms whose exponents count from one base, then among these. The
  /// exponent of a term that takes no part counts as the lowest of all. Without any term the result has no
  /// meaning.
  func greatestExponent(_ terms: [Term], minimum: Int?, name: String) -> Exponent {
    let alignments = terms.map(\.alignment)
    let lower = alignments.map(\.base).min() ?? 0
    let least = max(alignments.map(\.least).min() ?? 0, minimum ?? Int.min)
    let greatest = max(alignments.map(\.greatest).max() ?? 0, least)
    if least == greatest { return Exponent(constant: least, builder) }
    // Greater words belong to special values only, whose sum is not looked at.
    let width = Operation.width(holding: greatest - lower)
    var candidates = Set(alignments.map(\.base)).sorted().map { base -> Signal in
      let members = zip(terms, alignments).filter { $0.1.base == base }
      let own = Operation.width(
        holding: members.reduce(0) { max($0, $1.1.greatest - base) })
      let word = greatestWord(
        members.map { $0.1.word.resized(to: own).masked(by: $0.0.isPresent) }
      ).zeroExtended(to: width)
      guard base > lower else { return word }
      return (word + builder.constant(UInt64(base - lower), width: width))
        .masked(by: any(members.map(\.0.isPresent)))
    }
    if let minimum, minimum > lower {
      candidates.append(builder.constant(UInt64(minimum - lower), width: width))
    }
    return Exponent(
      word: greatestWord(candidates).named("\(name)_greatest_exponent"), base: lower, least: least,
      greatest: greatest)
  }

  /// The greatest of unsigned words.
  private func greatestWord(_ words: [Signal]) -> Signal {
    var level = words
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { place in
        guard place + 1 < level.count else { return level[place] }
        let (x, y) = (level[place], level[place + 1])
        return x.isLess(than: y).select(y, else: x)
      }
    }
    return level.first ?? builder.zero()
  }

  /// How far an exponent lies below the greatest; anything for a term that takes no part.
  func distance(from greatest: Exponent, to exponent: Exponent) -> Signal {
    let farthest = max(greatest.greatest - exponent.least, 0)
    // Modulo 2^width: the bases' difference is taken off the greatest exponent, once for all terms.
    let width = Operation.width(holding: farthest)
    return greatest.word.resized(to: width)
      + builder.constant(signed: greatest.base - exponent.base, width: width)
      - exponent.word.resized(to: width)
  }
}
