// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import TestVectors

/// Dot products answered by a unit's circuit, one at a time.
///
/// One block goes through the combinational circuit, several go through the sequential one, a clock cycle each.
public final class CircuitEvaluator {
  private let unit: MACUnit
  private let combinational: UnitCircuit
  private let single: Simulator
  private var steps: (circuit: UnitCircuit, simulator: Simulator)?

  /// The products of a block.
  public var length: Int { combinational.interface.length }

  /// Elaborates a unit.
  ///
  /// - Throws: `UnitError` or `NetlistError` naming what can not be built.
  public init(_ unit: MACUnit, length: Int? = nil) throws {
    self.unit = unit
    combinational = try UnitCircuit(unit, length: length)
    single = Simulator(SimulationProgram(combinational.module), lanes: 1)
  }

  /// The result of a dot product of one or more whole blocks.
  ///
  /// - Throws: `UnitError` when the products are no whole blocks, or the unit has no sequential circuit.
  public func evaluate(_ operands: DotOperands, random: RandomCase) throws -> UInt64 {
    let count = operands.a.count
    guard count > 0, count % length == 0 else {
      throw UnitError(
        stage: "block", "a dot product of \(count) products",
        remedy: "the circuit takes whole blocks of \(length)")
    }
    if count == length {
      set(single, combinational.interface, operands) { random.bits($0) }
      single.evaluate()
      return single.outputNumber(0, lane: 0)
    }
    return try evaluateSteps(operands, random)
  }

  /// The named words of the last dot product of one block, operands before what is made of them.
  public var trace: [(name: String, stage: String, value: Bits)] {
    single.trace(lane: 0).compactMap { word, value in
      word.path.map { ($0, word.stage, value) }
    }
  }

  private func evaluateSteps(_ operands: DotOperands, _ random: RandomCase) throws -> UInt64 {
    let (circuit, simulator) = try sequential()
    let scales = unit.description.scale.blocks
    let words = scales?.count(for: length) ?? 0
    for block in 0..<operands.a.count / length {
      let range = block * length..<(block + 1) * length
      var step = DotOperands(
        a: Array(operands.a[range]), b: Array(operands.b[range]), c: operands.c)
      if let scales {
        // Blocks may be longer than a step: then the steps share a word.
        let first = block * length / scales.blockSize
        let last = min(first + words, operands.scales.a.count, operands.scales.b.count)
        if first < last {
          step.scales = ScaleWords(
            a: Array(operands.scales.a[first..<last]), b: Array(operands.scales.b[first..<last]))
        }
      }
      set(simulator, circuit.interface, step) { place in
        switch place {
        case .product(let k): random.bits(.product(block * self.length + k))
        case .sum(let k): random.bits(.sum(block * self.length + k))
        case .accumulate: random.bits(.accumulate(block))
        case .final: random.bits(.final)
        }
      }
      simulator.inputIndex("enable").map { simulator.set($0, lane: 0, to: 1) }
      simulator.inputIndex("clear").map { simulator.set($0, lane: 0, to: block == 0 ? 1 : 0) }
      simulator.evaluate()
      simulator.clock()
    }
    simulator.evaluate()
    return simulator.outputNumber(simulator.outputIndex("d") ?? 0, lane: 0)
  }

  private func sequential() throws -> (UnitCircuit, Simulator) {
    if let steps { return steps }
    let circuit = try UnitCircuit(unit, length: length, form: .sequential(ranks: 0))
    let simulator = Simulator(SimulationProgram(circuit.module), lanes: 1)
    steps = (circuit, simulator)
    return (circuit, simulator)
  }

  private func set(
    _ simulator: Simulator, _ interface: StepInterface, _ operands: DotOperands,
    random: (RoundingPlace) -> UInt64
  ) {
    for field in interface.inputs {
      guard let index = simulator.inputIndex(field.name) else { continue }
      let words: [UInt64]
      if case .random(let place) = field.role {
        words = [random(place)]
      } else {
        words = interface.words(of: field, operands, random: RandomCase())
      }
      simulator.set(index, lane: 0, elements: words, elementWidth: field.elementWidth)
    }
  }
}
