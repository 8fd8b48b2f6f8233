// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A great product M, its opposite, and a small one u: what is added between M and -M is absorbed.
///
/// Source: FPRev (Xie et al., "Revealing floating-point accumulation orders in software and hardware
/// implementations", USENIX ATC 2025): the lost products are those below the node where M and -M meet.
struct Swamp {
  let bench: Bench
  let great: ProbeCase.Term
  let opposite: ProbeCase.Term
  let small: ProbeCase.Term
  let unit: Double

  /// Nil when the formats do not reach far enough to absorb.
  init?(_ bench: Bench, great power: Int?, absorbing: Int) {
    guard let power, let products = bench.productRange, let least = bench.leastPowerOfResult,
      bench.formats.scales == nil
    else { return nil }
    let low = max(products.lowerBound, least, power - 100)
    guard power - low >= absorbing, let great = bench.term(power),
      let opposite = bench.term(power, isNegative: true), let small = bench.term(low)
    else { return nil }
    self.bench = bench
    self.great = great
    self.opposite = opposite
    self.small = small
    unit = Probing.power(low)
  }

  /// M at i, -M at j, and u at some places.
  func probe(_ length: Int, _ i: Int, _ j: Int, small places: some Sequence<Int>) -> ProbeCase {
    var probe = ProbeCase(length: length)
    for k in places { probe.terms[k] = small }
    probe.terms[i] = great
    probe.terms[j] = opposite
    return probe
  }

  /// Whether all of some products survive.
  func survive(_ length: Int, _ i: Int, _ j: Int, _ places: [Int]) throws -> Bool? {
    let others = places.filter { $0 != i && $0 != j }
    let answer = try bench.ask(probe(length, i, j, small: others))
    return answer.map { $0.number == Double(others.count) * unit }
  }

  /// One more than the last k that is lost: 0 when none is.
  func end(_ length: Int, _ j: Int) throws -> Int? {
    var (low, high) = (0, length)
    while low < high {
      let middle = (low + high) / 2
      guard let isKept = try survive(length, 0, j, Array(middle..<length)) else { return nil }
      if isKept { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Prober {
  /// The longest block that is looked for.
  static let longestBlock = 64

  /// Reads how many products are added before something is rounded or cut.
  mutating func probeBlocks() throws {
    let topic = "block length"
    guard let swamp = Swamp(bench, great: great, absorbing: absorbing) else {
      return try probeHalves()
    }
    let length = 3 * Self.longestBlock + 2
    var known: [Int: Int] = [:]
    func end(_ j: Int) throws -> Int {
      if let end = known[j] { return end }
      // The numbers that were found to have codes have codes at every place.
      let end = try swamp.end(length, j) ?? 0
      known[j] = end
      return end
    }
    if try end(2 * Self.longestBlock) == 0 {
      let shown = try bench.ask(swamp.probe(4, 0, 3, small: [1, 2]))
      return say(topic, "none: no product is lost in a sum of \(length)", [shown])
    }
    guard let block = try (1...Self.longestBlock).first(where: { try Self.fits($0, end) }) else {
      // Parts of a block that are rounded on their own blur what is lost.
      return try probeHalves()
    }
    report.parameters.blockLength = block
    // M and -M in the first block: what stands last in it, and what stands first in the next one.
    let inside = try bench.ask(swamp.probe(block + 1, 0, block, small: [max(block - 1, 1)]))
    let outside = try bench.ask(swamp.probe(2 * block + 1, 0, min(1, block), small: [2 * block]))
    say(
      topic,
      block == 1
        ? "1: each product is added on its own"
        : "\(block): so many products are added before a rounding or a cut", [inside, outside])
  }

  /// Whether the ends are those of blocks of a length.
  ///
  /// M and -M in different blocks absorb either all up to the end of the second block, or, where a block
  /// is summed exactly, all before it.
  private static func fits(_ block: Int, _ end: (Int) throws -> Int) throws -> Bool {
    let places = [block, block + 1, 2 * block - 1, 2 * block, 2 * block + 1, block + 2, block + 3]
    return try places.allSatisfy { j in
      let start = j / block * block
      let next = start + block
      let found = try end(j)
      // Between M and -M side by side there is nothing to lose.
      let isEmpty = start == 1 && found == 0
      return isEmpty || found == start || found == next || (j == next - 1 && found == j)
    }
  }

  /// For formats too narrow to absorb anything: two halves of the addend's last unit make a whole one only
  /// when they are added before something is rounded.
  private mutating func probeHalves() throws {
    let topic = "block length"
    guard let precision = report.parameters.resultPrecision,
      let low = bench.productRange?.lowerBound,
      let half = bench.term(low, mayScale: false)
    else { return cannotSay(topic, "the products' range is too narrow") }
    let c = power(low + precision)
    func meet(_ i: Int, _ j: Int) throws -> (isWhole: Bool, answer: Bench.Answer)? {
      let probe = ProbeCase(length: j + 1, terms: [i: half, j: half], c: c)
      return try bench.ask(probe).map { ($0.number == c + 2 * power(low), $0) }
    }
    guard let first = try meet(0, 1) else {
      return cannotSay(topic, "the addend does not hold 2^\(low + precision)")
    }
    guard first.isWhole else {
      return cannotSay(
        topic, "half a unit in the last place is lost before it can be added to another")
    }
    var last = first
    for j in 2...(4 * Self.longestBlock) {
      guard let next = try meet(0, j) else { break }
      if !next.isWhole {
        guard let across = try meet(j - 1, j), let again = try meet(j, 2 * j - 1),
          !across.isWhole, again.isWhole
        else { break }
        report.parameters.blockLength = j
        return say(
          topic, "\(j): so many products are added before a rounding", [last.answer, next.answer])
      }
      last = next
    }
    say(topic, "no end of a block up to \(4 * Self.longestBlock) products", [last.answer])
  }
}
