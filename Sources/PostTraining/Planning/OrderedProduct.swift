// SPDX-License-Identifier: Apache-2.0

/// Matrix products in float32 whose sums run by ascending k, each product and each sum rounded: the same bits on every
/// machine, which a BLAS does not promise.
enum OrderedProduct {
  /// Two rows by 16 columns at a time: their sums stay in registers.
  private static let block = 16

  /// rows × k numbers by k × columns: rows × columns.
  static func multiply(_ a: [Float], _ b: [Float], columns: Int) -> [Float] {
    guard columns > 0, !b.isEmpty else { return [] }
    let k = b.count / columns
    let rows = a.count / k
    let whole = columns / block * block
    return [Float](unsafeUninitializedCapacity: rows * columns) { result, count in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for row in stride(from: 0, to: rows, by: 2) {
            let other = min(row + 1, rows - 1)
            for column in stride(from: 0, to: whole, by: block) {
              let (x, y) = sums(
                a, row * k, other * k, UnsafeRawBufferPointer(b), column, columns, k)
              for lane in 0..<block {
                result[row * columns + column + lane] = x[lane]
                result[other * columns + column + lane] = y[lane]
              }
            }
            for column in whole..<columns {
              for r in row...other {
                var sum: Float = 0
                for i in 0..<k { sum += a[r * k + i] * b[i * columns + column] }
                result[r * columns + column] = sum
              }
            }
          }
        }
      }
      count = rows * columns
    }
  }

  /// The sums of two rows and a block of columns.
  @inline(__always)
  private static func sums(
    _ a: UnsafeBufferPointer<Float>, _ first: Int, _ second: Int, _ b: UnsafeRawBufferPointer,
    _ column: Int, _ columns: Int, _ k: Int
  ) -> (SIMD16<Float>, SIMD16<Float>) {
    var (x, y) = (SIMD16<Float>.zero, SIMD16<Float>.zero)
    for i in 0..<k {
      let factors = b.loadUnaligned(
        fromByteOffset: (i * columns + column) * MemoryLayout<Float>.stride,
        as: SIMD16<Float>.self)
      x += factors * a[first + i]
      y += factors * a[second + i]
    }
    return (x, y)
  }
}
