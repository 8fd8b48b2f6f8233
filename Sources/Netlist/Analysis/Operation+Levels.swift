// SPDX-License-Identifier: Apache-2.0

extension Operation {
  /// An estimate of how many gates of two inputs lie one behind the other in the operation.
  ///
  /// The estimate is for circuits that a synthesis tool makes when speed matters: carries by prefix trees, many
  /// terms added in carry-save form. Complements count nothing, for they go into the gates beside them.
  ///
  /// | operation of w bits | levels |
  /// | --- | --- |
  /// | slice, concatenation, replication, complement | 0 |
  /// | and, or, exclusive or | 1 |
  /// | multiplex | 2 |
  /// | sum of n words | 2 a row of 3:2 compressors until two words are left, and carries |
  /// | carries, less | 2 ceil(log2 w) + 2, 1 for a single bit |
  /// | multiplication of x by y bits | 1, and a sum of min(x, y) words |
  /// | shift | 2 a bit of the distance that matters, 1 if there are others |
  /// | equal | ceil(log2 w) + 1 |
  /// | reduction | ceil(log2 w) |
  /// | leading zero count | 2 ceil(log2 w) |
  /// | table of n index bits | 2 (n - 1), at least 1 |
  ///
  /// - Parameters:
  ///   - width: the bits of the result.
  ///   - operandWidths: the bits of the operands.
  public func levels(width: Int, operandWidths: [Int]) -> Int {
    switch self {
    case .input, .constant, .register, .output, .slice, .concatenation, .replication, .not: 0
    case .and, .or, .xor: 1
    case .multiplex: 2
    case .sum: Self.sumLevels(terms: operandWidths.count, width: width)
    case .subtract: Self.sumLevels(terms: 2, width: width)
    case .less: Self.sumLevels(terms: 2, width: operandWidths[0])
    case .multiply:
      1 + Self.sumLevels(terms: min(operandWidths[0], operandWidths[1]), width: width)
    case .shiftLeft, .shiftRight, .shiftRightArithmetic:
      Self.shiftLevels(width: width, distanceWidth: operandWidths[1])
    case .equal: Self.treeLevels(operandWidths[0]) + 1
    case .reduceAnd, .reduceOr, .reduceXor: Self.treeLevels(operandWidths[0])
    case .leadingZeroCount: 2 * Self.treeLevels(operandWidths[0])
    case .lookup: max(2 * (operandWidths[0] - 1), 1)
    }
  }

  /// ceil(log2 n): the levels of a tree over n things.
  static func treeLevels(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  private static func sumLevels(terms: Int, width: Int) -> Int {
    guard terms > 1 else { return 0 }
    var (left, rows) = (terms, 0)
    while left > 2 {
      left -= left / 3
      rows += 1
    }
    return 2 * rows + (width == 1 ? 1 : 2 * treeLevels(width) + 2)
  }

  private static func shiftLevels(width: Int, distanceWidth: Int) -> Int {
    let useful = max(treeLevels(width), 1)
    guard distanceWidth > useful else { return 2 * distanceWidth }
    return max(2 * useful, treeLevels(distanceWidth - useful)) + 1
  }
}
