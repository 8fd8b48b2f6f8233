// SPDX-License-Identifier: Apache-2.0

/// A place in a picture, in pixels from the upper left corner.
struct Place: Sendable, Hashable {
  var x: Double
  var y: Double
}

/// A rectangle in a picture.
struct Box: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var center: Place { Place(x: x + width / 2, y: y + height / 2) }

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The box of a size around a place.
  init(around center: Place, width: Double, height: Double) {
    self.init(
      x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  /// The box with a margin added on every side.
  func grown(by margin: Double) -> Box {
    Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// Whether two boxes share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// Whether a box lies inside, edges included.
  func contains(_ other: Box) -> Bool {
    other.x >= x && other.right <= right && other.y >= y && other.bottom <= bottom
  }

  /// The place in the box that is nearest to a place.
  func nearest(to place: Place) -> Place {
    Place(x: min(max(place.x, x), right), y: min(max(place.y, y), bottom))
  }

  /// Whether a straight line between two places goes through the box (Liang-Barsky).
  func isCrossed(from start: Place, to end: Place) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (delta, room) in [
      (-dx, start.x - x), (dx, right - start.x), (-dy, start.y - y), (dy, bottom - start.y),
    ] {
      if delta == 0 {
        if room < 0 { return false }
      } else if delta < 0 {
        enter = max(enter, room / delta)
      } else {
        leave = min(leave, room / delta)
      }
    }
    return enter < leave
  }
}

/// Whether two straight lines cross.
func linesCross(_ first: (Place, Place), _ second: (Place, Place)) -> Bool {
  func side(_ line: (Place, Place), _ place: Place) -> Double {
    (line.1.x - line.0.x) * (place.y - line.0.y) - (line.1.y - line.0.y) * (place.x - line.0.x)
  }
  return side(first, second.0) * side(first, second.1) < 0
    && side(second, first.0) * side(second, first.1) < 0
}
