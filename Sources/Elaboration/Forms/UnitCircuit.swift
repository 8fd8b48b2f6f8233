// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// A unit as a circuit.
public struct UnitCircuit: Sendable {
  /// The unit.
  public let unit: MACUnit
  /// The words of a step.
  public let interface: StepInterface
  /// How it is built.
  public let form: CircuitForm
  /// The circuit: ports as `interface` and `form` say.
  public let module: Module

  /// How many clock edges lie between operands and their result; 0 for a combinational circuit.
  public var latency: Int {
    switch form {
    case .combinational: 0
    case .pipelined(let ranks): ranks
    case .sequential(let ranks): ranks + 1
    }
  }

  /// The greatest number of register ranks that is built.
  public static let maximumRanks = 64

  /// Elaborates a unit.
  ///
  /// - Parameters:
  ///   - length: how many products a step takes, for units whose block is the whole dot product.
  ///   - form: with which registers.
  /// - Throws: `UnitError` or `NetlistError` naming what can not be built.
  public init(_ unit: MACUnit, length: Int? = nil, form: CircuitForm = .combinational) throws {
    self.unit = unit
    self.form = form
    interface = try StepInterface(unit, length: length)
    switch form {
    case .combinational:
      module = try Self.combinational(unit, interface)
    case .pipelined(let ranks):
      try Self.check(ranks, least: 1)
      module = try pipelined(
        Self.combinational(unit, interface), ranks: ranks,
        name: identifier(unit.name) + form.suffix)
    case .sequential(let ranks):
      try Self.check(ranks, least: 0)
      module = try Self.sequential(unit, interface, ranks: ranks)
    }
  }

  private static func check(_ ranks: Int, least: Int) throws {
    guard least...maximumRanks ~= ranks else {
      throw UnitError(
        stage: "pipeline", "\(ranks) ranks of registers",
        remedy: "\(least) to \(maximumRanks) can be built")
    }
  }

  private static func combinational(_ unit: MACUnit, _ interface: StepInterface) throws -> Module {
    let builder = ModuleBuilder(
      identifier(unit.name), documentation: unit.headerLines(interface))
    let elaboration = UnitElaboration(
      unit, interface: interface,
      context: CircuitContext(builder, library: ModuleLibrary()))
    let accumulator = elaboration.accumulator()
    let block = try elaboration.block()
    let state = try accumulator.step(
      block,
      from: StepStart(c: elaboration.port("c"), held: nil, isFresh: builder.ones()))
    builder.output("d", try elaboration.result(state.map(\.signal), accumulator))
    return try builder.build()
  }

  private static func sequential(
    _ unit: MACUnit, _ interface: StepInterface, ranks: Int
  ) throws -> Module {
    try unit.description.checkSequential(interface)
    let builder = ModuleBuilder(
      identifier(unit.name) + CircuitForm.sequential(ranks: 0).suffix,
      documentation: unit.headerLines(interface))
    let enable = builder.input("enable", width: 1)
    let clear = builder.input("clear", width: 1)
    let elaboration = UnitElaboration(
      unit, interface: interface,
      context: CircuitContext(builder, library: ModuleLibrary()))
    let accumulator = elaboration.accumulator()
    let block = try elaboration.block()
    builder.stage = "accumulate"
    let registers = accumulator.registers
    let held = registers.map {
      builder.register($0.name, width: $0.width, resetValue: $0.resetValue)
    }
    let next = try accumulator.step(
      block, from: StepStart(c: elaboration.port("c"), held: held, isFresh: clear))
    builder.stage = "accumulate"
    let moves = (enable | clear).named("accumulator_moves")
    for (index, register) in held.enumerated() {
      builder.connect(
        register,
        next: enable.select(
          next[index].signal, else: builder.constant(registers[index].resetValue)),
        enable: moves)
    }
    let valid = builder.register("valid_state", width: 1, resetValue: .zero(1))
    builder.connect(valid, next: enable)
    builder.output("d", try elaboration.result(held, accumulator))
    builder.output("valid", valid)
    let form = CircuitForm.sequential(ranks: ranks)
    return try feedForwardPipelined(
      builder.build(), ranks: ranks, controls: ["enable", "clear"],
      name: identifier(unit.name) + form.suffix)
  }
}
