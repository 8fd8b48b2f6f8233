// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// A sum of which every addition is rounded.
  func roundedSum(
    _ terms: [Number], _ order: SumOrder, _ format: NumberFormat, _ rounding: Rounding,
    places: [Int], random: (RoundingPlace) -> Signal?, name: String
  ) throws -> Number {
    guard let first = terms.first else { return zeroNumber }
    switch order {
    case .chain: return try chain(first, 1)
    case .chainFromZero:
      var start = first
      // +0 + -0 is +0, or -0 when that rounding is toward minus infinity; all else is the term itself.
      if !rounding.signOfCancellation {
        start.sign = first.sign & (first.significand.isNonzero | first.infinity)
      }
      let rounded = try rounded(
        start, format, rounding, random: random(.sum(places[0])), name: "\(name)_\(places[0])")
      return try chain(rounded, 1)
    case .pairwiseTree:
      var level = terms
      var addition = 0
      while level.count > 1 {
        level = try stride(from: 0, to: level.count, by: 2).map { place in
          guard place + 1 < level.count else { return level[place] }
          addition += 1
          return try roundedSum(
            level[place], level[place + 1], format, rounding, random: random(.sum(addition)),
            name: "\(name)_\(addition)")
        }
      }
      return level[0]
    }

    func chain(_ start: Number, _ from: Int) throws -> Number {
      var sum = start
      for place in from..<max(terms.count, from) {
        sum = try roundedSum(
          sum, terms[place], format, rounding, random: random(.sum(places[place])),
          name: "\(name)_\(places[place])")
      }
      return sum
    }
  }

  /// One rounded addition.
  func roundedSum(
    _ x: Number, _ y: Number, _ format: NumberFormat, _ rounding: Rounding, random: Signal?,
    name: String
  ) throws -> Number {
    try rounded(
      add(x, y, roundedTo: format, rounding, name: "\(name)_exact"), format, rounding,
      random: random, name: name)
  }
}
