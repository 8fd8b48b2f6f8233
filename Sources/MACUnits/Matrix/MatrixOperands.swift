// SPDX-License-Identifier: Apache-2.0

/// What goes into a matrix call: D[m × n] = A[m × k] · B[k × n] + C[m × n].
///
/// All are row-major; the k of B runs down its columns. For B stored by columns give
/// `CodeMatrix(rows: n, columns: k, ...).transposed`.
public struct MatrixOperands: Sendable, Hashable {
  /// The first factors, m × k.
  public var a: CodeMatrix
  /// The second factors, k × n.
  public var b: CodeMatrix
  /// The addends, m × n.
  public var c: CodeMatrix
  /// The scale words of a unit with block scales; nil when every scale is 1.
  public var scales: MatrixScales?

  /// Collects operands; whether they fit is checked by the call.
  ///
  /// - Parameters:
  ///   - a: the first factors, m × k.
  ///   - b: the second factors, k × n.
  ///   - c: the addends, m × n.
  ///   - scales: the scale words of a unit with block scales; nil when every scale is 1.
  public init(a: CodeMatrix, b: CodeMatrix, c: CodeMatrix, scales: MatrixScales? = nil) {
    self.a = a
    self.b = b
    self.c = c
    self.scales = scales
  }

  /// One dot product as matrices of one row and one column.
  ///
  /// Of factors of unlike lengths the shorter counts, and so do the scale words that its blocks have.
  public init(_ dot: DotOperands) {
    let k = min(dot.a.count, dot.b.count)
    a = CodeMatrix(checked: 1, k, Array(dot.a.prefix(k)))
    b = CodeMatrix(checked: k, 1, Array(dot.b.prefix(k)))
    c = CodeMatrix(checked: 1, 1, [dot.c])
    let words = min(dot.scales.a.count, dot.scales.b.count)
    scales =
      words == 0
      ? nil
      : MatrixScales(
        a: CodeMatrix(checked: 1, words, Array(dot.scales.a.prefix(words))),
        b: CodeMatrix(checked: words, 1, Array(dot.scales.b.prefix(words))))
  }

  /// m, n and k.
  var shape: InstructionShape { InstructionShape(m: a.rows, n: b.columns, k: a.columns) }

  /// Refuses shapes that do not fit each other or the unit's scales.
  func check(for unit: MACUnit) throws(MatrixError) {
    let shape = shape
    guard b.rows == shape.k else {
      throw MatrixError(
        "A is \(a.shape) and B is \(b.shape)",
        remedy: "give B as many rows as A has columns, \(shape.k)")
    }
    guard c.rows == shape.m, c.columns == shape.n else {
      throw MatrixError("C is \(c.shape)", remedy: "give \(shape.m) x \(shape.n), as D is")
    }
    guard let scales else { return }
    guard let blocks = unit.description.scale.blocks else {
      throw MatrixError(
        "\(unit.name) has no block scales", remedy: "leave them out, or name a unit that has")
    }
    let count = blocks.count(for: shape.k)
    guard scales.a.rows == shape.m, scales.a.columns == count else {
      throw MatrixError(
        "the scales of A are \(scales.a.shape)",
        remedy: "give \(shape.m) x \(count), one for each \(blocks.blockSize) of a row")
    }
    guard scales.b.rows == count, scales.b.columns == shape.n else {
      throw MatrixError(
        "the scales of B are \(scales.b.shape)",
        remedy: "give \(count) x \(shape.n), one for each \(blocks.blockSize) of a column")
    }
  }
}

/// The scale words of a matrix call, laid out as the factors are (PTX: scale_A and scale_B).
///
/// With blocks of G there are j = ceil(k / G) blocks; block i covers the k from i × G on.
public struct MatrixScales: Sendable, Hashable {
  /// Those of A, m × j: a row for each row of A.
  public var a: CodeMatrix
  /// Those of B, j × n: a column for each column of B.
  public var b: CodeMatrix

  /// Collects scale words.
  ///
  /// - Parameters:
  ///   - a: those of A, m × j.
  ///   - b: those of B, j × n.
  public init(a: CodeMatrix, b: CodeMatrix) {
    self.a = a
    self.b = b
  }
}
