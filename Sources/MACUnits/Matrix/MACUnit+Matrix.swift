// SPDX-License-Identifier: Apache-2.0

extension MACUnit {
  /// One matrix instruction: D = A · B + C of exactly the unit's `instruction` shape.
  ///
  /// Every element is `evaluate` of its row of A, its column of B and its element of C.
  ///
  /// - Parameters:
  ///   - operands: matrices of codes of the instruction's m, n and k.
  ///   - random: which random numbers a stochastic rounding draws: element i, row-major, those of case
  ///     `random.index + i`.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` when the unit belongs to no instruction or the shapes are not its own.
  public func performInstruction(
    _ operands: MatrixOperands, random: RandomCase = RandomCase()
  ) throws(MatrixError) -> CodeMatrix {
    guard let instruction else {
      throw MatrixError(
        "\(name) belongs to no matrix instruction", remedy: "multiply matrices of any shape")
    }
    let found = operands.shape
    guard found == instruction else {
      throw MatrixError(
        "the operands have m \(found.m), n \(found.n), k \(found.k)",
        remedy:
          "the instruction of \(name) takes m \(instruction.m), n \(instruction.n), k \(instruction.k)"
      )
    }
    return try multiply(operands, random: random)
  }

  /// A whole matrix product: D = A · B + C of any m, n and k (a GEMM), on the calling thread.
  ///
  /// A unit that belongs to no instruction takes each dot product as it is: every element is `evaluate`
  /// of its row, its column and its addend.
  ///
  /// A unit with an `instruction` computes as its hardware does. K is cut into steps of the instruction's
  /// k, ascending, and C goes through all of them: the D of a step is the C of the next. Inside a step
  /// products are taken in the unit's own order. Elements do not depend on each other, so rows and
  /// columns that fill no whole tile need no padding; **the last step is padded to the instruction's k**
  /// with codes of +0, and blocks that are all padding have the scale 1. What that does to a result:
  ///
  /// - Aligned sums (NVIDIA; AMD CDNA3) leave zeros out: nothing.
  /// - Exact sums, and accumulators that round after each product: +0 is added to a number that is
  ///   representable already, so only the sign of a zero can change, from -0 to +0, where the unit
  ///   keeps signs of zero. Hardware does that too.
  /// - Sums whose single additions are rounded (`chain`, `pairwiseTree`): besides that, a product that
  ///   would have gone on alone meets a +0 and is rounded with it.
  ///
  /// - Parameters:
  ///   - operands: matrices of codes; m, n and k may be anything, 0 included. With k = 0 every element
  ///     is the addend as the unit delivers it.
  ///   - random: which random numbers a stochastic rounding draws: element i, row-major, those of case
  ///     `random.index + i`; each step of the instruction takes the next m × n cases.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` when shapes do not fit each other, or the unit can not be tiled: c has
  ///   another format than d, a factor has no zero to pad with, or a scale's block goes over the end of
  ///   a step.
  public func multiply(
    _ operands: MatrixOperands, random: RandomCase = RandomCase()
  ) throws(MatrixError) -> CodeMatrix {
    let call = try MatrixCall(self, operands, random)
    return CodeMatrix(
      checked: operands.c.rows, operands.c.columns, call.elements(0..<operands.c.codes.count))
  }

  /// The same product on several threads, bit for bit.
  ///
  /// - Parameters:
  ///   - operands: matrices of codes.
  ///   - random: which random numbers a stochastic rounding draws, by element and not by thread.
  ///   - threads: how many tasks work at a time; nil for as many as there are cores.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` as the call on one thread; `CancellationError` when the surrounding task is
  ///   cancelled.
  public func multiply(
    _ operands: MatrixOperands, random: RandomCase = RandomCase(), threads: Int?
  ) async throws -> CodeMatrix {
    let call = try MatrixCall(self, operands, random)
    let count = operands.c.codes.count
    // Short enough pieces that the last ones end together. The task pool has one thread a core, so
    // without a limit all pieces may wait in it.
    let workers = max(1, threads ?? Self.unlimitedTasks)
    let length = max(1, count / (4 * min(workers, Self.unlimitedTasks)))
    let pieces = stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
    var codes = operands.c.codes
    try await withThrowingTaskGroup(of: (Range<Int>, [UInt64]).self) { group in
      func start(_ piece: Range<Int>) {
        group.addTask {
          try Task.checkCancellation()
          return (piece, call.elements(piece))
        }
      }
      for piece in pieces.prefix(workers) { start(piece) }
      var waiting = pieces.dropFirst(workers)
      while let (piece, part) = try await group.next() {
        codes.replaceSubrange(piece, with: part)
        if let next = waiting.popFirst() { start(next) }
      }
    }
    return CodeMatrix(checked: operands.c.rows, operands.c.columns, codes)
  }

  /// As many tasks as keep any machine of today busy.
  private static let unlimitedTasks = 256
}
