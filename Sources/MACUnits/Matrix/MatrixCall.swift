// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A matrix product by the model, one evaluation after the other: rows of A and columns of B contiguous and
/// padded, scale words cut by steps.
struct MatrixCall: Sendable {
  private let unit: MACUnit
  /// K of one evaluation.
  private let step: Int
  /// K with its padding: whole steps.
  private let length: Int
  /// How many evaluations an element takes: one at least.
  private let steps: Int
  private let columns: Int
  /// Rows of A, each of `length`.
  private let a: [UInt64]
  /// Columns of B, each of `length`.
  private let b: [UInt64]
  private let c: [UInt64]
  /// Scale words by row and step, and by column and step; empty without any.
  private let scalesA: [[UInt64]]
  private let scalesB: [[UInt64]]
  private let random: RandomCase

  init(_ unit: MACUnit, _ operands: MatrixOperands, _ random: RandomCase) throws(MatrixError) {
    try operands.check(for: unit)
    let k = operands.a.columns
    step = unit.instruction?.k ?? max(k, 1)
    length = unit.instruction == nil ? k : (k + step - 1) / step * step
    steps = max(1, length / step)
    self.unit = unit
    self.random = random
    if length > step { try unit.checkSteps(step) }
    let (zeroA, zeroB) = try unit.padding(needed: length > k)
    let transposed = operands.b.transposed
    a = Self.padded(operands.a, to: length, zeroA)
    b = Self.padded(transposed, to: length, zeroB)
    c = operands.c.codes
    columns = operands.b.columns
    let blocks = unit.description.scale.blocks
    let words = blocks?.count(for: step) ?? 0
    if let scales = operands.scales {
      scalesA = Self.cut(scales.a, every: words, steps)
      scalesB = Self.cut(scales.b.transposed, every: words, steps)
    } else {
      scalesA = []
      scalesB = []
    }
  }

  /// The elements of a range, counted row-major.
  func elements(_ range: Range<Int>) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(range.count)
    for number in range { result.append(element(number)) }
    return result
  }

  private func element(_ number: Int) -> UInt64 {
    let (row, column) = number.quotientAndRemainder(dividingBy: columns)
    var code = c[number]
    var random = random
    for index in 0..<steps {
      random.index = self.random.index &+ UInt64(index * c.count + number)
      let k = index * step..<min((index + 1) * step, length)
      let scales =
        scalesA.isEmpty
        ? ScaleWords()
        : ScaleWords(a: scalesA[row * steps + index], b: scalesB[column * steps + index])
      code =
        unit.evaluate(
          a: a.span.extracting(row * length + k.lowerBound..<row * length + k.upperBound),
          b: b.span.extracting(column * length + k.lowerBound..<column * length + k.upperBound),
          c: code, scales: scales, random: random
        ).code
    }
    return code
  }

  // MARK: Layout

  private static func padded(_ matrix: CodeMatrix, to length: Int, _ zero: UInt64) -> [UInt64] {
    if matrix.columns == length { return matrix.codes }
    var result: [UInt64] = []
    result.reserveCapacity(matrix.rows * length)
    for row in 0..<matrix.rows {
      result += matrix.codes[row * matrix.columns..<(row + 1) * matrix.columns]
      result += repeatElement(zero, count: length - matrix.columns)
    }
    return result
  }

  /// The words of each row and step; a unit takes a missing word for 1, so blocks of padding have none.
  private static func cut(_ words: CodeMatrix, every count: Int, _ steps: Int) -> [[UInt64]] {
    var result: [[UInt64]] = []
    result.reserveCapacity(words.rows * steps)
    for row in 0..<words.rows {
      for step in 0..<steps {
        let start = min(step * count, words.columns)
        let end = min(start + count, words.columns)
        result.append(Array(words.codes[row * words.columns + start..<row * words.columns + end]))
      }
    }
    return result
  }
}
