// SPDX-License-Identifier: Apache-2.0
import Netlist
import Testing

struct PipeliningTests {
  @Test(arguments: 1...5)
  func `a pipeline gives the combinational results so many edges later`(ranks: Int) throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<60 {
      let module = try RandomModule(
        seed: seed, maximumWidth: seed % 3 == 0 ? 200 : 24, hasRegisters: false
      ).module
      let made = try pipelined(module, ranks: ranks, name: "made")
      let names = made.inputs.map(\.name) + made.outputs.map(\.name)
      if names
        != ["valid_in"] + module.inputs.map(\.name) + module.outputs.map(\.name) + ["valid_out"]
      {
        mismatches.append("seed \(seed): \(names)")
      }
      if let problem = compare(module, made, ranks: ranks, seed: seed) {
        mismatches.append("seed \(seed), \(problem)")
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(3))")
  }

  /// Random cases with bubbles, and resets in mid-flight, from arbitrary contents of the registers.
  private func compare(_ module: Module, _ made: Module, ranks: Int, seed: UInt64) -> String? {
    var random = SeededGenerator(seed: seed)
    let plain = ModuleInterpreter(module)
    let simulator = Simulator(SimulationProgram(made), lanes: 1)
    simulator.fillRegisters(seed: seed)
    simulator.clock(reset: true)
    // What is expected behind the last rank, oldest first; nil where nothing valid is.
    var flight: [[Bits]?] = Array(repeating: nil, count: ranks)
    for cycle in 0..<40 {
      let words = module.inputs.map { random.word($0.width) }
      let isValid = Int.random(in: 0..<3, using: &random) > 0
      plain.evaluate(words)
      simulator.set(0, lane: 0, to: isValid ? 1 : 0)
      for (index, word) in words.enumerated() { simulator.set(index + 1, lane: 0, to: word) }
      simulator.evaluate()
      let arrived = flight.removeFirst()
      if simulator.outputNumber(module.outputs.count, lane: 0) != (arrived == nil ? 0 : 1) {
        return "cycle \(cycle): valid_out"
      }
      if let arrived {
        for index in arrived.indices where simulator.output(index, lane: 0) != arrived[index] {
          return "cycle \(cycle): \(module.outputs[index].name)"
        }
      }
      let isReset = Int.random(in: 0..<12, using: &random) == 0
      flight.append(isValid ? plain.outputs : nil)
      if isReset { flight = Array(repeating: nil, count: ranks) }
      simulator.clock(reset: isReset)
    }
    return nil
  }

  @Test(arguments: 0...4)
  func `ranks before an accumulator delay it and nothing else`(ranks: Int) throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<40 {
      let module = try accumulator(seed: seed)
      let made = try feedForwardPipelined(
        module, ranks: ranks, controls: ["enable", "clear"], name: "made")
      var random = SeededGenerator(seed: seed)
      let plain = ModuleInterpreter(module)
      let simulator = Simulator(SimulationProgram(made), lanes: 1)
      simulator.fillRegisters(seed: seed)
      let zeros = module.inputs.map { Bits.zero($0.width) }
      plain.evaluate(zeros)
      plain.clock(reset: true)
      simulator.clock(reset: true)
      var flight = Array(repeating: zeros, count: ranks)
      for cycle in 0..<40 {
        let words = module.inputs.map { random.word($0.width) }
        flight.append(words)
        plain.evaluate(flight.removeFirst())
        for (index, word) in words.enumerated() { simulator.set(index, lane: 0, to: word) }
        simulator.evaluate()
        for index in module.outputs.indices
        where simulator.output(index, lane: 0) != plain.outputs[index] {
          mismatches.append("seed \(seed), cycle \(cycle): \(module.outputs[index].name)")
        }
        let isReset = Int.random(in: 0..<12, using: &random) == 0
        plain.clock(reset: isReset)
        simulator.clock(reset: isReset)
        if isReset { flight = Array(repeating: zeros, count: ranks) }
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(3))")
  }

  /// An accumulator of a random function of the inputs, with `enable` and `clear`.
  private func accumulator(seed: UInt64) throws -> Module {
    let block = try RandomModule(seed: seed, maximumWidth: 60, hasRegisters: false).module
    let builder = ModuleBuilder("accumulator")
    let enable = builder.input("enable", width: 1)
    let clear = builder.input("clear", width: 1)
    let inputs = block.inputs.map { builder.input($0.name, width: $0.width) }
    let words = builder.instance(block, name: "block", inputs)
    let held = builder.register("held", width: 40, resetValue: Bits(width: 40, 9))
    let valid = builder.register("valid_state", width: 1, resetValue: .zero(1))
    let start = clear.select(inputs[0].resized(to: 40), else: held)
    let sum = words.reduce(start) { $0 + $1.resized(to: 40) }
    builder.connect(
      held, next: enable.select(sum, else: builder.constant(9, width: 40)),
      enable: enable | clear)
    builder.connect(valid, next: enable)
    builder.output("d", held ^ held.leadingZeroCount.resized(to: 40))
    builder.output("valid", valid)
    return try builder.build()
  }

  @Test func `the pieces of a chain are of equal depth, and cut instances open`() throws {
    let step = ModuleBuilder("step")
    var word = step.input("x", width: 16)
    for place in 1...8 {
      word = (word + step.constant(UInt64(place), width: 16)) ^ word[15].replicated(16)
    }
    step.output("y", word)
    let builder = ModuleBuilder("chain")
    let x = builder.input("x", width: 16)
    builder.output("y", builder.instance(try step.build(), name: "u", [x])[0])
    let module = try builder.build()
    // Eight steps of 10 + 1 levels.
    #expect(Levels(module).depth == 88)
    for (ranks, depth) in [(1, 88), (2, 44), (4, 22), (8, 11)] {
      let made = try pipelined(module, ranks: ranks, name: "made")
      #expect(Levels(made).depth == depth)
      #expect(made.registers.count == 2 * ranks)
    }
  }

  @Test func `constants and copies of bits are not held in registers`() throws {
    let builder = ModuleBuilder("wires")
    let x = builder.input("x", width: 8)
    let y = builder.input("y", width: 32)
    let low = y
    var sum = low
    for _ in 0..<3 { sum = sum + low }
    builder.output("d", sum ^ x.signExtended(to: 32))
    let made = try pipelined(try builder.build(), ranks: 2, name: "made")
    let bits = OperationCount(made).registerBits
    // Behind rank 1: a sum of y, y, and 8 bits of x; behind rank 2: the result; and two valid bits.
    #expect(bits <= 32 * 3 + 8 + 2)
    #expect(made.nodes.compactMap(\.name).contains("x_r1"))
  }

  @Test func `what can not be pipelined is refused`() throws {
    let module = try RandomModule(seed: 1, maximumWidth: 8, hasRegisters: false).module
    #expect(throws: NetlistError.self) { try pipelined(module, ranks: 0, name: "made") }
    let sequential = try accumulator(seed: 1)
    #expect(throws: NetlistError.self) { try pipelined(sequential, ranks: 1, name: "made") }
    #expect(throws: NetlistError.self) {
      try feedForwardPipelined(sequential, ranks: -1, controls: [], name: "made")
    }
    #expect(throws: NetlistError.self) {
      try feedForwardPipelined(sequential, ranks: 1, controls: ["go"], name: "made")
    }
  }
}
