// SPDX-License-Identifier: Apache-2.0

/// How far sums of products get from zero on their way: max over n of |c + Σ_{k<n} a·b|.
///
/// An accumulator holds each of these partial sums, or some of them, since k ascends in all units. They stay far below
/// Σ |a·b|, which they could come to only with products of one sign.
enum RunningSums {
  /// The greatest magnitude of a partial sum over the rows i, for each column j, in float32: the same bits on every
  /// machine.
  ///
  /// - Parameters:
  ///   - a: rows × k numbers.
  ///   - b: k × columns numbers.
  ///   - columns: the columns of b.
  ///   - start: where the sums of each column start; nil for 0.
  ///   - absolute: whether all products, and the start, count as if they had one sign: Σ |a·b|.
  static func greatest(
    _ a: [Float], _ b: [Float], columns: Int, start: [Float]? = nil, absolute: Bool = false
  ) -> [Float] {
    if absolute {
      return greatest(
        a.map(\.magnitude), b.map(\.magnitude), columns: columns, start: start?.map(\.magnitude))
    }
    let start = start ?? [Float](repeating: 0, count: columns)
    var greatest = start.map(\.magnitude)
    guard columns > 0, !b.isEmpty else { return greatest }
    let k = b.count / columns
    var sums = start
    b.withUnsafeBufferPointer { b in
      a.withUnsafeBufferPointer { a in
        sums.withUnsafeMutableBufferPointer { sums in
          greatest.withUnsafeMutableBufferPointer { greatest in
            for first in stride(from: 0, to: a.count - k + 1, by: k) {
              for j in 0..<columns { sums[j] = start[j] }
              for i in 0..<k {
                let x = a[first + i]
                if x == 0 { continue }
                let row = i * columns
                for j in 0..<columns {
                  let sum = sums[j] + x * b[row + j]
                  sums[j] = sum
                  greatest[j] = sum.magnitude > greatest[j] ? sum.magnitude : greatest[j]
                }
              }
            }
          }
        }
      }
    }
    return greatest
  }

  /// Rows of k numbers, each over its greatest magnitude.
  static func normalized(_ rows: [Float], k: Int) -> [Float] {
    var result = rows
    guard k > 0 else { return result }
    for first in stride(from: 0, to: rows.count - k + 1, by: k) {
      let greatest = rows[first..<first + k].reduce(0) { max($0, $1.magnitude) }
      guard greatest > 0 else { continue }
      for i in first..<first + k { result[i] = rows[i] / greatest }
    }
    return result
  }

  /// The same of the columns of a k × columns matrix.
  static func normalized(columnsOf matrix: [Float], columns: Int) -> [Float] {
    var greatest = [Float](repeating: 0, count: columns)
    for (place, number) in matrix.enumerated() {
      greatest[place % columns] = max(greatest[place % columns], number.magnitude)
    }
    return matrix.enumerated().map { place, number in
      let most = greatest[place % columns]
      return most > 0 ? number / most : number
    }
  }
}
