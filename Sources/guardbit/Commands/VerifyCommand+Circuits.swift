// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import NumberFormats
import Simulation

extension VerifyCommand {
  /// The circuits of each unit, in every form that it has, against model and reference.
  func verifyCircuits(workers: Int) async throws -> [VerificationRecord] {
    let library = try options.units()
    let units = names.isEmpty ? try library.units() : try names.map { try options.unit($0) }
    var records: [VerificationRecord] = []
    for unit in units {
      var record = VerificationRecord(
        name: unit.name, seed: seed, cases: 0, mismatches: 0, byClass: [:], seconds: 0)
      for form in [CircuitForm.combinational, .pipelined(ranks: 3), .sequential(ranks: 0)] {
        let circuit: UnitCircuit
        do {
          circuit = try UnitCircuit(unit, form: form)
        } catch let error as UnitError where form != .combinational {
          record.notes.append("\(form.name): \(error)")
          if !json && !quiet { print("\(unit.name) \(form.name): not built: \(error)") }
          continue
        }
        let report = try await compare(circuit, workers: workers)
        if !json, !quiet || report.totalMismatches > 0 { show(report, of: circuit) }
        record.cases += report.totalCases
        record.mismatches += report.totalMismatches
        record.byClass.merge(report.cases) { $0 + $1 }
        record.seconds += report.seconds
      }
      records.append(record)
    }
    return records
  }

  private func compare(_ circuit: UnitCircuit, workers: Int) async throws -> CircuitReport {
    let comparison = CircuitComparison(circuit, threads: workers)
    let bits = comparison.operandBits
    let isWhole =
      circuit.form.isStateless && circuit.interface.randomInputs.isEmpty
      && (exhaustive || bits <= 16)
    let bar = ProgressBar(total: isWhole ? 1 << UInt64(bits) : count, label: circuit.module.name)
    defer { bar.finish() }
    return isWhole
      ? try await comparison.runExhaustively { bar.show($0) }
      : try await comparison.run(count: count, seed: seed) { bar.show($0) }
  }

  private func show(_ report: CircuitReport, of circuit: UnitCircuit) {
    let what = circuit.form.isStateless ? "cases" : "cycles"
    let golden = report.referenceCases > 0 ? " = reference" : ""
    print(
      "\(circuit.unit.name) \(circuit.form.name): circuit = model\(golden), "
        + "\(report.totalCases) \(what), \(report.totalMismatches) mismatches, "
        + Self.seconds(report.seconds))
    let format = circuit.unit.resultFormat
    for mismatch in report.examples {
      let cycle = mismatch.cycle.map { ", cycle \($0)" } ?? ""
      let reference = mismatch.reference.map { ", reference \(format.hex($0))" } ?? ""
      print(
        "  case \(mismatch.index)\(cycle): circuit \(format.hex(mismatch.circuit)), "
          + "model \(format.hex(mismatch.model))\(reference)")
      print(
        "    echo '\(circuit.unit.caseLine(mismatch.operands))' | guardbit eval "
          + "\(options.arguments(for: circuit.unit.name)) --engine circuit --trace")
    }
  }
}
