// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What differing results have in common, for the person who looks for the mistake.
///
/// First what can be read off the results; then units with one parameter changed, and slips of operands
/// and controls, of which those are named that return what was found.
public struct DifferenceHints {
  private let check: ResultCheck
  private let report: CheckReport

  /// The hints of a check.
  public init(_ check: ResultCheck) {
    self.check = check
    report = check.report
  }

  /// The sentences, the best explanation first.
  public var sentences: [String] {
    let differences = report.differences
    guard !differences.isEmpty else { return [] }
    return patterns(differences) + controlSlips + explanations(differences)
  }

  private var format: NumberFormat { check.unit.resultFormat }

  private func patterns(_ differences: [CheckDifference]) -> [String] {
    var sentences: [String] = []
    let all = differences.count
    let unknown = differences.count { $0.found == nil }
    if unknown > 0 { sentences.append("\(unknown) of \(all) results have unknown bits (x or z)") }
    if report.differing > 2 {
      if report.equalPrevious * 10 > report.differing * 9 {
        sentences.append(
          "the results are those of one line earlier: one clock cycle too late, or a line is missing"
        )
      }
      if report.equalNext * 10 > report.differing * 9 {
        sentences.append(
          "the results are those of one line later: one clock cycle too early, or a line too many")
      }
    }
    if report.differingInFlags == report.differing {
      sentences.append(
        "only flags differ\(flagWords(differences)); --ignore-flags compares results alone")
    }
    let nans = differences.count { item in
      item.found.map { $0 != item.expected.code && format.decode($0).isNaN } ?? false
        && format.decode(item.expected.code).isNaN
    }
    if nans * 10 > all {
      sentences.append(
        "\(share(nans, all)) have another NaN than the unit's; --any-nan takes them for equal")
    }
    let zeros = differences.count { item in
      item.found.map { $0 != item.expected.code && format.isZero($0) } ?? false
        && format.isZero(item.expected.code)
    }
    // A zero or two among many differences say nothing.
    if zeros * 10 > all { sentences.append("\(share(zeros, all)) are zeros of the other sign") }
    sentences += distances(differences)
    return sentences
  }

  /// One unit in the last place, and which way.
  private func distances(_ differences: [CheckDifference]) -> [String] {
    let ulps = differences.compactMap { item in
      item.ulps(format).flatMap { $0 == 0 ? nil : (item, $0) }
    }
    let near = ulps.filter { abs($0.1) == 1 }
    guard !near.isEmpty, near.count * 2 >= differences.count else { return [] }
    let above = near.count { $0.1 == 1 }
    let outward = near.count { item, _ in
      abs(item.found.flatMap { format.rank($0) } ?? 0) > abs(format.rank(item.expected.code) ?? 0)
    }
    var way = ""
    if above == near.count { way = " above" } else if above == 0 { way = " below" }
    if outward == near.count { way += ", away from zero" }
    if outward == 0 { way += ", toward zero" }
    let ties = near.count { $0.0.className == "ties" }
    let place = ties == near.count ? ", all at ties" : ""
    return ["\(share(near.count, differences.count)) are off by 1 ulp\(way)\(place)"]
  }

  private func flagWords(_ differences: [CheckDifference]) -> String {
    var missing: ExceptionFlags = []
    var extra: ExceptionFlags = []
    for item in differences {
      guard let found = item.foundFlags else { continue }
      missing.formUnion(item.expected.flags.subtracting(found))
      extra.formUnion(found.subtracting(item.expected.flags))
    }
    return (missing.isEmpty ? "" : ", missing: \(missing)")
      + (extra.isEmpty ? "" : ", too many: \(extra)")
  }

  private func explanations(_ differences: [CheckDifference]) -> [String] {
    let found = HintCandidates.all(of: check.unit, inSequence: report.isSequence).map { candidate in
      Explanation(
        name: candidate.name,
        explained: differences.count { candidate.returns($0, check) },
        broken: report.agreeing.count { !candidate.returns($0, check) })
    }
    // What breaks more than it explains is no explanation.
    return found.filter { $0.explained * 2 >= differences.count && $0.broken * 4 < $0.explained }
      .sorted { ($0.broken - $0.explained, $0.name) < ($1.broken - $1.explained, $1.name) }
      .prefix(3).map { explanation in
        let against =
          explanation.broken == 0
          ? "" : ", but contradicts \(explanation.broken) of \(report.agreeing.count) that agree"
        return "\(share(explanation.explained, differences.count)) would be right with "
          + "\(explanation.name)\(against)"
      }
  }

  /// Slips of the controls, replayed from the first cycle on.
  private var controlSlips: [String] {
    guard report.isSequence else { return [] }
    return ControlSlip.allCases.compactMap { slip in
      slip.explained(report.replay, check).map {
        "all \($0) that differ in the first \(report.replay.count) cycles would be right with "
          + slip.rawValue
      }
    }
  }

  private func share(_ count: Int, _ all: Int) -> String {
    let kept = report.differing > all ? " (the first)" : ""
    return count == all ? "all \(all)\(kept)" : "\(count) of \(all)\(kept)"
  }
}

private struct Explanation {
  var name: String
  var explained: Int
  var broken: Int
}

extension NumberFormat {
  /// Whether a code is a zero of either sign.
  func isZero(_ code: UInt64) -> Bool {
    if case .finite(let value) = decode(code) { return value.isZero }
    return false
  }
}
