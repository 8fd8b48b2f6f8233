// SPDX-License-Identifier: Apache-2.0
import Studies

/// A record of a study with what a report says about it.
struct StudyRun: Sendable {
  var record: StudyRecord
  var formatClass: FormatClass
  /// The format of weights and activations, or both.
  var format: String
  /// Percentage points below float32; negative when better.
  var loss: Double
  /// The cost axes on whose fronts the run is.
  var fronts: Set<CostAxis> = []

  init(
    _ record: StudyRecord, in result: StudyResult, classOf: (String) -> FormatClass
  ) {
    self.record = record
    formatClass = FormatClass(
      weights: classOf(record.weights), activations: classOf(record.activations))
    format =
      record.weights == record.activations
      ? record.weights : "\(record.weights) × \(record.activations)"
    // Of equal image counts the difference is taken before the division, and so is exact.
    loss =
      result.images == record.images && result.images != 0
      ? 100 * (Double(result.floatCorrect) - Double(record.correct)) / Double(result.images)
      : 100 * (result.floatAccuracy - record.accuracy)
  }

  /// The share of right answers.
  var accuracy: Double { record.accuracy }

  /// Whether the run is within 1 point of float32; the last bits of a quotient do not count.
  var isNearFloat: Bool { loss <= 1 + 1e-9 }

  /// The format with its share of right answers: `int4 (98.50 %)`.
  var named: String { "\(format) (\(DecimalText.percent(accuracy)))" }
}

extension FormatClass.Family {
  /// The family in the plural, in the middle of a sentence.
  ///
  /// Floating-point formats of up to 8 bits are minifloats; a study with wider ones says it longer.
  func plural(allSmall: Bool) -> String {
    switch self {
    case .integer: "integers"
    case .float: allSmall ? "minifloats" : "floating-point formats"
    case .other: "other formats"
    case .mixed: "mixed formats"
    }
  }

  /// The shape and colour of the family.
  func marker(fill: Marker.Fill) -> Marker {
    switch self {
    case .integer: Marker(shape: .square, tone: .warm, fill: fill)
    case .float: Marker(shape: .circle, tone: .cool, fill: fill)
    case .other: Marker(shape: .triangle, tone: .green, fill: fill)
    case .mixed: Marker(shape: .diamond, tone: .purple, fill: fill)
    }
  }
}
