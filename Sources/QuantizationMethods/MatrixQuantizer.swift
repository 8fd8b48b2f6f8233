// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Turns the weights of a layer into codes and back: w ≈ value(code) × scale, a scale for each row and group
/// of columns.
///
/// Weights stand as a matrix of one row for each output channel and one column for each k of its dot product.
/// Granularity is the number of scales: one for the tensor, one for each row (channel), or one for each run of
/// `groupSize` columns of a row. The quotient w / scale is exact and is rounded once; what lies beyond the
/// format saturates.
public struct MatrixQuantizer: Sendable, Hashable {
  /// The format of the codes; an asymmetric integer is a fixed-point format with a zero point.
  public let format: NumberFormat
  /// Output channels.
  public let rows: Int
  /// The length of a dot product.
  public let columns: Int
  /// How many consecutive columns of a row share a scale; `columns` without groups.
  public let groupSize: Int
  /// One for the tensor, one for each row, or rows × groups, row by row.
  public let scales: [Float]
  /// How a quotient becomes a code.
  public let rounding: Rounding
  /// Whether two's complement's odd code is left out.
  public let isSymmetric: Bool
  private let quantizer: Quantizer

  /// Groups of a row.
  public var groups: Int { (columns + groupSize - 1) / max(1, groupSize) }

  /// Fixes a quantizer.
  ///
  /// - Parameters:
  ///   - format: the format of the codes.
  ///   - rows: output channels.
  ///   - columns: the length of a dot product.
  ///   - groupSize: how many consecutive columns share a scale; nil for all.
  ///   - scales: one for the tensor, or rows × groups, row by row; positive and normal.
  ///   - rounding: how quotients become codes; they saturate whatever it says of overflow.
  ///   - isSymmetric: whether two's complement's odd code is left out.
  /// - Throws: `FormatError` when the scales do not fit the shape or are not positive normal numbers.
  public init(
    format: NumberFormat, rows: Int, columns: Int, groupSize: Int? = nil, scales: [Float],
    rounding: Rounding = Rounding(overflow: .saturate), isSymmetric: Bool = true
  ) throws {
    let size = max(1, min(groupSize ?? columns, max(1, columns)))
    let groups = (columns + size - 1) / size
    guard rows >= 0, columns >= 0, scales.count == 1 || scales.count == rows * groups else {
      throw FormatError(
        "there are \(scales.count) scales for \(rows) rows of \(groups) groups",
        remedy: "give one, or one for each group of each row")
    }
    quantizer = try Quantizer(
      format: format, scales: scales, rounding: rounding, isSymmetric: isSymmetric)
    self.format = format
    self.rows = rows
    self.columns = columns
    self.groupSize = size
    self.scales = scales
    self.rounding = quantizer.rounding
    self.isSymmetric = isSymmetric
  }

  /// The same with each scale multiplied by its factor.
  ///
  /// - Parameter factors: as many as there are scales.
  /// - Throws: `FormatError` when a product is not a positive normal number, or the counts differ.
  public func scaled(by factors: [Float]) throws -> MatrixQuantizer {
    guard factors.count == scales.count else {
      throw FormatError(
        "there are \(factors.count) factors for \(scales.count) scales", remedy: "give one each")
    }
    return try MatrixQuantizer(
      format: format, rows: rows, columns: columns, groupSize: groupSize,
      scales: zip(scales, factors).map { $0 * $1 }, rounding: rounding, isSymmetric: isSymmetric)
  }

  /// The place of an element's scale in `scales`.
  public func scaleIndex(row: Int, column: Int) -> Int {
    scales.count == 1 ? 0 : row * groups + column / groupSize
  }

  /// The scale of an element.
  public func scale(row: Int, column: Int) -> Float { scales[scaleIndex(row: row, column: column)] }

  /// The code of a weight at a place.
  public func code(of x: Float, row: Int, column: Int) -> UInt64 {
    quantizer.code(of: x, channel: scaleIndex(row: row, column: column))
  }

  /// What a code at a place stands for: value × scale, in float32.
  public func value(of code: UInt64, row: Int, column: Int) -> Float {
    quantizer.value(of: code, channel: scaleIndex(row: row, column: column))
  }

  /// The codes of rows × columns weights, row by row, each to nearest.
  ///
  /// - Precondition: there are rows × columns weights.
  public func codes(of weights: [Float]) -> [UInt64] {
    precondition(
      weights.count == rows * columns, "\(weights.count) weights for \(rows) x \(columns)")
    if scales.count == 1 { return quantizer.codes(of: weights) }
    var codes: [UInt64] = []
    codes.reserveCapacity(weights.count)
    for row in 0..<rows {
      for first in stride(from: 0, to: columns, by: groupSize) {
        let part = row * columns + first..<row * columns + min(first + groupSize, columns)
        codes += quantizer.codes(
          of: Array(weights[part]), channel: scaleIndex(row: row, column: first))
      }
    }
    return codes
  }

  /// What codes stand for: rows × columns weights in float32, row by row.
  ///
  /// - Precondition: there are rows × columns codes of the format.
  public func values(of codes: [UInt64]) -> [Float] {
    // Codes are few beside weights where they are short.
    let table =
      format.width <= 16
      ? (0..<UInt64(1) << UInt64(format.width)).map { format.decode($0).asDouble } : []
    var values: [Float] = []
    values.reserveCapacity(codes.count)
    for row in 0..<rows {
      for first in stride(from: 0, to: columns, by: groupSize) {
        let scale = Double(self.scale(row: row, column: first))
        for column in first..<min(first + groupSize, columns) {
          let code = codes[row * columns + column]
          let value = table.isEmpty ? format.decode(code).asDouble : table[Int(code)]
          values.append(Float(value * scale))
        }
      }
    }
    return values
  }
}
