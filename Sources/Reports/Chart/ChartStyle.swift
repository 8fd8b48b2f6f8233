// SPDX-License-Identifier: Apache-2.0

/// The style sheet of charts: by class, so that viewers without CSS variables draw them too.
///
/// Texts and markers have a contrast of at least 4.5 to their ground (WCAG 2.1). Vermillion and blue,
/// integers and minifloats, are far apart for colour-blind eyes too (CIE76 distance above 80 under
/// Machado's 2009 simulations of all three kinds); shapes say all that the four tones say.
enum ChartStyle {
  /// The rules for light and dark.
  static let css =
    common + light + "@media (prefers-color-scheme: dark) {\n" + dark + "}\n"
    + "@media print {\n" + light + "}\n"

  private static let common = """
    .gb-chart text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", \
    "DejaVu Sans", sans-serif; font-variant-numeric: tabular-nums; }
    .gb-chart .gb-title { font-weight: 600; }
    .gb-chart .gb-name { font-weight: 600; paint-order: stroke; stroke-width: 3px; \
    stroke-linejoin: round; }
    .gb-chart .gb-side { paint-order: stroke; stroke-width: 3px; stroke-linejoin: round; }
    .gb-chart .gb-end { text-anchor: end; }
    .gb-chart .gb-middle { text-anchor: middle; }
    .gb-chart .gb-grid { stroke-width: 1; fill: none; shape-rendering: crispEdges; }
    .gb-chart .gb-axis { stroke-width: 1; fill: none; shape-rendering: crispEdges; }
    .gb-chart .gb-base { stroke-width: 1.5; stroke-dasharray: 6 4; fill: none; }
    .gb-chart .gb-front { stroke-width: 2; fill: none; stroke-linejoin: round; }
    .gb-chart .gb-front2 { stroke-width: 1.5; stroke-dasharray: 1 4; stroke-linecap: round; \
    fill: none; }
    .gb-chart .gb-leader { stroke-width: 1; fill: none; }
    .gb-chart .gb-solid { stroke-width: 1.25; }
    .gb-chart .gb-open { stroke-width: 2; }
    .gb-chart .gb-cross { stroke-width: 1.5; fill: none; }

    """

  private static let light = sheet(
    ground: "#ffffff", ink: "#1b1f24", muted: "#5b6470", grid: "#e6e8eb", axis: "#9aa3ad",
    line: "#59636f",
    tones: [.warm: "#c84e00", .cool: "#0068a8", .green: "#007a58", .purple: "#a03a8f"])

  private static let dark = sheet(
    ground: "#15181c", ink: "#e9ecef", muted: "#a3acb6", grid: "#2a2f36", axis: "#66707b",
    line: "#aab3bd",
    tones: [.warm: "#f5a04a", .cool: "#5cb8ee", .green: "#3ecf9f", .purple: "#e39bd3"])

  private static func sheet(
    ground: String, ink: String, muted: String, grid: String, axis: String,
    line: String, tones: [Marker.Tone: String]
  ) -> String {
    var text = """
      .gb-chart .gb-ground { fill: \(ground); }
      .gb-chart text { fill: \(muted); }
      .gb-chart .gb-title, .gb-chart .gb-key { fill: \(ink); }
      .gb-chart .gb-name { fill: \(ink); stroke: \(ground); }
      .gb-chart .gb-side { fill: \(muted); stroke: \(ground); }
      .gb-chart .gb-grid { stroke: \(grid); }
      .gb-chart .gb-axis { stroke: \(axis); }
      .gb-chart .gb-base { stroke: \(muted); }
      .gb-chart .gb-front, .gb-chart .gb-front2 { stroke: \(line); }
      .gb-chart .gb-leader { stroke: \(axis); }
      .gb-chart .gb-solid { stroke: \(ground); }
      .gb-chart .gb-open { fill: \(ground); }

      """
    for tone in Marker.Tone.allCases {
      let color = tones[tone] ?? ink
      text += ".gb-chart .gb-\(tone.rawValue) .gb-solid { fill: \(color); }\n"
      text += ".gb-chart .gb-\(tone.rawValue) .gb-open, .gb-chart .gb-\(tone.rawValue) .gb-cross "
      text += "{ stroke: \(color); }\n"
      text += ".gb-chart .gb-\(tone.rawValue) .gb-dot { fill: \(color); }\n"
    }
    return text
  }
}
