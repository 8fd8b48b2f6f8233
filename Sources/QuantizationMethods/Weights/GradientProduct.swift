// SPDX-License-Identifier: Apache-2.0

/// D ↦ D H for a fixed H and many D: the gradient of tr(D H Dᵀ) / 2, the same bits on every machine.
///
/// H is scaled to a unit diagonal, so that a slice of about 20 bits keeps as much of a quiet column as of a loud
/// one; the relative error of a gradient is near 2^-20 of its row's greatest term.
struct GradientProduct: Sendable {
  /// The length of a row.
  let columns: Int
  /// H's diagonal.
  let diagonal: [Double]
  /// The roots of the diagonal.
  private let roots: [Double]
  private let correlation: SlicedMatrix

  init(_ statistics: LayerStatistics?, columns: Int) {
    var hessian = [Double](repeating: 0, count: statistics == nil ? columns * columns : 0)
    if let statistics {
      hessian = statistics.hessian
    } else {
      for index in 0..<columns { hessian[index * columns + index] = 1 }
    }
    let roots = (0..<columns).map { hessian[$0 * columns + $0].squareRoot() }
    diagonal = (0..<columns).map { hessian[$0 * columns + $0] }
    for row in 0..<columns {
      for column in 0..<columns {
        let scale = roots[row] * roots[column]
        hessian[row * columns + column] =
          scale > 0 ? hessian[row * columns + column] / scale : 0
      }
    }
    correlation = SlicedMatrix(hessian, rows: columns, columns: columns, slices: 1)
    self.roots = roots
    self.columns = columns
  }

  /// D H, row by row.
  func gradient(_ difference: [Double]) -> [Double] {
    let rows = difference.count / max(1, columns)
    var scaled = difference
    multiplyByRoots(&scaled)
    var result = SlicedMatrix(scaled, rows: rows, columns: columns, slices: 1)
      .product(by: correlation)
    multiplyByRoots(&result)
    return result
  }

  private func multiplyByRoots(_ matrix: inout [Double]) {
    matrix.withUnsafeMutableBufferPointer { matrix in
      roots.withUnsafeBufferPointer { roots in
        for first in stride(from: 0, to: matrix.count, by: max(1, columns)) {
          for column in 0..<columns { matrix[first + column] *= roots[column] }
        }
      }
    }
  }
}
