// SPDX-License-Identifier: Apache-2.0

extension CoverageReport {
  /// The summary as a table, the reasons of what is impossible, and the bins that are open.
  ///
  /// - Parameter listed: how many open bins are named at most.
  public func text(listed: Int = 40) -> String {
    var lines = [
      "\(model.unit.name): \(model.bins.count) bins, \(count.cases) cases"
        + (uniform.map { ", beside \($0.cases) uniform ones" } ?? "")
    ]
    let groups = groups
    let width = (groups.map { $0.title.count }.max() ?? 0) + 2
    func row(_ title: String, _ cells: [String]) -> String {
      title.padded(to: width)
        + cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }
    lines.append(
      row("", ["bins", "hit", "impossible", "open"] + (uniform == nil ? [] : ["uniform"])))
    for group in groups {
      let cells = [group.bins, group.hit, group.impossible, group.open].map { "\($0)" }
      lines.append(row(group.title, cells + (group.uniform.map { ["\($0)"] } ?? [])))
    }
    let reasons = impossibleReasons
    if !reasons.isEmpty {
      lines.append("impossible:")
      for (reason, bins) in reasons {
        lines.append(
          bins.count == 1
            ? "  '\(model.bins[bins[0]].name)': \(reason)"
            : "  \(bins.count) bins, such as '\(model.bins[bins[0]].name)': \(reason)")
      }
    }
    let open = open
    if !open.isEmpty {
      lines.append("open:")
      lines += open.prefix(listed).map { "  \($0.name)" }
      if open.count > listed { lines.append("  and \(open.count - listed) more") }
    } else {
      lines.append("every bin is hit or proven impossible")
    }
    if count.strays > 0 {
      lines.append("\(count.strays) observations have no bin: a mistake of the model")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The reasons, in the order of their first bins, with the bins of each.
  private var impossibleReasons: [(String, [Int])] {
    var order: [String] = []
    var bins: [String: [Int]] = [:]
    for bin in model.bins.indices {
      guard case .impossible(let reason) = status(bin) else { continue }
      if bins[reason] == nil { order.append(reason) }
      bins[reason, default: []].append(bin)
    }
    return order.map { ($0, bins[$0] ?? []) }
  }

  /// A line for each bin: group, name, status, hits, uniform hits, reason.
  public var csv: String {
    func quoted(_ text: String) -> String {
      text.contains { ",\"\n".contains($0) }
        ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
    var lines = ["group,bin,status,hits,uniform hits,reason"]
    for (number, bin) in model.bins.enumerated() {
      let (status, reason): (String, String) =
        switch status(number) {
        case .hit: ("hit", "")
        case .impossible(let reason): ("impossible", reason)
        case .open: ("open", "")
        }
      lines.append(
        [
          bin.group.rawValue, bin.name, status, "\(count.hits[number])",
          uniform.map { "\($0.hits[number])" } ?? "", reason,
        ].map(quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
