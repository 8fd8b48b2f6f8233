// SPDX-License-Identifier: Apache-2.0

extension StudyReport {
  /// The picture of accuracy against a cost; nil when no record has that cost.
  public func chart(_ axis: CostAxis) -> Chart? {
    let drawn = runs.filter { axis.cost(of: $0.record) != nil }
    guard !drawn.isEmpty else { return nil }
    let first = accumulators.first ?? ""
    let own = drawn.filter { $0.record.accumulator == first }
    var fronts = [front(of: drawn, axis, name: "Pareto front", isMain: true)]
    let ownFront = front(of: own, axis, name: "front, \(first) only", isMain: false)
    // A second line is drawn only where it says something else.
    if own.count < drawn.count, ownFront.corners != fronts[0].corners { fronts.append(ownFront) }
    let named = Set(fronts.flatMap(\.corners))
    let points = drawn.map { run in
      let corner = Chart.Front.Corner(x: axis.cost(of: run.record) ?? 0, y: 100 * run.accuracy)
      let isOwn = fronts.count > 1 && run.record.accumulator == first && named.contains(corner)
      return Chart.Point(
        x: corner.x, y: corner.y, series: series(of: run), label: run.format,
        detail: detail(of: run), isOnFront: run.fronts.contains(axis) || isOwn)
    }
    return Chart(
      title: "Accuracy against \(axis.phrase)", summary: summary(axis, drawn: drawn),
      xTitle: axis.title, yTitle: "Accuracy (% of \(result.images) test images)",
      points: points, fronts: fronts,
      baseline: .init(
        y: 100 * result.floatAccuracy,
        label: "float32 \(DecimalText.percent(result.floatAccuracy))"))
  }

  /// The picture of accuracy against a cost as an SVG file; nil when no record has that cost.
  public func svg(_ axis: CostAxis) -> String? { chart(axis)?.svg(idPrefix: axis.rawValue) }

  /// The name and marker of a run's kind: the family's shape, filled by the accumulator.
  func series(of run: StudyRun) -> Chart.Series {
    let fills = Marker.Fill.allCases
    let index = accumulators.firstIndex(of: run.record.accumulator) ?? 0
    let fill = fills[min(index, fills.count - 1)]
    let family = run.formatClass.family
    return Chart.Series(
      name: "\(familyName(family)), \(run.record.accumulator)", marker: family.marker(fill: fill))
  }

  /// A family in the plural.
  func familyName(_ family: FormatClass.Family) -> String {
    let allSmall = runs.allSatisfy {
      $0.formatClass.family != .float || ($0.formatClass.bits ?? 8) <= 8
    }
    return family.plural(allSmall: allSmall)
  }

  private func front(
    of runs: [StudyRun], _ axis: CostAxis, name: String, isMain: Bool
  ) -> Chart.Front {
    var corners: [Chart.Front.Corner] = []
    for index in ParetoFront.indices(
      of: runs, cost: { axis.cost(of: $0.record) }, gain: \.accuracy)
    {
      let run = runs[index]
      guard let cost = axis.cost(of: run.record) else { continue }
      let corner = Chart.Front.Corner(x: cost, y: 100 * run.accuracy)
      if corners.last != corner { corners.append(corner) }
    }
    return Chart.Front(name: name, corners: corners, isMain: isMain)
  }

  private func detail(of run: StudyRun) -> String {
    var parts = [
      "\(run.format), \(run.record.accumulator) accumulator: \(DecimalText.percent(run.accuracy))",
      "\(run.record.correct) of \(run.record.images)",
      CostAxis.accumulatorBits.text(Double(run.record.accumulatorBits)),
    ]
    if let luts = run.record.luts { parts.append(CostAxis.luts.text(Double(luts))) }
    return parts.joined(separator: ", ")
  }

  private func summary(_ axis: CostAxis, drawn: [StudyRun]) -> String {
    "Scatter of \(drawn.count) runs, accuracy against \(axis.phrase). "
      + "float32 is at \(DecimalText.percent(result.floatAccuracy)). "
      + frontSentence(axis)
  }

  /// A sentence for every front, for those who have no picture.
  public var frontSentences: [String] {
    CostAxis.allCases.filter { axis in runs.contains { axis.cost(of: $0.record) != nil } }
      .map(frontSentence)
  }

  /// The runs on a front, by ascending cost, in one sentence.
  func frontSentence(_ axis: CostAxis) -> String {
    let drawn = runs.filter { axis.cost(of: $0.record) != nil }
    let front = ParetoFront.indices(
      of: drawn, cost: { axis.cost(of: $0.record) }, gain: \.accuracy
    ).map { drawn[$0] }
    // Equal runs are named together.
    var groups: [(formats: [String], place: String)] = []
    for run in front {
      let place =
        "with \(run.record.accumulator) accumulation, "
        + "\(axis.text(axis.cost(of: run.record) ?? 0)), \(DecimalText.percent(run.accuracy))"
      if groups.last?.place == place {
        groups[groups.count - 1].formats.append(run.format)
      } else {
        groups.append(([run.format], place))
      }
    }
    let names = groups.map { "\(Prose.list($0.formats)) \($0.place)" }
    return "The front by \(axis.phrase) has \(front.count) of \(Prose.count(drawn.count, "run")): "
      + names.joined(separator: "; ") + "."
  }
}
