// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What is known of a bin in the end.
public enum BinStatus: Sendable, Hashable {
  /// So many cases hit it.
  case hit(UInt64)
  /// No operands can.
  case impossible(String)
  /// Neither hit nor proven impossible.
  case open
}

/// The coverage of a unit's vectors: hits per bin, and what is known of those without.
public struct CoverageReport: Sendable {
  /// The bins.
  public let model: CoverageModel
  /// What the vectors hit.
  public let count: CoverageCount
  /// What as many uniformly drawn cases as one likes hit, nil when not asked for.
  public let uniform: CoverageCount?
  /// Why bins are impossible, beside the arguments of the model.
  public let proofs: [Int: String]

  /// Collects a report.
  public init(
    _ model: CoverageModel, count: CoverageCount, uniform: CoverageCount? = nil,
    proofs: [Int: String] = [:]
  ) {
    self.model = model
    self.count = count
    self.uniform = uniform
    self.proofs = proofs
  }

  /// What is known of a bin.
  public func status(_ bin: Int) -> BinStatus {
    if count.hits[bin] > 0 { return .hit(count.hits[bin]) }
    if let reason = model.bins[bin].argument ?? proofs[bin] { return .impossible(reason) }
    return .open
  }

  /// A line of the summary.
  public struct Group: Sendable {
    /// What it is about; nil for all together.
    public let group: CoverageGroup?
    /// How many bins there are.
    public var bins = 0
    /// Those that are hit.
    public var hit = 0
    /// Those that are proven impossible.
    public var impossible = 0
    /// Those that are neither.
    public var open = 0
    /// Those that uniform cases hit; nil without any.
    public var uniform: Int?

    /// The bins that some operands may hit.
    public var possible: Int { bins - impossible }
    /// The name in reports.
    public var title: String { group?.title ?? "all" }
  }

  /// A line for each group, and one for all.
  public var groups: [Group] {
    var all = Group(group: nil, uniform: uniform == nil ? nil : 0)
    var found: [CoverageGroup: Group] = [:]
    for (number, bin) in model.bins.enumerated() {
      var group = found[bin.group] ?? Group(group: bin.group, uniform: uniform == nil ? nil : 0)
      add(number, to: &group)
      add(number, to: &all)
      found[bin.group] = group
    }
    return CoverageGroup.allCases.compactMap { found[$0] } + [all]
  }

  private func add(_ bin: Int, to group: inout Group) {
    group.bins += 1
    switch status(bin) {
    case .hit: group.hit += 1
    case .impossible: group.impossible += 1
    case .open: group.open += 1
    }
    if let uniform, uniform.hits[bin] > 0 { group.uniform = (group.uniform ?? 0) + 1 }
  }

  /// The bins that are neither hit nor proven impossible.
  public var open: [CoverageBin] {
    model.bins.indices.filter { status($0) == .open }.map { model.bins[$0] }
  }
}
