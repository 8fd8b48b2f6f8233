// SPDX-License-Identifier: Apache-2.0

/// A chart with every part at its place in pixels; drawing only writes it down.
struct ChartLayout {
  /// A point's marker at its place.
  struct PlacedMarker {
    var place: Place
    var point: Chart.Point
    var radius: Double
    var box: Box { Box(around: place, width: 2 * radius + 1, height: 2 * radius + 1) }
  }

  let chart: Chart
  let width: Double
  let height: Double
  /// The area between the axes.
  let plot: Box
  let xScale: AxisScale
  let yScale: AxisScale
  let legend: [LegendEntry]
  /// The base line of the title of the percentage axis.
  let yTitleBase: Double
  let markers: [PlacedMarker]
  /// Where a front's staircase turns, for every front of the chart.
  let staircases: [[Place]]
  let baselineY: Double?
  let baselineLabel: Box?
  let labels: [PlacedLabel]

  init(_ chart: Chart, width requested: Double) {
    self.chart = chart
    width = max(requested.isFinite ? requested.rounded() : 0, 280)
    let isNarrow = width < 560
    legend = LegendEntry.entries(of: chart, width: width - 24)
    let legendBottom = legend.map(\.bottom).max() ?? 0
    yTitleBase = legendBottom + 26
    let top = yTitleBase + 10
    let plotHeight: Double = isNarrow ? 400 : 430
    let percentages = chart.points.map(\.y) + (chart.baseline.map { [$0.y] } ?? [])
    // Room for a label above the best point, below the worst, and beside the first and last.
    yScale = AxisScale.percentage(percentages, from: top + plotHeight - 30, to: top + 26)
    let tickWidth =
      yScale.ticks.map { TextMetrics.width(of: Self.tickText($0), size: 12) }.max() ?? 0
    let left = (max(tickWidth, 24) + 20).rounded()
    let frame = Box(x: left, y: top, width: width - left - 14, height: plotHeight)
    plot = frame
    height = top + plotHeight + 52
    xScale = AxisScale.cost(
      chart.points.map(\.x), from: frame.x + (isNarrow ? 20 : 34), to: frame.right - 34)
    let (x, y) = (xScale, yScale)
    let placed = chart.points.map { point in
      PlacedMarker(
        place: Place(x: x.position(point.x), y: y.position(point.y)), point: point,
        radius: point.isOnFront ? 6.5 : 5.5)
    }
    markers = placed
    staircases = chart.fronts.map { front in Self.staircase(front, x: x, y: y, until: frame.right) }
    baselineY = chart.baseline.map { y.position($0.y) }
    var lines = staircases.flatMap { zip($0, $0.dropFirst()) }
    if let baselineY {
      lines.append((Place(x: frame.x, y: baselineY), Place(x: frame.right, y: baselineY)))
    }
    var placer = LabelPlacer(bounds: frame.grown(by: -2), markers: placed.map(\.box), lines: lines)
    let baselineText = chart.baseline?.label ?? ""
    baselineLabel = baselineY.flatMap {
      placer.take(Self.boxes(for: baselineText, above: $0 - 18, below: $0 + 3, in: frame))
    }
    for group in LabelGroup.groups(of: placed) {
      placer.place(
        group.lines, at: group.place, radius: group.radius, isOnFront: group.isRequired)
    }
    labels = placer.placed
  }

  /// Boxes for a text along two lines across a frame, from the right to the left.
  private static func boxes(
    for text: String, above: Double, below: Double, in frame: Box
  ) -> [Box] {
    let width = TextMetrics.width(of: text, size: LabelPlacer.fontSize) + 4
    let room = max(frame.width - width - 8, 0)
    return (0...12).flatMap { step in
      [above, below].map { y in
        Box(
          x: (frame.right - width - 4 - room * Double(step) / 12).rounded(), y: y.rounded(),
          width: width, height: 15)
      }
    }.filter { $0.y >= frame.y && $0.bottom <= frame.bottom }
  }

  /// The words on the percentage axis that say how it is to be read.
  static let yNote = "steps grow with the loss"

  /// The title of the cost axis, with the law that is not to be expected.
  var xTitle: String { chart.xTitle + (xScale.law == .logarithmic ? ", logarithmic" : "") }

  /// Whether the note fits beside the title of the percentage axis.
  var hasRoomForNote: Bool {
    24 + TextMetrics.width(of: chart.yTitle + "  " + Self.yNote, size: 12) < plot.right
  }

  /// A tick's text.
  static func tickText(_ value: Double) -> String { DecimalText.short(value, decimals: 2) }

  private static func staircase(
    _ front: Chart.Front, x: AxisScale, y: AxisScale, until right: Double
  ) -> [Place] {
    var places: [Place] = []
    for corner in front.corners {
      let place = Place(x: x.position(corner.x), y: y.position(corner.y))
      if let last = places.last, last != place { places.append(Place(x: place.x, y: last.y)) }
      if places.last != place { places.append(place) }
    }
    if let last = places.last { places.append(Place(x: right, y: last.y)) }
    return places
  }
}
