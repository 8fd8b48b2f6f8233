// SPDX-License-Identifier: Apache-2.0

extension StudyReport {
  /// The page: one file without scripts that needs no network.
  ///
  /// It has the findings in words, a picture for every cost axis (a wide and a narrow layout, of which
  /// a window shows the one that fits), the table, the method, and the source of network and data.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.escape(result.name)) – Guardbit study</title>
    <style>
    \(PageStyle.css)\(ChartStyle.css)</style>
    </head>
    <body>
    <main>
    <header>
    <h1>\(Markup.escape(result.name))</h1>
    <p class="lead">\(Markup.linked(result.network))</p>
    \(facts)</header>
    \(section("What the order shows", explanation.isEmpty ? "" : paragraph(explanation)))\
    \(section("Accuracy against cost", CostAxis.allCases.map(figure).joined()))\
    \(section("All runs", htmlTable + notes))\
    \(section("Method", methodList))\
    <footer>Made by <code>guardbit study</code> from the records alone: every figure, sentence and \
    picture on this page is computed from them.</footer>
    </main>
    </body>
    </html>

    """
  }

  private func section(_ title: String, _ content: String) -> String {
    content.isEmpty ? "" : "<section>\n<h2>\(Markup.escape(title))</h2>\n\(content)</section>\n"
  }

  /// A paragraph whose numbers stay together with their per cent signs.
  private func paragraph(_ text: String) -> String {
    "<p>\(Markup.linked(text).replacing(" %", with: "&nbsp;%"))</p>\n"
  }

  private var notes: String {
    "<p class=\"note\">\(Markup.linked(columnNotes.joined(separator: " ")))</p>\n"
  }

  private var facts: String {
    let facts = [
      ("float32 accuracy", DecimalText.percent(result.floatAccuracy)),
      ("test images", String(result.images)),
      ("runs, each through bit-accurate units", String(runs.count)),
      ("products in the longest dot product", String(result.longestDotProduct)),
    ]
    let items = facts.map { "<div><dt>\($0.0)</dt><dd>\(Markup.escape($0.1))</dd></div>\n" }
    return "<dl class=\"facts\">\n\(items.joined())</dl>\n"
  }

  private func figure(_ axis: CostAxis) -> String {
    guard let chart = chart(axis) else { return "" }
    let id = axis.rawValue
    let drawn = runs.filter { axis.cost(of: $0.record) != nil }.count
    var caption = frontSentence(axis)
    if drawn < runs.count {
      caption += " \(Prose.count(runs.count - drawn, "run")) without a figure for this cost "
      caption += "\(runs.count - drawn == 1 ? "is" : "are") not shown."
    }
    caption += " Bold names are on a front; the steps of the accuracy axis grow with the loss "
    caption += "below the best value."
    if axis == .luts, !result.lutModel.isEmpty { caption += " " + result.lutModel }
    return """
      <figure>
      <div class="wide">
      \(chart.svg(width: 816, idPrefix: id, isStandalone: false))</div>
      <div class="narrow">
      \(chart.svg(width: 400, idPrefix: id + "-narrow", isStandalone: false))</div>
      <figcaption>\(Markup.linked(caption).replacing(" %", with: "&nbsp;%"))</figcaption>
      </figure>

      """
  }

  private var methodList: String {
    guard !result.method.isEmpty else { return "" }
    let items = result.method.map {
      "<li>\(Markup.linked($0).replacing(" %", with: "&nbsp;%"))</li>\n"
    }
    return "<ul>\n\(items.joined())</ul>\n"
  }

  private var htmlTable: String {
    let none = DecimalText.missing
    let caption =
      "\(Prose.count(runs.count, "run")) in the order of the study; "
      + "bold rows are on a Pareto front, the last column says on which."
    let head = [
      ("format", false), ("accumulator", false), ("accuracy (%)", true),
      ("loss vs float32 (points)", true), ("LUTs", true), ("accumulator (bits)", true),
      ("front", false),
    ].map { "<th scope=\"col\"\($0.1 ? " class=\"number\"" : "")>\($0.0)</th>" }.joined()
    let base = [none, DecimalText.fixed(100 * result.floatAccuracy, decimals: 2), none, none, none]
    var rows = "<tr class=\"baseline\"><th scope=\"row\">\(key(nil))float32</th>"
    rows += cells(base) + "<td>\(none)</td></tr>\n"
    for run in runs {
      rows += run.fronts.isEmpty ? "<tr>" : "<tr class=\"front\">"
      rows += "<th scope=\"row\">\(key(run))\(Markup.escape(run.format))</th>"
      rows += cells([
        run.record.accumulator, DecimalText.fixed(100 * run.accuracy, decimals: 2),
        DecimalText.fixed(run.loss, decimals: 2), run.record.luts.map(String.init) ?? none,
        String(run.record.accumulatorBits),
      ])
      let fronts = CostAxis.allCases.filter(run.fronts.contains).map(\.phrase)
      rows += "<td>\(fronts.joined(separator: ", "))</td></tr>\n"
    }
    return """
      <div class="scroll" role="region" aria-label="Table of all runs" tabindex="0">
      <table>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(head)</tr>
      </thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }

  private func cells(_ texts: [String]) -> String {
    texts.enumerated().map { index, text in
      "<td\(index == 0 ? "" : " class=\"number\"")>\(Markup.escape(text))</td>"
    }.joined()
  }

  /// The marker that a run has in the pictures; for the baseline a dash of its line.
  private func key(_ run: StudyRun?) -> String {
    let drawing =
      run.map { series(of: $0).marker.svg(at: Place(x: 8, y: 8), radius: 5.5) }
      ?? "<path class=\"gb-base\" d=\"M0 8L16 8\"/>"
    return "<svg class=\"gb-chart key\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" "
      + "aria-hidden=\"true\">\(drawing)</svg>"
  }
}
