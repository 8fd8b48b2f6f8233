// SPDX-License-Identifier: Apache-2.0

/// A coverage report as a record, for JSON.
public struct CoverageRecord: Codable, Sendable {
  /// A line of the summary.
  public struct Group: Codable, Sendable {
    /// The group's name; "all" for all together.
    public let group: String
    /// How many bins it has.
    public let bins: Int
    /// Those hit.
    public let hit: Int
    /// Those proven impossible.
    public let impossible: Int
    /// Those that are neither.
    public let open: Int
    /// Those that uniform cases hit.
    public let uniform: Int?
  }

  /// A bin.
  public struct Bin: Codable, Sendable {
    /// The group's name.
    public let group: String
    /// The bin's name.
    public let name: String
    /// `hit`, `impossible` or `open`.
    public let status: String
    /// How many cases hit it.
    public let hits: UInt64
    /// How many uniform cases hit it.
    public let uniformHits: UInt64?
    /// Why it is impossible.
    public let reason: String?
  }

  /// The unit's name.
  public let unit: String
  /// The products of a case.
  public let length: Int
  /// The cases of the vectors.
  public let cases: UInt64
  /// The uniform cases beside them.
  public let uniformCases: UInt64?
  /// The summary.
  public let groups: [Group]
  /// All bins.
  public let bins: [Bin]

  /// Records a report.
  public init(_ report: CoverageReport) {
    unit = report.model.unit.name
    length = report.model.length
    cases = report.count.cases
    uniformCases = report.uniform?.cases
    groups = report.groups.map {
      Group(
        group: $0.group?.rawValue ?? "all", bins: $0.bins, hit: $0.hit, impossible: $0.impossible,
        open: $0.open, uniform: $0.uniform)
    }
    bins = report.model.bins.enumerated().map { number, bin in
      var (status, reason): (String, String?) = ("open", nil)
      switch report.status(number) {
      case .hit: status = "hit"
      case .impossible(let why): (status, reason) = ("impossible", why)
      case .open: break
      }
      return Bin(
        group: bin.group.rawValue, name: bin.name, status: status,
        hits: report.count.hits[number], uniformHits: report.uniform?.hits[number],
        reason: reason)
    }
  }
}
