// SPDX-License-Identifier: Apache-2.0

/// A text with its box, and the line that leads from it to its point when it stands apart.
struct PlacedLabel: Sendable, Hashable {
  var lines: [String]
  var box: Box
  var isOnFront: Bool
  var side: Side
  var leader: Leader?

  /// Where a label stands from its point: its text is set against that side.
  enum Side: Sendable, Hashable {
    case left
    case middle
    case right
  }

  /// A thin line from a marker's edge to a label's edge.
  struct Leader: Sendable, Hashable {
    var start: Place
    var end: Place
  }
}

/// Finds places for labels, one after another, that cover neither markers nor other labels.
///
/// Every label tries rings of places around its point, and takes the free one with the least cost:
/// its distance, plus something for every line and foreign marker that it or its leader crosses.
struct LabelPlacer {
  /// The size of the type.
  static let fontSize = 12.0
  /// The distance between lines.
  static let lineHeight = 14.5
  /// What covering a line costs, in pixels of distance.
  private static let linePenalty = 14.0

  /// Where labels may stand.
  var bounds: Box
  /// The markers of all points.
  var markers: [Box]
  /// Lines that a label should rather not cover.
  var lines: [(Place, Place)]
  /// Boxes that a label must not cover.
  private(set) var taken: [Box] = []
  /// What has been placed.
  private(set) var placed: [PlacedLabel] = []

  init(bounds: Box, markers: [Box], lines: [(Place, Place)]) {
    self.bounds = bounds
    self.markers = markers
    self.lines = lines
  }

  /// Places a label by its point when some place is free.
  ///
  /// - Parameters:
  ///   - isOnFront: whether the label must be shown: it may then stand far off, with a leader. Others
  ///     stand right beside their markers or not at all.
  mutating func place(_ text: [String], at point: Place, radius: Double, isOnFront: Bool) {
    let widths = text.map { TextMetrics.width(of: $0, size: Self.fontSize) }
    let width = (widths.max() ?? 0) + 2
    let height = Self.lineHeight * Double(text.count)
    let rings: [Double] =
      [3, 9, 16, 24]
      + (isOnFront ? [34, 46, 60, 76, 94, 114, 140, 170, 210, 260, 320] : [])
    var best: (label: PlacedLabel, cost: Double)?
    for gap in rings {
      if let best, best.cost <= gap { break }
      for (step, direction) in Self.directions.enumerated() {
        let reach = radius + gap
        // Whole pixels keep the text sharp.
        let center = Place(
          x: (point.x + direction.x * reach + direction.sideways * width / 2).rounded(),
          y: (point.y + direction.y * (reach + height / 2)).rounded())
        let box = Box(around: center, width: width, height: height)
        guard
          var label = candidate(text, box, at: point, radius: radius, isOnFront: isOnFront)
        else { continue }
        label.side = direction.side
        let cost = gap + penalty(of: label, at: point) + Self.preference[step % 6]
        if !isOnFront, cost > gap + Self.linePenalty + 4 { continue }
        if best.map({ cost < $0.cost - 1e-6 }) ?? true { best = (label, cost) }
      }
    }
    if let best { placed.append(best.label) }
  }

  /// Takes the box of a text that belongs to no point: the first one that covers nothing, else the
  /// one that covers least.
  mutating func take(_ boxes: [Box]) -> Box? {
    func covered(_ box: Box) -> Int {
      4 * markers.filter(box.overlaps).count + 9 * taken.filter(box.overlaps).count
        + lines.filter { box.isCrossed(from: $0.0, to: $0.1) }.count
    }
    let costs = boxes.map(covered)
    guard let least = costs.min(), let index = costs.firstIndex(of: least) else { return nil }
    taken.append(boxes[index])
    return boxes[index]
  }

  /// The label in a box, or nil when the box or the leader covers what it must not.
  private func candidate(
    _ text: [String], _ box: Box, at point: Place, radius: Double, isOnFront: Bool
  ) -> PlacedLabel? {
    let padded = box.grown(by: 2)
    guard bounds.contains(box), distance(from: point, to: box) >= radius + 2,
      !markers.contains(where: { !isOwn($0, point) && padded.overlaps($0) }),
      !taken.contains(where: padded.overlaps),
      !placed.contains(where: { padded.overlaps($0.box) })
    else { return nil }
    for leader in placed.compactMap(\.leader)
    where padded.isCrossed(from: leader.start, to: leader.end) { return nil }
    let end = box.nearest(to: point)
    let distance = distance(from: point, to: box)
    guard distance > radius + 9 else {
      return PlacedLabel(lines: text, box: box, isOnFront: isOnFront, side: .right, leader: nil)
    }
    let ratio = (radius + 1) / distance
    let leader = PlacedLabel.Leader(
      start: Place(
        x: point.x + (end.x - point.x) * ratio, y: point.y + (end.y - point.y) * ratio),
      end: end)
    for other in placed {
      if other.box.grown(by: 1).isCrossed(from: leader.start, to: leader.end) { return nil }
      if let line = other.leader,
        linesCross((leader.start, leader.end), (line.start, line.end))
      {
        return nil
      }
    }
    for box in taken where box.isCrossed(from: leader.start, to: leader.end) { return nil }
    return PlacedLabel(lines: text, box: box, isOnFront: isOnFront, side: .right, leader: leader)
  }

  /// Whether a marker is one of those at a point: they cover each other but for a pixel.
  private func isOwn(_ marker: Box, _ point: Place) -> Bool {
    abs(marker.center.x - point.x) < 0.5 && abs(marker.center.y - point.y) < 1.5
  }

  private func distance(from point: Place, to box: Box) -> Double {
    let near = box.nearest(to: point)
    let (dx, dy) = (near.x - point.x, near.y - point.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  private func penalty(of label: PlacedLabel, at point: Place) -> Double {
    let covered = lines.filter { label.box.isCrossed(from: $0.0, to: $0.1) }.count
    // The nearest marker seems to be the one that is named.
    let own = distance(from: point, to: label.box)
    let others = markers.filter { !isOwn($0, point) }
      .map { distance(from: $0.center, to: label.box) - own }
    let nearer = others.filter { $0 < 0 }.count
    let equal = others.filter { 0...3 ~= $0 }.count
    let unclear =
      Self.linePenalty * Double(covered) + 30 * Double(nearer) + 6 * Double(equal)
    guard let leader = label.leader else { return unclear }
    let hidden = markers.filter {
      $0.grown(by: -1).isCrossed(from: leader.start, to: leader.end)
    }.count
    return unclear + 40 * Double(hidden)
  }

  /// The directions around a point, from the right on, 15 degrees apart; tabulated, since a
  /// mathematics library's last bit differs between machines.
  private static let directions: [Direction] = {
    let cosines = [
      1, 0.965_925_826_289_068, 0.866_025_403_784_439, 0.707_106_781_186_548, 0.5,
      0.258_819_045_102_521, 0,
    ]
    return (0..<24).map { step in
      let (quarter, part) = (step / 6, step % 6)
      let (x, y) = (cosines[part], cosines[6 - part])
      return switch quarter {
      case 0: Direction(x: x, y: y)
      case 1: Direction(x: -y, y: x)
      case 2: Direction(x: -x, y: -y)
      default: Direction(x: y, y: -x)
      }
    }
  }()

  /// What a direction costs, by its angle within a quarter: straight ones are read best, then
  /// diagonals.
  private static let preference = [0.0, 4, 4, 1, 4, 4]

  private struct Direction {
    var x: Double
    var y: Double

    var side: PlacedLabel.Side { x > 0.3 ? .right : x < -0.3 ? .left : .middle }
    var sideways: Double {
      switch side {
      case .left: -1
      case .middle: 0
      case .right: 1
      }
    }
  }
}
