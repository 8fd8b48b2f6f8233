// SPDX-License-Identifier: Apache-2.0

/// Which number each element of a product has among the dot products of a run: what a stochastic rounding draws
/// by.
///
/// Rows are cut into groups, images for instance. The element at (row, column) has the number
/// (row / rowsPerGroup) × groupStride + (row mod rowsPerGroup) × rowStride + column × columnStride.
public struct ElementNumbering: Sendable, Hashable {
  /// How many rows make a group.
  public var rowsPerGroup: Int
  /// From a group's elements to the next group's.
  public var groupStride: Int
  /// From a row to the next of its group.
  public var rowStride: Int
  /// From a column to the next.
  public var columnStride: Int

  /// States the strides.
  public init(rowsPerGroup: Int, groupStride: Int, rowStride: Int, columnStride: Int) {
    self.rowsPerGroup = max(1, rowsPerGroup)
    self.groupStride = groupStride
    self.rowStride = rowStride
    self.columnStride = columnStride
  }

  /// Row by row, in matrices of so many columns.
  public static func rowMajor(columns: Int) -> ElementNumbering {
    ElementNumbering(rowsPerGroup: 1, groupStride: columns, rowStride: 0, columnStride: 1)
  }

  /// The number of an element; it wraps.
  func number(row: Int, column: Int) -> UInt64 {
    let (group, place) = row.quotientAndRemainder(dividingBy: rowsPerGroup)
    return UInt64(
      truncatingIfNeeded: group &* groupStride &+ place &* rowStride &+ column &* columnStride)
  }
}
