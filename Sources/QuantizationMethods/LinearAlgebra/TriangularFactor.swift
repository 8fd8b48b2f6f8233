// SPDX-License-Identifier: Apache-2.0

/// The Cholesky factorization and triangular inverse that error compensation needs, in blocks.
///
/// Within a block sums run in ascending order in float64; between blocks products are sliced
/// (`SlicedMatrix`), so all bits are the same on every processor.
enum TriangularFactor {
  /// Columns of a block: more for large matrices, where cutting into slices costs more than plain loops do.
  static func blockSize(_ n: Int) -> Int { n > 1024 ? 128 : 64 }

  /// The upper triangular U with H⁻¹ = Uᵀ U, row by row, zeros below the diagonal.
  ///
  /// H = R Rᵀ with R upper triangular is the Cholesky factorization from the last column to the first, and
  /// U = R⁻¹: the inverse of H itself is never formed.
  ///
  /// - Returns: nil when a pivot is not positive.
  static func upperFactorOfInverse(_ matrix: [Double], size n: Int) -> [Double]? {
    // In reversed order of rows and columns R is the usual lower factor.
    var lower = [Double](repeating: 0, count: n * n)
    for row in 0..<n {
      for column in 0...row { lower[row * n + column] = matrix[(n - 1 - row) * n + n - 1 - column] }
    }
    guard factor(&lower, size: n) else { return nil }
    let inverse = transposedInverse(lower, size: n)
    // inverse is L⁻ᵀ; U = J L⁻¹ J.
    var upper = [Double](repeating: 0, count: n * n)
    for row in 0..<n {
      for column in row..<n {
        upper[row * n + column] = inverse[(n - 1 - column) * n + n - 1 - row]
      }
    }
    return upper
  }

  /// Replaces the lower triangle of a symmetric matrix by L with L Lᵀ equal to it.
  ///
  /// A pivot below 2^-32 of its diagonal element counts as not positive: it is within what two slices lose.
  ///
  /// - Returns: whether all pivots were positive.
  static func factor(_ matrix: inout [Double], size n: Int) -> Bool {
    let blockSize = blockSize(n)
    return matrix.withUnsafeMutableBufferPointer { buffer in
      guard let a = buffer.baseAddress else { return true }
      let diagonal = (0..<n).map { a[$0 * n + $0] }
      for first in stride(from: 0, to: n, by: blockSize) {
        let end = min(n, first + blockSize)
        for row in first..<n {
          let line = a + row * n
          for column in first..<min(end, row + 1) {
            let other = a + column * n
            var sum = line[column]
            for k in first..<column { sum -= line[k] * other[k] }
            if row == column {
              guard sum > diagonal[row] * 0x1p-32, sum > 0, sum.isFinite else { return false }
              line[column] = sum.squareRoot()
            } else {
              line[column] = sum / other[column]
            }
          }
        }
        guard end < n else { continue }
        let panel = SlicedMatrix(
          a + end * n + first, rows: n - end, columns: end - first, stride: n, slices: 2)
        let tall = 4 * blockSize
        for top in stride(from: end, to: n, by: tall) {
          let bottom = min(n, top + tall)
          panel.addProduct(
            rows: top - end..<bottom - end, by: panel, rows: 0..<bottom - end,
            to: a + top * n + end, stride: n, factor: -1)
        }
      }
      return true
    }
  }

  /// L⁻ᵀ, upper triangular, of a lower triangular L; what stands above L's diagonal is not read.
  static func transposedInverse(_ lower: [Double], size n: Int) -> [Double] {
    let blockSize = blockSize(n)
    var inverse = [Double](repeating: 0, count: n * n)
    lower.withUnsafeBufferPointer { lower in
      inverse.withUnsafeMutableBufferPointer { inverse in
        guard let l = lower.baseAddress, let y = inverse.baseAddress else { return }
        for first in stride(from: 0, to: n, by: blockSize) {
          let end = min(n, first + blockSize)
          let count = end - first
          // right = L[block, 0..<first] · L⁻¹[0..<first, 0..<first], and the unit matrix behind it.
          var right = [Double](repeating: 0, count: count * end)
          right.withUnsafeMutableBufferPointer { right in
            guard let s = right.baseAddress else { return }
            if first > 0 {
              let left = SlicedMatrix(
                l + first * n, rows: count, columns: first, stride: n, slices: 2)
              let done = SlicedMatrix(y, rows: first, columns: first, stride: n, slices: 2)
              left.addProduct(
                rows: 0..<count, by: done, rows: 0..<first, to: s, stride: end, factor: -1)
            }
            for row in 0..<count {
              s[row * end + first + row] = 1
              let line = l + (first + row) * n + first
              for k in 0..<row {
                let factor = line[k]
                for column in 0..<first + k + 1 {
                  s[row * end + column] -= factor * s[k * end + column]
                }
              }
              let pivot = line[row]
              for column in 0..<first + row + 1 {
                s[row * end + column] /= pivot
                y[column * n + first + row] = s[row * end + column]
              }
            }
          }
        }
      }
    }
    return inverse
  }
}
