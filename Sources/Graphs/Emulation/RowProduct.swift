// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A dense layer's product: rows of activations by its weights, scaled back to float32.
struct RowProduct {
  let product: UnitProduct
  private var unit: MACUnit { product.unit }

  /// The numbers of rows × B's columns results, not scaled yet.
  ///
  /// - Parameters:
  ///   - rows: the rows of A.
  ///   - a: rows × k codes.
  ///   - b: k × columns codes.
  ///   - addend: the code c of each column; nil for zeros.
  ///   - scales: the scale words of a unit with block scales.
  ///   - random: the random numbers of the first element; the others follow row by row.
  func results(
    rows: Int, a: [UInt64], b: CodeMatrix, addend: [UInt64]?, scales: MatrixScales? = nil,
    random: RandomCase
  ) throws -> [Float] {
    let row = addend ?? [UInt64](repeating: product.zeroAddend, count: b.columns)
    return try product.numbers(
      MatrixOperands(
        a: .checked(rows, b.rows, a), b: b, c: .repeating(row, rows: rows), scales: scales),
      random: random)
  }

  /// Rows of codes by prepared weights: rows × output channels.
  ///
  /// - Parameters:
  ///   - rows: the rows of A.
  ///   - a: rows × K codes.
  ///   - rowScales: the scales of the rows.
  ///   - weights: B.
  ///   - bias: the addends of the output channels.
  ///   - seed: the seed of stochastic roundings.
  ///   - index: the number of the first element among the node's.
  func outputs(
    rows: Int, a: [UInt64], rowScales: RowScales, weights: PreparedWeights, bias: [Float]?,
    seed: UInt64, index: UInt64
  ) throws -> [Float] {
    let matrices = weights.matrices[0]
    let columns = matrices[0].columns
    if matrices.count == 1, case .one(let scale) = rowScales {
      // One scale for a dot product, known beforehand: the bias is the unit's addend.
      let scales = (0..<columns).map { scale * weights.scale(row: $0, column: 0) }
      guard scales.allSatisfy({ $0.isNormal }) else {
        throw GraphError(
          "a product of scales is out of float32's normal range", remedy: "choose other ranges")
      }
      let addend = bias.map { bias in
        zip(bias, scales).map { unit.addendCode(of: $0, scale: $1) }
      }
      var out = try results(
        rows: rows, a: a, b: matrices[0], addend: addend,
        random: RandomCase(seed: seed, index: index))
      scaleColumns(&out, scales)
      return out
    }
    var sum = [Float](repeating: 0, count: rows * columns)
    for (number, matrix) in matrices.enumerated() {
      let range = weights.bounds[number]..<weights.bounds[number + 1]
      var part = a
      if matrices.count > 1 {
        let length = weights.quantizer.columns
        part = []
        part.reserveCapacity(rows * range.count)
        for row in 0..<rows {
          part += a[row * length + range.lowerBound..<row * length + range.upperBound]
        }
      }
      // Each group of k has random numbers of its own.
      let random = RandomCase(
        seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95, index: index)
      let out = try results(rows: rows, a: part, b: matrix, addend: nil, random: random)
      let scales = (0..<columns).map {
        weights.scale(row: $0, column: range.lowerBound)
      }
      for row in 0..<rows {
        let scale = rowScales.scale(row)
        for column in 0..<columns {
          sum[row * columns + column] += out[row * columns + column] * (scale * scales[column])
        }
      }
    }
    if let bias {
      for row in 0..<rows {
        for (column, value) in bias.enumerated() { sum[row * columns + column] += value }
      }
    }
    return sum
  }

  private func scaleColumns(_ out: inout [Float], _ scales: [Float]) {
    let columns = scales.count
    out.withUnsafeMutableBufferPointer { out in
      scales.withUnsafeBufferPointer { scales in
        for first in stride(from: 0, to: out.count, by: columns) {
          for column in 0..<columns { out[first + column] *= scales[column] }
        }
      }
    }
  }
}
