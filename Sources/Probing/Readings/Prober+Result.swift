// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads how many bits the result keeps, and how it is rounded to them.
  ///
  /// One product and the addend have a sum in [4, 8) although both have the exponent 0:
  /// 1.5 × 1.5 = 2.25 is not normalised, and c = 1.75 + j. Their alignment has therefore all its F bits
  /// below the addend's lowest one, and only the result's rounding is seen.
  mutating func probeResult() throws {
    guard let precision = try precision() else {
      cannotSay("precision of the result", "the formats hold no such numbers")
      return
    }
    guard precision.isLimit else {
      say(
        "precision of the result",
        "not visible: the kept bits of the sum end first; at least \(precision.bits) bits",
        precision.evidence)
      return
    }
    report.parameters.resultPrecision = precision.bits
    let full = precisionOfFormat
    let note = full == precision.bits ? "" : ", though \(bench.formats.d.name) has \(full)"
    say(
      "precision of the result", "\(precision.bits) significand bits are kept\(note)",
      precision.evidence)
    try probeRounding(precision.bits)
  }

  /// The power at which 1.5 × 1.5 stands: integers have no 1.5, but 3.
  private var level: Int {
    let levels = [0, 2, 4].filter { level in
      bench.term(level, significands: (1.5, 1.5), mayScale: false)
        .map { bench.operands(ProbeCase(length: 1, terms: [0: $0])) != nil } ?? false
    }
    return levels.first ?? 0
  }

  private var precisionOfFormat: Int {
    if case .float(let format) = bench.formats.d { return format.precision }
    return bench.formats.d.width - 1
  }

  /// The bits of the result, and whether they are the limit or the alignment's kept bits are.
  private func precision() throws -> (bits: Int, isLimit: Bool, evidence: [Bench.Answer?])? {
    // How far below 1 a bit of c comes through: alone in [1, 2), and in a sum in [4, 8).
    guard let alone = try lowestBit(product: nil, c: 1),
      let inSum = try lowestBit(product: (1.5, 1.5), c: 1.75)
    else { return nil }
    let evidence = [inSum.last, inSum.first]
    // A sum two binades higher has its unit two places higher, unless something else cuts before that.
    if alone.bits == inSum.bits { return (inSum.bits + 3, false, evidence) }
    return (inSum.bits + 3, true, evidence)
  }

  /// The lowest bit 2^-j of c that the result of a sum still has, with the case that has it and the first
  /// one that has not.
  private func lowestBit(
    product: (Double, Double)?, c: Double
  ) throws -> (bits: Int, last: Bench.Answer?, first: Bench.Answer?)? {
    var probe = ProbeCase(length: 1)
    if let product {
      guard let term = bench.term(level, significands: product, mayScale: false) else { return nil }
      probe.terms[0] = term
    }
    let sum = (product.map { $0.0 * $0.1 } ?? 0) + c
    var found: (bits: Int, last: Bench.Answer?, first: Bench.Answer?)?
    for bits in 3...60 {
      let bit = power(-bits)
      // No format holds more bits than Float64, in which this is computed.
      guard c + bit - c == bit, sum + bit - sum == bit else { break }
      probe.c = (c + bit) * power(level)
      guard let answer = try bench.ask(probe) else { break }
      guard answer.number == (sum + bit) * power(level) else {
        found?.first = answer
        break
      }
      found = (bits, answer, nil)
    }
    return found
  }

  // MARK: Rounding

  /// Sums at every quarter of a unit in the last place, of both signs, compared with every direction.
  private mutating func probeRounding(_ precision: Int) throws {
    let topic = "rounding of the result"
    var answers: [(quarters: Int, isNegative: Bool, answer: Bench.Answer)] = []
    for isNegative in [false, true] {
      for quarters in 0..<8 {
        guard let answer = try quarterCase(quarters, precision, isNegative) else { continue }
        answers.append((quarters, isNegative, answer))
        if quarters == 2 { roundedCase = answer.operands }
      }
    }
    guard answers.count == 16 else {
      return cannotSay(
        topic, "the addend does not hold quarters of a unit in the result's last place")
    }
    let (four, unit) = (4 * power(level), power(level + 3 - precision))
    let fits = RoundingDirection.deterministic.filter { direction in
      answers.allSatisfy { entry in
        let steps = Self.steps(entry.quarters, entry.isNegative, direction)
        return abs(entry.answer.number) == four + Double(steps) * unit
      }
    }
    // Half and three quarters, and the same below zero, tell the directions apart.
    let telling = answers.filter {
      $0.isNegative ? $0.quarters == 2 : [1, 2, 3, 6].contains($0.quarters)
    }.map(\.answer)
    if fits.count == 1, let direction = fits.first {
      report.parameters.rounding = direction
      say(topic, "\(direction.name), to \(precision) bits", telling)
    } else {
      say(topic, "none of the six directions", telling)
    }
  }

  /// ±(4 + q/4 units in the last place).
  private func quarterCase(
    _ quarters: Int, _ precision: Int, _ isNegative: Bool
  ) throws -> Bench.Answer? {
    guard
      let term = bench.term(
        level, significands: (1.5, 1.5), isNegative: isNegative, mayScale: false)
    else { return nil }
    let c = (1.75 + Double(quarters) * power(1 - precision)) * power(level)
    return try bench.ask(ProbeCase(length: 1, terms: [0: term], c: isNegative ? -c : c))
  }

  /// How many whole units |x| = q / 4 units becomes.
  static func steps(_ quarters: Int, _ isNegative: Bool, _ direction: RoundingDirection) -> Int {
    let whole = quarters / 4
    let rest = quarters % 4
    if rest == 0 { return whole }
    let isUp: Bool
    switch direction {
    case .roundTiesToEven: isUp = rest == 3 || (rest == 2 && whole % 2 == 1)
    case .roundTiesToAway: isUp = rest >= 2
    case .roundTowardZero: isUp = false
    case .roundTowardPositive: isUp = !isNegative
    case .roundTowardNegative: isUp = isNegative
    case .roundToOdd: isUp = whole % 2 == 0
    case .stochastic: isUp = false
    }
    return whole + (isUp ? 1 : 0)
  }
}
