// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads what becomes of sums and products beyond the greatest number.
  mutating func probeOverflow() throws {
    try probeSumOverflow()
    try probeProductOverflow()
  }

  private mutating func probeSumOverflow() throws {
    let topic = "overflow"
    let greatest = bench.formats.d.greatestFinite.asDouble
    guard let top = bench.d.range?.upperBound, let products = bench.productRange,
      top < PowerTable.limit
    else { return cannotSay(topic, "the result's range is too wide to leave") }
    // The greatest power that a product has, as often as it takes, beside the greatest addend.
    let exponent = min(products.upperBound, top)
    guard top - exponent <= 6, let term = bench.term(exponent, mayScale: false),
      let lower = bench.term(exponent, isNegative: true, mayScale: false)
    else {
      return cannotSay(
        topic, "products of at most 2^\(products.upperBound) do not reach 2^\(top + 1)")
    }
    let count = 2 << (top - exponent)
    var terms: [Int: ProbeCase.Term] = [:]
    for k in 0..<count { terms[k] = term }
    guard let answer = try bench.ask(ProbeCase(length: count, terms: terms)) else {
      return cannotSay(topic, "the formats hold no such numbers")
    }
    for k in 0..<count { terms[k] = lower }
    let negative = try bench.ask(ProbeCase(length: count, terms: terms))
    let finding =
      switch answer.value {
      case .infinity: "infinity"
      case .nan: "NaN"
      case .finite where abs(answer.number) == greatest: "the greatest finite number"
      case .finite: "\(answer.value.exactText)"
      }
    say(topic, "2^\(top + 1) becomes \(finding)", [answer, negative])
    // The same way up, and back again.
    for k in 0..<count { terms[k] = term }
    terms[count] = lower
    if let back = try bench.ask(ProbeCase(length: count + 1, terms: terms)) {
      let isFinite = back.value.isFinite
      say(
        "overflow on the way",
        isFinite
          ? "a sum that comes back in range is \(back.value.exactText)"
          : "a sum that comes back in range stays \(back.value.exactText)", [back])
    }
  }

  private mutating func probeProductOverflow() throws {
    let topic = "product overflow"
    guard let top = bench.d.range?.upperBound, let products = bench.productRange,
      products.upperBound > top, top < PowerTable.limit,
      let x = bench.term(min(products.upperBound, top + 8), mayScale: false)
    else {
      return cannotSay(topic, "no product is beyond the result's range")
    }
    guard let answer = try bench.ask(ProbeCase(length: 2, terms: [0: x, 1: x.negated])) else {
      return cannotSay(topic, "the formats hold no such numbers")
    }
    say(
      topic,
      answer.number == 0
        ? "none: a product beyond the result's range counts, and cancels with its opposite"
        : "a product beyond the result's range and its opposite make \(answer.value.exactText)",
      [answer])
  }
}
