// SPDX-License-Identifier: Apache-2.0
import Foundation
import Studies

/// A study's findings as table, CSV, JSON, pictures and page.
///
/// The same result gives the same bytes on every machine. Seconds, which differ from run to run, are
/// in the JSON alone.
public struct StudyReport: Sendable {
  /// The findings.
  public let result: StudyResult
  /// The records with what is said about them, in the order of the study.
  let runs: [StudyRun]
  /// The accumulators, `exact` first, then in the order of the study.
  let accumulators: [String]

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - result: the findings.
  ///   - classOf: the family and width of a format by its name. The default knows names that need no
  ///     file; a caller with a format library knows more.
  public init(
    _ result: StudyResult, classOf: (String) -> FormatClass = FormatClass.named
  ) {
    self.result = result
    var runs = result.records.map { StudyRun($0, in: result, classOf: classOf) }
    for axis in CostAxis.allCases {
      for index in ParetoFront.indices(
        of: runs, cost: { axis.cost(of: $0.record) }, gain: \.accuracy)
      {
        runs[index].fronts.insert(axis)
      }
    }
    self.runs = runs
    var accumulators: [String] = []
    for run in runs where !accumulators.contains(run.record.accumulator) {
      accumulators.append(run.record.accumulator)
    }
    self.accumulators =
      accumulators.filter { $0 == "exact" } + accumulators.filter { $0 != "exact" }
  }

  /// The table for a terminal; the float32 network is its first row.
  public var table: String {
    var table = TextTable(columns: [
      .text("format"), .text("accumulator"), .number("accuracy (%)"),
      .number("loss vs float32 (points)"),
      .number("LUTs"), .number("accumulator bits"),
    ])
    let none = DecimalText.missing
    table.append(
      "float32", none, DecimalText.fixed(100 * result.floatAccuracy, decimals: 2), none, none,
      none)
    for run in runs {
      table.append(
        run.format, run.record.accumulator,
        DecimalText.fixed(100 * run.accuracy, decimals: 2),
        DecimalText.fixed(run.loss, decimals: 2), run.record.luts.map(String.init) ?? none,
        String(run.record.accumulatorBits))
    }
    return table.text
  }

  /// All that a terminal shows: name, network, table, what the columns are, and the explanation.
  public var text: String {
    var parts = [TextTable.wrapped("\(result.name): \(result.network)", columns: 96), table]
    parts += ([columnNotes.joined(separator: " "), explanation] + frontSentences).map {
      TextTable.wrapped($0, columns: 96)
    }
    return parts.filter { !$0.isEmpty }
      .map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  /// What the columns of the table are, in sentences.
  var columnNotes: [String] {
    [
      "Accuracy is the share of the \(result.images) test images that are classified right; "
        + "loss is in percentage points.",
      "LUTs: \(result.lutModel.isEmpty ? DecimalText.missing : result.lutModel)",
      "A dash means that there is no such number.",
    ].map { $0.hasSuffix(".") ? $0 : $0 + "." }
  }

  /// The records as comma-separated values, with a line of column names.
  public var csv: String {
    let header = [
      "study", "weights", "activations", "unit", "accumulator", "correct", "images", "accuracy",
      "loss_points", "luts", "accumulator_bits", "macs_per_image", "float32_correct",
      "on_accumulator_bits_front", "on_luts_front",
    ]
    return CSVText.text(
      rows: [header]
        + runs.map { run in
          let record = run.record
          return [
            result.name, record.weights, record.activations, record.unit, record.accumulator,
            String(record.correct), String(record.images),
            DecimalText.fixed(run.accuracy, decimals: 6), DecimalText.fixed(run.loss, decimals: 4),
            record.luts.map(String.init) ?? "", String(record.accumulatorBits),
            String(record.macsPerImage), String(result.floatCorrect),
            run.fronts.contains(.accumulatorBits) ? "1" : "0",
            run.fronts.contains(.luts) ? "1" : "0",
          ]
        })
  }

  /// The findings as JSON: pretty, keys sorted; decoding a `StudyResult` gives them back.
  ///
  /// - Throws: `EncodingError` when a number of seconds is not finite.
  public var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(result), as: UTF8.self) + "\n"
    }
  }
}
