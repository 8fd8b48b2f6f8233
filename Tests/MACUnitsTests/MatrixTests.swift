// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@Suite struct `Matrix products` {
  @Test func `every element is the unit's own dot product, step by step`() throws {
    let library = try ShippedUnits.library()
    var wrong: [String] = []
    for name in try library.names() {
      let shipped = try library.unit(named: name)
      // As shipped, and as if it belonged to a small instruction.
      let blockSize = shipped.description.scale.blocks?.blockSize ?? 4
      let shape = InstructionShape(m: 2, n: 2, k: blockSize)
      let units =
        try [shipped]
        + (shipped.isChainable ? [MACUnit(shipped.description, instruction: shape)] : [])
      for unit in units {
        let k = unit.isChainable ? 2 * blockSize + 3 : unit.instruction?.k ?? 5
        let operands = try DrawnMatrices(unit, seed: 3).operands(m: 3, n: 5, k: k)
        let d = try unit.multiply(operands)
        for row in 0..<3 {
          for column in 0..<5 {
            let expected = Naive(unit).element(operands, row, column)
            if d[row, column] != expected { wrong.append("\(unit.name) \(row), \(column)") }
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  @Test(arguments: 0..<4)
  func `padding does not show in aligned sums`(number: Int) throws {
    let unit = try MatrixUnits.aligned[number]
    // Numbers of every size, specials left out so that finite sums are compared.
    let operands = try DrawnMatrices(unit, seed: 11, isFinite: true).operands(m: 4, n: 6, k: 75)
    let d = try unit.multiply(operands)
    var wrong = 0
    for row in 0..<4 {
      for column in 0..<6 {
        // One evaluation of the whole dot product, nothing padded.
        let dot = Naive.dot(operands, row, column, 0..<75, blockSize: unit.blockSize)
        if unit.evaluate(dot).code != d[row, column] { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }

  @Test func `padding turns the negative zero of a fused chain positive`() throws {
    let description = try ShippedUnits.unit("mac-fp16-fp16-fp32-flushing").description
    let free = try MACUnit(description)
    let tiled = try MACUnit(description, instruction: InstructionShape(m: 1, n: 1, k: 4))
    // -0 × 0 added to -0.
    let operands = MatrixOperands(
      a: try CodeMatrix(rows: 1, columns: 1, codes: [0x8000]),
      b: try CodeMatrix(rows: 1, columns: 1, codes: [0]),
      c: try CodeMatrix(rows: 1, columns: 1, codes: [0x8000_0000]))
    #expect(try free.multiply(operands).codes == [0x8000_0000])
    #expect(try tiled.multiply(operands).codes == [0])
  }

  @Test func `any number of threads gives the same bits`() async throws {
    let stochastic = try ShippedUnits.unit("mac-e4m3-e4m3-bf16-stochastic")
    let tiled = try MACUnit(
      stochastic.description, instruction: InstructionShape(m: 16, n: 8, k: 4))
    for unit in try [stochastic, tiled] + MatrixUnits.aligned {
      let operands = try DrawnMatrices(unit, seed: 8).operands(m: 13, n: 7, k: 34)
      let random = RandomCase(seed: 5, index: 40)
      let one = try unit.multiply(operands, random: random)
      for threads in [1, 2, 3, 64, nil] as [Int?] {
        #expect(try await unit.multiply(operands, random: random, threads: threads) == one)
      }
    }
    let operands = try DrawnMatrices(stochastic, seed: 8).operands(m: 13, n: 7, k: 34)
    #expect(
      try stochastic.multiply(operands, random: RandomCase(seed: 5))
        != stochastic.multiply(operands, random: RandomCase(seed: 6)))
  }

  @Test func `empty shapes are shapes`() async throws {
    let unit = try #require(try MatrixUnits.aligned.first)
    for (m, n, k) in [(0, 3, 4), (3, 0, 4), (2, 3, 0), (0, 0, 0)] {
      let operands = try DrawnMatrices(unit, seed: 1, isFinite: true).operands(m: m, n: n, k: k)
      let d = try unit.multiply(operands)
      #expect(d.rows == m && d.columns == n)
      if k == 0 { #expect(d.codes == operands.c.codes) }
      #expect(try await unit.multiply(operands, threads: 2) == d)
    }
  }

  @Test func `an instruction has one shape`() throws {
    let unit = try #require(try MatrixUnits.aligned.first)
    let shape = try #require(unit.instruction)
    let drawn = DrawnMatrices(unit, seed: 2)
    let operands = try drawn.operands(m: shape.m, n: shape.n, k: shape.k)
    #expect(try unit.performInstruction(operands) == unit.multiply(operands))
    let short = try drawn.operands(m: shape.m, n: shape.n, k: 3)
    #expect(throws: MatrixError.self) { try unit.performInstruction(short) }
    #expect("\(MatrixUnits.error { try unit.performInstruction(short) })".contains("k 3; the"))
    let mac = try ShippedUnits.unit("mac-e4m3-e4m3-fp16")
    let other = try DrawnMatrices(mac, seed: 2).operands(m: 1, n: 1, k: 1)
    #expect(
      "\(MatrixUnits.error { try mac.performInstruction(other) })".contains("no matrix instruction")
    )
  }

  @Test func `what does not fit is refused in one sentence`() throws {
    let mac = try ShippedUnits.unit("mac-e4m3-e4m3-fp16")
    let scaled = try #require(try MatrixUnits.aligned.last)
    func matrix(_ rows: Int, _ columns: Int) throws -> CodeMatrix {
      try CodeMatrix(rows: rows, columns: columns, repeating: 0)
    }
    let mixed = try MACUnit(
      ShippedUnits.library().unit(named: "mac-e4m3-e4m3-fp16-fp32").description,
      instruction: InstructionShape(m: 1, n: 1, k: 4))
    let powers = try MACUnit(
      ShippedUnits.library().unit(named: "mac-e8m0-e4m3-fp32").description,
      instruction: InstructionShape(m: 1, n: 1, k: 4))
    func product(
      _ a: (Int, Int), _ b: (Int, Int), _ c: (Int, Int), on unit: MACUnit,
      _ scales: MatrixScales? = nil
    ) throws -> CodeMatrix {
      try unit.multiply(
        MatrixOperands(
          a: matrix(a.0, a.1), b: matrix(b.0, b.1), c: matrix(c.0, c.1), scales: scales))
    }
    let scales = MatrixScales(a: try matrix(2, 1), b: try matrix(1, 3))
    let cases: [(says: String, call: () throws -> CodeMatrix)] = [
      ("there are 3 codes", { try CodeMatrix(rows: 2, columns: 2, codes: [1, 2, 3]) }),
      ("can not be held", { try matrix(-1, 2) }),
      ("can not be held", { try matrix(1 << 40, 1 << 40) }),
      ("as many rows as A has columns, 4", { try product((2, 4), (5, 3), (2, 3), on: mac) }),
      ("C is 3 x 2; give 2 x 3", { try product((2, 4), (4, 3), (3, 2), on: mac) }),
      ("no block scales", { try product((2, 4), (4, 3), (2, 3), on: mac, scales) }),
      (
        "the scales of A are 2 x 1; give 2 x 2",
        { try product((2, 33), (33, 3), (2, 3), on: scaled, scales) }
      ),
      ("no result is the next addend", { try product((1, 5), (5, 1), (1, 1), on: mixed) }),
      ("has no zero to pad with", { try product((1, 3), (3, 1), (1, 1), on: powers) }),
    ]
    for (says, call) in cases {
      let text = "\(MatrixUnits.error(call))"
      #expect(text.contains(says), "\(text)")
    }
  }

  @Test func `rows and columns are where they are said to be`() throws {
    var matrix = try CodeMatrix(rows: 2, columns: 3, codes: [1, 2, 3, 4, 5, 6])
    #expect(matrix[1, 0] == 4)
    #expect(matrix.transposed.codes == [1, 4, 2, 5, 3, 6])
    matrix[0, 2] = 9
    #expect(matrix.transposed.transposed == matrix)
  }
}
