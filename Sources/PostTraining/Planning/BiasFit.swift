// SPDX-License-Identifier: Apache-2.0
import Graphs
import NumberFormats
import QuantizationMethods

/// LLM-FP4's search for the shapes and real-valued biases of one layer's weights and activations, by what the layer's
/// output loses on rows that calibration kept.
///
/// Source: LLM-FP4 (arXiv 2310.16836), section 4.
struct BiasFit {
  let weights: WeightMatrix
  /// What is folded into the weights once they have codes: what the activations lack.
  let fold: ExponentFold?
  /// Rows of K numbers.
  let rows: [Float]
  /// The greatest magnitude of the activations.
  let greatest: Float

  /// On how many rows the output is compared: as many as some 600 products of 2^25 multiply-accumulates allow, since few
  /// rows seldom hold the greatest activations.
  static func mostRows(_ weights: WeightMatrix) -> Int {
    min(1024, max(32, (1 << 25) / max(1, weights.values.count)))
  }

  struct Outcome {
    var weightFormat: NumberFormat
    var weightScales: [Float]
    var activationFormat: NumberFormat
    var activationScale: Float
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - weightWidth: bits of a weight.
  ///   - activationWidth: bits of an activation.
  func search(weightWidth: Int, activationWidth: Int) throws -> Outcome {
    let state = FitState(weights, fold, rows)
    let found = try BiasSearch().search(
      weights: BiasSearch.Operand(
        shapes: Self.shapes(weightWidth),
        greatest: (0..<weights.rows).map { row in
          let most = weights.row(row).reduce(Float(0)) { max($0, $1.magnitude) }
          return most > 0 ? Double(most) : 1
        }),
      activations: BiasSearch.Operand(
        shapes: Self.shapes(activationWidth), greatest: [greatest > 0 ? Double(greatest) : 1]),
      objective: state.losses)
    return Outcome(
      weightFormat: try found.weights[0].shape.format(),
      weightScales: found.weights.map { Float($0.scale) },
      activationFormat: try found.activations[0].shape.format(),
      activationScale: Float(found.activations[0].scale))
  }

  /// The paper's candidates: with 8 bits 2 to 6 trailing significand bits, every split else; that in the middle first.
  private static func shapes(_ width: Int) -> [FloatShape] {
    let all = FloatShape.all(width: width).filter {
      width != 8 || 2...6 ~= $0.trailingSignificandBits
    }
    let middle = all.count / 2
    return all.isEmpty ? [] : [all[middle]] + all[..<middle] + all[(middle + 1)...]
  }
}

/// What has been computed for the last candidates; only one side changes at a time.
private final class FitState {
  private let weights: WeightMatrix
  private let fold: ExponentFold?
  private let rows: [Float]
  private let exact: [Float]
  private var formats: [FloatShape: NumberFormat] = [:]
  private var left: (biases: [RealBias], numbers: [Float])?
  private var right: (biases: [RealBias], numbers: [Float])?

  init(_ weights: WeightMatrix, _ fold: ExponentFold?, _ rows: [Float]) {
    self.weights = weights
    self.fold = fold
    self.rows = rows
    exact = OrderedProduct.multiply(
      fold?.inputs(rows, meeting: 0) ?? rows, weights.transposed.values, columns: weights.rows)
  }

  /// The squared error of each output channel, summed over the rows.
  func losses(_ w: [RealBias], _ a: [RealBias]) throws -> [Double] {
    let y = OrderedProduct.multiply(
      try activations(a), try quantizedWeights(w), columns: weights.rows)
    var losses = [Double](repeating: 0, count: weights.rows)
    for first in stride(from: 0, to: y.count, by: max(1, weights.rows)) {
      for channel in 0..<weights.rows {
        let error = Double(y[first + channel]) - Double(exact[first + channel])
        losses[channel] += error * error
      }
    }
    return losses
  }

  private func activations(_ biases: [RealBias]) throws -> [Float] {
    if let left, left.biases == biases { return left.numbers }
    var numbers = try rounded(rows, rows: 1, columns: rows.count, biases)
    if let fold { numbers = fold.inputs(numbers, meeting: 0) }
    left = (biases, numbers)
    return numbers
  }

  /// K × output channels.
  private func quantizedWeights(_ biases: [RealBias]) throws -> [Float] {
    if let right, right.biases == biases { return right.numbers }
    let numbers = try rounded(
      weights.values, rows: weights.rows, columns: weights.columns, biases)
    let matrix = WeightMatrix(rows: weights.rows, columns: weights.columns, values: numbers)
    let columns = matrix.transposed.values
    right = (biases, columns)
    return columns
  }

  private func rounded(
    _ numbers: [Float], rows: Int, columns: Int, _ biases: [RealBias]
  ) throws -> [Float] {
    let shape = biases[0].shape
    let format = try formats[shape] ?? shape.format()
    formats[shape] = format
    let quantizer = try MatrixQuantizer(
      format: format, rows: rows, columns: columns, scales: biases.map { Float($0.scale) },
      rounding: Rounding(overflow: .saturate, clipping: .beforeRounding))
    return quantizer.values(of: quantizer.codes(of: numbers))
  }
}
