// SPDX-License-Identifier: Apache-2.0

/// How far sums of products get from zero on their way: max over n of |c + Σ_{k<n} a·b|, and |c| + Σ |a·b|.
///
/// An accumulator holds each of the partial sums, or some of them, since k ascends in all units. They stay far below
/// Σ |a·b|, which they could come to only with products of one sign.
enum RunningSums {
  /// What one row came to: a number for each column.
  typealias Extents = (partial: UnsafeBufferPointer<Float>, absolute: UnsafeBufferPointer<Float>)

  /// Sums each row by each column in float32, k ascending: the same bits on every machine.
  ///
  /// - Parameters:
  ///   - a: rows × k numbers.
  ///   - b: k × columns numbers.
  ///   - columns: the columns of b.
  ///   - start: c of each column; nil for 0.
  ///   - each: called with a row's number and its extents.
  static func forEachRow(
    _ a: [Float], _ b: [Float], columns: Int, start: [Float]? = nil, each: (Int, Extents) -> Void
  ) {
    guard columns > 0, !b.isEmpty else { return }
    let k = b.count / columns
    let start = start ?? [Float](repeating: 0, count: columns)
    let starts = start.map(\.magnitude)
    var (sums, partial, absolute) = (start, starts, starts)
    b.withUnsafeBufferPointer { b in
      sums.withUnsafeMutableBufferPointer { sums in
        partial.withUnsafeMutableBufferPointer { partial in
          absolute.withUnsafeMutableBufferPointer { absolute in
            for row in 0..<a.count / k {
              for j in 0..<columns {
                sums[j] = start[j]
                partial[j] = starts[j]
                absolute[j] = starts[j]
              }
              for i in 0..<k {
                let x = a[row * k + i]
                if x == 0 { continue }
                for j in 0..<columns {
                  let product = x * b[i * columns + j]
                  let sum = sums[j] + product
                  sums[j] = sum
                  absolute[j] += product.magnitude
                  partial[j] = sum.magnitude > partial[j] ? sum.magnitude : partial[j]
                }
              }
              each(row, (UnsafeBufferPointer(partial), UnsafeBufferPointer(absolute)))
            }
          }
        }
      }
    }
  }
}

extension Array<Float> {
  /// The greatest magnitude of each row of k numbers; 1 where all are zeros.
  func greatestMagnitudes(ofRowsOf k: Int) -> [Float] {
    guard k > 0 else { return [] }
    return (0..<count / k).map { row in
      let greatest = self[row * k..<(row + 1) * k].reduce(0) { Swift.max($0, $1.magnitude) }
      return greatest > 0 ? greatest : 1
    }
  }

  /// The same of each of so many columns.
  func greatestMagnitudes(ofColumns columns: Int) -> [Float] {
    var greatest = [Float](repeating: 0, count: columns)
    for (place, number) in enumerated() {
      greatest[place % columns] = Swift.max(greatest[place % columns], number.magnitude)
    }
    return greatest.map { $0 > 0 ? $0 : 1 }
  }

  /// Rows of k numbers, each over its greatest magnitude.
  func normalizedRows(of k: Int) -> [Float] {
    let greatest = greatestMagnitudes(ofRowsOf: k)
    return enumerated().map { place, number in number / greatest[place / Swift.max(1, k)] }
  }
}
