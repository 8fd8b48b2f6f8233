// SPDX-License-Identifier: Apache-2.0
import MACUnits
import QuantizationMethods

/// A layer's weights in blocks along K, laid out as B of matrix products: one for each group of a convolution.
public struct PreparedBlocks: Sendable {
  /// The formats and rules that were chosen.
  public let quantizer: BlockQuantizer
  /// K × output channels of each group.
  let operands: [BlockOperand]

  /// Quantizes weights.
  ///
  /// - Parameters:
  ///   - quantizer: formats and rules.
  ///   - matrix: the weights.
  ///   - groups: the groups of a convolution, which cut the rows.
  /// - Throws: `GraphError` when the counts do not fit.
  public init(_ quantizer: BlockQuantizer, _ matrix: WeightMatrix, groups: Int) throws {
    guard groups > 0, matrix.rows % groups == 0 else {
      throw GraphError(
        "\(matrix.rows) rows of weights are in \(groups) groups", remedy: "let them agree")
    }
    let rows = matrix.rows / groups
    self.quantizer = quantizer
    operands = try (0..<groups).map { group in
      let part = group * rows * matrix.columns..<(group + 1) * rows * matrix.columns
      return try BlockOperand(quantizer, rows: rows, of: Array(matrix.values[part])).asColumns
    }
  }
}
