// SPDX-License-Identifier: Apache-2.0

/// One entry of a chart's legend, at its place.
struct LegendEntry: Sendable, Hashable {
  /// What stands before the words.
  enum Sign: Sendable, Hashable {
    case marker(Marker)
    case front(isMain: Bool)
  }

  var sign: Sign
  var text: String
  /// The entry's upper left corner.
  var place: Place

  static let rowHeight = 20.0

  /// The room for the sign and the gap after it.
  var signWidth: Double { Self.signWidth(sign) }
  /// The middle of the sign.
  var signPlace: Place {
    Place(x: place.x + (signWidth - 8) / 2, y: place.y + Self.rowHeight / 2)
  }

  private static func signWidth(_ sign: Sign) -> Double {
    switch sign {
    case .marker: 20
    case .front: 28
    }
  }

  var bottom: Double { place.y + Self.rowHeight }

  /// The entries, set in rows from left to right.
  static func entries(of chart: Chart, width: Double) -> [LegendEntry] {
    var entries: [(Sign, String)] = []
    for point in chart.points {
      let sign = Sign.marker(point.series.marker)
      if !entries.contains(where: { $0.0 == sign && $0.1 == point.series.name }) {
        entries.append((sign, point.series.name))
      }
    }
    for front in chart.fronts where !front.corners.isEmpty {
      entries.append((.front(isMain: front.isMain), front.name))
    }
    var place = Place(x: 12, y: 8)
    return entries.map { sign, text in
      let needed = signWidth(sign) + TextMetrics.width(of: text, size: 12) + 14
      if place.x > 12, place.x + needed > 12 + width {
        place = Place(x: 12, y: place.y + rowHeight)
      }
      defer { place.x += needed }
      return LegendEntry(sign: sign, text: text, place: place)
    }
  }
}
