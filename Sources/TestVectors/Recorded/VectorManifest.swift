// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits

/// What a folder of recorded vectors holds.
public struct VectorManifest: Sendable, Codable, Hashable {
  /// One unit's file.
  public struct Entry: Sendable, Codable, Hashable {
    /// The unit's name.
    public var unit: String
    /// The file, beside the manifest.
    public var file: String
    /// The SHA-256 of the unit's definition (`MACUnit.Description.definition`).
    public var specification: String
    /// The seed from which the cases were drawn.
    public var seed: UInt64
    /// How many cases of each class there are.
    public var classes: [String: Int]
    /// How many cases there are.
    public var count: Int
    /// How many single-parameter changes of the unit the cases catch.
    public var caughtChanges: Int
    /// The SHA-256 of the file.
    public var sha256: String
  }

  /// The units by name.
  public var units: [Entry]

  /// An empty folder's.
  public init(units: [Entry] = []) { self.units = units }

  /// The manifest's file name.
  public static let fileName = "manifest.json"

  /// Describes a file of vectors.
  public static func entry(
    _ vectors: RecordedVectors, _ unit: MACUnit, caughtChanges: Int
  ) -> (entry: Entry, text: String) {
    let text = vectors.text(for: unit)
    var classes: [String: Int] = [:]
    for item in vectors.cases { classes[item.cornerClass.rawValue, default: 0] += 1 }
    return (
      Entry(
        unit: unit.name, file: unit.name + ".txt",
        specification: TestVectors.sha256(unit.description.definition), seed: vectors.seed,
        classes: classes, count: vectors.cases.count, caughtChanges: caughtChanges,
        sha256: TestVectors.sha256(text)), text
    )
  }

  /// The manifest as JSON text: keys sorted, so that the same content is the same text.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads a folder's manifest.
  ///
  /// - Throws: `RecordedVectorError`.
  public init(folder: String) throws {
    let path = "\(folder)/\(Self.fileName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RecordedVectorError(
        "\(path): the manifest can not be read; give a folder that 'verify --record' wrote")
    }
    do {
      self = try JSONDecoder().decode(VectorManifest.self, from: data)
    } catch {
      throw RecordedVectorError(
        "\(path): the manifest is not what 'verify --record' writes; record the vectors anew")
    }
  }

  /// Reads the vectors of an entry and checks that they are whole and the unit's.
  ///
  /// - Parameters:
  ///   - entry: the unit's line in the manifest.
  ///   - folder: where the files lie.
  ///   - unit: the unit of that name.
  /// - Throws: `RecordedVectorError`.
  public static func vectors(
    _ entry: Entry, folder: String, unit: MACUnit
  ) throws -> RecordedVectors {
    let path = "\(folder)/\(entry.file)"
    guard !entry.file.contains("/"), let data = FileManager.default.contents(atPath: path) else {
      throw RecordedVectorError("\(path): the vectors can not be read; record them anew")
    }
    let text = String(decoding: data, as: UTF8.self)
    guard TestVectors.sha256(text) == entry.sha256 else {
      throw RecordedVectorError(
        "\(path): the file is not the one that the manifest describes; restore it or record anew")
    }
    guard TestVectors.sha256(unit.description.definition) == entry.specification else {
      throw RecordedVectorError(
        "\(path): \(unit.name)'s specification has changed since; record its vectors anew")
    }
    let vectors = try RecordedVectors(text, for: unit, seed: entry.seed, file: path)
    guard vectors.cases.count == entry.count else {
      throw RecordedVectorError(
        "\(path): \(vectors.cases.count) cases where the manifest says \(entry.count); record anew")
    }
    return vectors
  }
}
