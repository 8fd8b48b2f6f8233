// SPDX-License-Identifier: Apache-2.0
import Benchmarks
import MACUnits

/// A benchmark as JSON.
struct BenchmarkReport: Encodable {
  struct Line: Encodable {
    let group: String
    let name: String
    let kernel: String
    let threads: Int
    let gigaMACsPerSecond: Double
    let ratioToSGEMM: Double?
    let ratioLow: Double?
    let ratioHigh: Double?
  }

  let size: Int
  let rounds: Int
  let yardstick: String
  let lines: [Line]

  init(_ command: BenchCommand, _ records: [BenchmarkRecord]) {
    size = command.size
    rounds = command.rounds
    yardstick = Yardstick.library
    lines = records.map { record in
      let ratio = record.ratio.values.isEmpty ? nil : record.ratio
      return Line(
        group: record.group, name: record.name, kernel: record.kernel, threads: record.threads,
        gigaMACsPerSecond: record.rate.median, ratioToSGEMM: ratio?.median, ratioLow: ratio?.low,
        ratioHigh: ratio?.high)
    }
  }
}

/// One unit's rates beside MPFR, as JSON: 10^6 multiply-accumulates a second.
struct GoldenRecord: Encodable {
  let unit: String
  let reference: Double
  let model: Double
  let kernel: Double

  init(_ rate: GoldenRate) {
    unit = rate.unit
    reference = rate.reference.median
    model = rate.model.median
    kernel = rate.kernel.median
  }
}
