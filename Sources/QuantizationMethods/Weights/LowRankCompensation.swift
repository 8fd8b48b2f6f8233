// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The best approximation of a quantization error by two thin matrices: W ≈ Wq + U V.
///
/// U (rows × rank) holds the leading left singular vectors of E = W - Wq times the roots of the singular values, V
/// (rank × columns) the right ones times the same roots. The factors may be kept as codes.
///
/// Source: LoRC of Yao et al., ZeroQuant-V2 (arXiv 2303.08302), used in ZeroQuant-FP (arXiv 2307.09782) with factors
/// of 8 bits. The singular vectors come from one-sided Jacobi rotations of E Eᵀ or Eᵀ E, whichever is smaller, so
/// all bits are the same on every machine; singular values below 10^-8 of the greatest are not resolved.
public struct LowRankCompensation: Sendable, Hashable {
  /// Rows × rank.
  public let left: [Float]
  /// Rank × columns.
  public let right: [Float]
  /// The number of singular values that are kept.
  public let rank: Int
  /// Output channels.
  public let rows: Int
  /// The length of a dot product.
  public let columns: Int
  /// All singular values of E, descending.
  public let singularValues: [Double]

  /// Decomposes the difference of two matrices.
  ///
  /// - Parameters:
  ///   - weights: rows × columns.
  ///   - quantized: what they are quantized to.
  ///   - rows: output channels.
  ///   - columns: the length of a dot product.
  ///   - rank: how many singular values are kept, at most the lesser side.
  ///   - factorFormat: the format that both factors are rounded to, with a scale for each row of U and of V;
  ///     nil keeps them in float32.
  /// - Throws: `WeightMethodError` when the lengths do not fit; `FormatError` from the format.
  public init(
    weights: [Float], quantized: [Float], rows: Int, columns: Int, rank: Int,
    factorFormat: NumberFormat? = nil
  ) throws {
    guard rows > 0, columns > 0, rank >= 0 else {
      throw WeightMethodError.setting(
        "rank \(rank) of \(rows) x \(columns)", remedy: "give a shape and a rank of at least 0")
    }
    try WeightMethodError.check("weights", count: weights.count, expected: rows * columns)
    try WeightMethodError.check(
      "quantized weights", count: quantized.count, expected: rows * columns)
    let error = zip(weights, quantized).map { Double($0) - Double($1) }
    let isWide = rows <= columns
    let (short, long) = isWide ? (rows, columns) : (columns, rows)
    let matrix = isWide ? error : transposed(error, rows: rows, columns: columns)
    let sliced = SlicedMatrix(matrix, rows: short, columns: long, slices: 2)
    let spectrum = SymmetricSpectrum(sliced.product(by: sliced), size: short)
    self.rank = min(rank, short)
    self.rows = rows
    self.columns = columns
    singularValues = spectrum.values.map { max(0, $0).squareRoot() }
    let kept = self.rank
    // The long side's vectors times the singular values: Qᵀ E.
    let vectors = Array(spectrum.vectors.prefix(kept * short))
    let images = SlicedMatrix(vectors, rows: kept, columns: short, slices: 2)
      .product(
        by: SlicedMatrix(
          transposed(matrix, rows: short, columns: long), rows: long, columns: short, slices: 2))
    var near = vectors
    var far = images
    for index in 0..<kept {
      let root = singularValues[index].squareRoot()
      for place in index * short..<(index + 1) * short { near[place] *= root }
      for place in index * long..<(index + 1) * long {
        far[place] = root > 0 ? far[place] / root : 0
      }
    }
    let (u, v) = isWide ? (near, far) : (far, near)
    left = try Self.rounded(
      transposed(u, rows: kept, columns: rows).map(Float.init), columns: kept, format: factorFormat)
    right = try Self.rounded(v.map(Float.init), columns: columns, format: factorFormat)
  }

  /// U V, rows × columns, in float32 from sums in float64.
  public var product: [Float] {
    var result: [Float] = []
    result.reserveCapacity(rows * columns)
    for row in 0..<rows {
      var sums = [Double](repeating: 0, count: columns)
      for index in 0..<rank {
        let factor = Double(left[row * rank + index])
        for column in 0..<columns {
          sums[column] += factor * Double(right[index * columns + column])
        }
      }
      result += sums.map(Float.init)
    }
    return result
  }

  /// Each row rounded to a format with a scale from its greatest magnitude.
  private static func rounded(
    _ matrix: [Float], columns: Int, format: NumberFormat?
  ) throws -> [Float] {
    guard let format, columns > 0 else { return matrix }
    let rule = ScalingRule(range: .minMax)
    return try stride(from: 0, to: matrix.count, by: columns).flatMap { first in
      let row = Array(matrix[first..<first + columns])
      let scale = try rule.scale(for: Magnitudes(row), format: format)
      let quantizer = try Quantizer(format: format, scales: [scale])
      return quantizer.codes(of: row).map { quantizer.value(of: $0) }
    }
  }
}
