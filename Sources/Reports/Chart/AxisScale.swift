// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Where the values of an axis stand.
struct AxisScale: Sendable, Hashable {
  /// How distance grows with the value.
  enum Law: Sendable, Hashable {
    /// In proportion.
    case linear
    /// With the logarithm.
    case logarithmic
    /// With the logarithm of the loss below the upper end: `log(1 + loss / unit)`. Small losses are
    /// nearly in proportion, large ones are drawn together.
    case loss(unit: Double)
  }

  let law: Law
  let lower: Double
  let upper: Double
  /// The pixel of the lower end.
  let start: Double
  /// The pixel of the upper end.
  let end: Double
  var ticks: [Double] = []

  /// The pixel of a value; values past the ends stand at the ends.
  func position(_ value: Double) -> Double {
    let value = min(max(value, lower), upper)
    let share =
      switch law {
      case .linear: (value - lower) / (upper - lower)
      case .logarithmic: log(value / lower) / log(upper / lower)
      case .loss(let unit): 1 - log1p((upper - value) / unit) / log1p((upper - lower) / unit)
      }
    return start + share * (end - start)
  }

  /// The axis of costs: linear, or logarithmic when the greatest cost is three times the least.
  static func cost(_ values: [Double], from start: Double, to end: Double) -> AxisScale {
    let least = values.min() ?? 0
    let greatest = values.max() ?? 1
    if least > 0, greatest >= 3 * least {
      var scale = AxisScale(
        law: .logarithmic, lower: least, upper: greatest, start: start, end: end)
      scale.ticks = scale.binaryTicks(gap: 34)
      return scale
    }
    // Equal costs stand in the middle of a range around them.
    let margin = max(0, 4 - (greatest - least)) / 2
    var scale = AxisScale(
      law: .linear, lower: least - margin, upper: greatest + margin, start: start, end: end)
    scale.ticks = scale.evenTicks(gap: min(70, abs(end - start) / 4))
    return scale
  }

  /// The axis of percentages, from the least to the greatest value and at least a point long.
  ///
  /// A quantized network is worth knowing to a fraction of a point near the best one and hardly at all
  /// where it fails, so the steps of the axis grow with the loss.
  static func percentage(_ values: [Double], from start: Double, to end: Double) -> AxisScale {
    let greatest = values.max() ?? 100
    let least = min(values.min() ?? 0, greatest - 1)
    var scale = AxisScale(
      law: .loss(unit: 0.5), lower: least, upper: greatest, start: start, end: end)
    scale.ticks = scale.roundTicks(gap: 26)
    return scale
  }
}
