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
}
