// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

extension VerifyCommand {
  /// Every ordered pair of the shipped formats of 8 bits: all 65,536 products, delivered exactly in
  /// FP64, and all of them added to each FP16 addend class with one rounding.
  func verifyPairs(workers: Int) async throws -> [VerificationRecord] {
    let library = try options.formats()
    let names = try shippedFormats().filter { try library.number(named: $0).width == 8 }
    let units = try options.units()
    var records: [VerificationRecord] = []
    let bar = ProgressBar(total: UInt64(names.count * names.count), label: "format pairs")
    for a in names {
      for b in names {
        let product = try units.unit(named: "mac-\(a)-\(b)-exact-fp64")
        let sum = try units.unit(named: "mac-\(a)-\(b)-fp16")
        var report = try await EngineComparison(unit: product, threads: workers)
          .runAllPairs(addends: [0])
        let addends = AddendClasses.codes(for: sum.description.decode.c, seed: seed)
        let sums = try await EngineComparison(unit: sum, threads: workers)
          .runAllPairs(addends: addends)
        if !json, report.totalMismatches > 0 {
          VerificationText(
            unit: product, seed: 0, arguments: options.arguments(for: product.name)
          ).show(report)
        }
        if !json, sums.totalMismatches > 0 {
          VerificationText(unit: sum, seed: 0, arguments: options.arguments(for: sum.name)).show(
            sums)
        }
        let seconds = report.seconds + sums.seconds
        report.merge(sums)
        records.append(
          VerificationRecord(
            name: "\(a) x \(b)", seed: seed, cases: report.totalCases,
            mismatches: report.totalMismatches, byClass: report.cases, seconds: seconds))
        bar.show(UInt64(records.count))
        if !json {
          print(
            "\("\(a) x \(b)".padding(to: 32))\("\(report.totalCases)".padding(before: 10)) cases  "
              + "\(report.totalMismatches) mismatches  \(Self.seconds(seconds))")
        }
      }
    }
    bar.finish()
    return records
  }
}
