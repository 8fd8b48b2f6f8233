// SPDX-License-Identifier: Apache-2.0
import Netlist
import Testing

struct FoldingTests {
  /// Random expressions with constants in all places: what the builder makes of them has the value that they
  /// have as they are written.
  @Test(arguments: [0.1, 0.4, 0.8])
  func `folding keeps every word's value`(constants: Double) throws {
    var mismatches: [String] = []
    var (written, made) = (0, 0)
    for seed in UInt64(0)..<400 {
      let expression = RandomExpression(
        seed: seed,
        style: .init(operations: 30, maximumWidth: seed % 2 == 0 ? 200 : 12, constants: constants))
      let builder = ModuleBuilder("random")
      let inputs = expression.inputWidths.enumerated().map { builder.input("i\($0)", width: $1) }
      let signals = expression.build(builder, inputs: inputs)
      for (index, signal) in signals.enumerated() { builder.output("o\(index)", signal) }
      let module = try builder.build()
      let interpreter = ModuleInterpreter(module)
      written += expression.nodes.count
      made += module.nodes.count
      var random = SeededGenerator(seed: seed + 1_000_000)
      for _ in 0..<12 {
        let words = expression.inputWidths.map { random.word($0) }
        interpreter.evaluate(words)
        let outputs = interpreter.outputs
        for (index, value) in expression.evaluate(words).enumerated()
        where outputs[index] != value {
          mismatches.append("seed \(seed), word \(index): \(expression.nodes[index].operation)")
        }
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(3))")
    #expect(made < written, "nothing was folded")
  }

  @Test func `a sum of one word is that word`() throws {
    let builder = ModuleBuilder("one")
    let x = builder.input("x", width: 8)
    #expect(builder.sum([x], width: 8).net == x.net)
    #expect(builder.sum([builder.zero(8), x], width: 8).net == x.net)
  }
}
