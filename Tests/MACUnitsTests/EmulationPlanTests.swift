// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Synchronization
import Testing

@Suite struct `Emulation plans` {
  /// The units that no vector kernel holds: a register of 525 bits.
  static let general = ["kulisch525-bf16-bf16-fp32"]

  @Test func `every shipped unit has a kernel with a proof of one line, at every level`() throws {
    let library = try ShippedUnits.library()
    for unit in try library.units() {
      for level in KernelLevel.available {
        let plan = unit.emulationPlan(
          k: unit.instruction?.k ?? 64, options: EmulationOptions(level: level))
        let isGeneral = Self.general.contains(unit.name)
        #expect((plan.kernel == "general path") == isGeneral, "\(plan)")
        #expect(plan.level == (isGeneral ? .portable : level))
        #expect(plan.proof.count > 20 && !plan.proof.contains("\n"), "\(plan)")
        #expect(plan.description.hasPrefix("\(unit.name), K = "))
      }
    }
  }

  @Test func `the kernel follows from what can happen within K`() throws {
    let library = try ShippedUnits.library()
    let kernel = { (name: String, k: Int) in
      try library.unit(named: name).emulationPlan(k: k).kernel
    }
    #expect(try kernel("mac-e2m1-e2m1-exact", 4096) == "integer 8-bit")
    #expect(try kernel("mac-e3m2-e3m2-exact", 4096) == "integer 16-bit")
    #expect(try kernel("mac-int8-int8-int16-saturating", 4096) == "saturating 16-bit")
    // 2^53 units of 2^-18 hold 171,196 products of 448 × 448.
    #expect(try kernel("mac-e4m3-e4m3-exact", 171_196) == "native float64")
    #expect(try kernel("mac-e4m3-e4m3-exact", 171_197) == "integer 32-bit")
    #expect(try kernel("mac-fp16-fp16-fp32", 9) == "native float32")
    #expect(try kernel("hopper-wgmma-e4m3-f32", 64) == "aligned float32")
  }

  /// Sums at the very edge of a proof: all factors the greatest, K one below, at and above the bound.
  @Test(arguments: [171_195, 171_196, 171_197])
  func `sums of greatest products are exact on both sides of a bound`(k: Int) throws {
    let unit = try ShippedUnits.unit("mac-e4m3-e4m3-exact")
    let operands = MatrixOperands(
      a: try CodeMatrix(rows: 1, columns: k, repeating: 0x7E),
      b: try CodeMatrix(rows: k, columns: 1, repeating: 0xFE),
      c: try CodeMatrix(rows: 1, columns: 1, codes: [0x3F80_0000]))
    let exact = 1 - Double(k) * 448 * 448
    for level in KernelLevel.available {
      let d = try unit.multiply(operands, options: EmulationOptions(level: level))
      #expect(d.codes == [UInt64(Float(exact).bitPattern)])
    }
  }

  /// Accumulators without -0 or infinities in results that have them, and results of more bits than float32.
  @Test(arguments: [
    "mac-e4m3-e4m3-fp32-fp64", "mac-bf16-bf16-e4m3-fp32", "mac-tf32-tf32-e4m3fnuz-e4m3",
    "mac-int8-int8-e6m9-e11m20", "mac-fp16-fp16-e4m3b11fnuz-fixed8.8",
    "mac-e5m2-e5m2-e4m3fnuz-fp32",
  ])
  func `results of another format than the accumulator's are the model's`(name: String) throws {
    let unit = try ShippedUnits.unit(name)
    let operands = try DrawnMatrices(unit, seed: 9).operands(m: 9, n: 33, k: 6)
    let expected = try unit.multiplyByModel(operands)
    for level in KernelLevel.available {
      #expect(try unit.multiply(operands, options: EmulationOptions(level: level)) == expected)
    }
    #expect(
      try unit.multiply(operands, options: EmulationOptions(onlyGeneralPath: true)) == expected)
  }

  @Test func `no length traps`() throws {
    let unit = try ShippedUnits.unit("hopper-wgmma-e4m3-f32")
    for k in [Int.min, -5, 0, .max] { #expect(!unit.emulationPlan(k: k).proof.isEmpty) }
  }

  @Test func `numbers are rounded to operands and multiplied`() throws {
    let unit = try ShippedUnits.unit("mac-e4m3-e4m3-fp16")
    let a: [Float] = [1, 2, 0.0625, 1000]
    let b: [Float] = [3, 0.5]
    let d: [Float] = try unit.multiply(m: 2, n: 1, k: 2, a: a, b: b, c: [0.25, 0])
    // 1000 saturates to 448; 0.1875 + 224 is a tie of FP16.
    let expected: [Float] = [4.25, 224.25]
    #expect(d == expected)
    #expect(throws: MatrixError.self) { try unit.multiply(m: 2, n: 2, k: 2, a: b, b: b) }
  }

  @Test func `elements are numbered as asked`() throws {
    var description = try ShippedUnits.unit("mac-e4m3-e4m3-bf16-stochastic").description
    description.name = "stochastic"
    let unit = try MACUnit(description)
    let operands = try DrawnMatrices(unit, seed: 5, isFinite: true).operands(m: 4, n: 3, k: 20)
    let columnMajor = ElementNumbering(
      rowsPerGroup: 4, groupStride: 0, rowStride: 1, columnStride: 4)
    let random = RandomCase(seed: 2, index: 100)
    let d = try unit.multiply(operands, random: random, numbering: columnMajor)
    for row in 0..<4 {
      for column in 0..<3 {
        let a = (0..<20).map { operands.a[row, $0] }
        let b = (0..<20).map { operands.b[$0, column] }
        let one = unit.evaluate(
          a: a, b: b, c: operands.c[row, column],
          random: RandomCase(seed: 2, index: UInt64(100 + row + 4 * column)))
        #expect(d[row, column] == one.code)
      }
    }
  }

  @Test func `progress ends at one, and a cancelled product stops`() async throws {
    let unit = try ShippedUnits.unit("mac-e4m3-e4m3-fp16")
    let operands = try DrawnMatrices(unit, seed: 1, isFinite: true).operands(m: 300, n: 200, k: 9)
    let seen = Mutex<[Double]>([])
    let d = try await unit.multiply(operands, threads: 2) { share in
      seen.withLock { $0.append(share) }
    }
    #expect(try d == unit.multiply(operands))
    #expect(seen.withLock { $0.max() } == 1)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await unit.multiply(operands, threads: 2)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
