// SPDX-License-Identifier: Apache-2.0
import Foundation

/// How far an interrupted run was.
struct VectorSetProgress: Codable {
  /// A part that was written.
  struct Part: Codable {
    var name: String
    var bytes: UInt64
    var sha256: String
  }

  var plan: VectorSetPlan
  var cases: UInt64 = 0
  var sequences: UInt64 = 0
  var classes: [String: Int] = [:]
  var checked: UInt64 = 0
  var parts: [Part] = []

  init(_ plan: VectorSetPlan) { self.plan = plan }

  static func read(_ folder: String) -> VectorSetProgress? {
    FileManager.default.contents(atPath: "\(folder)/\(VectorSet.recordName)").flatMap {
      try? JSONDecoder().decode(VectorSetProgress.self, from: $0)
    }
  }

  /// Cuts the parts to what this record says; false when they are not what it says.
  func resume(_ files: [PartFile]) throws -> Bool {
    guard parts.map(\.name) == files.map(\.name) else { return false }
    for (part, file) in zip(parts, files) {
      guard try file.resume(at: part.bytes, digest: part.sha256) else { return false }
    }
    return true
  }

  /// Removes the parts of another plan that no file of this one takes over.
  func discard(keeping names: [String], in folder: String) {
    for part in parts where !names.contains(part.name) && !part.name.contains("/") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(part.name).part")
    }
    try? FileManager.default.removeItem(atPath: "\(folder)/\(VectorSet.recordName)")
  }

  mutating func take(_ chunk: VectorChunk, cases: UInt64) {
    self.cases = cases
    checked += chunk.checked
    classes.merge(chunk.classes, uniquingKeysWith: +)
  }
}

/// Saves the record once a second.
struct ProgressSaver {
  private let path: String
  private var last = ContinuousClock().now

  init(_ folder: String) { path = "\(folder)/\(VectorSet.recordName)" }

  mutating func save(_ state: inout VectorSetProgress, _ files: [PartFile]) throws {
    let now = ContinuousClock().now
    guard now - last > .seconds(1) else { return }
    last = now
    state.parts = files.map {
      VectorSetProgress.Part(name: $0.name, bytes: $0.bytes, sha256: $0.digest)
    }
    try PartFile.replace(path, with: try VectorSetManifest.json(state))
  }
}

/// One file of a set under way.
struct SetFile {
  let part: PartFile
  let form: String
  /// What stands above the cases.
  let header: String
  /// Where the header has the body's digest, where it has one.
  let digestOffset: Int?
  let lines: UInt64

  /// Begins the file.
  func restart() throws {
    try part.restart()
    var text = TextBytes(capacity: header.utf8.count)
    text.append(header)
    try text.withBytes { try part.append($0) }
  }

  /// Completes the header and gives the file its name.
  func finish() throws -> VectorSetManifest.File {
    var digest = part.digest
    var body = digest
    if !header.isEmpty { body = try part.digest(from: header.utf8.count) }
    if let digestOffset { digest = try part.overwrite(body, at: digestOffset) }
    try part.finish()
    return VectorSetManifest.File(
      name: part.name, form: form, bytes: part.bytes, lines: lines, sha256: digest,
      bodySHA256: body)
  }
}
