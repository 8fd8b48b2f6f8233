// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import TestVectors

/// A sequential circuit under test: a sequence of clock cycles in each lane, d and valid compared after every
/// edge.
///
/// With ranks of registers before the accumulator, controls and operands come so many edges later, and a
/// reset drops those on their way.
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
    let delay = circuit.latency - 1
    let lanes = try numbers.map { number in
      try arrivals(
        sequences.cycles(number),
        SequenceState(
          sequences.sequence, seed: seed, cycle: number * UInt64(SequenceCases.cycles)))
    }
    simulator.fillRegisters(seed: seed)
    for edge in 0..<SequenceCases.cycles + delay {
      var resets = [Bool](repeating: false, count: simulator.lanes)
      for (lane, arrivals) in lanes.enumerated() {
        resets[lane] = arrivals[edge].isReset
        // What arrives so many edges later is at the inputs now; at the end nothing more is.
        drive(lane, edge + delay < arrivals.count ? arrivals[edge + delay] : Arrival())
      }
      simulator.evaluate()
      simulator.clock(resettingLanes: resets)
      simulator.evaluate()
      for (lane, arrivals) in lanes.enumerated() {
        let arrival = arrivals[edge]
        // Before the first reset an accumulator holds anything.
        guard let code = arrival.code else { continue }
        let got = simulator.outputNumber(outputs.d, lane: lane)
        let isValid = simulator.outputNumber(outputs.valid, lane: lane) == 1
        report.count(1, of: "cycles")
        if got != code || isValid != arrival.taken.enable {
          report.note(
            CircuitMismatch(
              index: numbers.lowerBound + UInt64(lane), cycle: edge,
              operands: arrival.driven.operands, circuit: got, model: code, reference: nil),
            of: "cycles")
        }
      }
    }
    return report
  }

  /// What reaches the accumulator at an edge, and what it must show then.
  private struct Arrival {
    /// The cycle as it was driven, so many edges before.
    var driven = SequenceCycle()
    /// The same without what a reset dropped.
    var taken = SequenceCycle()
    /// Whether reset is 1 at this edge.
    var isReset = false
    /// The random bits of its stochastic roundings, by port.
    var random: [String: UInt64] = [:]
    /// d after the edge; nil before the first reset.
    var code: UInt64?
  }

  private func arrivals(
    _ cycles: [SequenceCycle], _ start: SequenceState
  ) throws -> [Arrival] {
    let delay = circuit.latency - 1
    var state = start
    var arrivals: [Arrival] = []
    var code: UInt64?
    for edge in 0..<cycles.count + delay {
      var arrival = Arrival()
      arrival.isReset = edge < cycles.count && cycles[edge].reset
      if edge >= delay { arrival.driven = cycles[edge - delay] }
      arrival.taken = arrival.driven
      arrival.taken.reset = arrival.isReset
      let onTheWay = max(edge - delay, 0)...edge
      if onTheWay.contains(where: { $0 < cycles.count && cycles[$0].reset }) {
        arrival.taken.enable = false
        arrival.taken.clear = false
      }
      let hasChanged = try state.step(arrival.taken)
      if arrival.isReset || (code != nil && hasChanged) { code = state.modelResult.code }
      arrival.code = code
      for (field, _) in inputs {
        if case .random(let place) = field.role { arrival.random[field.name] = state.bits(place) }
      }
      arrivals.append(arrival)
    }
    return arrivals
  }

  private func drive(_ lane: Int, _ arrival: Arrival) {
    simulator.set(controls.enable, lane: lane, to: arrival.driven.enable ? 1 : 0)
    simulator.set(controls.clear, lane: lane, to: arrival.driven.clear ? 1 : 0)
    for (field, index) in inputs {
      let words =
        arrival.random[field.name].map { [$0] }
        ?? circuit.interface.words(of: field, arrival.driven.operands, random: RandomCase())
      simulator.set(index, lane: lane, elements: words, elementWidth: field.elementWidth)
    }
  }
}
