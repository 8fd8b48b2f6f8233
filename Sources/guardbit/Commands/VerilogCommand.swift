// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Elaboration
import Foundation
import MACUnits
import Netlist
import Simulation

struct VerilogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verilog",
    abstract: "Write units as Verilog-2005 with self-checking testbenches and their vectors.",
    discussion: """
      DIR/MODULE/ holds MODULE.v, MODULE_tb.v (Icarus Verilog, Verilator), MODULE_tb.cpp (Verilator,
      faster), test_MODULE.py (cocotb), the vectors UNIT.hex, UNIT_negative.hex with one wrong bit, and a
      Makefile that runs each. The vectors come from the model and are checked by the MPFR reference.

      A circuit is combinational; --pipeline N cuts it by N ranks of registers; --sequential adds the
      accumulator register, with enable and clear (and N ranks before it).

      --simulate compares the Verilog with the vectors: icarus, verilator (both the Verilog testbench),
      fast (the C++ testbench in Verilator), both (icarus and verilator) or all. It must also notice the
      wrong bit of the negative control. --synthesize lets Yosys read, check and synthesise the Verilog.
      The exit code is 0 when nothing differs, the wrong bit is noticed and Yosys warns of nothing.

      Examples:
        guardbit verilog mac-e4m3-e4m3-fp16 --out build/verilog --simulate both
        guardbit verilog mac-e4m3-e4m3-fp16 --out build/verilog --pipeline 3 --simulate fast
        guardbit verilog --all --out build/verilog --simulate icarus --synthesize
      """)

  @Argument(help: "Units by name or file.")
  var names: [String] = []

  @Flag(help: "Every shipped unit; those that can not be built are listed.")
  var all = false

  @Option(help: "The folder into which a folder for each circuit is written.")
  var out: String

  @Option(help: "Products of a step, for units whose block is the whole dot product.")
  var length: Int?

  @Option(help: "Ranks of registers.")
  var pipeline: Int?

  @Flag(help: "With an accumulator register: a block a clock cycle.")
  var sequential = false

  @Flag(help: "Write DIR/MODULE.v alone.")
  var sourceOnly = false

  @Option(
    parsing: .upToNextOption,
    help: "Instead of units, the conversion of a format into another: SOURCE TARGET.")
  var convert: [String] = []

  @Option(help: "Instead of units, the rounding unit of a format alone.")
  var rounder: String?

  @Option(help: "The significand bits of --rounder, 2 to 64.")
  var significand: Int = 32

  @Option(help: "The exponent bits of --rounder, 2 to 16.")
  var exponent: Int = 10

  @Option(help: "How --convert and --rounder round: roundTiesToEven, ..., stochastic(8).")
  var rounding: String = "roundTiesToEven"

  @Option(help: "What their overflow delivers; the format's customary policy when left out.")
  var overflow: String?

  @Option(help: "How many vectors: cases, or clock cycles in sequences of 64.")
  var vectors: Int = 10_000

  @Option(help: "The seed of operands and stochastic roundings.")
  var seed: UInt64 = 1

  @Option(help: "Simulate with icarus, verilator, fast, both or all.")
  var simulate: String?

  @Flag(help: "Synthesise with Yosys.")
  var synthesize = false

  @Option(help: "Threads; all cores by default.")
  var threads: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if (!convert.isEmpty || rounder != nil)
      && (all || !names.isEmpty || sequential || pipeline != nil)
    {
      throw ValidationError("--convert and --rounder are circuits of their own; leave units out.")
    }
    if !convert.isEmpty && (convert.count != 2 || rounder != nil) {
      throw ValidationError("--convert takes two formats: --convert fp32 e4m3.")
    }
    if sourceOnly && (simulate != nil || synthesize) {
      throw ValidationError(
        "--source-only writes no testbench; leave --simulate and --synthesize out.")
    }
    if convert.isEmpty && rounder == nil && names.isEmpty != all {
      throw ValidationError(
        all ? "--all takes every shipped unit; leave names out." : "Give a UNIT, or --all.")
    }
    if let threads, !(1...256 ~= threads) {
      throw ValidationError("--threads \(threads): give 1 to 256.")
    }
    if !(1...100_000_000 ~= vectors) {
      throw ValidationError("--vectors \(vectors): give 1 to 100000000.")
    }
    if let pipeline, !((sequential ? 0 : 1)...UnitCircuit.maximumRanks ~= pipeline) {
      throw ValidationError("--pipeline \(pipeline): give 1 to \(UnitCircuit.maximumRanks).")
    }
    _ = try simulators()
  }

  func run() async throws {
    if !convert.isEmpty || rounder != nil { return try exportBlock() }
    let library = try options.units()
    var records: [VerilogRecord] = []
    for name in all ? try library.names() : names {
      let unit = try options.unit(name)
      var record = VerilogRecord(unit: unit.name)
      do {
        let circuit = try UnitCircuit(unit, length: length(of: unit), form: form)
        try await export(circuit, &record)
      } catch let error as ToolError {
        record.problem = error.description
      } catch  where all && (error is UnitError || error is NetlistError) {
        record.notBuilt = "\(error)"
      }
      if !json { VerilogReport.show(record) }
      records.append(record)
    }
    if json { print(try JSONText.encode(records)) } else { VerilogReport.showTotal(records) }
    if records.contains(where: { !$0.isRight }) { throw ExitCode(1) }
  }

  private func export(_ circuit: UnitCircuit, _ record: inout VerilogRecord) async throws {
    let top = circuit.module.name
    if sourceOnly {
      record.module = top
      record.folder = try VerilogFolder.writeVerilog(
        of: TestbenchFolder(circuit, count: vectors), to: out)
      record.latency = circuit.latency
      return
    }
    let bar = ProgressBar(total: UInt64(vectors), label: top)
    defer { bar.finish() }
    let export = try CircuitExport(
      circuit, vectors: vectors, seed: seed, to: "\(out)/\(top)",
      generator: "guardbit \(Guardbit.version)",
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    try await export.write { bar.show($0) }
    bar.finish()
    record.module = top
    record.folder = export.folder
    record.latency = circuit.latency
    record.vectors = export.count
    for simulator in try simulators() {
      record.simulations.append(try export.simulate(with: simulator))
    }
    if synthesize { record.synthesis = try export.synthesize() }
  }

  /// A length that is said for all units is for those that have none of their own.
  private func length(of unit: MACUnit) -> Int? {
    all && unit.description.block.length != nil ? nil : length
  }

  private var form: CircuitForm {
    if sequential { return .sequential(ranks: pipeline ?? 0) }
    return pipeline.map { .pipelined(ranks: $0) } ?? .combinational
  }

  func simulators() throws -> [VerilogSimulator] {
    switch simulate {
    case nil: return []
    case "both": return [.icarus, .verilator]
    case "all": return VerilogSimulator.allCases
    case let name?:
      guard let simulator = VerilogSimulator(rawValue: name) else {
        throw ValidationError(
          "--simulate \(name): give icarus, verilator, fast, both or all.")
      }
      return [simulator]
    }
  }
}
