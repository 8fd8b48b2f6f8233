// SPDX-License-Identifier: Apache-2.0
import Netlist
import Testing

struct SimulatorTests {
  @Test(arguments: [1, 12, 64, 200, 700])
  func `every word of a random module is what the operations define`(maximumWidth: Int) throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<(maximumWidth > 300 ? 40 : 120) {
      let module = try RandomModule(seed: seed, maximumWidth: maximumWidth).module
      mismatches += try compare(module, seed: seed, lanes: 5, cycles: 6)
    }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(3))")
  }

  /// Each lane is a sequence of its own, with resets of its own.
  private func compare(
    _ module: Module, seed: UInt64, lanes: Int, cycles: Int
  ) throws -> [String] {
    var random = SeededGenerator(seed: seed &* 77)
    let simulator = Simulator(SimulationProgram(module), lanes: lanes)
    let interpreters = (0..<lanes).map { _ in ModuleInterpreter(module) }
    var mismatches: [String] = []
    for cycle in 0..<cycles {
      for lane in 0..<lanes {
        let words = module.inputs.map { random.word($0.width) }
        for (index, word) in words.enumerated() { simulator.set(index, lane: lane, to: word) }
        interpreters[lane].evaluate(words)
      }
      simulator.evaluate()
      for lane in 0..<lanes {
        for (port, value) in interpreters[lane].outputs.enumerated()
        where simulator.output(port, lane: lane) != value {
          let net = module.outputs[port].net
          mismatches.append(
            "seed \(seed), cycle \(cycle), lane \(lane): \(module.nodes[net.index].operation)")
        }
      }
      let reset = (0..<lanes).map { _ in Int.random(in: 0..<4, using: &random) == 0 }
      simulator.clock(resettingLanes: reset)
      for lane in 0..<lanes { interpreters[lane].clock(reset: reset[lane]) }
    }
    return mismatches
  }

  @Test(arguments: [8, 64, 100])
  func `distances beyond 64 bits shift all bits out`(width: Int) throws {
    let builder = ModuleBuilder("shifts")
    let (x, by) = (builder.input("x", width: width), builder.input("by", width: 130))
    builder.output("up", x.shiftedLeft(by: by))
    builder.output("down", x.shiftedRight(by: by))
    builder.output("signed", x.shiftedRightArithmetic(by: by))
    let module = try builder.build()
    let (simulator, plain) = (
      Simulator(SimulationProgram(module), lanes: 1), ModuleInterpreter(module)
    )
    var mismatches: [String] = []
    for place in 0..<130 {
      for small in [UInt64(0), 3, 63, 64] {
        let words = [Bits.ones(width), Bits.bit(place, width: 130) | Bits(width: 130, small)]
        plain.evaluate(words)
        for (index, word) in words.enumerated() { simulator.set(index, lane: 0, to: word) }
        simulator.evaluate()
        let outputs = (0..<3).map { simulator.output($0, lane: 0) }
        if outputs != plain.outputs { mismatches.append("bit \(place), \(small)") }
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
  }

  @Test func `elements lie side by side whatever their width`() throws {
    var mismatches: [String] = []
    for width in 1...64 {
      for count in [1, 2, 3, 7, 20] {
        let builder = ModuleBuilder("wire")
        builder.output("y", builder.input("x", width: width * count))
        let simulator = Simulator(SimulationProgram(try builder.build()), lanes: 2)
        var random = SeededGenerator(seed: UInt64(width * 100 + count))
        let elements = (0..<count).map { _ in random.next() }
        var expected = Bits.zero(width * count)
        for (k, element) in elements.enumerated() {
          expected =
            expected
            | Bits(width: width, element).resized(to: width * count).shiftedLeft(k * width)
        }
        simulator.set(0, lane: 1, to: .ones(width * count))
        simulator.set(0, lane: 1, elements: elements, elementWidth: width)
        simulator.evaluate()
        if simulator.output(0, lane: 1) != expected { mismatches.append("\(width) x \(count)") }
        if !simulator.output(0, lane: 0).isZero { mismatches.append("\(width): another lane") }
        // Missing elements are 0, the rest of an earlier word goes.
        simulator.set(0, lane: 1, elements: [1], elementWidth: width)
        if simulator.output(0, lane: 1) != Bits(width: width * count, 1) {
          mismatches.append("\(width) x \(count): one element")
        }
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
  }

  @Test func `named words are traced through instances`() throws {
    let inner = ModuleBuilder("inner")
    let x = inner.input("x", width: 4)
    inner.stage = "sum"
    inner.output("y", (x + inner.constant(1, width: 4)).named("next"))
    let outer = ModuleBuilder("outer")
    let a = outer.input("a", width: 4)
    let b = outer.instance(try inner.build(), name: "step", [a])[0].named("b")
    outer.output("d", (b & a).named("both"))
    let simulator = Simulator(SimulationProgram(try outer.build()))
    simulator.set(0, lane: 3, to: 6)
    simulator.evaluate()
    let lines = simulator.trace(lane: 3).map {
      "\($0.word.path ?? "") \($0.word.stage) \($0.value.hex)"
    }
    #expect(lines == ["a  6", "step.x  6", "step.next sum 7", "b  7", "both  6"])
    #expect(simulator.program.words.compactMap(\.path) == ["a", "step.next", "both"])
  }
}
