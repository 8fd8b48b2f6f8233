// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Goes through the codes one by one and sets each to the best value while all others of its row stay.
///
/// With g = D H the best real weight at j is wq_j - g_j / H_jj; its nearest value is taken when that lowers
/// tr(D H Dᵀ). No step makes the error larger, so this refines the codes of any method, on any grid.
///
/// Source: cyclic coordinate descent on the layer's least squares problem, as used for weight codes by Zhang et
/// al., COMQ (arXiv 2403.07134), and Behdin et al., QuantEase (arXiv 2309.01885).
public struct CoordinateDescent: Sendable, Hashable {
  /// The most passes over all columns; it ends early when nothing changes.
  public var passes: Int

  /// States the method's settings.
  public init(passes: Int = 10) { self.passes = passes }

  /// Better codes.
  ///
  /// - Parameters:
  ///   - codes: where to begin; nil for the nearest codes.
  ///   - weights: rows × columns.
  ///   - statistics: of the layer's inputs.
  ///   - quantizer: gives format and scales.
  /// - Throws: `WeightMethodError`, `FormatError`.
  public func refine(
    _ codes: [UInt64]? = nil, of weights: [Float], statistics: LayerStatistics,
    quantizer: MatrixQuantizer
  ) throws -> [UInt64] {
    try WeightMethodError.check(weights: weights, quantizer: quantizer, statistics: statistics)
    let grid = try GridMatrix(weights, quantizer)
    var places = grid.nearestPlaces()
    if let codes {
      try WeightMethodError.check("codes", count: codes.count, expected: weights.count)
      places = codes.map { Int32(grid.rounder.place(of: $0)) }
    }
    let columns = grid.columns
    let hessian = statistics.hessian
    let difference = grid.difference(places)
    var gradient = SlicedMatrix(difference, rows: grid.rows, columns: columns, slices: 2)
      .product(by: SlicedMatrix(hessian, rows: columns, columns: columns, slices: 2))
    for row in 0..<grid.rows {
      for _ in 0..<passes {
        guard Self.pass(row, &places, &gradient, hessian: hessian, grid: grid) else { break }
      }
    }
    return grid.codes(places)
  }

  /// One pass over a row; returns whether anything changed.
  private static func pass(
    _ row: Int, _ places: inout [Int32], _ gradient: inout [Double], hessian: [Double],
    grid: GridMatrix
  ) -> Bool {
    let columns = grid.columns
    var changed = false
    places.withUnsafeMutableBufferPointer { places in
      gradient.withUnsafeMutableBufferPointer { gradient in
        hessian.withUnsafeBufferPointer { hessian in
          for column in 0..<columns {
            let curvature = hessian[column * columns + column]
            guard curvature > 0 else { continue }
            let index = row * columns + column
            let scale = grid.scales[index]
            let old = Int(places[index])
            let value = grid.rounder.values[old] * scale
            let slope = gradient[index]
            let new = grid.rounder.place(of: value - slope / curvature, scale: scale)
            guard new != old else { continue }
            let step = grid.rounder.values[new] * scale - value
            // Listed thresholds need not be midpoints, so a nearest value need not be a better one.
            guard step * (2 * slope + step * curvature) < 0 else { continue }
            places[index] = Int32(new)
            changed = true
            let line = column * columns
            for other in 0..<columns {
              gradient[row * columns + other] += step * hessian[line + other]
            }
          }
        }
      }
    }
    return changed
  }
}
