// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods

/// A layer's weights as codes, laid out as a factor of matrix products: one product for each group of k that shares
/// scales.
public struct PreparedWeights: Sendable {
  /// The codes and scales that were chosen.
  public let quantizer: MatrixQuantizer
  /// rows × columns codes, row by row: output channel, then k.
  public let codes: [UInt64]
  /// How the codes become the unit's; nil when the unit has the same format.
  public let recoding: Recoding?
  /// Where the weights stand in products.
  public let side: Side
  /// The factor for each group of a convolution and each group of k: k × output channels where the weights are B,
  /// output channels × k where they are A.
  let matrices: [[CodeMatrix]]
  /// The first k of each group of k, and the end.
  let bounds: [Int]

  /// Where weights stand in D = A · B.
  public enum Side: Sendable, Hashable {
    /// A convolution's: output channels by patches, which gives the channels' planes.
    case left
    /// A dense layer's: rows of activations by output channels.
    case right

    /// Where the weights of a node stand.
    public init(_ product: ProductNode) { self = product.kind == .convolution ? .left : .right }
  }

  /// Lays codes out.
  ///
  /// - Parameters:
  ///   - quantizer: formats and scales.
  ///   - codes: rows × columns codes, row by row.
  ///   - groups: the groups of a convolution, which cut the rows.
  ///   - side: where the weights stand in products.
  ///   - recoding: how the codes become the unit's; nil when the unit has the same format.
  /// - Throws: `GraphError` when the counts do not fit.
  public init(
    quantizer: MatrixQuantizer, codes: [UInt64], groups: Int, side: Side, recoding: Recoding? = nil
  ) throws {
    let (rows, columns) = (quantizer.rows, quantizer.columns)
    guard codes.count == rows * columns, groups > 0, rows % groups == 0 else {
      throw GraphError(
        "there are \(codes.count) codes for \(rows) x \(columns) weights of \(groups) groups",
        remedy: "let them agree")
    }
    self.quantizer = quantizer
    self.codes = codes
    self.recoding = recoding
    self.side = side
    let operands = recoding?.codes(codes) ?? codes
    let bounds = Array(stride(from: 0, to: columns, by: quantizer.groupSize)) + [columns]
    self.bounds = bounds
    let perGroup = rows / groups
    matrices = try (0..<groups).map { group in
      try zip(bounds, bounds.dropFirst()).map { first, end in
        var list: [UInt64] = []
        list.reserveCapacity((end - first) * perGroup)
        for row in group * perGroup..<(group + 1) * perGroup {
          list += operands[row * columns + first..<row * columns + end]
        }
        let matrix = try CodeMatrix.checked(perGroup, end - first, list)
        return side == .left ? matrix : matrix.transposed
      }
    }
  }

  /// The scale that a result of the unit is multiplied with for a weight at a place.
  func scale(row: Int, column: Int) -> Float {
    let scale = quantizer.scale(row: row, column: column)
    return recoding?.scale(scale) ?? scale
  }

  /// The weights that the codes stand for: rows × columns numbers.
  public var values: [Float] { quantizer.values(of: codes) }
}
