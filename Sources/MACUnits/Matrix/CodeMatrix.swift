// SPDX-License-Identifier: Apache-2.0

/// A matrix of codes with its shape, row-major: element (row, column) is
/// `codes[row * columns + column]`.
///
/// What the codes mean is said by the unit that reads them. A matrix may have no rows or no columns.
public struct CodeMatrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The rows × columns codes, row by row.
  public private(set) var codes: [UInt64]

  /// Gives codes a shape.
  ///
  /// - Parameters:
  ///   - rows: the number of rows.
  ///   - columns: the number of columns.
  ///   - codes: rows × columns codes, row by row.
  /// - Throws: `MatrixError` when the codes are more or fewer.
  public init(rows: Int, columns: Int, codes: [UInt64]) throws(MatrixError) {
    guard try Self.count(rows, columns) == codes.count else {
      throw MatrixError(
        "there are \(codes.count) codes for a matrix of \(rows) x \(columns)",
        remedy: "give one for each element, row by row")
    }
    self.rows = rows
    self.columns = columns
    self.codes = codes
  }

  /// A matrix of one code throughout.
  ///
  /// - Parameters:
  ///   - rows: the number of rows.
  ///   - columns: the number of columns.
  ///   - code: every element.
  /// - Throws: `MatrixError` for a negative or unaddressable shape.
  public init(rows: Int, columns: Int, repeating code: UInt64) throws(MatrixError) {
    let count = try Self.count(rows, columns)
    self.init(checked: rows, columns, Array(repeating: code, count: count))
  }

  init(checked rows: Int, _ columns: Int, _ codes: [UInt64]) {
    self.rows = rows
    self.columns = columns
    self.codes = codes
  }

  /// The element at a row and a column, both counted from 0.
  ///
  /// - Precondition: both lie in the matrix.
  public subscript(row: Int, column: Int) -> UInt64 {
    get {
      precondition(0..<columns ~= column, "column \(column) of \(columns)")
      return codes[row * columns + column]
    }
    set {
      precondition(0..<columns ~= column, "column \(column) of \(columns)")
      codes[row * columns + column] = newValue
    }
  }

  /// The matrix with rows and columns exchanged: what makes a row-major B of a column-major one.
  public var transposed: CodeMatrix {
    var result: [UInt64] = []
    result.reserveCapacity(codes.count)
    for column in 0..<columns {
      for row in 0..<rows { result.append(codes[row * columns + column]) }
    }
    return CodeMatrix(checked: columns, rows, result)
  }

  /// The shape in words for messages.
  var shape: String { "\(rows) x \(columns)" }

  private static func count(_ rows: Int, _ columns: Int) throws(MatrixError) -> Int {
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !overflow, count <= maximumCount else {
      throw MatrixError(
        "a matrix of \(rows) x \(columns) can not be held", remedy: "give a smaller shape")
    }
    return count
  }

  /// The most elements a matrix may have: 2^40, more than any machine holds.
  private static let maximumCount = 1 << 40
}
