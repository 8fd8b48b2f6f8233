// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reports

@Suite struct ChartTests {
  /// Every chart of every sample, in the widths of a page.
  private static let charts: [(String, Chart)] = Samples.all.flatMap { name, result in
    CostAxis.allCases.compactMap { axis in
      StudyReport(result).chart(axis).map { ("\(name), \(axis.rawValue)", $0) }
    }
  }
  private static let widths = [820.0, 400, 280]

  private func forEach(_ body: (String, ChartLayout) -> [String]) -> [String] {
    Self.charts.flatMap { name, chart in
      Self.widths.flatMap { width in body("\(name), \(width)", ChartLayout(chart, width: width)) }
    }
  }

  @Test func `labels cover neither each other nor a marker, and none is cut off`() {
    let faults = forEach { name, layout in
      var faults: [String] = []
      var boxes = layout.labels.map { ($0.lines.joined(), $0.box) }
      if let box = layout.baselineLabel { boxes.append(("baseline", box)) }
      for (index, one) in boxes.enumerated() {
        if !layout.plot.contains(one.1) { faults.append("\(name): \(one.0) is outside") }
        for other in boxes[..<index] where one.1.overlaps(other.1) {
          faults.append("\(name): \(one.0) covers \(other.0)")
        }
      }
      for label in layout.labels {
        for marker in layout.markers where label.box.overlaps(marker.box.grown(by: -2)) {
          faults.append("\(name): \(label.lines) covers the marker of \(marker.point.label)")
        }
      }
      return faults
    }
    #expect(faults.isEmpty)
    #expect(Self.charts.count >= 8)
  }

  @Test func `leaders go through no label`() {
    let faults = forEach { name, layout in
      layout.labels.flatMap { label -> [String] in
        guard let leader = label.leader else { return [] }
        return layout.labels.filter {
          $0 != label && $0.box.isCrossed(from: leader.start, to: leader.end)
        }.map { "\(name): the leader of \(label.lines) crosses \($0.lines)" }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func `every point on a front carries its name`() {
    let faults = forEach { name, layout in
      let shown = layout.labels.filter(\.isOnFront).map { $0.lines.joined(separator: " ") }
      return layout.markers.filter(\.point.isOnFront).map(\.point.label)
        .filter { label in !shown.contains { $0.contains(label) } }
        .map { "\(name): \($0) has no label" }
    }
    #expect(faults.isEmpty)
  }

  @Test func `markers, ticks and legend lie inside the picture`() {
    let faults = forEach { name, layout in
      let plot = layout.plot
      var faults = layout.markers.filter { !plot.contains($0.box) }
        .map { "\(name): \($0.point.label) is outside" }
      faults += layout.yScale.ticks.map(layout.yScale.position)
        .filter { $0 < plot.y || $0 > plot.bottom }.map { "\(name): tick at \($0)" }
      if layout.yScale.ticks.count < 3 { faults.append("\(name): too few ticks of y") }
      if layout.xScale.ticks.count < 2 { faults.append("\(name): too few ticks of x") }
      faults += layout.legend.filter {
        let width = $0.signWidth + TextMetrics.width(of: $0.text, size: 12)
        return $0.place.x > 12 && $0.place.x + width > layout.width
      }.map { "\(name): \($0.text) is cut off" }
      return faults
    }
    #expect(faults.isEmpty)
  }

  @Test func `ticks keep their distance`() {
    let faults = forEach { name, layout in
      [(layout.xScale, 30.0), (layout.yScale, 20)].flatMap { scale, least in
        zip(scale.ticks, scale.ticks.dropFirst()).filter {
          abs(scale.position($1) - scale.position($0)) < least
        }.map { "\(name): ticks \($0) and \($1)" }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func `more is always higher and further right`() {
    let faults = forEach { name, layout in
      layout.markers.flatMap { one in
        layout.markers.filter { other in
          one.point.y > other.point.y && one.place.y >= other.place.y
            || one.point.x > other.point.x && one.place.x <= other.place.x
        }.map { "\(name): \(one.point.label) and \($0.point.label)" }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func `pictures are well-formed XML, standalone or not`() {
    for (name, chart) in Self.charts {
      for isStandalone in [true, false] {
        let svg = chart.svg(idPrefix: "a\"<", isStandalone: isStandalone)
        #expect(XMLCheck.fault(in: svg) == nil, "\(name)")
      }
    }
  }

  @Test func `records without LUTs are in the picture of accumulator bits alone`() throws {
    let report = StudyReport(Samples.digits)
    let bits = try #require(report.chart(.accumulatorBits))
    let luts = try #require(report.chart(.luts))
    #expect(bits.points.count == 28)
    #expect(luts.points.map(\.label) == ["int3", "int4", "int5", "int6", "int7", "int8"])
    #expect(StudyReport(Samples.failing).svg(.luts) == nil)
    #expect(StudyReport(Samples.study([])).svg(.accumulatorBits) == nil)
  }

  @Test func `shape and colour say the family, the filling says the accumulator`() throws {
    let chart = try #require(StudyReport(Samples.digits).chart(.accumulatorBits))
    for point in chart.points {
      let marker = point.series.marker
      #expect(marker.shape == (point.label.hasPrefix("int") ? .square : .circle))
      #expect(marker.tone == (point.label.hasPrefix("int") ? .warm : .cool))
      #expect(marker.fill == (point.series.name.hasSuffix("exact") ? .solid : .hollow))
    }
  }

  @Test func `points that are not numbers are left out, extreme ones do no harm`() {
    let series = Chart.Series(
      name: "s", marker: Marker(shape: .circle, tone: .cool, fill: .solid))
    let values: [Double] = [.nan, .infinity, -.infinity, 0, -5, 1e300, 9.2e18, 1e-300]
    let points = values.flatMap { x in
      values.map { y in
        Chart.Point(x: x, y: y, series: series, label: "p", detail: "d", isOnFront: true)
      }
    }
    let chart = Chart(
      title: "t", summary: "s", xTitle: "x", yTitle: "y", points: points, fronts: [],
      baseline: .init(y: .nan, label: "b"))
    #expect(chart.points.count == 25)
    for width in [.nan, -1, 0, 820] {
      #expect(XMLCheck.fault(in: chart.svg(width: width)) == nil)
    }
  }
}
