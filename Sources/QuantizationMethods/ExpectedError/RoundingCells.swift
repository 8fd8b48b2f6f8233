// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The cells of the real line in which rounding to nearest delivers one number of a format.
public struct RoundingCells: Sendable, Hashable {
  /// The delivered numbers, ascending, each once.
  public let values: [Double]
  /// Between `thresholds[i - 1]` and `thresholds[i]` the number `values[i]` is delivered.
  public let thresholds: [Double]
  /// The magnitude that stands for the clip.
  public let greatest: Double
  /// Whether the cells of negative numbers mirror those of positive ones.
  let isSymmetric: Bool

  /// Lists the cells of a format.
  ///
  /// - Parameters:
  ///   - format: at most 16 bits.
  ///   - keepsOddCode: whether a signed integer has its most negative code, which quantizers leave out.
  /// - Throws: `FormatError` for a wider format.
  public init(_ format: NumberFormat, keepsOddCode: Bool = false) throws {
    guard format.width <= CodeGrid.maximumWidth else {
      throw FormatError(
        "\(format.name) has too many numbers to list",
        remedy: "choose a format of at most \(CodeGrid.maximumWidth) bits")
    }
    if case .codeBook(let book) = format, let thresholds = book.nearestThresholds {
      self.init(values: book.grid.map(\.value), thresholds: thresholds)
      return
    }
    var values: Set<Double> = []
    for code in 0..<UInt64(1) << UInt64(format.width) {
      guard case .finite(let exact) = format.decode(code) else { continue }
      values.insert(exact.isZero ? 0 : exact.asDouble)
    }
    if case .fixedPoint(let fixed) = format, fixed.isSigned, !keepsOddCode {
      values.remove(fixed.leastDecoded.asDouble)
    }
    let sorted = values.sorted()
    self.init(values: sorted, thresholds: zip(sorted, sorted.dropFirst()).map { ($0 + $1) / 2 })
  }

  /// States the cells.
  ///
  /// - Precondition: values ascend, and between each two of them there is a threshold.
  init(values: [Double], thresholds: [Double]) {
    precondition(thresholds.count == max(0, values.count - 1), "one threshold for two neighbours")
    self.values = values
    self.thresholds = thresholds
    greatest = values.last ?? 0
    isSymmetric =
      zip(values, values.reversed()).allSatisfy { $0 == -$1 }
      && zip(thresholds, thresholds.reversed()).allSatisfy { $0 == -$1 }
  }
}
