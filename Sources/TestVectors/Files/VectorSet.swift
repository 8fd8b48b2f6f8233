// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import NumberFormats

/// Writes a unit's vectors to a folder: files, and a manifest when all of them are whole.
///
/// A run that was interrupted leaves `.part` files and a record of how far it was; the same plan goes on
/// from there and ends with the same bytes. Cases are made on all threads and written in their order.
public struct VectorSet: Sendable {
  /// The cases of a chunk: enough that threads meet seldom, little enough to lose.
  static let chunkCases: UInt64 = 8192
  static let chunkSequences: UInt64 = 32
  /// The record of an interrupted run.
  static let recordName = "vectors.progress"

  /// What a run did.
  public struct Outcome: Sendable {
    /// What the folder holds.
    public var manifest: VectorSetManifest
    /// How many cases this run made; the rest was there.
    public var made: UInt64
    /// The seconds that making and writing them took.
    public var seconds: Double
  }

  let unit: MACUnit
  let plan: VectorSetPlan
  let threads: Int
  private let cases: VectorCases
  private let interface: StepInterface
  private let sequences: SequenceCases?

  /// The vectors of a unit by a plan.
  ///
  /// - Throws: `UnitError` when the unit has no such step, or can not be driven step by step.
  public init(_ unit: MACUnit, _ plan: VectorSetPlan, threads: Int) throws {
    self.unit = unit
    self.plan = plan
    self.threads = max(1, threads)
    // A length that the unit itself has must not be stated again.
    let length = unit.description.block.length == nil ? plan.length : nil
    cases = try VectorCases(unit: unit, length: length, seed: plan.seed)
    interface = cases.interface
    sequences =
      plan.sequences > 0
      ? try SequenceCases(unit: unit, length: length, seed: plan.seed) : nil
  }

  /// Writes the set.
  ///
  /// - Parameter progress: called with the number of cases done, now and then.
  /// - Throws: `VectorFileError`, `EngineDisagreement`.
  public func write(
    to folder: String, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> Outcome {
    let start = ContinuousClock().now
    try prepare(folder)
    let files = try open(in: folder)
    var state = VectorSetProgress(plan)
    let record = VectorSetProgress.read(folder)
    if let record, record.plan == plan, try record.resume(files.map(\.part)) {
      state = record
    } else {
      record?.discard(keeping: files.map(\.part.name), in: folder)
      for place in files.indices { try files[place].restart() }
    }
    let first = state.cases
    try await makeCases(files, &state, folder, progress)
    try await makeSequences(files, &state, folder)
    let manifest = try finish(files, state, folder)
    return Outcome(
      manifest: manifest, made: plan.count - first,
      seconds: (ContinuousClock().now - start) / .seconds(1))
  }

  private func prepare(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw VectorFileError("\(folder): the folder can not be made; give a folder that can")
    }
    if let there = try VectorSetManifest.read(folder: folder), there.plan.unit != plan.unit {
      throw VectorFileError(
        "\(folder): it holds vectors of \(there.plan.unit); give each unit a folder of its own")
    }
  }

  private func open(in folder: String) throws -> [SetFile] {
    var files = try plan.forms.map { form in
      let header =
        form == .hex
        ? VectorHeader(
          plan, unit.description, interface, lines: plan.count, isSequence: false) : nil
      return SetFile(
        part: try PartFile(form.fileName(of: plan.unit), in: folder), form: form.rawValue,
        header: header?.text ?? VectorWriter(form, interface).columnLine,
        digestOffset: header?.digestOffset, lines: plan.count)
    }
    if sequences != nil {
      let cycles = plan.sequences * UInt64(SequenceCases.cycles)
      let header = VectorHeader(
        plan, unit.description, interface, lines: cycles, isSequence: true)
      files.append(
        SetFile(
          part: try PartFile(VectorForm.sequenceFileName(of: plan.unit), in: folder),
          form: "sequence", header: header.text, digestOffset: header.digestOffset, lines: cycles))
    }
    return files
  }

  private func makeCases(
    _ files: [SetFile], _ state: inout VectorSetProgress, _ folder: String,
    _ progress: @Sendable (UInt64) -> Void
  ) async throws {
    let maker = ChunkMaker(
      unit: unit, cases: cases, plan: plan,
      writers: plan.forms.map { VectorWriter($0, interface) })
    var saver = ProgressSaver(folder)
    try await inOrder(state.cases..<plan.count, by: Self.chunkCases) { range in
      try maker.cases(range)
    } take: { chunk, end in
      for place in plan.forms.indices {
        try chunk.texts[place].withBytes { try files[place].part.append($0) }
      }
      state.take(chunk, cases: end)
      progress(end)
      try saver.save(&state, files.map(\.part))
    }
  }

  private func makeSequences(
    _ files: [SetFile], _ state: inout VectorSetProgress, _ folder: String
  ) async throws {
    guard let sequences, let file = files.last else { return }
    let maker = ChunkMaker(unit: unit, cases: cases, plan: plan, writers: [])
    var saver = ProgressSaver(folder)
    try await inOrder(state.sequences..<plan.sequences, by: Self.chunkSequences) { range in
      try maker.sequences(range, of: sequences)
    } take: { chunk, end in
      try chunk.texts[0].withBytes { try file.part.append($0) }
      state.sequences = end
      try saver.save(&state, files.map(\.part))
    }
  }

  /// Makes chunks on all threads and takes them in their order.
  private func inOrder(
    _ range: Range<UInt64>, by size: UInt64,
    make: @escaping @Sendable (Range<UInt64>) throws -> VectorChunk,
    take: (VectorChunk, UInt64) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (UInt64, VectorChunk).self) { group in
      var (next, written) = (range.lowerBound, range.lowerBound)
      var waiting: [UInt64: VectorChunk] = [:]
      func addTask() {
        guard next < range.upperBound else { return }
        let part = next..<min(next + size, range.upperBound)
        next = part.upperBound
        group.addTask { (part.lowerBound, try make(part)) }
      }
      for _ in 0..<threads + 1 { addTask() }
      while let (first, chunk) = try await group.next() {
        waiting[first] = chunk
        addTask()
        while let ready = waiting.removeValue(forKey: written) {
          written = min(written + size, range.upperBound)
          try take(ready, written)
        }
      }
    }
  }

  /// Digests, names, manifest.
  private func finish(
    _ files: [SetFile], _ state: VectorSetProgress, _ folder: String
  ) throws -> VectorSetManifest {
    // Files of another plan must not lie beside a manifest that does not know them.
    let earlier = try VectorSetManifest.read(folder: folder)
    try? FileManager.default.removeItem(atPath: "\(folder)/\(VectorSetManifest.fileName)")
    for file in earlier?.files ?? [] where !file.name.contains("/") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(file.name)")
    }
    let entries = try files.map { try $0.finish() }
    let manifest = VectorSetManifest(
      plan: plan, classes: state.classes, checkedByReference: state.checked,
      cycles: plan.sequences * UInt64(SequenceCases.cycles), files: entries)
    try PartFile.replace(
      "\(folder)/\(VectorSetManifest.fileName)", with: try manifest.json())
    try? FileManager.default.removeItem(atPath: "\(folder)/\(Self.recordName)")
    return manifest
  }
}
