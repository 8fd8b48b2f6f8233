// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import Reports
import TestVectors

/// What a report of coverage is made from.
struct CoverageRequest {
  /// The products of a case, for units whose block is the whole dot product.
  var length: Int?
  /// The seed of operands and stochastic roundings.
  var seed: UInt64
  /// How many of the vectors are observed.
  var count: UInt64
  /// How many uniform cases are observed beside them; 0 for none.
  var uniform: UInt64
  /// Whether what stays empty is to be proven impossible by exhaustion.
  var proves: Bool
  /// How many threads observe.
  var threads: Int
  /// The folder for the bins as CSV and JSON and for the figure; nil for none.
  var folder: String?
}

extension VectorsCommand {
  /// Counts which bins of a unit the vectors hit, and prints or writes the report.
  func printCoverage(unit: MACUnit, _ request: CoverageRequest, json: Bool) async throws {
    let model = try CoverageModel(unit, length: request.length)
    let cases = try VectorCases(unit: unit, length: request.length, seed: request.seed)
    let count = try await observed(model, request.count, request.threads, "vectors") {
      cases.vectorCase($0)
    }
    var uniform: CoverageCount?
    if request.uniform > 0 {
      let drawn = try UniformCases(unit: unit, length: request.length, seed: request.seed)
      uniform = try await observed(model, request.uniform, request.threads, "uniform cases") {
        drawn.vectorCase($0)
      }
    }
    var reasons: [Int: String] = [:]
    if request.proves {
      guard let proof = CoverageProof(model) else {
        throw UsageError(
          "--prove: \(unit.name) has too many sums to sweep them all; leave --prove out")
      }
      let bar = ProgressBar(total: proof.cases, label: "all sums")
      defer { bar.finish() }
      reasons = try await proof.run(threads: request.threads) { bar.show($0) }.reasons
    }
    let report = CoverageReport(model, count: count, uniform: uniform, proofs: reasons)
    if let folder = request.folder { try write(report, to: folder) }
    if json {
      print(try JSONText.encode(CoverageRecord(report)))
    } else {
      print(report.text(), terminator: "")
    }
  }

  private func observed(
    _ model: CoverageModel, _ count: UInt64, _ threads: Int, _ label: String,
    _ make: @escaping @Sendable (UInt64) -> VectorCase
  ) async throws -> CoverageCount {
    let bar = ProgressBar(total: count, label: label)
    defer { bar.finish() }
    return try await model.count(count, threads: threads, progress: { bar.show($0) }) {
      let item = make($0)
      return (item.operands, item.random)
    }
  }

  /// The bins as CSV and JSON, and the figure where there are uniform cases to compare with.
  private func write(_ report: CoverageReport, to folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw UsageError("--out \(folder): no such folder can be made; name another")
    }
    let name = "\(folder)/\(report.model.unit.name)"
    try AtomicFile.write(report.csv, to: "\(name).coverage.csv")
    try AtomicFile.write(
      try JSONText.encode(CoverageRecord(report)) + "\n", to: "\(name).coverage.json")
    guard let uniform = report.uniform else { return }
    let figure = CoverageFigure(
      title: "\(report.model.unit.name): coverage bins reached",
      classes: "\(report.count.cases) vectors by class",
      uniform: "\(uniform.cases) uniform random cases",
      groups: report.groups.map {
        CoverageFigure.Group(
          title: $0.title, possible: $0.possible, hit: $0.hit, uniform: $0.uniform ?? 0)
      })
    try AtomicFile.write(figure.svg, to: "\(name).coverage.svg")
  }
}
