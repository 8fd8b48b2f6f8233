// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Matrix products on a unit whose rows come from quantized activations: out = A · B, scaled back to float32.
///
/// The one place where a network's numbers enter and leave a unit.
struct RowProduct {
  let unit: MACUnit
  let options: EmulationOptions
  /// What the unit's results stand for.
  private let delivered: ArrayCast

  init(_ unit: MACUnit, _ options: EmulationOptions) throws {
    self.unit = unit
    self.options = options
    delivered = try ArrayCast(
      to: unit.resultFormat, Rounding(overflow: unit.resultFormat.customaryOverflow))
  }

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
    let columns = b.columns
    let c: CodeMatrix
    if let addend {
      var codes: [UInt64] = []
      codes.reserveCapacity(rows * columns)
      for _ in 0..<rows { codes += addend }
      c = try .checked(rows, columns, codes)
    } else {
      let zero = unit.description.decode.c.positiveZeroCode ?? 0
      c = try .checked(rows, columns, [UInt64](repeating: zero, count: rows * columns))
    }
    let operands = MatrixOperands(a: try .checked(rows, b.rows, a), b: b, c: c, scales: scales)
    return delivered.values(of: try product(operands, random).codes)
  }

  private func product(_ operands: MatrixOperands, _ random: RandomCase) throws -> CodeMatrix {
    do {
      return try unit.multiply(operands, random: random, options: options)
    } catch {
      throw GraphError(error.problem, remedy: error.remedy)
    }
  }

  /// Rows of codes by prepared weights: rows × output channels of one group of a convolution.
  ///
  /// - Parameters:
  ///   - rows: the rows of A.
  ///   - a: rows × K codes.
  ///   - rowScales: the scales of the rows.
  ///   - weights: B.
  ///   - group: which group of a convolution.
  ///   - bias: the addends of the group's output channels.
  ///   - seed: the seed of stochastic roundings.
  ///   - index: the number of the first element among the node's.
  func outputs(
    rows: Int, a: [UInt64], rowScales: RowScales, weights: PreparedWeights, group: Int,
    bias: ArraySlice<Float>?, seed: UInt64, index: UInt64
  ) throws -> [Float] {
    let matrices = weights.matrices[group]
    let columns = matrices[0].columns
    let first = group * columns
    if matrices.count == 1, case .one(let scale) = rowScales {
      // One scale for a dot product, known beforehand: the bias is the unit's addend.
      let scales = (0..<columns).map { scale * weights.scale(row: first + $0, column: 0) }
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
        weights.scale(row: first + $0, column: range.lowerBound)
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

extension CodeMatrix {
  /// Codes with a shape; a mistake is one of the network's.
  static func checked(_ rows: Int, _ columns: Int, _ codes: [UInt64]) throws -> CodeMatrix {
    do {
      return try CodeMatrix(rows: rows, columns: columns, codes: codes)
    } catch {
      throw GraphError(error.problem, remedy: error.remedy)
    }
  }
}
