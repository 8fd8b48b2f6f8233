// SPDX-License-Identifier: Apache-2.0

/// Points that stand at one place and share one label.
struct LabelGroup {
  var place: Place
  var radius: Double
  var lines: [String]
  /// Whether the label must be shown: for points on a front.
  var isRequired: Bool

  /// The labels of a chart, the required ones first, each kind from left to right.
  ///
  /// Points belong together when their markers cover each other but for a pixel, and all are on a
  /// front or none.
  static func groups(of markers: [ChartLayout.PlacedMarker]) -> [LabelGroup] {
    var groups: [[ChartLayout.PlacedMarker]] = []
    for marker in markers {
      let home = groups.firstIndex { group in
        guard let first = group.first else { return false }
        return first.point.isOnFront == marker.point.isOnFront
          && abs(first.place.x - marker.place.x) < 0.5
          && abs(first.place.y - marker.place.y) < 1.5
      }
      if let home { groups[home].append(marker) } else { groups.append([marker]) }
    }
    return groups.compactMap { LabelGroup($0) }.sorted {
      if $0.isRequired != $1.isRequired { return $0.isRequired }
      if $0.place.x != $1.place.x { return $0.place.x < $1.place.x }
      return $0.place.y < $1.place.y
    }
  }

  private init?(_ markers: [ChartLayout.PlacedMarker]) {
    guard let first = markers.first else { return nil }
    place = first.place
    radius = markers.map(\.radius).max() ?? first.radius
    isRequired = markers.contains { $0.point.isOnFront }
    var names: [String] = []
    for marker in markers where !names.contains(marker.point.label) {
      names.append(marker.point.label)
    }
    lines = Self.wrapped(names)
  }

  /// Names in lines of about 16 characters.
  private static func wrapped(_ names: [String]) -> [String] {
    var lines: [String] = []
    for name in names {
      if let last = lines.last, last.count + name.count + 2 <= 16 {
        lines[lines.count - 1] = last + ", " + name
      } else {
        if !lines.isEmpty { lines[lines.count - 1] += "," }
        lines.append(name)
      }
    }
    return lines
  }
}
