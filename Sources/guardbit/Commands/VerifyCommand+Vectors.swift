// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import Reference
import Reports
import TestVectors

extension VerifyCommand {
  /// Draws, chooses and writes cases of each unit, and a manifest of all.
  func recordVectors(into folder: String, workers: Int) async throws {
    let library = try options.units()
    let chosen = names.isEmpty ? try library.units() : try names.map { try options.unit($0) }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw UsageError("\(folder): the folder can not be made; give one that can be written")
    }
    let bar = ProgressBar(total: UInt64(chosen.count), label: "units")
    let seed = seed
    var done = 0
    let recorded = try await inParallel(chosen, workers) { unit in
      let (cases, uncaught) = VectorRecorder(unit: unit, seed: seed).record()
      return (RecordedVectors(unit: unit.name, seed: seed, cases: cases), uncaught)
    } progress: {
      done += 1
      bar.show(UInt64(done))
    }
    bar.finish()
    // A new recording of some units leaves the others as they are.
    var manifest =
      (names.isEmpty ? nil : try? VectorManifest(folder: folder)) ?? VectorManifest()
    var failed = 0
    for (unit, (vectors, uncaught)) in zip(chosen, recorded) {
      let visible = UnitVariant.all(of: unit).filter { $0.invisible == nil }.count
      let (entry, text) = VectorManifest.entry(
        vectors, unit, caughtChanges: visible - uncaught.count)
      try AtomicFile.write(text, to: "\(folder)/\(entry.file)")
      manifest.units.removeAll { $0.unit == entry.unit }
      manifest.units.append(entry)
      for variant in uncaught {
        failed += 1
        print("\(unit.name): no case catches \(variant.name)")
      }
    }
    manifest.units.sort { $0.unit < $1.unit }
    try AtomicFile.write(try manifest.json(), to: "\(folder)/\(VectorManifest.fileName)")
    let cases = manifest.units.reduce(0) { $0 + $1.count }
    let caught = manifest.units.reduce(0) { $0 + $1.caughtChanges }
    print("\(manifest.units.count) units, \(cases) cases, \(caught) changes caught, \(failed) not")
    if failed > 0 { throw ExitCode(1) }
  }

  /// Compares model and reference with recorded cases, and counts the changes that these catch.
  func compareVectors(in folder: String, workers: Int) async throws -> [VerificationRecord] {
    let manifest = try VectorManifest(folder: folder)
    let wanted = Set(names)
    if let stray = names.first(where: { name in !manifest.units.contains { $0.unit == name } }) {
      throw UsageError(
        "\(folder): there are no vectors of '\(stray)'; record them with 'verify --record'")
    }
    guard !manifest.units.isEmpty else {
      throw UsageError("\(folder): the manifest names no unit; record the vectors anew")
    }
    let entries = manifest.units.filter { wanted.isEmpty || wanted.contains($0.unit) }
    let library = try options.units()
    let clock = ContinuousClock()
    let units = try names.isEmpty ? library.units() : names.map { try options.unit($0) }
    let found = Dictionary(units.map { ($0.name, $0) }) { first, _ in first }
    let count = count
    let records = try await inParallel(entries, workers) { entry in
      guard let unit = found[entry.unit] else {
        throw UsageError("\(folder): no unit is called '\(entry.unit)'; record the folder anew")
      }
      let start = clock.now
      let vectors = try VectorManifest.vectors(entry, folder: folder, unit: unit)
      let check = VectorCheck(vectors, unit: unit, drawn: min(count, 1000))
      var notes = check.sentences
      if check.caught != entry.caughtChanges {
        notes.append(
          "\(check.caught) changes are caught where the manifest says \(entry.caughtChanges)")
      }
      return VerificationRecord(
        name: entry.unit, seed: entry.seed, cases: vectors.cases.count,
        mismatches: notes.count,
        byClass: entry.classes, seconds: (clock.now - start) / .seconds(1),
        notes: notes, caughtChanges: check.caught)
    } progress: {
    }
    if !json {
      for record in records {
        for note in record.notes { print("\(record.name): \(note)") }
      }
      let wrong = records.filter { $0.mismatches > 0 }.count
      let caught = records.reduce(0) { $0 + $1.caughtChanges }
      print(
        "recorded vectors: \(entries.count) units; "
          + (wrong == 0
            ? "model and reference return what is recorded" : "\(wrong) units have mismatches")
          + "; \(caught) single-parameter changes caught")
    }
    return records
  }

  /// Works on items on some threads and keeps their order.
  private func inParallel<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ workers: Int, _ work: @escaping @Sendable (Item) throws -> Result,
    progress: () -> Void
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      var next = 0
      while results.count < items.count {
        while next < items.count, next - results.count < workers {
          let (index, item) = (next, items[next])
          group.addTask { (index, try work(item)) }
          next += 1
        }
        guard let (index, result) = try await group.next() else { break }
        results[index] = result
        progress()
      }
      return items.indices.compactMap { results[$0] }
    }
  }
}
