// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import TestVectors

extension VerifyCommand {
  /// The casts of arrays to formats, and of rows to block formats, against the model.
  func verifyCasts(workers: Int) async throws -> [VerificationRecord] {
    let library = try options.formats()
    let chosen = names.isEmpty ? library.names : names
    let drawn = Int(min(count, 1 << 24))
    var records: [VerificationRecord] = []
    for name in chosen {
      let report: CastReport
      switch try library.described(named: name) {
      case .number(let format):
        report = try await CastComparison(format: format, threads: workers)
          .run(seed: seed, codes: 1 << 16, drawn: drawn)
      case .block(let format):
        report = try await BlockCastComparison(format: format, threads: workers)
          .run(seed: seed, rows: max(1, drawn / 100))
      }
      if !json {
        print(
          "\(name.padding(to: 16))\("\(report.casts)".padding(before: 12)) casts "
            + "\("\(report.roundings)".padding(before: 4)) roundings  "
            + "\(report.mismatchCount) mismatches  \(Self.seconds(report.seconds))")
        for mismatch in report.mismatches.prefix(VerificationReport.keptExamples) {
          print("  \(mismatch)")
        }
      }
      records.append(
        VerificationRecord(
          name: name, seed: seed, cases: report.codes + report.casts,
          mismatches: report.mismatchCount,
          byClass: ["codes": report.codes, "casts": report.casts],
          seconds: report.seconds))
    }
    return records
  }
}
