// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// Two thin matrices for what quantization took from a layer's weights: the best approximation of W - Wq of a rank.
///
/// Source: LoRC, Yao et al., "ZeroQuant-V2" (arXiv 2303.08302) and "ZeroQuant-FP" (arXiv 2307.09782).
struct LowRankCorrection {
  let rank: Int

  /// U and V with W - Wq ≈ U · V.
  func factors(
    _ weights: WeightMatrix, quantized: [Float]
  ) throws -> ProductPlan.Compensation? {
    let found = try LowRankCompensation(
      weights: weights.values, quantized: quantized, rows: weights.rows, columns: weights.columns,
      rank: min(rank, weights.rows, weights.columns))
    return ProductPlan.Compensation(
      u: WeightMatrix(rows: weights.rows, columns: found.rank, values: found.left),
      v: WeightMatrix(rows: found.rank, columns: weights.columns, values: found.right))
  }
}
