// SPDX-License-Identifier: Apache-2.0

extension StudyReport {
  /// Writes `report.html`, `results.csv`, `results.json` and one SVG for every cost axis that has
  /// records.
  ///
  /// - Returns: the paths, in the order in which they were written; the page is the first.
  /// - Throws: `AtomicFile.Failure`; every file is whole or as it was.
  @discardableResult
  public func write(toFolder folder: String) throws -> [String] {
    var files = [("report.html", html), ("results.csv", csv), ("results.json", try json)]
    for axis in CostAxis.allCases {
      if let svg = svg(axis) { files.append(("\(axis.rawValue).svg", svg)) }
    }
    let base = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return try files.map { name, text in
      try AtomicFile.write(text, to: base + name)
      return base + name
    }
  }
}
