// SPDX-License-Identifier: Apache-2.0

extension Chart {
  /// The chart as SVG, the same bytes on every machine.
  ///
  /// - Parameters:
  ///   - width: the width in pixels, at least 280; the layout fits it, so a narrow chart is not a
  ///     shrunken wide one.
  ///   - idPrefix: what identifiers in the picture begin with, unique on a page.
  ///   - isStandalone: whether the picture is a file of its own, with its name space, its style sheet
  ///     and a ground; a page has these already.
  public func svg(
    width: Double = 820, idPrefix: String = "chart", isStandalone: Bool = true
  ) -> String {
    ChartDrawing(layout: ChartLayout(self, width: width)).svg(
      idPrefix: idPrefix, isStandalone: isStandalone)
  }
}

/// Writes a layout down as SVG.
struct ChartDrawing {
  let layout: ChartLayout

  func svg(idPrefix: String, isStandalone: Bool) -> String {
    let (width, height) = (layout.width.pixels, layout.height.pixels)
    let id = Markup.escape(idPrefix)
    var text = "<svg class=\"gb-chart\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
    text += "height=\"\(height)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\""
    text += isStandalone ? " xmlns=\"http://www.w3.org/2000/svg\">\n" : ">\n"
    text += "<title id=\"\(id)-title\">\(Markup.escape(layout.chart.title))</title>\n"
    text += "<desc id=\"\(id)-desc\">\(Markup.escape(layout.chart.summary))</desc>\n"
    if isStandalone {
      text += "<style>\n\(ChartStyle.css)</style>\n"
      text += "<rect class=\"gb-ground\" width=\"\(width)\" height=\"\(height)\"/>\n"
    }
    return text + legend + axes + lines + markers + labels + "</svg>\n"
  }

  private var legend: String {
    layout.legend.map { entry in
      let (center, middle) = (entry.signPlace, entry.signPlace.y)
      let sign =
        switch entry.sign {
        case .marker(let marker): marker.svg(at: center, radius: 5.5)
        case .front(let isMain):
          path(
            [Place(x: center.x - 10, y: middle), Place(x: center.x + 10, y: middle)],
            class: isMain ? "gb-front" : "gb-front2")
        }
      let text = Place(x: entry.place.x + entry.signWidth, y: middle + 4)
      return sign + words(entry.text, at: text, class: "gb-key") + "\n"
    }.joined()
  }

  private var axes: String {
    let plot = layout.plot
    var text = ""
    for tick in layout.yScale.ticks {
      let y = layout.yScale.position(tick)
      text += path([Place(x: plot.x, y: y), Place(x: plot.right, y: y)], class: "gb-grid")
      let place = Place(x: plot.x - 8, y: y + 4)
      text += words(ChartLayout.tickText(tick), at: place, class: "gb-end") + "\n"
    }
    for tick in layout.xScale.ticks {
      let x = layout.xScale.position(tick)
      text += path([Place(x: x, y: plot.y), Place(x: x, y: plot.bottom)], class: "gb-grid")
      let place = Place(x: x, y: plot.bottom + 17)
      text += words(ChartLayout.tickText(tick), at: place, class: "gb-middle") + "\n"
    }
    let corner = Place(x: plot.x, y: plot.bottom)
    text += path(
      [Place(x: plot.x, y: plot.y), corner, Place(x: plot.right, y: plot.bottom)],
      class: "gb-axis")
    text += "\n"
    text += words(
      layout.chart.yTitle, at: Place(x: 12, y: layout.yTitleBase), class: "gb-title")
    if layout.hasRoomForNote {
      text += words(
        ChartLayout.yNote, at: Place(x: plot.right, y: layout.yTitleBase), class: "gb-end")
    }
    text += words(
      layout.xTitle, at: Place(x: plot.center.x, y: plot.bottom + 40),
      class: "gb-title gb-middle")
    return text + "\n"
  }

  private var lines: String {
    var text = ""
    if let y = layout.baselineY {
      text += path(
        [Place(x: layout.plot.x, y: y), Place(x: layout.plot.right, y: y)], class: "gb-base")
    }
    for (front, places) in zip(layout.chart.fronts, layout.staircases) where places.count > 1 {
      text += path(places, class: front.isMain ? "gb-front" : "gb-front2")
    }
    return text + "\n"
  }

  private var markers: String {
    let ordered =
      layout.markers.filter { !$0.point.isOnFront } + layout.markers.filter(\.point.isOnFront)
    return ordered.map { marker in
      let title = "<title>\(Markup.escape(marker.point.detail))</title>"
      let svg = marker.point.series.marker.svg(
        at: marker.place, radius: marker.radius, inside: title)
      return svg + "\n"
    }.joined()
  }

  private var labels: String {
    var text = layout.labels.compactMap(\.leader)
      .map { path([$0.start, $0.end], class: "gb-leader") }.joined()
    for label in layout.labels {
      for (index, line) in label.lines.enumerated() {
        let base = label.box.y + LabelPlacer.lineHeight * Double(index) + 11.5
        text += words(line, at: Place(x: anchor(of: label), y: base), class: style(of: label))
        text += "\n"
      }
    }
    if let box = layout.baselineLabel, let baseline = layout.chart.baseline {
      text += words(
        baseline.label, at: Place(x: box.right - 2, y: box.y + 12), class: "gb-side gb-end")
      text += "\n"
    }
    return text
  }

  private func style(of label: PlacedLabel) -> String {
    let name = label.isOnFront ? "gb-name" : "gb-side"
    return switch label.side {
    case .right: name
    case .left: name + " gb-end"
    case .middle: name + " gb-middle"
    }
  }

  private func anchor(of label: PlacedLabel) -> Double {
    switch label.side {
    case .right: label.box.x + 1
    case .left: label.box.right - 1
    case .middle: label.box.center.x
    }
  }

  private func path(_ places: [Place], class name: String) -> String {
    let points = places.map { "\($0.x.pixels) \($0.y.pixels)" }.joined(separator: "L")
    return "<path class=\"\(name)\" d=\"M\(points)\"/>"
  }

  private func words(_ text: String, at place: Place, class name: String) -> String {
    "<text class=\"\(name)\" x=\"\(place.x.pixels)\" y=\"\(place.y.pixels)\">"
      + Markup.escape(text) + "</text>"
  }
}
