// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import Networks
import NumberFormats
import Reports
import Studies

struct StudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Run a network on many formats and units: a table, and a page with the fronts.",
    discussion: """
      The study file names the network, the formats and the accumulators; the shipped one is 'digits'.
      DIR receives report.html, results.csv, results.json and one SVG a cost axis.

      Example:
        guardbit study digits --out build/study
      """)

  @Argument(help: "A study's name, or the path of its YAML file.")
  var study: String

  @Option(help: "The folder for the report; made when missing.")
  var out: String = "build/study"

  @Option(help: "Threads; all cores by default.")
  var threads: Int?

  @Option(
    help:
      "What computes dot products, with the same codes: kernel, or model, which is slower and counts overflows."
  )
  var engine: DotProductEngine = .kernel

  @Flag(help: "Print the results as JSON instead of the table.")
  var json = false

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if let threads, !(1...256 ~= threads) {
      throw ValidationError("--threads \(threads): give 1 to 256.")
    }
  }

  /// A folder that can not be written is said before the work, not after.
  private func refuseUnwritableFolder() throws {
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw UsageError("--out \(out): the folder can not be made; choose another place")
    }
    guard files.isWritableFile(atPath: out) else {
      throw UsageError("--out \(out): the folder can not be written; choose another place")
    }
  }

  func run() async throws {
    let units = try options.units()
    let isPath = study.hasSuffix(".yaml") || study.contains("/")
    let spec =
      try isPath
      ? StudySpec(inFile: study, units: units) : StudySpec(named: study, units: units)
    let runner = try StudyRunner(spec, networks: NetworkLibrary(specs: try options.library()))
    try refuseUnwritableFolder()
    // A million parts are fine enough for a bar.
    let bar = ProgressBar(total: 1_000_000, label: "study \(spec.name)")
    let start = ContinuousClock().now
    let result = try await runner.run(threads: threads, engine: engine) { progress in
      let elapsed = (ContinuousClock().now - start) / .seconds(1)
      let images = progress.rowsDone * progress.images + progress.imagesDone
      bar.show(
        UInt64(progress.fraction * 1_000_000),
        detail: "\(progress.unit), \(Int(Double(images) / max(elapsed, 0.001))) images/s")
    }
    bar.finish()
    let formats = units.formats
    let report = StudyReport(result) { name in
      (try? formats.number(named: name)).map { FormatClass($0) } ?? .named(name)
    }
    let paths = try report.write(toFolder: out)
    if json {
      print(try report.json, terminator: "")
    } else {
      print(report.text, terminator: "")
      let seconds = (ContinuousClock().now - start) / .seconds(1)
      print(String(format: "\n%d runs in %.1f s. Open %@", result.records.count, seconds, paths[0]))
    }
  }
}
