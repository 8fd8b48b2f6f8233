// SPDX-License-Identifier: Apache-2.0
internal import COpenBLAS

/// A matrix cut into short fixed-point slices, so that products of slices are exact.
///
/// Each row i is written as 2^e_i (high + low), with `high` a multiple of 2^-β and `low` one of 2^-2β. A dot
/// product of k such numbers needs at most 2β + log2 k ≤ 53 bits: whatever order, vector width or fused
/// operation a BLAS kernel uses, it loses nothing. **So a product has the same bits on every processor and for
/// any number of threads**, which kernels of float64 alone do not give.
///
/// Source: the error-free splitting of Ozaki, Ogita, Oishi and Rump, "Error-free transformations of matrix
/// multiplication by using fast routines of matrix multiplication" (Numerical Algorithms 59, 2012).
struct SlicedMatrix: Sendable {
  /// Rows.
  let rows: Int
  /// The length of a dot product.
  let columns: Int
  /// 2^e of each row.
  let scales: [Double]
  /// The leading slice, row by row.
  let high: [Double]
  /// The second slice; empty when one was asked for.
  let low: [Double]

  /// The bits of a slice for dot products of a length.
  static func bits(length: Int) -> Int {
    let carries = Int.bitWidth - max(1, length - 1).leadingZeroBitCount
    return (53 - carries) / 2
  }

  /// Cuts a matrix.
  ///
  /// - Parameters:
  ///   - source: finite numbers, row by row.
  ///   - rows: how many rows.
  ///   - columns: the length of a row.
  ///   - stride: from one row to the next.
  ///   - slices: 1 for about 20 significant bits of each row's greatest number, 2 for about 40.
  init(
    _ source: UnsafePointer<Double>, rows: Int, columns: Int, stride: Int, slices: Int
  ) {
    self.rows = rows
    self.columns = columns
    let bits = Self.bits(length: columns)
    let grid = Double(sign: .plus, exponent: bits, significand: 1)
    let step = 1 / grid
    var scales = [Double](repeating: 1, count: rows)
    var high = [Double](repeating: 0, count: rows * columns)
    var low = [Double](repeating: 0, count: slices > 1 ? rows * columns : 0)
    high.withUnsafeMutableBufferPointer { high in
      low.withUnsafeMutableBufferPointer { low in
        for row in 0..<rows {
          let numbers = source + row * stride
          var greatest = 0.0
          for column in 0..<columns { greatest = max(greatest, abs(numbers[column])) }
          guard greatest > 0 else { continue }
          let exponent = max(-960, min(960, Int(greatest.exponent) + 1))
          scales[row] = Double(sign: .plus, exponent: exponent, significand: 1)
          let up = Double(sign: .plus, exponent: bits - exponent, significand: 1)
          let first = row * columns
          if slices > 1 {
            for column in 0..<columns {
              let scaled = numbers[column] * up
              let whole = scaled.rounded(.toNearestOrEven)
              high[first + column] = whole * step
              low[first + column] =
                ((scaled - whole) * grid).rounded(.toNearestOrEven) * step * step
            }
          } else {
            for column in 0..<columns {
              high[first + column] = (numbers[column] * up).rounded(.toNearestOrEven) * step
            }
          }
        }
      }
    }
    self.scales = scales
    self.high = high
    self.low = low
  }

  /// Cuts a matrix that is stored without gaps.
  init(_ matrix: [Double], rows: Int, columns: Int, slices: Int) {
    precondition(matrix.count == rows * columns, "\(matrix.count) numbers for \(rows) x \(columns)")
    self.init(matrix, rows: rows, columns: columns, stride: columns, slices: slices)
  }

  /// Adds `factor` × (rows of this) · (rows of other)ᵀ to a matrix.
  ///
  /// - Parameters:
  ///   - range: which rows of this matrix; they become the rows of the result.
  ///   - other: a matrix with as many columns and slices.
  ///   - otherRange: which of its rows; they become the columns of the result.
  ///   - result: where the first element of the result lies.
  ///   - stride: from one row of the result to the next.
  ///   - factor: usually 1 or -1.
  func addProduct(
    rows range: Range<Int>, by other: SlicedMatrix, rows otherRange: Range<Int>,
    to result: UnsafeMutablePointer<Double>, stride: Int, factor: Double
  ) {
    precondition(columns == other.columns, "rows of \(columns) and of \(other.columns)")
    let (height, width) = (range.count, otherRange.count)
    guard height > 0, width > 0, columns > 0 else { return }
    SingleThread.start()
    let both = !low.isEmpty && !other.low.isEmpty
    var leading = [Double](repeating: 0, count: height * width)
    var trailing = [Double](repeating: 0, count: both ? height * width : 0)
    Self.multiply(
      high, from: range.lowerBound, height, other.high, from: otherRange.lowerBound, width,
      length: columns, into: &leading, keep: 0)
    if both {
      // Both cross products together stay within 53 bits: low slices have one bit less than high ones.
      Self.multiply(
        high, from: range.lowerBound, height, other.low, from: otherRange.lowerBound, width,
        length: columns, into: &trailing, keep: 0)
      Self.multiply(
        low, from: range.lowerBound, height, other.high, from: otherRange.lowerBound, width,
        length: columns, into: &trailing, keep: 1)
    }
    for row in 0..<height {
      let scale = scales[range.lowerBound + row] * factor
      let line = result + row * stride
      leading.withUnsafeBufferPointer { leading in
        trailing.withUnsafeBufferPointer { trailing in
          other.scales.withUnsafeBufferPointer { scales in
            let first = row * width
            for column in 0..<width {
              var sum = leading[first + column]
              if both { sum += trailing[first + column] }
              line[column] += sum * scale * scales[otherRange.lowerBound + column]
            }
          }
        }
      }
    }
  }

  /// The product of this matrix with the transpose of another.
  func product(by other: SlicedMatrix) -> [Double] {
    var result = [Double](repeating: 0, count: rows * other.rows)
    result.withUnsafeMutableBufferPointer { result in
      guard let base = result.baseAddress else { return }
      addProduct(
        rows: 0..<rows, by: other, rows: 0..<other.rows, to: base, stride: other.rows, factor: 1)
    }
    return result
  }

  /// One slice times the transpose of another, exactly.
  private static func multiply(
    _ first: [Double], from firstRow: Int, _ height: Int, _ second: [Double], from secondRow: Int,
    _ width: Int, length: Int, into result: inout [Double], keep: Double
  ) {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        result.withUnsafeMutableBufferPointer { result in
          guard let a = first.baseAddress, let b = second.baseAddress else { return }
          cblas_dgemm(
            CblasRowMajor, CblasNoTrans, CblasTrans, Int32(height), Int32(width), Int32(length), 1,
            a + firstRow * length, Int32(length), b + secondRow * length, Int32(length), keep,
            result.baseAddress, Int32(width))
        }
      }
    }
  }
}
