// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

extension VerifyCommand {
  /// Whole matrix products of each unit: the general path and the kernels of every dispatch level, against
  /// the model.
  func verifyKernels(workers: Int) async throws -> [VerificationRecord] {
    let library = try options.units()
    let units = names.isEmpty ? try library.units() : try names.map { try options.unit($0) }
    var records: [VerificationRecord] = []
    for unit in units {
      let bar = ProgressBar(total: UInt64(macs), label: unit.name)
      let report = try await KernelComparison(unit: unit, threads: workers).run(
        products: macs, seed: seed
      ) { bar.show($0) }
      bar.finish()
      if !json, !quiet || report.totalMismatches > 0 { show(report, of: unit) }
      var record = VerificationRecord(
        name: unit.name, seed: seed, cases: report.totalProducts,
        mismatches: report.totalMismatches,
        byClass: Dictionary(
          uniqueKeysWithValues: report.products.map { ($0.key.rawValue, $0.value) }),
        seconds: report.seconds)
      record.kernels = report.kernels
      records.append(record)
    }
    return records
  }

  /// A line for the unit and one for its operand classes, and the first mismatches in full.
  private func show(_ report: KernelReport, of unit: MACUnit) {
    let kernels = report.kernels.keys.sorted().joined(separator: ", ")
    let classes = KernelClass.allCases.compactMap { kind in
      report.products[kind].map { "\(kind.rawValue) \($0)" }
    }
    print(
      "\(unit.name): \(report.totalProducts) MACs in \(report.matrices) matrices, "
        + "\(report.totalMismatches) mismatches; \(kernels); \(Self.seconds(report.seconds))")
    print("  MACs by class: \(classes.joined(separator: ", "))")
    for (engine, count) in report.mismatches.sorted(by: { $0.key < $1.key }) {
      print("  \(engine): \(count) elements differ")
    }
    for mismatch in report.examples { show(mismatch, of: unit) }
  }

  private func show(_ mismatch: KernelMismatch, of unit: MACUnit) {
    let format = unit.resultFormat
    let shape = mismatch.shape
    print(
      "  matrix \(mismatch.matrix) (\(mismatch.kind.rawValue), \(shape.m) x \(shape.n) x \(shape.k)), "
        + "row \(mismatch.row), column \(mismatch.column): model \(format.hex(mismatch.model)), "
        + "\(mismatch.engine) \(format.hex(mismatch.kernel))")
    // A short dot product can be looked at in the trace.
    if shape.k <= 64 {
      print(
        "    echo '\(unit.caseLine(mismatch.operands))' | guardbit eval "
          + "\(options.arguments(for: unit.name)) --trace")
    }
  }
}
