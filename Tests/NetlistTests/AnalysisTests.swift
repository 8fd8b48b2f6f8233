// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Netlist

struct AnalysisTests {
  /// 4-bit x and y into a sum, of which one bit chooses.
  private func inner() throws -> Module {
    let builder = ModuleBuilder("inner")
    let (x, y) = (builder.input("x", width: 4), builder.input("y", width: 4))
    let select = builder.input("select", width: 1)
    builder.stage = "sum"
    let sum = x + y
    builder.output("sum", sum)
    builder.output("chosen", select.select(sum, else: x))
    return try builder.build()
  }

  @Test func `levels add up along the longest path`() throws {
    let module = try inner()
    let levels = Levels(module)
    // A carry tree over 4 bits: 2 × 2 + 2; then a multiplex.
    #expect(module.outputs.map { levels[$0.net] } == [6, 8])
    #expect(levels.depth == 8)
  }

  @Test func `an output of an instance comes after the inputs that it needs`() throws {
    let builder = ModuleBuilder("outer")
    let (a, b) = (builder.input("a", width: 4), builder.input("b", width: 4))
    let late = (a & b).isNonzero & a.equals(b)
    let made = builder.instance(try inner(), name: "u", [a, b, late])
    builder.output("sum", made[0])
    builder.output("chosen", made[1])
    let module = try builder.build()
    let levels = Levels(module)
    // late: 1 + 2 and 1 + 2 levels, then 1 more; the multiplex waits for the sum all the same.
    #expect(module.outputs.map { levels[$0.net] } == [6, 8])
    let register = ModuleBuilder("registered")
    let x = register.input("x", width: 4)
    let held = register.register("held", width: 4, resetValue: nil)
    register.connect(held, next: register.instance(module, name: "u", [x, held])[1])
    register.output("y", held & x)
    let registered = try register.build()
    #expect(Levels(registered).depth == 8)
    #expect(registered.outputs.map { Levels(registered)[$0.net] } == [1])
  }

  @Test func `opening instances never makes a module deeper`() throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<60 {
      let module = try RandomModule(seed: seed, maximumWidth: 40, hasRegisters: false).module
      let opened = try module.inlined()
      if Levels(opened).depth > Levels(module).depth { mismatches.append("seed \(seed)") }
      if !opened.instances.isEmpty { mismatches.append("seed \(seed): instances are left") }
    }
    #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
  }

  @Test func `opened instances do as before`() throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<60 {
      let module = try RandomModule(seed: seed, maximumWidth: 90).module
      var random = SeededGenerator(seed: seed)
      let opened = try module.inlined { _ in Bool.random(using: &random) }
      let (whole, open) = (ModuleInterpreter(module), ModuleInterpreter(opened))
      for cycle in 0..<8 {
        let words = module.inputs.map { random.word($0.width) }
        whole.evaluate(words)
        open.evaluate(words)
        if whole.outputs != open.outputs { mismatches.append("seed \(seed), cycle \(cycle)") }
        whole.clock(reset: cycle == 4)
        open.clock(reset: cycle == 4)
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
  }

  @Test func `operations are counted as often as they are instantiated`() throws {
    let builder = ModuleBuilder("outer")
    let (a, b) = (builder.input("a", width: 4), builder.input("b", width: 4))
    builder.stage = "product"
    let module = try inner()
    let first = builder.instance(module, name: "u", [a, b, a[0]])
    let second = builder.instance(module, name: "v", [b, a, b[3]])
    let held = builder.register("held", width: 8, resetValue: nil)
    builder.connect(held, next: (first[1] * second[1]) + builder.constant(3, width: 8))
    builder.output("y", held)
    let count = OperationCount(try builder.build())
    func key(
      _ kind: Operation.Kind, _ width: Int, _ operands: [Int], constants: Int = 0, _ stage: String
    ) -> OperationCount.Key {
      OperationCount.Key(
        kind: kind, width: width, operandWidths: operands, constantOperands: constants,
        stage: stage)
    }
    #expect(
      count.counts == [
        key(.sum, 4, [4, 4], "sum"): 2, key(.multiplex, 4, [1, 4, 4], "sum"): 2,
        key(.multiply, 8, [4, 4], "product"): 1, key(.sum, 8, [8, 8], constants: 1, "product"): 1,
        key(.register, 8, [], "product"): 1,
      ])
    #expect(count.registerBits == 8)
  }
}
