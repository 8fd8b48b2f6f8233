// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import TestVectors

/// A stateless circuit under test: many cases at once, each in a lane of its own.
///
/// A pipelined circuit is clocked until the results are out; meanwhile its inputs carry other cases' operands,
/// so that nothing can lean on inputs that stand still.
final class CircuitBench {
  /// How many cases are simulated at once.
  static let lanes = 128

  private let circuit: UnitCircuit
  private let simulator: Simulator
  private let inputs: [(field: StepInterface.Field, index: Int)]
  private let output: Int
  private let valid: (in: Int, out: Int)?

  init(_ circuit: UnitCircuit, _ program: SimulationProgram) {
    self.circuit = circuit
    simulator = Simulator(program, lanes: Self.lanes)
    let simulator = simulator
    inputs = circuit.interface.inputs.compactMap { field in
      simulator.inputIndex(field.name).map { (field, $0) }
    }
    output = simulator.outputIndex("d") ?? 0
    if let validIn = simulator.inputIndex("valid_in"),
      let validOut = simulator.outputIndex("valid_out")
    {
      valid = (validIn, validOut)
    } else {
      valid = nil
    }
    simulator.fillRegisters(seed: 1)
    simulator.evaluate()
    if valid != nil { simulator.clock(reset: true) }
  }

  /// The result of every case.
  ///
  /// A pipelined circuit that tells a result valid in the wrong cycle gives results that no case has.
  func results(_ batch: [VectorCase]) -> [UInt64] {
    guard let valid else {
      set(batch, shift: 0)
      simulator.evaluate()
      return batch.indices.map { simulator.outputNumber(output, lane: $0) }
    }
    var isTimely = [Bool](repeating: true, count: batch.count)
    var results: [UInt64] = []
    for edge in 0...circuit.latency {
      // The operands count at the first edge alone.
      set(batch, shift: edge)
      for lane in 0..<Self.lanes { simulator.set(valid.in, lane: lane, to: edge == 0 ? 1 : 0) }
      simulator.evaluate()
      for lane in batch.indices {
        let isOut = simulator.outputNumber(valid.out, lane: lane) == 1
        if isOut != (edge == circuit.latency) { isTimely[lane] = false }
      }
      if edge == circuit.latency {
        results = batch.indices.map { simulator.outputNumber(output, lane: $0) }
      }
      simulator.clock()
    }
    return zip(results, isTimely).map { $1 ? $0 : ~0 }
  }

  private func set(_ batch: [VectorCase], shift: Int) {
    guard !batch.isEmpty else { return }
    for lane in batch.indices {
      let item = batch[(lane + shift) % batch.count]
      for (field, index) in inputs {
        simulator.set(
          index, lane: lane,
          elements: circuit.interface.words(of: field, item.operands, random: item.random),
          elementWidth: field.elementWidth)
      }
    }
  }
}
