// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads from where the kept bits are counted: whether a product of 2.25 counts as 2^0 or 2^1, and
  /// whether a subnormal factor counts as normal numbers of its size.
  mutating func probeExponents() throws {
    let topic = "exponents of products"
    guard let kept = report.parameters.addendFractionBits, let great else {
      return cannotSay(topic, "nothing is cut at an exponent")
    }
    let level = bench.formats.scales == nil ? great - 1 : 0
    if let x = bench.term(level, significands: (1.5, 1.5)),
      let y = bench.term(level, significands: (1.5, 1.5), isNegative: true),
      let answer = try bench.ask(
        ProbeCase(length: 2, terms: [0: x, 1: y], c: power(level - kept)))
    {
      let isKept = answer.number == power(level - kept)
      say(
        topic,
        isKept
          ? "not normalised: 1.5 x 1.5 counts with the exponent of 1 x 1"
          : "normalised: 1.5 x 1.5 counts with the exponent of 2 x 1", [answer])
    } else {
      cannotSay(topic, "the formats do not hold 1.5 or the addend that it takes")
    }
    try probeSubnormalExponent(kept)
  }

  /// A subnormal factor of half the least normal number, times a power that brings the product near 1.
  private mutating func probeSubnormalExponent(_ kept: Int) throws {
    let topic = "exponent of a subnormal factor"
    guard let first = bench.a.range, let second = bench.b.range,
      case .float(let format) = bench.formats.a,
      format.leastNonzero.binade < first.lowerBound
    else { return cannotSay(topic, "a has no subnormals") }
    let exponent = first.lowerBound - 1
    let partner = min(second.upperBound, -exponent)
    let product = exponent + partner
    let x = ProbeCase.Term(a: power(exponent), b: power(partner))
    guard let least = bench.leastPowerOfResult, product - kept >= least,
      let answer = try bench.ask(
        ProbeCase(length: 2, terms: [0: x, 1: x.negated], c: power(product - kept)))
    else { return cannotSay(topic, "the addend or result holds no such number") }
    if answer.number == power(product - kept) {
      say(topic, "that of its value: it is normalised", [answer])
    } else {
      say(topic, "the least normal exponent: it is not normalised", [answer])
    }
  }
}
