// SPDX-License-Identifier: Apache-2.0
import Netlist

/// A module drawn at random: an expression, registers over it, and instances of other such modules.
struct RandomModule {
  let module: Module

  init(
    seed: UInt64, maximumWidth: Int, operations: Int = 30, hasRegisters: Bool = true, depth: Int = 2
  ) throws {
    var random = SeededGenerator(seed: seed &* 31 &+ UInt64(depth))
    let builder = ModuleBuilder("random_\(depth)_\(seed)")
    let style = RandomExpression.Style(operations: operations, maximumWidth: maximumWidth)
    let first = RandomExpression(seed: seed, style: style)
    let inputs = first.inputWidths.enumerated().map { builder.input("i\($0)", width: $1) }
    builder.stage = "first"
    var words = first.build(builder, inputs: inputs)
    var registers: [Signal] = []
    if hasRegisters {
      for number in 0..<Int.random(in: 0...4, using: &random) {
        let width = words.randomElement(using: &random)?.width ?? 1
        let resetValue = Bool.random(using: &random) ? random.word(width) : nil
        registers.append(builder.register("r\(number)", width: width, resetValue: resetValue))
      }
      words += registers
    }
    func fitted(_ width: Int) -> Signal {
      (words.randomElement(using: &random) ?? builder.zero()).resized(to: width)
    }
    if depth > 0 {
      let inner = try RandomModule(
        seed: seed &+ 7919, maximumWidth: maximumWidth, operations: operations / 2,
        hasRegisters: hasRegisters, depth: depth - 1
      ).module
      builder.stage = "instance"
      for number in 0..<Int.random(in: 0...2, using: &random) {
        words += builder.instance(
          inner, name: "u\(number)", inner.inputs.map { fitted($0.width) })
      }
    }
    let second = RandomExpression(seed: seed &+ 5, style: style)
    builder.stage = "second"
    words += second.build(builder, inputs: second.inputWidths.map { fitted($0) })
    for register in registers {
      let enable = Bool.random(using: &random) ? fitted(1) : nil
      builder.connect(register, next: fitted(register.width), enable: enable)
    }
    for (index, word) in words.enumerated() { builder.output("o\(index)", word) }
    module = try builder.build()
  }
}
