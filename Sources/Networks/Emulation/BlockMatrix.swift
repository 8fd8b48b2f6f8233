// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods

/// A matrix in a block format as a matrix call reads it: elements, and a scale for each block of k.
///
/// ```swift
/// let a = try BlockMatrix(rows: x, count: m, format: nvfp4)              // x: m × k floats
/// let b = try BlockMatrix(rows: w, count: n, format: nvfp4)              // w: n × k floats
/// let d = try unit.multiply(
///   MatrixOperands(
///     a: a.codes, b: b.codes.transposed, c: zeros,
///     scales: MatrixScales(a: a.scales, b: b.scales.transposed)))
/// // x · wᵀ is about value(d) × a.tensorScale × b.tensorScale
/// ```
public struct BlockMatrix: Sendable, Hashable {
  /// The element codes: a row for each row, its k filled with zeros to the end of the last block.
  public let codes: CodeMatrix
  /// The scale words: a row for each row, a column for each block of k.
  public let scales: CodeMatrix
  /// By what a result is multiplied outside of the unit; 1 where the format needs no such scale.
  public let tensorScale: Float

  /// Quantizes a matrix along its rows, under the tensor scale that follows from all of it.
  ///
  /// - Parameters:
  ///   - numbers: count × k numbers, row by row; k is the dimension that a product sums over.
  ///   - count: the number of rows, at least 1.
  ///   - format: the format of the blocks.
  ///   - rule: how the scale of a block is chosen; nil for the format's own rule.
  ///   - rounding: how quotients become elements; they saturate.
  /// - Throws: `MatrixError` when the numbers do not fill the rows, `FormatError` for a format or rounding
  ///   that `BlockQuantizer` refuses.
  public init(
    rows numbers: [Float], count: Int, format: BlockFormat, rule: ScaleRule? = nil,
    rounding: Rounding = BlockFormat.customaryRounding
  ) throws {
    guard count >= 1, numbers.count % count == 0 else {
      throw MatrixError(
        "there are \(numbers.count) numbers in \(count) rows",
        remedy: "give as many in each row, and at least one row")
    }
    var greatest: Float = 0
    for number in numbers where number.isFinite { greatest = max(greatest, number.magnitude) }
    let quantizer = try BlockQuantizer(
      format: format, tensorScale: format.tensorScale(greatest: greatest), rule: rule,
      rounding: rounding)
    let length = numbers.count / count
    let rows = (0..<count).map { row in
      quantizer.codes(of: numbers[row * length..<(row + 1) * length])
    }
    codes = try CodeMatrix(
      rows: count, columns: rows[0].elements.count, codes: rows.flatMap(\.elements))
    scales = try CodeMatrix(
      rows: count, columns: rows[0].scales.count, codes: rows.flatMap(\.scales))
    tensorScale = quantizer.tensorScale
  }
}
