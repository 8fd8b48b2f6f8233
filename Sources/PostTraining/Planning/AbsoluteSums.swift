// SPDX-License-Identifier: Apache-2.0

/// What sums of products may come to at most, whatever the signs: Σ |a·b|.
enum AbsoluteSums {
  /// The greatest Σ_k |a_ik × b_kj| over the rows i, for each column j, in float32, k ascending: the same bits on
  /// every machine.
  ///
  /// - Parameters:
  ///   - a: rows × k numbers.
  ///   - b: k × columns numbers.
  ///   - columns: the columns of b.
  static func greatest(_ a: [Float], _ b: [Float], columns: Int) -> [Float] {
    var greatest = [Float](repeating: 0, count: columns)
    guard columns > 0, !b.isEmpty else { return greatest }
    let k = b.count / columns
    let weights = b.map(\.magnitude)
    var sums = greatest
    weights.withUnsafeBufferPointer { weights in
      a.withUnsafeBufferPointer { a in
        sums.withUnsafeMutableBufferPointer { sums in
          greatest.withUnsafeMutableBufferPointer { greatest in
            for first in stride(from: 0, to: a.count - k + 1, by: k) {
              for j in 0..<columns { sums[j] = 0 }
              for i in 0..<k {
                let x = a[first + i].magnitude
                if x == 0 { continue }
                let row = i * columns
                for j in 0..<columns { sums[j] += x * weights[row + j] }
              }
              for j in 0..<columns { greatest[j] = max(greatest[j], sums[j]) }
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
