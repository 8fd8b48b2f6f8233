// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import QuantizationMethods
import Reports

/// The ratio of signal to quantization noise against the clip, a curve for each format, as SVG.
///
/// The clip's axis is logarithmic. A dot marks the best clip; names stand at the right ends of their curves, moved
/// apart where they would overlap, so colours need not be told apart.
struct SQNRChart {
  /// A format's ratios at the clips of `clips`.
  struct Curve {
    var name: String
    var ratios: [Double]
    var best: (clip: Double, ratio: Double)
  }

  let density: Density
  let clips: [Double]
  let curves: [Curve]

  init(formats: [NumberFormat], density: Density) throws {
    self.density = density
    let range = density.searchedClips
    // Forty points to the octave.
    let octaves = Foundation.log2(range.upperBound / range.lowerBound)
    let count = Int(octaves * 40)
    clips = (0...count).map { range.lowerBound * exp2(octaves * Double($0) / Double(count)) }
    curves = try formats.map { [clips] format in
      let cells = try SQNRTable.cells(format)
      let best = ExpectedError.atBestClip(of: density, cells: cells)
      return Curve(
        name: format.name,
        ratios: clips.map { ExpectedError(of: density, cells: cells, clip: $0).sqnr },
        best: (best.clip, best.error.sqnr))
    }
  }

  private let width = 820.0
  private let height = 480.0
  private let left = 56.0
  /// Room for the longest name at its weight, up to half of the picture.
  private var right: Double {
    let longest = curves.map { words($0).count }.max() ?? 0
    return width - max(110, min(420, 26 + 7.2 * Double(longest)))
  }
  private let top = 44.0
  private let bottom = 424.0
  private let lineHeight = 15.0

  /// The first tick above every curve.
  private var most: Double {
    ((curves.map(\.best.ratio).max() ?? 10) / 10).rounded(.up) * 10
  }

  private func x(_ clip: Double) -> Double {
    let range = density.searchedClips
    let share =
      Foundation.log2(clip / range.lowerBound)
      / Foundation.log2(range.upperBound / range.lowerBound)
    return left + (right - left) * share
  }

  private func y(_ ratio: Double) -> Double {
    bottom - (bottom - top) * min(max(ratio, 0), most) / most
  }

  /// The picture; the same text on every machine up to the last of its two decimals.
  var svg: String {
    var text = """
      <svg class="gb-sqnr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" \
      width="\(Int(width))" height="\(Int(height))" role="img" aria-labelledby="t d">
      <title id="t">SQNR of \(escaped(curves.map(\.name).joined(separator: ", "))), \(subject)</title>
      <desc id="d">\(escaped(summary))</desc>
      <style>
      \(Self.style)</style>
      <rect class="ground" width="\(Int(width))" height="\(Int(height))"/>
      <text class="title" x="12" y="24">SQNR in dB, \(subject); dots and names show the best clip</text>

      """
    for tick in stride(from: 0, through: most, by: most > 60 ? 20 : 10) {
      text += line("grid", [(left, y(tick)), (right, y(tick))])
      text += label("end", left - 8, y(tick) + 4, "\(Int(tick))")
    }
    var tick = density.searchedClips.lowerBound
    while tick <= density.searchedClips.upperBound {
      text += line("grid", [(x(tick), top), (x(tick), bottom)])
      text += label("middle", x(tick), bottom + 17, tick < 1 ? "\(tick)" : "\(Int(tick))")
      tick *= 2
    }
    text += line("axis", [(left, top), (left, bottom), (right, bottom)])
    text += label("title middle", (left + right) / 2, bottom + 42, clipTitle)
    for (index, curve) in curves.enumerated() {
      let tone = "c\(index % Self.tones.count)"
      // A curve below 0 dB has nothing to say: it ends there.
      let shown = zip(clips, curve.ratios).filter { $0.1 >= 0 }
      text += line("curve \(tone)", shown.map { (x($0.0), y($0.1)) })
      let (cx, cy) = (two(x(curve.best.clip)), two(y(curve.best.ratio)))
      text += "<circle class=\"dot \(tone)\" cx=\"\(cx)\" cy=\"\(cy)\" r=\"4\"><title>"
      text += "\(escaped(curve.name)): \(two(curve.best.ratio)) dB at \(two(curve.best.clip))"
      text += "</title></circle>\n"
    }
    for (index, place) in labelPlaces.enumerated() {
      let curve = curves[index]
      let end = y(curve.ratios.last ?? 0)
      text += line("leader", [(right + 2, end), (right + 12, place)])
      text += label("name n\(index % Self.tones.count)", right + 16, place + 4, words(curve))
    }
    return text + "</svg>\n"
  }

  /// The heights of the names, apart from each other and near the ends of their curves.
  private var labelPlaces: [Double] {
    let order = curves.indices.sorted {
      (y(curves[$0].ratios.last ?? 0), $0) < (y(curves[$1].ratios.last ?? 0), $1)
    }
    var places = order.map { y(curves[$0].ratios.last ?? 0) }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + lineHeight)
    }
    // Back up from the lower edge.
    var limit = bottom
    for index in places.indices.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - lineHeight
    }
    var found = [Double](repeating: 0, count: curves.count)
    for (rank, index) in order.enumerated() { found[index] = places[rank] }
    return found
  }

  private func words(_ curve: Curve) -> String {
    "\(curve.name) \(DecimalText.fixed(curve.best.ratio, decimals: 1)) dB"
  }

  private var subject: String {
    switch density {
    case .uniform: "uniform numbers from -1 to 1"
    case .normal: "normal numbers"
    case .studentT(let degrees): "Student's t with \(degrees) degrees of freedom"
    }
  }

  private var clipTitle: String {
    switch density {
    case .uniform: "clip"
    case .normal: "clip in standard deviations"
    case .studentT: "clip"
    }
  }

  private var summary: String {
    curves.map {
      "\($0.name) reaches \(two($0.best.ratio)) dB at the clip \(two($0.best.clip))"
    }.joined(separator: "; ") + "."
  }

  private func two(_ x: Double) -> String { DecimalText.fixed(x, decimals: 2) }

  private func line(_ kind: String, _ places: [(x: Double, y: Double)]) -> String {
    guard let first = places.first else { return "" }
    let rest = places.dropFirst().map { "L\(two($0.x)) \(two($0.y))" }.joined()
    return "<path class=\"\(kind)\" d=\"M\(two(first.x)) \(two(first.y))\(rest)\"/>\n"
  }

  private func label(_ kind: String, _ x: Double, _ y: Double, _ words: String) -> String {
    "<text class=\"\(kind)\" x=\"\(two(x))\" y=\"\(two(y))\">\(escaped(words))</text>\n"
  }

  /// Names of formats come from files and may hold anything.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result += scalar.value < 32 ? " " : String(scalar)
      }
    }
    return result
  }

  /// Eight tones for light and dark grounds, all with a contrast above 3 to theirs.
  private static let tones = [
    ("#c84e00", "#f5a04a"), ("#0068a8", "#5cb8ee"), ("#007a58", "#3ecf9f"),
    ("#a03a8f", "#e39bd3"), ("#7a5c00", "#d9bb45"), ("#b3203c", "#ff8095"),
    ("#40508f", "#a3b3ff"), ("#3d6b14", "#9fd566"),
  ]

  private static let style: String = {
    func sheet(
      ground: String, ink: String, muted: String, grid: String, axis: String, tones: [String]
    ) -> String {
      var text = """
        .ground { fill: \(ground); } text { fill: \(muted); } .title { fill: \(ink); }
        .grid { stroke: \(grid); } .axis, .leader { stroke: \(axis); } .dot { stroke: \(ground); }

        """
      for (index, tone) in tones.enumerated() {
        text += ".curve.c\(index) { stroke: \(tone); } .dot.c\(index), .name.n\(index) "
        text += "{ fill: \(tone); }\n"
      }
      return text
    }
    return """
      text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; \
      font-variant-numeric: tabular-nums; }
      .title, .name { font-weight: 600; } .end { text-anchor: end; } .middle { text-anchor: middle; }
      path { fill: none; } .grid, .axis { stroke-width: 1; shape-rendering: crispEdges; }
      .curve { stroke-width: 2; stroke-linejoin: round; } .leader { stroke-width: 1; }

      """
        + sheet(
          ground: "#ffffff", ink: "#1b1f24", muted: "#5b6470", grid: "#e6e8eb", axis: "#9aa3ad",
          tones: tones.map(\.0))
        + "@media (prefers-color-scheme: dark) {\n"
        + sheet(
          ground: "#15181c", ink: "#e9ecef", muted: "#a3acb6", grid: "#2a2f36", axis: "#66707b",
          tones: tones.map(\.1)) + "}\n"
  }()
}
