// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Prober {
  /// Reads what an integer accumulator does at its ends: the greatest number as the addend, and products of
  /// 1 and -1.
  mutating func probeIntegers() throws {
    let formats = bench.formats
    guard let one = bench.term(0, mayScale: false), formats.a.isSigned || formats.b.isSigned else {
      return try probeUnsignedIntegers()
    }
    let ends = [formats.d.greatestFinite, formats.d.leastFinite].map { value in
      formats.c.encode(.finite(value), rounding: Rounding(.roundTowardZero, overflow: .saturate))
        .code
    }
    let (greatest, least) = (ends[0], ends[1])
    guard formats.c.decode(greatest).exactText == formats.d.greatestFinite.exactText else {
      return cannotSay("overflow", "\(formats.c.name) does not hold the greatest result")
    }
    func ask(_ length: Int, _ terms: [Int: ProbeCase.Term]) throws -> Bench.Answer? {
      guard var operands = bench.operands(ProbeCase(length: length, terms: terms)) else {
        return nil
      }
      operands.c = greatest
      return try bench.ask(operands)
    }
    guard let over = try ask(1, [0: one]) else {
      return cannotSay("overflow", "the formats do not hold 1")
    }
    if over.code == least {
      say("overflow", "wraps around", [over])
      return cannotSay("block length", "what wraps is the same for every order")
    }
    guard over.code == greatest else {
      return say(
        "overflow", "the greatest number and 1 become \(over.value.exactText)", [over])
    }
    say("overflow", "saturates", [over])
    // Up and down again: saturation in between loses the step up.
    var shown: [Bench.Answer?] = []
    for j in 1...(2 * Self.longestBlock) {
      guard let answer = try ask(j + 1, [0: one, j: one.negated]) else { break }
      if answer.code != greatest {
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

  /// Without negative factors nothing comes back from the end: overflow alone can be seen.
  private mutating func probeUnsignedIntegers() throws {
    let formats = bench.formats
    guard let one = bench.term(0, mayScale: false),
      var operands = bench.operands(ProbeCase(length: 1, terms: [0: one]))
    else { return cannotSay("overflow", "the formats do not hold 1") }
    operands.c =
      formats.c.encode(
        .finite(formats.d.greatestFinite), rounding: Rounding(overflow: .saturate)
      ).code
    let over = try bench.ask(operands)
    let isSaturating = over.value.exactText == formats.d.greatestFinite.exactText
    say(
      "overflow",
      isSaturating ? "saturates" : "the greatest number and 1 become \(over.value.exactText)",
      [over])
    cannotSay("block length", "no factor is negative, so no sum comes back in range")
  }
}
