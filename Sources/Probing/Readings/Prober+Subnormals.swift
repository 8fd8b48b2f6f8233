// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads what becomes of subnormal operands and results.
  mutating func probeSubnormals() throws {
    try probeSubnormalFactor("subnormal a", bench.a, bench.b) { ProbeCase.Term(a: $0, b: $1) }
    try probeSubnormalFactor("subnormal b", bench.b, bench.a) { ProbeCase.Term(a: $1, b: $0) }
    if let small = subnormal(bench.c) {
      sayWhether(
        "subnormal c", try bench.ask(ProbeCase(length: 1, c: small)), expected: small)
    } else {
      cannotSay("subnormal c", whyNot(bench.c.format))
    }
    guard let small = subnormal(bench.d), let products = bench.productRange else {
      return cannotSay("subnormal d", whyNot(bench.d.format))
    }
    // A normal product first; else the difference of two normal numbers.
    let exponent = ExactValue(small).binade
    if products.contains(exponent), let term = bench.term(exponent, mayScale: false) {
      sayWhether(
        "subnormal d", try bench.ask(ProbeCase(length: 1, terms: [0: term])), expected: small)
    } else {
      cannotSay("subnormal d", "the products do not reach 2^\(exponent)")
    }
  }

  /// Why subnormals of a format are not tried.
  private func whyNot(_ format: NumberFormat) -> String {
    if case .float(let float) = format, float.fields.hasSubnormals,
      float.fields.trailingSignificandBits > 0
    {
      return "those of \(format.name) lie below the Float64 numbers with which cases are aimed"
    }
    return "\(format.name) has none"
  }

  private mutating func probeSubnormalFactor(
    _ topic: String, _ table: PowerTable, _ other: PowerTable,
    _ term: (Double, Double) -> ProbeCase.Term
  ) throws {
    guard let small = subnormal(table), let range = other.range else {
      return cannotSay(topic, whyNot(table.format))
    }
    // The partner brings the product to where the result holds it as a normal number.
    let exponent = ExactValue(small).binade
    let partner = min(max(-exponent, range.lowerBound), range.upperBound)
    let product = term(small, power(partner))
    sayWhether(
      topic, try bench.ask(ProbeCase(length: 1, terms: [0: product])),
      expected: small * power(partner))
  }

  /// Half of the least normal number.
  private func subnormal(_ table: PowerTable) -> Double? {
    guard case .float(let format) = table.format, let low = table.range?.lowerBound,
      low > -PowerTable.limit, format.fields.hasSubnormals,
      format.leastNonzero.binade < low
    else { return nil }
    return power(low - 1)
  }

  private mutating func sayWhether(_ topic: String, _ answer: Bench.Answer?, expected: Double) {
    guard let answer else { return cannotSay(topic, "the formats hold no such numbers") }
    switch answer.number {
    case expected: say(topic, "kept", [answer])
    case 0: say(topic, "counts as zero", [answer])
    default: say(topic, "becomes \(answer.value.exactText)", [answer])
    }
  }
}
