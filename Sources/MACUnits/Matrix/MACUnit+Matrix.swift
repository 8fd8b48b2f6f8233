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
  /// The work is done by the kernel that `emulationPlan` names, which returns the model's bits.
  ///
  /// ```swift
  /// import BuiltInSpecs
  /// import MACUnits
  /// import NumberFormats
  ///
  /// let units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  /// let unit = try units.unit(named: "mac-e4m3-e4m3-fp16")
  /// let a = try CodeMatrix(rows: m, columns: k, codes: activations)     // m × k codes of e4m3
  /// let b = try CodeMatrix(rows: k, columns: n, codes: weights)         // k × n codes of e4m3
  /// let c = try CodeMatrix(rows: m, columns: n, repeating: 0)           // m × n codes of fp16
  /// let d = try unit.multiply(MatrixOperands(a: a, b: b, c: c))         // m × n codes of fp16
  /// ```
  ///
  /// - Parameters:
  ///   - operands: matrices of codes; m, n and k may be anything, 0 included. With k = 0 every element
  ///     is the addend as the unit delivers it.
  ///   - random: which random numbers a stochastic rounding draws: element i, row-major, those of case
  ///     `random.index + i`; each step of the instruction takes the next m × n cases.
  ///   - numbering: another i for each element; nil for row-major.
  ///   - options: which instructions to use; they change no bit.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` when shapes do not fit each other, or the unit can not be tiled: c has
  ///   another format than d, a factor has no zero to pad with, or a scale's block goes over the end of
  ///   a step.
  public func multiply(
    _ operands: MatrixOperands, random: RandomCase = RandomCase(),
    numbering: ElementNumbering? = nil, options: EmulationOptions = EmulationOptions()
  ) throws(MatrixError) -> CodeMatrix {
    let job = try MatrixJob(self, operands, random, numbering, options)
    for pass in 0..<job.passes {
      for phase in job.phases(pass) {
        for item in 0..<phase.count { phase.body(item) }
      }
    }
    return job.d
  }

  /// The same product on several threads, bit for bit.
  ///
  /// - Parameters:
  ///   - operands: matrices of codes.
  ///   - random: which random numbers a stochastic rounding draws, by element and not by thread.
  ///   - numbering: another number for each element; nil for row-major.
  ///   - options: which instructions to use.
  ///   - threads: how many tasks work at a time; nil for as many as there are cores.
  ///   - progress: called now and then, from any thread, with the share of the products that are done.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` as the call on one thread; `CancellationError` when the surrounding task is
  ///   cancelled.
  public func multiply(
    _ operands: MatrixOperands, random: RandomCase = RandomCase(),
    numbering: ElementNumbering? = nil, options: EmulationOptions = EmulationOptions(),
    threads: Int?, progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> CodeMatrix {
    let job = try MatrixJob(self, operands, random, numbering, options)
    try await PhaseRunner(threads: threads, progress: progress).run(job)
    return job.d
  }

  /// The same product by the model: the definition that kernels are compared with.
  ///
  /// One `evaluate` after the other, it is slow.
  ///
  /// - Parameters:
  ///   - operands: matrices of codes.
  ///   - random: which random numbers a stochastic rounding draws.
  /// - Returns: D, m × n codes of the unit's result format.
  /// - Throws: `MatrixError` as `multiply`.
  public func multiplyByModel(
    _ operands: MatrixOperands, random: RandomCase = RandomCase()
  ) throws(MatrixError) -> CodeMatrix {
    let call = try MatrixCall(self, operands, random)
    return CodeMatrix(
      checked: operands.c.rows, operands.c.columns, call.elements(0..<operands.c.codes.count))
  }
}
