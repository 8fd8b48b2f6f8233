// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What a small term becomes beside two great ones that cancel.
///
/// With X - X + t the result is t as long as t is kept; an alignment with F fraction bits keeps
/// t = 2^(e(X) - F) and cuts t = 2^(e(X) - F - 1). Whatever rounds the result afterwards has nothing to
/// round: t is one bit.
struct CutOff {
  /// The lowest place that is kept, below that of X; nil when nothing was cut as far as it could be seen.
  var keptBits: Int?
  /// As far as it could be seen.
  var reach: Int
  /// What becomes of the bits below.
  var discarded: ProbedParameters.Discarding?
  /// The case that keeps, and those that cut.
  var evidence: [Bench.Answer?]
}

extension Prober {
  /// Reads how many bits of small products, and of a small addend, are kept below great products.
  mutating func probeKeptBits() throws {
    let products = try productCutOff()
    say(products, "kept bits of products", "a product beside greater products that cancel")
    if let discarded = products?.discarded, discarded != .rounded {
      report.parameters.productFractionBits = products?.keptBits
      report.parameters.discarded = discarded
    }
    let addend = try cutOff(from: leading) { great, small in
      guard let x = bench.term(great), let y = bench.term(great, isNegative: true) else {
        return nil
      }
      return ProbeCase(length: 2, terms: [0: x, 1: y], c: small.value)
    }
    say(addend, "kept bits of the addend", "an addend beside greater products that cancel")
    if let discarded = addend?.discarded, discarded != .rounded {
      report.parameters.addendFractionBits = addend?.keptBits
      report.parameters.discarded = report.parameters.discarded ?? discarded
    }
    let beside = try cutOff(from: great) { great, small in
      guard let y = bench.term(great, isNegative: true, mayScale: false),
        let small = small.term(bench, mayScale: false)
      else { return nil }
      return ProbeCase(length: 2, terms: [0: y, 1: small], c: power(great))
    }
    say(beside, "kept bits beside the addend", "a product beside a greater product and addend")
    absorbing = [products, addend, beside].compactMap { $0?.keptBits }.max().map { $0 + 2 } ?? 26
    probeAddend(products: products, addend: addend, beside: beside)
  }

  /// A small product beside two that cancel, at places that a block, a tree, lanes or a chain put together
  /// in one order or another; the first places at which something is lost count.
  private func productCutOff() throws -> CutOff? {
    var best: CutOff?
    for (x, y, place) in [(0, 1, 2), (0, 1, 4), (0, 2, 1)] {
      let found = try cutOff(from: great) { great, small in
        guard let first = bench.term(great, mayScale: false),
          let second = bench.term(great, isNegative: true, mayScale: false),
          let third = small.term(bench, mayScale: false)
        else { return nil }
        return ProbeCase(
          length: max(x, y, place) + 1, terms: [x: first, y: second, place: third])
      }
      if found?.keptBits != nil { return found }
      best = best ?? found
    }
    // Scales take a product further down, but only in another block of scales.
    guard let place = bench.formats.scales?.blockSize else { return best }
    let scaled = try cutOff(from: leading) { great, small in
      guard let x = bench.term(great), let y = bench.term(great, isNegative: true),
        let small = small.term(bench, mayScale: true)
      else { return nil }
      return ProbeCase(length: place + 1, terms: [0: x, 1: y, place: small])
    }
    return scaled?.keptBits == nil ? best : scaled
  }

  /// The power from which scaled products are measured: that of 1, because a group of products may be
  /// aligned by its scale alone.
  private var leading: Int? { bench.formats.scales == nil ? great : 0 }

  private mutating func say(_ found: CutOff?, _ topic: String, _ subject: String) {
    guard let found else {
      return cannotSay(topic, "the formats hold no such numbers")
    }
    guard let kept = found.keptBits else {
      return say(
        topic, "\(subject) loses nothing, as far as \(found.reach) binades below", found.evidence)
    }
    guard kept > 0 else {
      return say(topic, "\(subject) is lost at once", found.evidence)
    }
    if found.discarded == .rounded || found.discarded == nil {
      return say(
        topic, "\(subject) is rounded away \(kept + 1) binades below: a partial sum is rounded",
        found.evidence)
    }
    let extra = kept == 23 ? "" : kept > 23 ? ", \(kept - 23) more than FP32" : ""
    say(
      topic,
      "\(subject) keeps \(kept) fraction bits below their exponent\(extra); what is below is "
        + (found.discarded.map(\.rawValue) ?? ""),
      found.evidence)
  }

  /// Lets a small term sink until it is lost.
  private func cutOff(
    from great: Int?, _ build: (_ great: Int, _ small: SmallTerm) -> ProbeCase?
  ) throws -> CutOff? {
    guard let great, let lowest = bench.leastPowerOfResult else { return nil }
    var last: Bench.Answer?
    var reach = 0
    for below in 1...120 {
      let small = SmallTerm(power: great - below)
      guard small.power >= lowest, let probe = build(great, small),
        let answer = try bench.ask(probe)
      else { break }
      if answer.number != small.value {
        // Half of the lowest bit that is kept, the same below zero, and three quarters.
        let lower = try build(great, small.negated).flatMap { try bench.ask($0) }
        let more = try build(great, small.withHalf).flatMap { try bench.ask($0) }
        return CutOff(
          keptBits: below - 1, reach: below,
          discarded: discarding(answer, lower, more, lowestKept: 2 * small.value),
          evidence: [last, answer, lower, more])
      }
      last = answer
      reach = below
    }
    return reach > 0 ? CutOff(reach: reach, evidence: [last]) : nil
  }

  /// What became of +1/2, -1/2 and 3/4 of the lowest bit that is kept.
  private func discarding(
    _ upper: Bench.Answer, _ lower: Bench.Answer?, _ more: Bench.Answer?, lowestKept: Double
  ) -> ProbedParameters.Discarding? {
    switch (upper.number, lower?.number, more?.number ?? 0) {
    case (0, 0, 0): .truncated
    case (0, -lowestKept, 0): .floored
    case (lowestKept, -lowestKept, _): .jammed
    case (0, 0, _), (0, -lowestKept / 2, _): .rounded
    default: nil
    }
  }
}

/// The term that sinks: ± 2^power, or one and a half times that.
struct SmallTerm {
  var power: Int
  var isNegative = false
  var significand = 1.0

  var negated: SmallTerm { SmallTerm(power: power, isNegative: true) }
  var withHalf: SmallTerm { SmallTerm(power: power, significand: 1.5) }
  var value: Double { (isNegative ? -significand : significand) * Probing.power(power) }

  /// As a product.
  func term(_ bench: Bench, mayScale: Bool) -> ProbeCase.Term? {
    bench.term(
      power, significands: (significand, 1), isNegative: isNegative, mayScale: mayScale)
  }
}

extension Bench {
  /// The exponent of the least power of two that the result holds, subnormals included.
  var leastPowerOfResult: Int? {
    switch formats.d {
    case .float(let format):
      max(format.leastNonzero.exponent + format.leastNonzero.significand.trailingZeroBitCount, -440)
    case .fixedPoint(let format): -format.fractionBits
    case .codeBook: nil
    }
  }
}
