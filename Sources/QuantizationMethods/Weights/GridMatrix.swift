// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A weight matrix and the grid of its quantizer, element by element, as the learning methods read them.
struct GridMatrix {
  let rows: Int
  let columns: Int
  let weights: [Double]
  /// The scale of each element.
  let scales: [Double]
  let rounder: GridRounder

  init(_ weights: [Float], _ quantizer: MatrixQuantizer) throws {
    rows = quantizer.rows
    columns = quantizer.columns
    self.weights = weights.map(Double.init)
    rounder = try GridRounder(quantizer.format, rounding: quantizer.rounding)
    scales = weights.indices.map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: quantizer.columns)
      return Double(quantizer.scale(row: row, column: column))
    }
  }

  /// The places of the nearest values.
  func nearestPlaces() -> [Int32] {
    weights.indices.map { Int32(rounder.place(of: weights[$0], scale: scales[$0])) }
  }

  /// Wq - W.
  func difference(_ places: [Int32]) -> [Double] {
    rounder.values.withUnsafeBufferPointer { values in
      places.indices.map { values[Int(places[$0])] * scales[$0] - weights[$0] }
    }
  }

  /// The codes of places; a zero takes its weight's sign where the format has two zeros.
  func codes(_ places: [Int32]) -> [UInt64] {
    places.indices.map {
      rounder.code(at: Int(places[$0]), isNegative: weights[$0].sign == .minus)
    }
  }

  /// Tr(D H Dᵀ) of each row for places.
  func errors(_ places: [Int32], _ product: GradientProduct) -> [Double] {
    let difference = difference(places)
    return OutputError.byRow(difference, product.gradient(difference), columns: columns)
  }

  /// Takes the rows of `others` whose errors are smaller.
  func keepBetter(
    _ places: inout [Int32], _ errors: inout [Double], than others: [Int32],
    _ otherErrors: [Double]
  ) {
    for row in 0..<rows where otherErrors[row] < errors[row] {
      errors[row] = otherErrors[row]
      let range = row * columns..<(row + 1) * columns
      places.replaceSubrange(range, with: others[range])
    }
  }
}
