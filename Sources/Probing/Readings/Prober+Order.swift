// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads which products of a block are added first.
  mutating func probeOrder() throws {
    let topic = "order within a block"
    if let block = report.parameters.blockLength, block <= 2 {
      return try probeChainStart(topic)
    }
    guard let swamp = Swamp(bench, great: great, absorbing: absorbing) else {
      return cannotSay(topic, "the products' range is too narrow to absorb one another")
    }
    let count = min(report.parameters.blockLength ?? 8, 8)
    let length = max(report.parameters.blockLength ?? 8, count)
    var lost: [[Int]: Int] = [:]
    for i in 0..<count {
      for j in (i + 1)..<max(count, i + 1) {
        var losses = 0
        for k in 0..<count where k != i && k != j {
          guard let isKept = try swamp.survive(length, i, j, [k]) else {
            return cannotSay(topic, "the formats hold no such numbers")
          }
          losses += isKept ? 0 : 1
        }
        lost[[i, j]] = losses + 2
      }
    }
    let shown = count < length ? " (the first \(count) of \(length) looked at)" : ""
    let evidence = try bench.ask(swamp.probe(length, 0, 1, small: [min(2, length - 1)]))
    let far = try bench.ask(swamp.probe(length, 0, count - 1, small: [1]))
    if lost.values.allSatisfy({ $0 == 2 }), count > 2 {
      return say(
        topic, "none shows: no product of a block is lost beside any other\(shown)",
        [evidence, far])
    }
    let meeting = { (i: Int, j: Int) in lost[[min(i, j), max(i, j)]] ?? 0 }
    guard let tree = SummationTree.build(Array(0..<count), meeting) else {
      return say(
        topic, "partly exact: no single order of additions explains what is lost\(shown)",
        [evidence, far])
    }
    if tree.isFlat {
      say(topic, "none: all products of a block are added at once\(shown)", [evidence, far])
    } else if let chain = tree.chain {
      say(
        topic, "one after the other: k = \(chain.map(String.init).joined(separator: ", "))\(shown)",
        [evidence, far])
    } else {
      say(topic, "\(tree.text), braces without an order\(shown)", [evidence, far])
    }
    try probeLanes(swamp, count: count, length: length)
  }

  /// With c = M and -M among the products, a chain loses what it adds before -M.
  private mutating func probeChainStart(_ topic: String) throws {
    guard let swamp = Swamp(bench, great: great, absorbing: absorbing), let great else {
      return cannotSay(topic, "the products' range is too narrow to absorb one another")
    }
    var probe = ProbeCase(length: 2, terms: [0: swamp.opposite, 1: swamp.small], c: power(great))
    let ascending = try bench.ask(probe)
    probe.terms = [0: swamp.small, 1: swamp.opposite]
    let descending = try bench.ask(probe)
    guard let ascending, let descending else {
      return cannotSay(topic, "the addend does not hold 2^\(great)")
    }
    let findings = [
      "one after the other from the addend on: k = 0 before k = 1",
      "one after the other from the addend on: k = 1 before k = 0",
      "none shows: nothing is lost beside the addend",
      "none shows: both products are added before the addend, or with it",
    ]
    let isFirst = ascending.number == swamp.unit
    let isSecond = descending.number == swamp.unit
    let place = isFirst ? (isSecond ? 2 : 0) : (isSecond ? 1 : 3)
    say(topic, findings[place], [ascending, descending])
  }

  /// Lanes that differ in how they cut: half of the lowest kept bit, below zero, at each place beside X at 0
  /// and -X at 2.
  private mutating func probeLanes(_ swamp: Swamp, count: Int, length: Int) throws {
    guard let kept = report.parameters.productFractionBits, let great, count > 3,
      let small = bench.term(great - kept - 1, isNegative: true)
    else { return }
    var places: [Double: [Int]] = [:]
    var answers: [Bench.Answer?] = []
    for k in 0..<count where k != 0 && k != 2 {
      let probe = ProbeCase(
        length: length, terms: [0: swamp.great, 2: swamp.opposite, k: small])
      guard let answer = try bench.ask(probe) else { return }
      if places[answer.number] == nil { answers.append(answer) }
      places[answer.number, default: []].append(k)
    }
    guard places.count > 1 else { return }
    let groups = places.values.sorted { $0[0] < $1[0] }
      .map { "k = " + $0.map(String.init).joined(separator: ", ") }
    say(
      "lanes",
      "beside X at k = 0 and 2, the products of \(groups.joined(separator: " and of ")) are cut "
        + "in different ways", answers)
  }
}
