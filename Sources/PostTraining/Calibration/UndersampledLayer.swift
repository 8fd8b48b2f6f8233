// SPDX-License-Identifier: Apache-2.0
import Graphs

/// A layer that calibration gave fewer rows than its dot products are long: XᵀX is singular, and codes that are
/// learned from it (GPTQ, AdaRound, NUPES) may fit the samples and nothing else.
///
/// Measured on the MiniLM encoder at 3 bits: GPTQ on at most 835 rows for up to 1536 columns is behind nearest
/// codes, on 3161 rows before them.
public struct UndersampledLayer: Sendable, Hashable {
  /// The layer's name.
  public let name: String
  /// The rows that calibration kept.
  public let rows: Int
  /// The length of a dot product.
  public let columns: Int
  /// Rows over columns.
  public var share: Double { Double(rows) / Double(max(1, columns)) }

  /// Nil for layers with rows enough, and for products without weights.
  init?(_ product: ProductNode, _ seen: ProductStatistics?) {
    guard let weights = product.weights, let seen, seen.rowCount < weights.columns else {
      return nil
    }
    (name, rows, columns) = (product.name, seen.rowCount, weights.columns)
  }
}
