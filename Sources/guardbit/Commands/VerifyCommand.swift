// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import NumberFormats
import TestVectors

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare the model with the MPFR reference, codes and exception flags.",
    discussion: """
      Cases take turns through the corner classes; case i depends on the seed and i alone.
      --exhaustive runs every pair of a and b (of 8 bits or fewer) with at least 64 addends.
      --pairs does that for every two shipped 8-bit formats.
      --formats checks formats instead of units: every code and, in every rounding direction and overflow
      policy, the neighbourhood of every value and midpoint.
      --casts checks the vector kernels that cast whole arrays, block formats included, against the model:
      those neighbourhoods and --count drawn numbers, every rounding, float32 and float64, every level of
      instructions of this machine.
      --record writes a few cases of each unit that tell it from every single-parameter change of it, with
      a manifest; --vectors compares model and reference with such a folder, and shows that each change
      would be caught.
      --kernels compares whole matrix products: the general path and the kernels of every dispatch level of
      this machine, on one to three threads, against the model, by class of operands and for ragged shapes.
      --circuits simulates each unit's netlist, combinational, pipelined and with its accumulator register,
      against model and reference; units of 16 or fewer operand bits exhaustively (with --exhaustive up to 32).

      Examples:
        guardbit verify mac-e4m3-e4m3-fp16 --count 10000000 --seed 1
        guardbit verify mac-e2m1-e2m1-exact --exhaustive
        guardbit verify --formats e4m3 e5m2
        guardbit verify --casts e4m3 nvfp4 --count 10000
        guardbit verify --pairs
        guardbit verify --vectors vectors hopper-f16-f32
        guardbit verify --kernels mac-fp16-fp16-fp16 --macs 100000000
        guardbit verify --circuits mac-e4m3-e4m3-fp16 hopper-wgmma-e4m3-f32
      """)

  @Argument(
    help: """
      Units by name or file; with --formats and --casts, formats. All shipped ones when none is given.
      """)
  var names: [String] = []

  @Option(help: "Cases a unit.")
  var count: UInt64 = 100_000

  @Option(help: "The seed of operands and stochastic roundings.")
  var seed: UInt64 = 1

  @Flag(help: "Every pair of codes with every addend class instead of drawn cases.")
  var exhaustive = false

  @Flag(help: "Check formats.")
  var formats = false

  @Flag(help: "Check the casts of arrays to formats.")
  var casts = false

  @Flag(help: "Every pair of shipped 8-bit formats: all products, and all sums with FP16 addends.")
  var pairs = false

  @Option(help: "A folder of recorded vectors to compare with; all its units when none is named.")
  var vectors: String?

  @Option(help: "A folder into which vectors are recorded.")
  var record: String?

  @Flag(help: "Compare the kernels of matrix products with the model.")
  var kernels = false

  @Flag(help: "Compare the units' circuits with model and reference.")
  var circuits = false

  @Option(help: "Multiply-accumulates of a unit that kernels are compared on.")
  var macs: Int = 1_000_000

  @Option(help: "Threads; all cores by default.")
  var threads: Int?

  @Flag(help: "Print mismatches and the total alone.")
  var quiet = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if let threads, !(1...256 ~= threads) {
      throw ValidationError("--threads \(threads): give 1 to 256.")
    }
    if casts && (formats || pairs || exhaustive || vectors != nil || record != nil) {
      throw ValidationError("--casts is a mode of its own; leave the other modes out.")
    }
    if pairs && (formats || !names.isEmpty) {
      throw ValidationError("--pairs takes all shipped formats; leave names and --formats out.")
    }
    if vectors != nil && (record != nil || exhaustive || formats || pairs) {
      throw ValidationError("--vectors compares with recorded cases; leave the other modes out.")
    }
    if record != nil && (exhaustive || formats || pairs) {
      throw ValidationError("--record draws its own cases; leave the other modes out.")
    }
    if kernels && (vectors != nil || record != nil || exhaustive || formats || pairs || casts) {
      throw ValidationError("--kernels draws its own matrices; leave the other modes out.")
    }
    if circuits && (vectors != nil || record != nil || formats || pairs || casts || kernels) {
      throw ValidationError("--circuits is a mode of its own; leave the other modes out.")
    }
    if !(1...1 << 40 ~= macs) {
      throw ValidationError("--macs \(macs): give 1 to 2^40.")
    }
    if count == 0 || count > 1 << 40 {
      throw ValidationError("--count \(count): give 1 to 2^40.")
    }
  }

  func run() async throws {
    let workers = threads ?? ProcessInfo.processInfo.activeProcessorCount
    var failed = 0
    var records: [VerificationRecord] = []
    if let record {
      return try await recordVectors(into: record, workers: workers)
    }
    if let vectors {
      records = try await compareVectors(in: vectors, workers: workers)
      failed = records.reduce(0) { $0 + $1.mismatches }
    } else if kernels {
      records = try await verifyKernels(workers: workers)
      failed = records.reduce(0) { $0 + $1.mismatches }
    } else if circuits {
      records = try await verifyCircuits(workers: workers)
      failed = records.reduce(0) { $0 + $1.mismatches }
    } else if pairs {
      records = try await verifyPairs(workers: workers)
      failed = records.reduce(0) { $0 + $1.mismatches }
    } else if casts {
      records = try await verifyCasts(workers: workers)
      failed = records.reduce(0) { $0 + $1.mismatches }
    } else if formats {
      for name in names.isEmpty ? try shippedFormats() : names {
        let record = try await verifyFormat(name, workers: workers)
        records.append(record)
        failed += record.mismatches
      }
    } else {
      let library = try options.units()
      for name in names.isEmpty ? try library.names() : names {
        let record = try await verifyUnit(
          try options.unit(name), arguments: options.arguments(for: name), workers: workers)
        records.append(record)
        failed += record.mismatches
      }
    }
    if json { print(try JSONText.encode(records)) } else { printTotal(records) }
    if failed > 0 { throw ExitCode(1) }
  }

  // MARK: Units

  func verifyUnit(
    _ unit: MACUnit, arguments: String, workers: Int
  ) async throws -> VerificationRecord {
    let comparison = EngineComparison(unit: unit, threads: workers)
    let report: VerificationReport
    if exhaustive {
      let decode = unit.description.decode
      guard decode.a.width <= 8, decode.b.width <= 8 else {
        throw UsageError(
          "\(unit.name): --exhaustive needs factors of 8 bits or fewer; these have "
            + "\(decode.a.width) and \(decode.b.width); use --count")
      }
      let addends = AddendClasses.codes(for: decode.c, seed: seed)
      let bar = ProgressBar(
        total: UInt64(addends.count) << UInt64(decode.a.width + decode.b.width), label: unit.name)
      report = try await comparison.runAllPairs(addends: addends, seed: seed) { bar.show($0) }
      bar.finish()
    } else {
      let bar = ProgressBar(total: count, label: unit.name)
      report = try await comparison.run(count: count, seed: seed) { bar.show($0) }
      bar.finish()
    }
    if !json && (!quiet || report.totalMismatches > 0) {
      VerificationText(unit: unit, seed: seed, arguments: arguments).show(report)
    }
    return VerificationRecord(
      name: report.unit, seed: seed, cases: report.totalCases,
      mismatches: report.totalMismatches, byClass: report.cases, seconds: report.seconds)
  }

  // MARK: Formats

  func shippedFormats() throws -> [String] {
    let library = try options.formats()
    return try library.names.filter {
      if case .number = try library.described(named: $0) { return true }
      return false
    }
  }

  private func verifyFormat(_ name: String, workers: Int) async throws -> VerificationRecord {
    let format = try options.formats().number(named: name)
    let report = try await FormatComparison(format: format, threads: workers).run(
      seed: seed, roundingsPerDirection: exhaustive ? 1 << 20 : Int(min(count, 1 << 30)))
    if !json {
      print(
        "\(name.padding(to: 16))\("\(report.codes)".padding(before: 8)) codes "
          + "\("\(report.roundings)".padding(before: 12)) roundings  "
          + "\(report.mismatchCount) mismatches  \(Self.seconds(report.seconds))")
      for mismatch in report.mismatches.prefix(VerificationReport.keptExamples) {
        print("  \(mismatch)")
      }
    }
    return VerificationRecord(
      name: name, seed: seed, cases: report.codes + report.roundings,
      mismatches: report.mismatchCount,
      byClass: ["codes": report.codes, "roundings": report.roundings], seconds: report.seconds)
  }

  private func printTotal(_ records: [VerificationRecord]) {
    guard records.count > 1 else { return }
    let cases = records.reduce(0) { $0 + $1.cases }
    let bad = records.reduce(0) { $0 + $1.mismatches }
    let seconds = records.reduce(0) { $0 + $1.seconds }
    let what = kernels ? "MACs" : "cases"
    print(
      "\n\(records.count) verified: \(cases) \(what), \(bad) mismatches, \(Self.seconds(seconds))")
  }

  static func seconds(_ value: Double) -> String { String(format: "%.1f s", value) }
}
