// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import ArgumentParser
import Benchmarks
import Foundation
import MACUnits
import Reports

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure emulation beside native arithmetic, as ratios from one run.",
    discussion: """
      Every line is a whole matrix product D = A x B + C of codes, packing and conversion included. Right
      before each, OpenBLAS' SGEMM runs on as many threads; the ratio is that of the two rates. Rounds
      take turns; medians are shown, with the tenth and ninetieth percentile of the ratio.
      Casts are measured beside memcpy: 10^9 values a second, and the bytes read by those that it copies.
      --against-golden compares MPFR, model and kernel on dot products of 256 instead.

      Examples:
        guardbit bench
        guardbit bench hopper-wgmma-e4m3-f32 --level portable --level avx2
        guardbit bench --threads 2 --json
      """)

  @Argument(help: "Units by name or file; some of every kernel family when none is given.")
  var names: [String] = []

  @Option(help: "M, N and K.")
  var size: Int = 1024

  @Option(help: "How often each line is measured.")
  var rounds: Int = 5

  @Option(help: "Threads of products and yardsticks.")
  var threads: Int = 1

  @Option(help: "Instructions to use: portable, avx2, avx512; all that the machine has by default.")
  var level: [KernelLevel] = []

  @Flag(help: "Compare the rates of MPFR reference, model and kernel.")
  var againstGolden = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if !(1...256 ~= threads) { throw ValidationError("--threads \(threads): give 1 to 256.") }
    if !(1...8192 ~= size) { throw ValidationError("--size \(size): give 1 to 8192.") }
    if againstGolden && (size != 1024 || threads != 1 || !level.isEmpty) {
      throw ValidationError(
        "--against-golden: its products are 256 long, on one thread and the best level.")
    }
    if !(1...1000 ~= rounds) { throw ValidationError("--rounds \(rounds): give 1 to 1000.") }
    _ = try levels()
  }

  private func levels() throws -> [KernelLevel] {
    if level.isEmpty { return KernelLevel.available.reversed() }
    if let missing = level.first(where: { $0 > .best }) {
      throw ValidationError("--level \(missing.rawValue): this machine has not these instructions.")
    }
    return level
  }

  private func groups() -> [BenchmarkGroup] {
    names.isEmpty
      ? BenchmarkGroup.all : [BenchmarkGroup(name: "named", goal: 0, units: names)]
  }

  func run() async throws {
    if againstGolden { return try compareWithGolden() }
    var entries: [MatrixBenchmark.Entry] = []
    for group in groups() {
      for name in group.units {
        let workload = try MatrixWorkload(
          unit: options.unit(name), size: size)
        for level in try levels() {
          entries.append(
            MatrixBenchmark.Entry(group: group.name, workload: workload, level: level))
        }
      }
    }
    let bar = ProgressBar(total: 1_000_000, label: "bench")
    let benchmark = MatrixBenchmark(entries: entries, size: size, rounds: rounds, threads: threads)
    let records =
      try await benchmark.run { bar.show(UInt64($0 * 1_000_000)) }
      + (names.isEmpty && threads == 1 ? try casts().run() : [])
    bar.finish()
    if json {
      print(try JSONText.encode(BenchmarkReport(self, records)))
    } else {
      printTable(records)
    }
  }

  /// The casts that are measured when no unit is named.
  private func casts() throws -> CastBenchmark {
    let formats = try options.formats()
    let even = Rounding(overflow: .saturate)
    let stochastic = Rounding(.stochastic(bits: 16), overflow: .saturate)
    var entries: [CastBenchmark.Entry] = []
    for level in try levels() {
      for name in ["e4m3", "e5m2", "e3m2", "e2m1", "int8"] {
        entries.append(
          CastBenchmark.Entry(
            name: "float32 to \(name)", format: try formats.number(named: name), rounding: even,
            level: level))
      }
      entries.append(
        CastBenchmark.Entry(
          name: "float32 to e4m3, stochastic(16)", format: try formats.number(named: "e4m3"),
          rounding: stochastic, level: level))
    }
    return CastBenchmark(entries: entries, rounds: max(rounds, 5))
  }

  private func printTable(_ records: [BenchmarkRecord]) {
    print(
      "\(size) x \(size) x \(size), \(threads) thread\(threads == 1 ? "" : "s"), \(rounds) rounds; "
        + Yardstick.library)
    var table = TextTable(columns: [
      .text("work"), .text("unit"), .text("kernel"), .number("GMAC/s"), .number("of SGEMM"),
      .number("10 %"), .number("90 %"), .number("goal"),
    ])
    for record in records {
      let hasRatio = !record.ratio.values.isEmpty
      let goal =
        record.group == "cast" && hasRatio
        ? 0.25 : groups().first { $0.name == record.group }?.goal ?? 0
      table.append(
        record.group, record.name, record.kernel, Self.text(record.rate.median),
        hasRatio ? Self.text(record.ratio.median) : "", hasRatio ? Self.text(record.ratio.low) : "",
        hasRatio ? Self.text(record.ratio.high) : "", goal > 0 ? Self.text(goal) : "")
    }
    print(table.text, terminator: "")
  }

  private static func text(_ value: Double) -> String {
    String(
      format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value)
  }

  private func compareWithGolden() throws {
    var table = TextTable(columns: [
      .text("unit"), .number("MPFR, MMAC/s"), .number("model"), .number("kernel"),
      .number("kernel / MPFR"),
    ])
    var rates: [GoldenRecord] = []
    let names =
      self.names.isEmpty ? BenchmarkGroup.all.compactMap(\.units.first) : self.names
    for name in names {
      let rate = try GoldenRate(unit: options.unit(name), size: 16, rounds: rounds)
      rates.append(GoldenRecord(rate))
      table.append(
        rate.unit, Self.text(rate.reference.median), Self.text(rate.model.median),
        Self.text(rate.kernel.median), Self.text(rate.kernel.median / rate.reference.median))
    }
    if json {
      print(try JSONText.encode(rates))
    } else {
      print("dot products of 256, one thread, \(rounds) rounds")
      print(table.text, terminator: "")
    }
  }
}
