// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Looks for cases that fill the bins of a model.
///
/// First every class, boundary, position and scale in turn; then recipes that choose a result and solve for
/// operands, those that may fill an empty bin; and small changes of cases that hit something. It takes the
/// same steps on every run and depends on the unit and the length alone.
struct DirectedSearch {
  private let model: CoverageModel
  private let candidates: Candidates
  private let observer: CaseObserver
  private var random = RandomStream(seed: Candidates.seed, stream: 0)
  private var tries: UInt64 = 0
  /// The cases that are kept, with the bins that they hit.
  private(set) var kept: [(candidate: Candidate, bins: [Int32])] = []
  /// By bin, in how many kept cases.
  private(set) var hits: [Int]

  /// In how many cases a bin should be: in two, but one of each pair or triple of operand classes.
  static func wanted(_ bin: CoverageBin) -> Int { bin.group == .operands ? 1 : 2 }

  private let wanted: [Int]

  init(_ model: CoverageModel) {
    self.model = model
    candidates = Candidates(model)
    observer = CaseObserver(model)
    wanted = model.bins.map { Self.wanted($0) }
    hits = Array(repeating: 0, count: model.bins.count)
  }

  /// Tries a case, and keeps it if it hits a bin that wants one.
  private mutating func consider(_ operands: DotOperands) {
    let candidate = Candidate(
      operands: operands, random: RandomCase(seed: Candidates.seed, index: tries))
    tries += 1
    let bins = observer.observe(candidate.operands, random: candidate.random)
    guard bins.contains(where: { hits[Int($0)] < wanted[Int($0)] }) else { return }
    for bin in bins { hits[Int(bin)] += 1 }
    kept.append((candidate, bins))
  }

  /// How many cases are tried, fewer of long ones.
  private var budget: Int { 300_000 / (model.length + 7) }

  mutating func run() {
    lists()
    let recipes = self.recipes
    var dry = 0
    let limit = budget
    for step in 0..<limit {
      if step % 256 == 0 {
        let open = openGroups
        if open.isEmpty { return }
        active = recipes.indices.filter { !recipes[$0].groups.isDisjoint(with: open) }
        if active.isEmpty { active = Array(recipes.indices) }
      }
      let before = kept.count
      if !kept.isEmpty, step % 4 == 3 {
        // Later ones fill the rarer bins.
        let from = random.oneIn(2) ? max(0, kept.count - 64) : 0
        let base = kept[from + random.below(kept.count - from)].candidate.operands
        consider(candidates.changed(base, &random))
      } else {
        let recipe = recipes[active[random.below(active.count)]]
        consider(recipe.make(step, &random))
      }
      dry = kept.count > before ? 0 : dry + 1
      if dry > limit / 3 { return }
    }
  }

  private var active: [Int] = []

  /// The groups with a bin that is neither hit nor impossible.
  private var openGroups: Set<CoverageGroup> {
    var groups: Set<CoverageGroup> = []
    for (bin, hits) in zip(model.bins, hits) where hits == 0 && bin.argument == nil {
      groups.insert(bin.group)
    }
    return groups
  }

  private mutating func lists() {
    for index in 0..<candidates.classCount { consider(candidates.classes(index, &random)) }
    for index in candidates.boundaryCodes.indices { consider(candidates.boundary(index, &random)) }
    if model.length > 1 {
      for index in 0..<3 * model.length { consider(candidates.position(index, &random)) }
    }
    for index in 0..<candidates.scaleCount { consider(candidates.scaled(index, &random)) }
    for index in 0..<64 { consider(candidates.zeros(index, &random)) }
  }

  /// A way to make cases, and what it may fill.
  private struct Recipe {
    let groups: Set<CoverageGroup>
    let make: (Int, inout RandomStream) -> DotOperands
  }

  private var recipes: [Recipe] {
    let candidates = candidates
    let depth = model.unit.description.sum.alignment?.fractionBits ?? 12
    return [
      Recipe(groups: [.rounding, .ties, .carries, .farSticky, .register]) { _, random in
        candidates.solved(candidates.patternedSum(&random), &random)
      },
      Recipe(groups: [.overflow, .underflow, .register, .result, .zeros, .ties]) { _, random in
        candidates.solved(candidates.edgeSum(&random), &random)
      },
      Recipe(groups: [.exponentDifference, .farSticky, .cancellation, .rounding]) { _, random in
        candidates.apart(&random)
      },
      Recipe(groups: [.cancellation, .farSticky]) { _, random in candidates.farThird(&random) },
      Recipe(groups: [.cancellation, .result]) { _, random in candidates.cancelling(&random) },
      Recipe(groups: [.rounding, .overflow, .underflow, .carries, .ties, .farSticky]) { _, random in
        candidates.productAtEdge(&random)
      },
      Recipe(groups: [.alignment, .positions, .exponentDifference]) { _, random in
        candidates.distances(depth, &random)
      },
      Recipe(groups: [.operands, .boundaries]) { step, random in
        candidates.classes(step &* 7919, &random)
      },
      Recipe(groups: [.positions]) { step, random in candidates.position(step, &random) },
      Recipe(groups: [.scales]) { step, random in candidates.scaled(step, &random) },
      Recipe(groups: [.zeros]) { step, random in candidates.zeros(step, &random) },
      Recipe(groups: Set(CoverageGroup.allCases)) { step, _ in candidates.drawnCase(UInt64(step)) },
    ]
  }
}
