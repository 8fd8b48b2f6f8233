// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Elaboration
import MACUnits
import NumberFormats
import Simulation
import TestVectors
import Testing

/// One unit of each family in each form; `guardbit verify --circuits` runs all of them on many more cases.
@Suite struct `Circuits against model and reference` {
  static let names = [
    "mac-e4m3-e4m3-fp16", "mac-e4m3-e4m3-bf16-stochastic", "mac-int8-int8-int16-saturating",
    "fixed24-e4m3-e4m3", "kulisch80-e5m2-e5m2-fp32", "mac-e2m1-e2m1-exact",
    "mac-power8-power8-exact", "mac-fp16-fp16-fp32-flushing", "fdp2-bf16-bf16-fp32",
    "tree4-fp16-fp16-fp32", "volta-f16-f32", "riscv-zvfqbdot8f-e4m3", "cdna3-xf32-f32",
    "x86-amx-tdpbf16ps", "arm-bfdot", "tpu-mxu-bf16-f32",
  ]

  private static func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).unit(named: name)
  }

  @Test(arguments: names) func `every form delivers the model's codes`(_ name: String) async throws
  {
    let unit = try Self.unit(name)
    for form in [CircuitForm.combinational, .pipelined(ranks: 2), .sequential(ranks: 1)] {
      let circuit = try UnitCircuit(unit, form: form)
      let report = try await CircuitComparison(circuit, threads: 2).run(count: 700, seed: 11)
      #expect(report.totalCases >= 700)
      #expect(report.totalMismatches == 0, "\(form.name): \(report.examples.first as Any)")
    }
  }

  @Test func `a wrong circuit is found`() async throws {
    // The circuit of one unit beside the model of another that rounds otherwise.
    let other = try Self.unit("mac-e4m3-e4m3-fp16")
    var description = other.description
    description.accumulate = .rounded(
      description.final.format, Rounding(.roundTiesToAway, overflow: .infinity))
    let wrong = try UnitCircuit(try MACUnit(description))
    let evaluator = try CircuitEvaluator(wrong.unit)
    let cases = try VectorCases(unit: other, seed: 3)
    var differing = 0
    for index in 0..<2000 as Range<UInt64> {
      let item = cases.vectorCase(index)
      let code = try evaluator.evaluate(item.operands, random: item.random)
      if code != other.evaluate(item.operands, random: item.random).code { differing += 1 }
    }
    #expect(differing > 0)
  }

  @Test func `operands of at most 16 bits run exhaustively`() async throws {
    let circuit = try UnitCircuit(try Self.unit("mac-e2m1-e2m1-e5m2"))
    let comparison = CircuitComparison(circuit, threads: 2)
    #expect(comparison.operandBits == 16)
    let report = try await comparison.runExhaustively()
    #expect(report.totalCases == 65536 && report.referenceCases == 65536)
    #expect(report.totalMismatches == 0)
  }

  @Test func `a chain of blocks goes through the sequential circuit`() throws {
    let unit = try Self.unit("volta-f16-f32")
    let evaluator = try CircuitEvaluator(unit)
    let cases = CaseGenerator(unit: unit, seed: 8, length: 12)
    var dot = DotCase()
    for index in 0..<50 as Range<UInt64> {
      cases.fill(&dot, index: index)
      let code = try evaluator.evaluate(dot.operands, random: RandomCase())
      #expect(code == unit.evaluate(dot.operands).code)
    }
    dot.operands.a.removeLast()
    dot.operands.b.removeLast()
    #expect(throws: UnitError.self) {
      try evaluator.evaluate(dot.operands, random: RandomCase())
    }
  }
}
