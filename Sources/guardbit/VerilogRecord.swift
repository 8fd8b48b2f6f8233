// SPDX-License-Identifier: Apache-2.0
import Foundation
import Simulation

/// What became of a unit's Verilog.
struct VerilogRecord: Encodable {
  var unit: String
  var module: String?
  var folder: String?
  var latency: Int?
  var vectors: Int?
  var simulations: [CircuitSimulation] = []
  var synthesis: Synthesis?
  /// Why there is no such circuit.
  var notBuilt: String?
  /// What a tool did not do.
  var problem: String?

  init(unit: String) { self.unit = unit }

  /// Whether nothing that was asked for failed.
  var isRight: Bool {
    problem == nil && simulations.allSatisfy(\.isRight) && synthesis?.warnings.isEmpty ?? true
  }
}

/// The same for people.
enum VerilogReport {
  static func show(_ record: VerilogRecord) {
    if let reason = record.notBuilt { return print("\(record.unit): not built: \(reason)") }
    if let module = record.module, let folder = record.folder {
      print(
        record.vectors.map { "\(module): \($0) vectors in \(folder)" } ?? "\(module): \(folder)")
    }
    for simulation in record.simulations { show(simulation) }
    if let synthesis = record.synthesis {
      print(
        "  \("yosys".padding(to: 10))\(synthesis.cells) cells, \(synthesis.warnings.count) warnings"
          + "  \(VerifyCommand.seconds(synthesis.seconds))")
      for warning in synthesis.warnings { print("    \(warning)") }
    }
    if let problem = record.problem { print("  \(problem)") }
    // Simulations take long: what is done is said, into a file too.
    fflush(nil)
  }

  private static func show(_ simulation: CircuitSimulation) {
    let (result, control) = (simulation.vectors, simulation.negativeControl)
    print(
      "  \(result.simulator.rawValue.padding(to: 10))\(result.cases) cases, "
        + "\(result.mismatches) mismatches  compiled in "
        + "\(VerifyCommand.seconds(result.compileSeconds)), run in "
        + "\(VerifyCommand.seconds(result.runSeconds)); negative control: "
        + (control.isPassed
          ? "the wrong bit went unnoticed" : "\(control.mismatches) of \(control.cases)"))
    if !result.isPassed { for line in result.excerpt { print("    \(line)") } }
  }

  static func showTotal(_ records: [VerilogRecord]) {
    guard records.count > 1 else { return }
    let built = records.filter { $0.module != nil }
    let simulations = built.flatMap(\.simulations)
    let cases = simulations.reduce(0) { $0 + $1.vectors.cases }
    let mismatches = simulations.reduce(0) { $0 + $1.vectors.mismatches }
    print(
      "\n\(built.count) of \(records.count) units built; \(cases) cases simulated, "
        + "\(mismatches) mismatches; \(records.filter { !$0.isRight }.count) failed")
  }
}
