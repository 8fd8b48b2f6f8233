// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Prober {
  /// Reads from three cut-offs when the addend is added.
  ///
  /// | | small addend beside X - X | small product beside c - X |
  /// |---|---|---|
  /// | cut with the products | lost | lost |
  /// | one exact sum | kept | kept |
  /// | added to the products' sum | kept | lost |
  /// | the start of a chain | lost | kept |
  mutating func probeAddend(products: CutOff?, addend: CutOff?, beside: CutOff?) {
    let topic = "place of the addend"
    guard let addend else { return cannotSay(topic, "the formats hold no such numbers") }
    let evidence = [addend.evidence.last ?? nil, beside?.evidence.last ?? nil]
    // What is not lost within a short reach might be lost further down.
    let reach = 2 + (addend.keptBits ?? max(products?.keptBits ?? 0, 24))
    let besideIsKept = beside.flatMap { found -> Bool? in
      if found.keptBits != nil { return false }
      return found.reach >= reach ? true : nil
    }
    let isCut = addend.discarded != nil && addend.discarded != .rounded
    switch (addend.keptBits != nil, besideIsKept) {
    case (true, false), (true, nil):
      if isCut {
        report.parameters.addend = .aligned
        say(topic, "aligned with the products of its block and cut at the same exponent", evidence)
      } else {
        say(topic, "added to partial sums, with roundings in between", evidence)
      }
    case (true, true):
      report.parameters.addend = .first
      say(topic, "the start of a chain: the products are added to it", evidence)
    case (false, true) where products?.keptBits == nil:
      report.parameters.addend = .exact
      say(topic, "summed with the products without loss before anything is rounded", evidence)
    case (false, false), (false, true):
      report.parameters.addend = .afterProducts
      say(topic, "added after the products of its block were summed", evidence)
    case (false, nil):
      cannotSay(topic, "the products reach only \(beside?.reach ?? 0) binades below each other")
    }
  }
}
