// SPDX-License-Identifier: Apache-2.0
import Netlist
import Testing

struct ToggleTests {
  /// Batches of several sizes against a plain count of the bits that differ, word by word.
  @Test(arguments: [ToggleCounter.Order.lanes, .records])
  func `counts are those of comparing case by case`(order: ToggleCounter.Order) throws {
    var mismatches: [String] = []
    for seed in UInt64(0)..<30 {
      let module = try RandomModule(
        seed: seed, maximumWidth: 150, hasRegisters: order == .records
      ).module
      let simulator = Simulator(SimulationProgram(module), lanes: 4)
      let counter = ToggleCounter(simulator, order: order)
      let words = simulator.program.words
      var expected = Array(repeating: 0, count: words.count)
      var steps = 0
      // The words of the case before: one for all, or one a lane.
      var before: [Int: [Bits]] = [:]
      var random = SeededGenerator(seed: seed)
      for size in [4, 4, 1, 3, 2, 4] {
        for lane in 0..<4 {
          for (index, port) in module.inputs.enumerated() {
            simulator.set(index, lane: lane, to: random.word(port.width))
          }
        }
        simulator.evaluate()
        counter.record(lanes: size)
        for lane in 0..<size {
          let now = words.map { simulator.value(of: $0, lane: lane) }
          let key = order == .lanes ? 0 : lane
          if let earlier = before[key] {
            steps += 1
            for index in words.indices {
              for bit in 0..<words[index].width where earlier[index][bit] != now[index][bit] {
                expected[index] += 1
              }
            }
          }
          before[key] = now
        }
        simulator.clock()
      }
      for (index, count) in counter.counts.enumerated() where count.toggles != expected[index] {
        mismatches.append("seed \(seed): \(count.toggles), not \(expected[index])")
      }
      if counter.transitions != steps { mismatches.append("seed \(seed): transitions") }
      let sums = counter.countsByStage
      if sums.reduce(0, { $0 + $1.toggles }) != expected.reduce(0, +) {
        mismatches.append("seed \(seed): stages")
      }
    }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(3))")
  }
}
