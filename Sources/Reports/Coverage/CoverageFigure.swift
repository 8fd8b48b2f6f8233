// SPDX-License-Identifier: Apache-2.0

/// The coverage of two sets of vectors, a pair of bars for each group of bins, as a picture of its own.
public struct CoverageFigure: Sendable, Hashable {
  /// A group of bins.
  public struct Group: Sendable, Hashable {
    /// What it is about.
    public var title: String
    /// The bins that some operands may hit.
    public var possible: Int
    /// Those that cases by class hit.
    public var hit: Int
    /// Those that uniform cases hit.
    public var uniform: Int

    /// Names all that is drawn.
    public init(title: String, possible: Int, hit: Int, uniform: Int) {
      self.title = title
      self.possible = possible
      self.hit = hit
      self.uniform = uniform
    }
  }

  /// The heading.
  public var title: String
  /// The name of the cases by class, with their number.
  public var classes: String
  /// The name of the uniform cases, with their number.
  public var uniform: String
  /// The groups, from the top down.
  public var groups: [Group]

  /// Names all that is drawn.
  public init(title: String, classes: String, uniform: String, groups: [Group]) {
    self.title = title
    self.classes = classes
    self.uniform = uniform
    self.groups = groups
  }

  private static let left = 176
  private static let bars = 440
  private static let row = 34
  private static let top = 84

  /// The picture as SVG, the same bytes on every machine.
  public var svg: String {
    let width = Self.left + Self.bars + 144
    let height = Self.top + groups.count * Self.row + 36
    var text =
      "<svg class=\"gb-chart\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" "
      + "role=\"img\" aria-labelledby=\"coverage-title coverage-desc\" "
      + "xmlns=\"http://www.w3.org/2000/svg\">\n"
    text += "<title id=\"coverage-title\">\(Markup.escape(title))</title>\n"
    text += "<desc id=\"coverage-desc\">\(Markup.escape(summary))</desc>\n"
    text += "<style>\n\(ChartStyle.css)</style>\n"
    text += "<rect class=\"gb-ground\" width=\"\(width)\" height=\"\(height)\"/>\n"
    text += words(title, 16, 26, "gb-title")
    text += key("gb-cool", classes, 16) + key("gb-warm", uniform, 16 + 20 + 8 * classes.count)
    for share in [0, 25, 50, 75, 100] {
      let x = Self.left + Self.bars * share / 100
      text +=
        "<path class=\"gb-grid\" d=\"M\(x) \(Self.top - 8)V\(Self.top + groups.count * Self.row)\"/>\n"
      text += words(
        "\(share) %", x, Self.top + groups.count * Self.row + 18, "gb-middle")
    }
    for (number, group) in groups.enumerated() {
      text += drawn(group, Self.top + number * Self.row)
    }
    return text + "</svg>\n"
  }

  /// What the picture shows, in words.
  private var summary: String {
    groups.map {
      "\($0.title): of \($0.possible) bins \($0.hit) and \($0.uniform)"
    }.joined(separator: "; ")
  }

  private func drawn(_ group: Group, _ y: Int) -> String {
    var text = words(group.title, Self.left - 10, y + 17, "gb-key gb-end")
    for (place, value, tone) in [(0, group.hit, "gb-cool"), (1, group.uniform, "gb-warm")] {
      let length = group.possible == 0 ? 0 : Self.bars * value / group.possible
      text +=
        "<g class=\"\(tone)\"><rect class=\"gb-solid\" x=\"\(Self.left)\" y=\"\(y + 2 + 13 * place)\" "
        + "width=\"\(length)\" height=\"12\"/></g>\n"
      text += words(
        "\(value) of \(group.possible)", Self.left + length + 6, y + 12 + 13 * place, "gb-side")
    }
    return text
  }

  private func key(_ tone: String, _ name: String, _ x: Int) -> String {
    "<g class=\"\(tone)\"><rect class=\"gb-solid\" x=\"\(x)\" y=\"42\" width=\"12\" height=\"12\"/></g>\n"
      + words(name, x + 18, 52, "gb-key")
  }

  private func words(_ text: String, _ x: Int, _ y: Int, _ style: String) -> String {
    "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(Markup.escape(text))</text>\n"
  }
}
