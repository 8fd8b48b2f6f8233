// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

@Suite struct `Kernels return the model's bits` {
  private static func library() throws -> UnitLibrary {
    UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  }

  // In release 124,262,320 MACs of all 260 shipped units agreed (verify --kernels --macs 20000).
  @Test(arguments: [
    "mac-e4m3-e4m3-fp16", "mac-fp32-fp32-fp32", "mac-fp64-fp64-fp64", "mac-e2m1-e2m1-exact",
    "mac-int8-int8-int32", "mac-int8-int8-int16-saturating", "mac-e4m3-e4m3-bf16-stochastic",
    "mac-fp16-fp16-fp16-unfused", "kulisch80-e5m2-e5m2-fp32", "tree4-fp16-fp16-fp32",
    "hopper-f16-f32", "hopper-wgmma-e4m3-f32", "blackwell-nvf4-block16-ue4m3", "mxint8-fp32",
    "cdna3-f16-f32", "cdna2-bf16-f32",
  ])
  func `at every level, on any threads, for any shape and class`(name: String) async throws {
    let unit = try Self.library().unit(named: name)
    let report = try await KernelComparison(unit: unit, threads: 2).run(
      products: 20_000, seed: 3, largest: 2_000)
    #expect(report.mismatches.isEmpty, "\(report.mismatches) \(report.examples)")
    #expect(report.totalProducts >= 20_000)
    #expect(Set(report.products.keys) == Set(KernelClass.allCases))
    #expect(report.kernels.keys.contains("general path"))
  }

  @Test func `another unit's results are told apart and shown`() async throws {
    let library = try Self.library()
    let comparison = KernelComparison(
      unit: try library.unit(named: "mac-e4m3-e4m3-fp16"),
      judge: try library.unit(named: "mac-e4m3-e4m3-exact-fp16"), threads: 2)
    let report = try await comparison.run(products: 20_000, seed: 3, largest: 2_000)
    #expect(report.totalMismatches > 10)
    #expect(report.examples.count == VerificationReport.keptExamples)
    for example in report.examples {
      #expect(example.model != example.kernel)
      #expect(example.operands.a.count == example.shape.k)
      #expect(0..<example.shape.m ~= example.row && 0..<example.shape.n ~= example.column)
    }
  }

  @Test func `a matrix depends on seed and number alone, and shapes are ragged`() throws {
    let unit = try Self.library().unit(named: "blackwell-nvf4-block16-ue4m3")
    let generator = MatrixGenerator(unit: unit, seed: 4)
    var shapes: Set<InstructionShape> = []
    for index in 0..<200 as Range<UInt64> {
      let shape = generator.shape(index)
      shapes.insert(shape)
      guard shape.m * shape.n * shape.k < 2_000 else { continue }
      let operands = try generator.operands(index)
      #expect(operands == (try MatrixGenerator(unit: unit, seed: 4).operands(index)))
      #expect(operands.a.rows == shape.m && operands.a.columns == shape.k)
      #expect(operands.b.columns == shape.n)
    }
    #expect(shapes.count > 150)
    #expect(shapes.contains { $0.k == 0 } && shapes.contains { $0.m == 0 })
    #expect(shapes.contains { $0.m == 1 } && shapes.contains { $0.k == 1 })
    #expect(shapes.contains { $0.k > 1024 })
  }

  @Test func `the general path does on drawn cases of every class, for all shipped units`() throws {
    for unit in try Self.library().units() {
      let generator = CaseGenerator(unit: unit, seed: 6)
      let general = GeneralPath(unit.description)
      var scratch = general.makeScratch()
      var dot = DotCase()
      var differing = 0
      for index in 0..<UInt64(3 * CornerClass.allCases.count) {
        generator.fill(&dot, index: index)
        let random = RandomCase(seed: 6, index: index)
        let code = general.code(
          a: dot.operands.a.span, b: dot.operands.b.span, c: dot.operands.c,
          scales: dot.operands.scales, random: random, scratch: &scratch)
        if code != unit.evaluate(dot.operands, random: random).code { differing += 1 }
      }
      #expect(differing == 0, "\(unit.name): \(differing) cases differ")
    }
  }
}
