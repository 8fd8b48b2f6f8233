// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import MACUnits
import NumberFormats
import Reference
import Testing

@testable import TestVectors

/// The vectors in the repository's `vectors/`.
@Suite struct `Recorded vectors` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "vectors").path

  @Test func `cover every shipped unit; both engines return them, and every change is caught`()
    throws
  {
    let units = try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).units()
    let manifest = try VectorManifest(folder: Self.folder)
    #expect(manifest.units.map(\.unit) == units.map(\.name).sorted())
    var caught = 0
    for unit in units {
      let entry = try #require(manifest.units.first { $0.unit == unit.name })
      let vectors = try VectorManifest.vectors(entry, folder: Self.folder, unit: unit)
      let check = VectorCheck(vectors, unit: unit, drawn: 20)
      #expect(check.sentences.isEmpty, "\(unit.name): \(check.sentences.prefix(3))")
      #expect(check.caught == entry.caughtChanges)
      caught += check.caught
    }
    #expect(caught > 4000, "\(caught)")
  }

  @Test func `that were altered are refused`() throws {
    let unit = try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
      .unit(named: "volta-f16-f32")
    let (cases, uncaught) = VectorRecorder(unit: unit, seed: 3, tries: 40_000).record()
    #expect(uncaught.isEmpty)
    let vectors = RecordedVectors(unit: unit.name, seed: 3, cases: cases)
    let folder = NSTemporaryDirectory() + "guardbit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (entry, text) = VectorManifest.entry(vectors, unit, caughtChanges: 1)
    try text.write(toFile: "\(folder)/\(entry.file)", atomically: true, encoding: .utf8)
    let read = try VectorManifest.vectors(entry, folder: folder, unit: unit)
    #expect(read == vectors)

    let other = text.replacingOccurrences(of: " = ", with: "  = ")
    try other.write(toFile: "\(folder)/\(entry.file)", atomically: true, encoding: .utf8)
    #expect(throws: RecordedVectorError.self) {
      try VectorManifest.vectors(entry, folder: folder, unit: unit)
    }
    var changed = unit.description
    changed.special.zeroSign = .ieee754
    let another = try MACUnit(changed)
    try text.write(toFile: "\(folder)/\(entry.file)", atomically: true, encoding: .utf8)
    #expect(throws: RecordedVectorError.self) {
      try VectorManifest.vectors(entry, folder: folder, unit: another)
    }
  }
}

/// What a new unit of a known family costs: one file.
@Suite struct `A unit in a file of one's own` {
  private static let file = """
    name: newcomer-e4m3e5m2-f32
    kind: unit
    summary: twelve FP8 products and the addend cut below 16 fraction bits, truncated to 17 bits of FP32
    decode: {a: e4m3, b: e5m2, c: fp32}
    block: {length: 12}
    sum: {aligned: {fractionBits: 16}}
    accumulate:
      aligned: {format: e8m16, rounding: roundTowardZero, overflow: infinity, directedOverflow: special}
    final: {format: fp32}
    special: {nan: 0x7FFFFFFF, zeroSign: positive}
    evidence: assumed
    source: a test
    examples:
      - {a: [38, 38], b: [3c, 3c], c: "3f800000", d: "40400000"}
    """

  @Test func `passes the whole battery`() async throws {
    let folder = NSTemporaryDirectory() + "guardbit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/units", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.file.write(
      toFile: "\(folder)/units/newcomer-e4m3e5m2-f32.yaml", atomically: true, encoding: .utf8)
    let library = UnitLibrary(
      formats: FormatLibrary(specs: try BuiltInSpecs.library(extraFolders: [folder])))
    #expect(try library.names().contains("newcomer-e4m3e5m2-f32"))
    let unit = try library.unit(named: "newcomer-e4m3e5m2-f32")
    #expect(unit.provenance.evidence == .assumed)

    let report = try await EngineComparison(unit: unit, threads: 2).run(count: 6000, seed: 5)
    #expect(report.totalMismatches == 0 && report.cases.count == CornerClass.allCases.count)

    let (cases, uncaught) = VectorRecorder(unit: unit, seed: 5, tries: 60_000).record()
    #expect(uncaught.isEmpty, "\(uncaught.map(\.name))")
    let check = VectorCheck(
      RecordedVectors(unit: unit.name, seed: 5, cases: cases), unit: unit, drawn: 200)
    #expect(check.sentences.isEmpty, "\(check.sentences)")
    #expect(check.caught > 15)
  }
}
