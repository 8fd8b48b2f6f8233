// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import TestVectors

/// A sequential circuit under test: a sequence of clock cycles in each lane, d compared after every edge.
///
/// With ranks of registers before the accumulator, what an edge brings is compared so many edges later.
final class SequenceBench {
  private let circuit: UnitCircuit
  private let simulator: Simulator
  private let inputs: [(field: StepInterface.Field, index: Int)]
  private let controls: (enable: Int, clear: Int)
  private let outputs: (d: Int, valid: Int)

  init(_ circuit: UnitCircuit, _ program: SimulationProgram) {
    self.circuit = circuit
    simulator = Simulator(program, lanes: CircuitBench.lanes)
    let simulator = simulator
    inputs = circuit.interface.inputs.compactMap { field in
      simulator.inputIndex(field.name).map { (field, $0) }
    }
    controls = (simulator.inputIndex("enable") ?? 0, simulator.inputIndex("clear") ?? 0)
    outputs = (simulator.outputIndex("d") ?? 0, simulator.outputIndex("valid") ?? 0)
  }

  /// Runs sequences, one a lane, and compares d and valid after every edge.
  func compare(
    _ numbers: Range<UInt64>, of sequences: SequenceCases, seed: UInt64
  ) throws -> CircuitReport {
    var report = CircuitReport(module: circuit.module.name)
    let numbers = Array(numbers)
    let lanes = numbers.map { sequences.cycles($0) }
    var states = numbers.map { number in
      SequenceState(
        sequences.sequence, seed: seed, cycle: number * UInt64(SequenceCases.cycles))
    }
    // What each lane must show, edge by edge.
    var expected = lanes.map { _ in [(code: UInt64, isValid: Bool)]() }
    let delay = circuit.latency - 1
    simulator.fillRegisters(seed: seed)
    for edge in 0..<SequenceCases.cycles + delay {
      var resets = [Bool](repeating: false, count: simulator.lanes)
      for (lane, cycles) in lanes.enumerated() {
        // After the last cycle nothing more is asked for, while the ranks run empty.
        let driven = edge < cycles.count ? cycles[edge] : SequenceCycle()
        resets[lane] = driven.reset
        if edge < cycles.count {
          let hasChanged = try states[lane].step(driven)
          let last = expected[lane].last?.code
          let code = hasChanged || last == nil ? states[lane].modelResult.code : last ?? 0
          expected[lane].append((code, driven.enable && !driven.reset))
        }
        drive(lane, driven, states[lane])
      }
      simulator.evaluate()
      simulator.clock(resettingLanes: resets)
      simulator.evaluate()
      guard edge >= delay else { continue }
      for lane in lanes.indices {
        let cycle = edge - delay
        let want = expected[lane][cycle]
        let got = simulator.outputNumber(outputs.d, lane: lane)
        let isValid = simulator.outputNumber(outputs.valid, lane: lane) == 1
        report.count(1, of: "cycles")
        if got != want.code || isValid != want.isValid {
          report.note(
            CircuitMismatch(
              index: numbers[lane], cycle: cycle, operands: lanes[lane][cycle].operands,
              circuit: got, model: want.code, reference: nil), of: "cycles")
        }
      }
    }
    return report
  }

  private func drive(_ lane: Int, _ driven: SequenceCycle, _ state: SequenceState) {
    simulator.set(controls.enable, lane: lane, to: driven.enable ? 1 : 0)
    simulator.set(controls.clear, lane: lane, to: driven.clear ? 1 : 0)
    for (field, index) in inputs {
      let words: [UInt64]
      if case .random(let place) = field.role {
        words = [state.bits(place)]
      } else {
        words = circuit.interface.words(of: field, driven.operands, random: RandomCase())
      }
      simulator.set(index, lane: lane, elements: words, elementWidth: field.elementWidth)
    }
  }
}
