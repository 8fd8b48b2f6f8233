// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Probing

/// A probe report, laid out to be read.
struct ProbeText {
  let report: ProbeReport
  /// Where a case can be tried again, as `guardbit eval UNIT`; nil for a device of one's own.
  let evaluation: String?
  /// How many cases a reading shows.
  var shown = 5

  func show() {
    print("published points (K as published; - where the formats do not hold the case):")
    let width = report.published.map(\.point.name.count).max() ?? 0
    for answer in report.published {
      let value = answer.value.map(Self.text) ?? "-"
      let machines = answer.machines.joined(separator: "; ")
      let note = answer.value == nil ? "" : machines.isEmpty ? "as no machine known" : machines
      print("  \(answer.point.name.padding(to: width))  \(value.padding(to: 18))  \(note)")
    }
    print("\nwhat the answers reveal (a case with its answer below each):")
    for reading in report.readings {
      print("  \(reading.topic): \(reading.finding)")
      for evidence in reading.evidence.prefix(shown) {
        print("    \(Self.short(evidence.caseLine)) -> \(evidence.result)")
      }
    }
    print(
      "\n\(report.questions) cases were asked"
        + (evaluation.map { "; any can be tried with \($0)" } ?? ""))
  }

  /// Cases of many zeros: a run of equal words is counted.
  static func short(_ line: String) -> String {
    var pieces: [String] = []
    let words = line.split(separator: " ")
    var place = 0
    while place < words.count {
      var end = place
      while end < words.count, words[end] == words[place] { end += 1 }
      pieces.append(
        end - place > 3
          ? "\(words[place])*\(end - place)"
          : words[place..<end].joined(separator: " "))
      place = end
    }
    return pieces.joined(separator: " ")
  }

  private static func text(_ value: Double) -> String { FormatValue(value).exactText }
}
