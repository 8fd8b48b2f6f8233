// SPDX-License-Identifier: Apache-2.0

/// The choices that no other choice beats.
///
/// One choice dominates another when it costs no more and gains no less, and one of the two strictly.
public enum ParetoFront {
  /// The indices of what is not dominated, by ascending cost; equals stay together, in their order.
  ///
  /// - Parameters:
  ///   - items: the choices.
  ///   - cost: what a choice costs; one without a cost takes no part.
  ///   - gain: what it brings.
  ///
  /// Edge cases: NaN as a cost or gain takes no part. Equal choices do not dominate each other, so
  /// all of them are on the front or none.
  public static func indices<Item>(
    of items: [Item], cost: (Item) -> Double?, gain: (Item) -> Double
  ) -> [Int] {
    let candidates = items.indices.compactMap { index -> Candidate? in
      guard let cost = cost(items[index]), !cost.isNaN else { return nil }
      let gain = gain(items[index])
      return gain.isNaN ? nil : Candidate(index: index, cost: cost, gain: gain)
    }
    let ordered = candidates.sorted {
      if $0.cost != $1.cost { return $0.cost < $1.cost }
      if $0.gain != $1.gain { return $0.gain > $1.gain }
      return $0.index < $1.index
    }
    var front: [Candidate] = []
    for candidate in ordered {
      guard let last = front.last else {
        front.append(candidate)
        continue
      }
      let isEqual = candidate.cost == last.cost && candidate.gain == last.gain
      if isEqual || candidate.gain > last.gain { front.append(candidate) }
    }
    return front.map(\.index)
  }

  private struct Candidate {
    var index: Int
    var cost: Double
    var gain: Double
  }
}
