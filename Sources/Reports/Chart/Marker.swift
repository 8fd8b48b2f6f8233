// SPDX-License-Identifier: Apache-2.0

/// What stands at a point of a chart: a shape, a colour and how it is filled.
public struct Marker: Sendable, Hashable {
  /// The outline.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// A square.
    case square
    /// A circle.
    case circle
    /// A triangle, point up.
    case triangle
    /// A square that stands on its corner.
    case diamond
  }

  /// The colour, by its role; the style sheet holds the values (after Okabe and Ito).
  public enum Tone: String, Sendable, Hashable, CaseIterable {
    /// Vermillion.
    case warm
    /// Blue.
    case cool
    /// Green.
    case green
    /// Purple.
    case purple
  }

  /// What is inside the outline.
  public enum Fill: String, Sendable, Hashable, CaseIterable {
    /// The colour.
    case solid
    /// Nothing.
    case hollow
    /// A dot.
    case dotted
    /// A cross.
    case crossed
  }

  /// The outline.
  public var shape: Shape
  /// The colour.
  public var tone: Tone
  /// What is inside.
  public var fill: Fill

  /// States a marker.
  public init(shape: Shape, tone: Tone, fill: Fill) {
    self.shape = shape
    self.tone = tone
    self.fill = fill
  }

  /// The marker around a place, as an SVG group; `inside` goes into it (a title).
  func svg(at place: Place, radius: Double, inside: String = "") -> String {
    let style = fill == .solid ? "gb-solid" : "gb-open"
    var text = "<g class=\"gb-\(tone.rawValue)\">" + inside
    text += outline(at: place, radius: radius, style: style)
    switch fill {
    case .solid, .hollow: break
    case .dotted:
      text += "<circle class=\"gb-dot\" cx=\"\(place.x.pixels)\" cy=\"\(place.y.pixels)\" "
      text += "r=\"1.8\"/>"
    case .crossed:
      let arm = radius * 0.5
      let (left, right) = ((place.x - arm).pixels, (place.x + arm).pixels)
      let (top, bottom) = ((place.y - arm).pixels, (place.y + arm).pixels)
      text += "<path class=\"gb-cross\" d=\"M\(left) \(top)L\(right) \(bottom)"
      text += "M\(left) \(bottom)L\(right) \(top)\"/>"
    }
    return text + "</g>"
  }

  private func outline(at place: Place, radius: Double, style: String) -> String {
    let (x, y) = (place.x, place.y)
    switch shape {
    case .circle:
      return "<circle class=\"\(style)\" cx=\"\(x.pixels)\" cy=\"\(y.pixels)\" "
        + "r=\"\(radius.pixels)\"/>"
    case .square:
      let half = radius * 0.89
      return path([(-half, -half), (half, -half), (half, half), (-half, half)], place, style)
    case .triangle:
      let (half, foot) = (1.12 * radius, 0.8 * radius)
      return path([(0, -1.25 * radius), (half, foot), (-half, foot)], place, style)
    case .diamond:
      let half = radius * 1.2
      return path([(0, -half), (half, 0), (0, half), (-half, 0)], place, style)
    }
  }

  private func path(_ corners: [(Double, Double)], _ place: Place, _ style: String) -> String {
    let places = corners.map { "\((place.x + $0.0).pixels) \((place.y + $0.1).pixels)" }
    return "<path class=\"\(style)\" d=\"M\(places.joined(separator: "L"))Z\"/>"
  }
}

extension Double {
  /// The number as SVG reads it, to a hundredth of a pixel.
  var pixels: String { DecimalText.short(self, decimals: 2) }
}
