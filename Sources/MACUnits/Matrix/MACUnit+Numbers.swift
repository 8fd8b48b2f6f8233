// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// A matrix product of numbers: D = A · B + C, with every operand first rounded once to the unit's format.
  ///
  /// ```swift
  /// let d = try unit.multiply(m: 2, n: 3, k: 4, a: a, b: b)         // a: 8, b: 12, d: 6 numbers
  /// ```
  ///
  /// Numbers are not scaled: what lies beyond a format saturates, or does what the rounding says. For scales of
  /// tensors and channels see the modules Networks and Quantization; a unit with block scales gets 1 for each.
  ///
  /// - Parameters:
  ///   - m: the rows of A and D.
  ///   - n: the columns of B and D.
  ///   - k: the columns of A and rows of B.
  ///   - a: m × k numbers, row by row.
  ///   - b: k × n numbers, row by row.
  ///   - c: m × n addends, row by row; nil for zeros.
  ///   - rounding: how operands become codes; ties to even and saturating by default.
  ///   - random: which random numbers a stochastic unit draws; operands are not rounded stochastically.
  ///   - options: which instructions to use; they change no bit.
  /// - Returns: m × n numbers, row by row; a result with more bits than float32 has is rounded to nearest.
  /// - Throws: `MatrixError` when the counts do not fit the shape, `FormatError` for a rounding that a
  ///   format does not have.
  public func multiply(
    m: Int, n: Int, k: Int, a: [Float], b: [Float], c: [Float]? = nil,
    rounding: Rounding = Rounding(overflow: .saturate), random: RandomCase = RandomCase(),
    options: EmulationOptions = EmulationOptions()
  ) throws -> [Float] {
    let decode = description.decode
    let codes = { (values: [Float], format: NumberFormat) throws -> [UInt64] in
      try ArrayCast(to: format, rounding).codes(of: values)
    }
    let addends =
      try c.map { try CodeMatrix(rows: m, columns: n, codes: codes($0, decode.c)) }
      ?? CodeMatrix(rows: m, columns: n, repeating: decode.c.positiveZeroCode ?? 0)
    let d = try multiply(
      MatrixOperands(
        a: try CodeMatrix(rows: m, columns: k, codes: codes(a, decode.a)),
        b: try CodeMatrix(rows: k, columns: n, codes: codes(b, decode.b)), c: addends),
      random: random, options: options)
    return try ArrayCast(to: resultFormat, Rounding(overflow: resultFormat.customaryOverflow))
      .values(of: d.codes)
  }
}
