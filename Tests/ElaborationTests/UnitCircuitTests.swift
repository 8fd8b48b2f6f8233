// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Elaboration
import MACUnits
import Netlist
import NumberFormats
import Testing

@Suite struct `A unit as a circuit` {
  private let units: UnitLibrary

  init() throws {
    units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  }

  @Test func `ports are the fields of a step`() throws {
    let unit = try units.unit(named: "blackwell-nvf4-block16-ue4m3")
    let circuit = try UnitCircuit(unit)
    let ports = circuit.module.inputs.map { "\($0.name) \($0.width)" }
    #expect(ports == ["a 256", "b 256", "c 32", "sa 32", "sb 32"])
    #expect(circuit.module.outputs.map(\.name) == ["d"])
    #expect(circuit.latency == 0)
  }

  @Test func `random bits of a stochastic accumulator come by a port`() throws {
    let circuit = try UnitCircuit(try units.unit(named: "mac-e4m3-e4m3-bf16-stochastic"))
    #expect(circuit.module.inputs.map(\.name) == ["a", "b", "c", "random_accumulate_0"])
  }

  @Test func `elaborating twice gives the same words`() throws {
    let unit = try units.unit(named: "mac-e4m3-e4m3-fp16")
    for form in [CircuitForm.combinational, .pipelined(ranks: 4), .sequential(ranks: 1)] {
      let (first, second) = (
        try UnitCircuit(unit, form: form).module, try UnitCircuit(unit, form: form).module
      )
      #expect(first.nodes == second.nodes && first.registers == second.registers)
      #expect(first.hierarchy.map(\.name) == second.hierarchy.map(\.name))
    }
  }

  @Test func `a pipeline has a register rank for each stage and a valid bit`() throws {
    let circuit = try UnitCircuit(
      try units.unit(named: "mac-e4m3-e4m3-fp16"), form: .pipelined(ranks: 3))
    #expect(circuit.latency == 3)
    #expect(circuit.module.inputs.first?.name == "valid_in")
    #expect(circuit.module.outputs.last?.name == "valid_out")
    let resets = circuit.module.registers.filter { $0.resetValue != nil }
    #expect(resets.count == 3, "only the valid bits are reset")
  }

  @Test func `what can not be built is said`() throws {
    let unit = try units.unit(named: "mac-e4m3-e4m3-fp16")
    #expect(throws: UnitError.self) { try UnitCircuit(unit, length: 4) }
    #expect(throws: UnitError.self) { try UnitCircuit(unit, form: .pipelined(ranks: 0)) }
    #expect(throws: UnitError.self) { try UnitCircuit(unit, form: .sequential(ranks: 100)) }
    let operandNaN = try units.unit(named: "x86-vdpbf16ps")
    #expect(throws: UnitError.self) { try UnitCircuit(operandNaN, form: .sequential(ranks: 0)) }
  }

  @Test func `integer products are Baugh-Wooley rows in one sum with the accumulator`() throws {
    let module = try UnitCircuit(try units.unit(named: "mac-int8-int8-int32")).module
    let sums = module.nodes.compactMap { node -> Int? in
      if case .sum(let words) = node.operation { return words.count }
      return nil
    }
    // Eight rows, their constant, the accumulator.
    #expect(sums == [10])
    #expect(
      !module.nodes.contains {
        if case .multiply = $0.operation { true } else { false }
      })
  }
}
