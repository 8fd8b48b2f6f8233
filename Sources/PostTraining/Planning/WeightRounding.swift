// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// How the codes of a layer's weights are chosen once its scales are fixed.
public enum WeightRounding: Sendable, Hashable {
  /// Each weight by itself, to the nearest number of the grid.
  case nearest
  /// GPTQ (arXiv 2210.17323): column after column, the error spread over those that come.
  case gptq(actOrder: Bool)
  /// AdaRound (arXiv 2004.10568): up or down, learned.
  case learnedRounding
  /// NUPES (arXiv 2308.05600): any code of the grid, learned.
  case nupes

  /// The rounding that a method stands for; nil for methods that choose no codes.
  init?(_ method: QuantizationMethod) {
    switch method {
    case .gptq(let actOrder): self = .gptq(actOrder: actOrder)
    case .learnedRounding: self = .learnedRounding
    case .nupes: self = .nupes
    case .equalization, .smoothQuant, .preShift, .biasSearch, .biasCorrection, .lowRank: return nil
    }
  }

  /// The codes of a layer: rows × columns, each group of a convolution by its own inputs.
  ///
  /// - Parameters:
  ///   - weights: the weights.
  ///   - quantizer: formats and scales.
  ///   - groups: the groups of a convolution.
  ///   - inputs: the calibration rows of a group.
  func codes(
    _ weights: WeightMatrix, quantizer: MatrixQuantizer, groups: Int, inputs: (Int) -> [Float]
  ) throws -> [UInt64] {
    if self == .nearest { return quantizer.codes(of: weights.values) }
    let (rows, columns) = (weights.rows / max(1, groups), weights.columns)
    var codes: [UInt64] = []
    codes.reserveCapacity(weights.values.count)
    for group in 0..<groups {
      let part = Array(weights.values[group * rows * columns..<(group + 1) * rows * columns])
      let statistics = try LayerStatistics(inputs: inputs(group), columns: columns)
      codes += try self.codes(
        part, quantizer: quantizer.rows(group * rows..<(group + 1) * rows), statistics: statistics)
    }
    return codes
  }

  private func codes(
    _ weights: [Float], quantizer: MatrixQuantizer, statistics: LayerStatistics
  ) throws -> [UInt64] {
    switch self {
    case .nearest: return quantizer.codes(of: weights)
    case .gptq(let actOrder):
      return try GPTQ(ordersByActivation: actOrder).codes(
        of: weights, statistics: statistics, quantizer: quantizer)
    case .learnedRounding:
      return try LearnedRounding().codes(
        of: weights, statistics: statistics, quantizer: quantizer)
    case .nupes:
      return try LearnedCodes().codes(of: weights, statistics: statistics, quantizer: quantizer)
    }
  }
}

extension MatrixQuantizer {
  /// The quantizer of some rows.
  func rows(_ range: Range<Int>) throws -> MatrixQuantizer {
    try MatrixQuantizer(
      format: format, rows: range.count, columns: columns, groupSize: groupSize,
      scales: scales.count == 1
        ? scales : Array(scales[range.lowerBound * groups..<range.upperBound * groups]),
      rounding: rounding, isSymmetric: isSymmetric)
  }
}
