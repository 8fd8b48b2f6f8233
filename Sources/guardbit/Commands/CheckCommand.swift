// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import NumberFormats
import TestVectors

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which of somebody's results are not the unit's, and why that may be.",
    discussion: """
      VECTORS is a file of 'guardbit vectors' in any form, sequences included, or TestFloat's output: its form
      is recognised by its content; with --results also the cases that 'guardbit eval' reads. --results is a file with one result a line, hexadecimal, flags behind it if
      there are any, in the order of the vectors; without it the results in VECTORS count. Each is
      compared with the model, and the model with the MPFR reference.

      TestFloat's functions of fewer operands are multiply-adds too: 'a b d flags' is taken for a product,
      'a d flags' for a conversion; --function says otherwise.

      Exit code 0 only when nothing differs.

      Examples:
        guardbit check mac-e4m3-e4m3-fp16 build/vectors/mac-e4m3-e4m3-fp16.hex --results rtl.txt
        testfloat_gen f16_mulAdd | guardbit check mac-fp16-fp16-fp16 -
      """)

  @Argument(help: "A unit's name (see 'guardbit units'), or the path of its YAML file.")
  var unit: String

  @Argument(help: "A file of vectors; - is standard input.")
  var vectors: String

  @Option(help: "A file of results, one a line in the order of the vectors.")
  var results: String?

  @Flag(help: "Compare results alone.")
  var ignoreFlags = false

  @Flag(help: "Take any NaN for any other.")
  var anyNan = false

  @Option(help: "TestFloat's function: mulAdd, mul, add, sub or convert; by the number of words.")
  var function: TestFloatFunction?

  @Option(help: "Products of a case; by the file.")
  var length: Int?

  @Option(help: "The seed of stochastic roundings; that of the file's header or manifest, or 1.")
  var seed: UInt64?

  @Option(help: "How many differing cases are shown in full.")
  var show: Int = 3

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if !(0...1000 ~= show) { throw ValidationError("--show \(show): give 0 to 1000.") }
    if let length, !(1...1024 ~= length) {
      throw ValidationError("--length \(length): give 1 to 1024.")
    }
    if vectors == "-", results == "-" {
      throw ValidationError("--results -: the vectors are read from standard input already.")
    }
  }

  func run() throws {
    let unit = try options.unit(unit)
    let run = try checkRun(unit)
    let text = CheckText(
      unit: unit, check: run.check, notes: run.notes, arguments: options.arguments(for: self.unit),
      shown: show)
    if json { print(try JSONText.encode(CheckRecord(text))) } else { text.show() }
    guard run.check.referenceIsExact else {
      throw UsageError(
        "\(unit.name): the reference lacked precision somewhere, so this check does not count")
    }
    guard run.check.report.isClean else { throw ExitCode.failure }
  }
}

extension TestFloatFunction: ExpressibleByArgument {}

extension CheckCommand {
  /// Reads all cases and compares them.
  private func checkRun(_ unit: MACUnit) throws -> (check: ResultCheck, notes: [String]) {
    let manifest = manifestBeside()
    var lines = try LineReader(path: vectors)
    var found = try results.map { try ResultLines(path: $0, width: unit.resultFormat.width) }
    var reader = VectorReader(
      unit, length: length, function: function, isWithoutResults: results != nil)
    var check: ResultCheck?
    var number = 0
    let name = vectors == "-" ? "standard input" : vectors
    let bar = ProgressBar(total: fileSize(vectors), label: unit.name)
    var bytes: UInt64 = 0
    while let line = try lines.next() {
      number += 1
      bytes += UInt64(line.count + 1)
      if number % 4096 == 0 { bar.show(bytes) }
      do {
        guard var record = try reader.record(of: line) else { continue }
        if check == nil {
          check = try makeCheck(unit, reader, manifest)
        }
        if let result = try found?.next(for: name, line: number) {
          (record.result, record.flags) = (result.code, result.flags)
        }
        try check?.check(record, line: number)
      } catch let error as VectorFileError {
        bar.finish()
        throw UsageError("\(name):\(number): \(error)")
      }
    }
    bar.finish()
    guard let check else {
      throw UsageError("\(name): there are no vectors in it; give a file with a case a line")
    }
    let cases = check.report.cases
    if let promised = reader.promised ?? manifest?.lines, promised != cases {
      throw UsageError(
        "\(name): it ends after \(cases) of \(promised) cases; it is cut off, or lines are missing")
    }
    try found?.expectEnd(after: cases)
    return (check, reader.notes)
  }

  private func makeCheck(
    _ unit: MACUnit, _ reader: VectorReader, _ manifest: (seed: UInt64, lines: UInt64)?
  ) throws -> ResultCheck {
    guard let interface = reader.interface else {
      throw UsageError("\(vectors): the number of products is not known; give --length")
    }
    var rules = ResultCheck.Rules()
    rules.comparesFlags = !ignoreFlags
    rules.anyNaN = anyNan
    rules.seed = seed ?? reader.seed ?? manifest?.seed ?? 1
    return try ResultCheck(unit, interface, isSequence: reader.kind == .sequence, rules: rules)
  }

  /// What the manifest in the vectors' folder says of them.
  private func manifestBeside() -> (seed: UInt64, lines: UInt64)? {
    let url = URL(fileURLWithPath: vectors)
    let folder = url.deletingLastPathComponent().path
    guard vectors != "-", let manifest = try? VectorSetManifest.read(folder: folder),
      let file = manifest.files.first(where: { $0.name == url.lastPathComponent })
    else { return nil }
    return (manifest.plan.seed, file.lines)
  }

  private func fileSize(_ path: String) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.uint64Value ?? 0
  }
}
