// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Prober {
  /// Reads how many bits of a factor's word count: TF32 is FP32 without the low 13.
  mutating func probeFactorBits() throws {
    try probeFactorBits("bits of a", bench.formats.a) { ProbeCase.Term(a: $0, b: 1) }
    try probeFactorBits("bits of b", bench.formats.b) { ProbeCase.Term(a: 1, b: $0) }
  }

  private mutating func probeFactorBits(
    _ topic: String, _ format: NumberFormat, _ term: (Double) -> ProbeCase.Term
  ) throws {
    guard case .float(let float) = format, float.precision > 1 else { return }
    let trailing = float.precision - 1
    var last: Bench.Answer?
    for bits in 1...trailing {
      // What is left of 1 + 2^-j when 1 is taken away.
      let probe = ProbeCase(length: 1, terms: [0: term(1 + power(-bits))], c: -1)
      guard let answer = try bench.ask(probe) else {
        return cannotSay(topic, "\(format.name) does not hold 1 + 2^-\(bits)")
      }
      guard answer.number == power(-bits) else {
        return say(
          topic, "\(bits - 1) of the \(trailing) trailing significand bits count", [last, answer])
      }
      last = answer
    }
    say(topic, "all \(trailing) trailing significand bits count", [last])
  }

  /// Reads whether the scale words count, and for what.
  mutating func probeScales() throws {
    guard let layout = bench.formats.scales else { return }
    guard let one = bench.term(0, mayScale: false),
      let plain = bench.operands(ProbeCase(length: 1, terms: [0: one], c: 1))
    else { return cannotSay("scales", "the formats do not hold 1") }
    func ask(_ change: (inout DotOperands) -> Void) throws -> Bench.Answer {
      var operands = plain
      change(&operands)
      return try bench.ask(operands)
    }
    if let two = PowerTable.code(2, layout.a) {
      let answer = try ask { $0.scales.a[0] = two }
      let finding =
        switch answer.number {
        case 3: "multiplies the products, not the addend"
        case 4: "multiplies the products and the addend"
        case 2: "counts for nothing"
        default: "1 x 1 + 1 becomes \(answer.value.exactText)"
        }
      say("scale of a", finding, [answer])
    }
    if let two = PowerTable.code(2, layout.b) {
      let answer = try ask { $0.scales.b[0] = two }
      say("scale of b", "1 x 1 x 2 + 1 becomes \(answer.value.exactText)", [answer])
    }
    if let nan = layout.a.canonicalNaNCode, let zero = bench.formats.a.positiveZeroCode {
      let answer = try ask {
        $0.scales.a[0] = nan
        $0.a[0] = zero
      }
      say("NaN scale of a zero", bench.formats.d.hex(answer.code), [answer])
    }
  }

  /// Asks one case again and again: stochastic rounding gives itself away.
  mutating func probeRepetition() throws {
    guard let rounded = roundedCase ?? bench.asked.last else { return }
    let first = try bench.ask(rounded)
    let times = 8
    let isSame = try (0..<times).allSatisfy { _ in try bench.askAgain(rounded) == first.code }
    say(
      "repetition",
      isSame
        ? "the same case gives the same answer \(times) times"
        : "the same case gives different answers: readings may be wrong", [first])
  }
}
