// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads what an integer accumulator does at its ends.
  mutating func probeIntegers() throws {
    guard case .fixedPoint(let format) = bench.formats.d, let one = bench.term(0, mayScale: false)
    else {
      return cannotSay("overflow", "the formats do not hold 1")
    }
    let greatest = format.greatestFinite.asDouble
    let least = format.leastFinite.asDouble
    guard abs(greatest) < power(53),
      let over = try bench.ask(ProbeCase(length: 1, terms: [0: one], c: greatest))
    else { return cannotSay("overflow", "the addend does not hold the greatest result") }
    var isSaturating = false
    switch over.number {
    case least: say("overflow", "wraps around", [over])
    case greatest:
      isSaturating = true
      say("overflow", "saturates", [over])
    default: say("overflow", "the greatest number and 1 become \(over.value.exactText)", [over])
    }
    guard isSaturating else {
      return cannotSay("block length", "what wraps is the same for every order")
    }
    // Up and down again: saturation in between loses the step up.
    var shown: [Bench.Answer?] = []
    for j in 1...(2 * Self.longestBlock) {
      let probe = ProbeCase(length: j + 1, terms: [0: one, j: one.negated], c: greatest)
      guard let answer = try bench.ask(probe) else { break }
      if answer.number != greatest {
        report.parameters.blockLength = j
        return say(
          "block length", "\(j): so many products are added before the sum saturates",
          shown + [answer])
      }
      shown = [answer]
    }
    say(
      "block length", "saturates once, at the end, of \(2 * Self.longestBlock) products and more",
      shown)
  }
}
