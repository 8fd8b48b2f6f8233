// SPDX-License-Identifier: Apache-2.0

/// Eigenvalues and eigenvectors of a symmetric positive semidefinite matrix.
///
/// Pairs of rows are rotated until all are orthogonal; row i is then λ_i times the i-th eigenvector. Plain float64
/// in a fixed order: the same bits on every machine. About 8 sweeps of n² / 2 rotations of 7 n operations.
///
/// Source: Hestenes' one-sided form of Jacobi's method (J. SIAM 6, 1958).
struct SymmetricSpectrum {
  /// Descending.
  let values: [Double]
  /// One row for each eigenvalue, of length 1; zeros where the eigenvalue is 0.
  let vectors: [Double]

  private static let sweeps = 30
  private static let tolerance = 1e-12

  init(_ matrix: [Double], size n: Int) {
    var rows = matrix
    rows.withUnsafeMutableBufferPointer { rows in
      for _ in 0..<Self.sweeps {
        var rotated = false
        for first in 0..<max(0, n - 1) {
          for second in first + 1..<n
          where Self.orthogonalize(rows, first * n, second * n, length: n) { rotated = true }
        }
        if !rotated { break }
      }
    }
    let norms = (0..<n).map { row -> Double in
      var sum = 0.0
      for index in row * n..<(row + 1) * n { sum += rows[index] * rows[index] }
      return sum.squareRoot()
    }
    let order = (0..<n).sorted { norms[$0] == norms[$1] ? $0 < $1 : norms[$0] > norms[$1] }
    values = order.map { norms[$0] }
    vectors = order.flatMap { row in
      rows[row * n..<(row + 1) * n].map { norms[row] > 0 ? $0 / norms[row] : 0 }
    }
  }

  /// Rotates two rows so that their dot product vanishes; returns whether it was needed.
  private static func orthogonalize(
    _ rows: UnsafeMutableBufferPointer<Double>, _ first: Int, _ second: Int, length: Int
  ) -> Bool {
    // Four partial sums each, so that additions need not wait for one another.
    var (a, b, c) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    for index in stride(from: 0, to: length, by: 4) {
      var (x, y) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
      for lane in 0..<min(4, length - index) {
        x[lane] = rows[first + index + lane]
        y[lane] = rows[second + index + lane]
      }
      a += x * x
      b += y * y
      c += x * y
    }
    let (alpha, beta, gamma) = (total(a), total(b), total(c))
    guard abs(gamma) > tolerance * (alpha * beta).squareRoot(), gamma != 0 else { return false }
    let zeta = (beta - alpha) / (2 * gamma)
    let tangent = (zeta < 0 ? -1 : 1) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = cosine * tangent
    for index in 0..<length {
      let (x, y) = (rows[first + index], rows[second + index])
      rows[first + index] = cosine * x - sine * y
      rows[second + index] = sine * x + cosine * y
    }
    return true
  }

  private static func total(_ x: SIMD4<Double>) -> Double { (x[0] + x[1]) + (x[2] + x[3]) }
}

/// The transpose of a matrix that is stored row by row.
func transposed<Element>(_ matrix: [Element], rows: Int, columns: Int) -> [Element] {
  (0..<matrix.count).map { index in
    let (column, row) = index.quotientAndRemainder(dividingBy: max(1, rows))
    return matrix[row * columns + column]
  }
}
