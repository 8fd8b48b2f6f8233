// SPDX-License-Identifier: Apache-2.0
import Foundation

/// What a folder of a unit's vectors holds: `manifest.json`.
///
/// It says nothing of when or how fast, so that two runs of one plan are identical.
public struct VectorSetManifest: Sendable, Hashable, Codable {
  /// One file.
  public struct File: Sendable, Hashable, Codable {
    /// Its name, beside the manifest.
    public var name: String
    /// Its form.
    public var form: String
    /// How many bytes it has.
    public var bytes: UInt64
    /// How many lines hold a case or a cycle.
    public var lines: UInt64
    /// The SHA-256 of the file.
    public var sha256: String
    /// The SHA-256 of those lines alone, without the header.
    public var bodySHA256: String
  }

  /// What the files are made from.
  public var plan: VectorSetPlan
  /// How many cases of each class there are.
  public var classes: [String: Int]
  /// How many cases the reference has checked; there were no differences, else there would be no manifest.
  public var checkedByReference: UInt64
  /// How many cycles of sequences there are, all of them checked unless nothing is.
  public var cycles: UInt64
  /// The files.
  public var files: [File]

  /// The manifest's file name.
  public static let fileName = "manifest.json"

  /// The manifest as JSON text: keys sorted, so that the same content is the same text.
  public func json() throws -> String { try Self.json(self) }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Reads a folder's manifest; nil when there is none.
  ///
  /// - Throws: `VectorFileError` when it is not one of a set of vectors.
  public static func read(folder: String) throws -> VectorSetManifest? {
    let path = "\(folder)/\(fileName)"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do {
      return try JSONDecoder().decode(VectorSetManifest.self, from: data)
    } catch {
      throw VectorFileError(
        "\(path): this is not the manifest of a unit's vectors; give another folder")
    }
  }
}
