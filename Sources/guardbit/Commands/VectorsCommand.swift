// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import TestVectors

struct VectorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract:
      "Write a unit's test vectors: operands by corner class, expected results, a manifest.",
    discussion: """
      A case is one step of the unit: L products and an addend. Expected results and flags come from the
      model and are checked by the MPFR reference; a difference ends the run and no file is left.

      Forms (--files):
        hex        for $readmemh: a_b_c_d a line, each field padded to whole digits, element 0 lowest
        jsonl      an object a line: index, class, operands, result, flags
        testfloat  operands, result, flags as TestFloat writes them; all a, all b, c
        csv        the same in columns
      UNIT.sequence.hex holds clock cycles of the sequential circuit: reset_enable_clear_a_b_c_d, d after
      the edge; 64 cycles a sequence (--sequences).

      manifest.json says from what the files were made, and their digests. Two runs are identical, and a
      shorter run's cases are the first of a longer one's: first those found for the bins of the unit's
      coverage, which --coverage counts, then cases by class. An interrupted run goes on with the same command.

      Examples:
        guardbit vectors mac-e4m3-e4m3-fp16 --out build/vectors
        guardbit vectors mac-e4m3-e4m3-fp16 --coverage --uniform 1000000 --prove
        guardbit vectors hopper-f16-f32 --out build/hopper --count 1000000 --files hex,jsonl --check-every 10
      """)

  @Argument(help: "A unit's name (see 'guardbit units'), or the path of its YAML file.")
  var unit: String

  @Option(help: "The folder into which files are written; --coverage alone does without.")
  var out: String?

  @Option(help: "How many cases.")
  var count: UInt64 = 10_000

  @Option(help: "The seed of operands and stochastic roundings.")
  var seed: UInt64 = 1

  @Option(help: "Products of a case, for units whose block is the whole dot product.")
  var length: Int?

  @Option(help: "The forms, joined by commas.")
  var files: String = VectorForm.allCases.map(\.rawValue).joined(separator: ",")

  @Option(help: "Sequences of 64 clock cycles; 100 where the unit has them, 0 for none.")
  var sequences: UInt64?

  @Option(help: "The reference checks every case whose number this divides.")
  var checkEvery: UInt64 = 1

  @Flag(help: "Let the reference check nothing.")
  var trustModel = false

  @Option(help: "Threads; all cores by default.")
  var threads: Int?

  @Flag(
    help:
      "Count the coverage bins that the cases hit, instead of writing them; --out for CSV, JSON, figure."
  )
  var coverage = false

  @Option(help: "With --coverage: how many uniform random cases are counted beside.")
  var uniform: UInt64 = 0

  @Flag(help: "With --coverage: prove empty bins impossible by sweeping all sums.")
  var prove = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if let threads, !(1...256 ~= threads) {
      throw ValidationError("--threads \(threads): give 1 to 256.")
    }
    if count == 0 || count > 1 << 40 { throw ValidationError("--count \(count): give 1 to 2^40.") }
    if checkEvery == 0 || (trustModel && checkEvery != 1) {
      throw ValidationError(
        "--check-every \(checkEvery): give 1 or more, or --trust-model alone for no check.")
    }
    if let sequences, sequences > 1 << 24 {
      throw ValidationError("--sequences \(sequences): give 0 to 2^24.")
    }
    if !coverage, out == nil { throw ValidationError("Missing expected argument '--out <out>'") }
    if !coverage, prove || uniform > 0 {
      throw ValidationError("--prove and --uniform say more about --coverage: give that too.")
    }
    if uniform > 1 << 40 { throw ValidationError("--uniform \(uniform): give at most 2^40.") }
    _ = try forms()
  }

  func run() async throws {
    let unit = try options.unit(unit)
    if coverage {
      let request = CoverageRequest(
        length: length, seed: seed, count: count, uniform: uniform, proves: prove,
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, folder: out)
      return try await printCoverage(unit: unit, request, json: json)
    }
    let out = out ?? "."
    let plan = try VectorSetPlan(
      unit: unit, length: length, seed: seed, count: count,
      sequences: sequences ?? defaultSequences(unit), forms: try forms(),
      checkEvery: trustModel ? 0 : checkEvery, generator: "guardbit \(Guardbit.version)")
    let set = try VectorSet(
      unit, plan, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    let bar = ProgressBar(total: count, label: unit.name)
    defer { bar.finish() }
    let outcome = try await set.write(to: out) { bar.show($0) }
    bar.finish()
    try show(outcome, in: out)
  }

  /// As many as are worth simulating, where steps joined are a dot product of the unit.
  private func defaultSequences(_ unit: MACUnit) -> UInt64 {
    (try? SequenceCases(unit: unit, length: length, seed: seed)) == nil ? 0 : 100
  }

  private func forms() throws -> [VectorForm] {
    try files.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let form = VectorForm(rawValue: String(word)) else {
        let all = VectorForm.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--files: '\(word)' is no form; give some of \(all).")
      }
      return form
    }
  }

  private func show(_ outcome: VectorSet.Outcome, in out: String) throws {
    let manifest = outcome.manifest
    if json { return print(try JSONText.encode(VectorsRecord(outcome))) }
    print("\(manifest.plan.unit): \(manifest.plan.count) cases, seed \(manifest.plan.seed)")
    for name in manifest.classes.keys.sorted() {
      print("  \(name.padding(to: 22))\("\(manifest.classes[name] ?? 0)".padding(before: 12))")
    }
    print("  checked by the reference: \(manifest.checkedByReference), 0 differences")
    for file in manifest.files {
      print("  \(out)/\(file.name): \(file.lines) lines, \(file.bytes) bytes")
    }
    if outcome.made < manifest.plan.count {
      print("  \(manifest.plan.count - outcome.made) cases were there from an interrupted run")
    }
    let rate = Double(outcome.made) / max(outcome.seconds, 1e-9)
    print("  \(Int(rate)) vectors/s")
  }
}

/// A written set, for JSON.
private struct VectorsRecord: Encodable {
  var manifest: VectorSetManifest
  var made: UInt64
  var seconds: Double
  var vectorsPerSecond: Double

  init(_ outcome: VectorSet.Outcome) {
    manifest = outcome.manifest
    made = outcome.made
    seconds = outcome.seconds
    vectorsPerSecond = Double(outcome.made) / max(outcome.seconds, 1e-9)
  }
}
