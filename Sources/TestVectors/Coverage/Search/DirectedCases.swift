// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Synchronization

/// The cases of a unit that were found for its bins, in the order of the bins: each bin
/// once, then most of them again.
public struct DirectedCases: Sendable {
  /// A case, and the bin that it is there for.
  struct Case: Sendable {
    let operands: DotOperands
    let random: RandomCase
    let bin: Int
  }

  let cases: [Case]

  /// How many there are.
  public var count: Int { cases.count }

  /// Finds the cases for a model; seconds at most.
  init(_ model: CoverageModel) {
    var search = DirectedSearch(model)
    search.run()
    // The kept cases by bin, and how often a bin has been served so far.
    var holders: [[Int]] = Array(repeating: [], count: model.bins.count)
    for (number, entry) in search.kept.enumerated() {
      for bin in entry.bins { holders[Int(bin)].append(number) }
    }
    var served = Array(repeating: 0, count: model.bins.count)
    var isTaken = Array(repeating: false, count: search.kept.count)
    var cases: [Case] = []
    // Every bin once, the many crossed operand classes last; then those again that want a second case.
    let bins =
      model.bins.indices.filter { model.bins[$0].group != .operands }
      + model.bins.indices.filter { model.bins[$0].group == .operands }
    for round in 1...2 {
      for bin in bins where DirectedSearch.wanted(model.bins[bin]) >= round {
        for number in holders[bin] where served[bin] < round && !isTaken[number] {
          isTaken[number] = true
          let entry = search.kept[number]
          cases.append(
            Case(operands: entry.candidate.operands, random: entry.candidate.random, bin: bin))
          for other in entry.bins { served[Int(other)] += 1 }
        }
      }
    }
    self.cases = cases
  }

  /// What makes the cases of a unit: its stages and the length.
  private struct Key: Hashable {
    let description: MACUnit.Description
    let length: Int
  }

  private static let found = Mutex<[Key: DirectedCases]>([:])

  /// The cases for a model, found once a process.
  public static func of(_ model: CoverageModel) -> DirectedCases {
    let key = Key(description: model.unit.description, length: model.length)
    if let known = found.withLock({ $0[key] }) { return known }
    let cases = DirectedCases(model)
    found.withLock { $0[key] = cases }
    return cases
  }
}
