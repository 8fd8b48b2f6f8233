// SPDX-License-Identifier: Apache-2.0
import Studies

/// What a run costs: one picture is drawn for each.
public enum CostAxis: String, Sendable, Hashable, CaseIterable {
  /// The width of the accumulator.
  case accumulatorBits = "accumulator-bits"
  /// Look-up tables of one unit.
  case luts = "luts"

  /// The title of the axis, with the unit of measure.
  public var title: String {
    switch self {
    case .accumulatorBits: "Accumulator width (bits)"
    case .luts: "Look-up tables of one unit (LUTs, closed form)"
    }
  }

  /// A cost with its unit of measure.
  func text(_ cost: Double) -> String {
    let number = DecimalText.short(cost, decimals: 2)
    return switch self {
    case .accumulatorBits: "\(number) \(cost == 1 ? "bit" : "bits")"
    case .luts: "\(number) \(cost == 1 ? "LUT" : "LUTs")"
    }
  }

  /// The cost in the middle of a sentence.
  var phrase: String {
    switch self {
    case .accumulatorBits: "accumulator bits"
    case .luts: "LUTs"
    }
  }

  /// What a run costs; nil when nothing covers it.
  func cost(of record: StudyRecord) -> Double? {
    switch self {
    case .accumulatorBits: Double(record.accumulatorBits)
    case .luts: record.luts.map(Double.init)
    }
  }
}
