// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The folders in which specification files are looked up, first match first.
///
/// A folder holds `formats/`, `units/`, `networks/` and `studies/`; a file's name without `.yaml` is
/// the name by which it is found.
public struct SpecLibrary: Sendable {
  /// The folders, the user's before the shipped ones.
  public let folders: [String]

  /// Looks files up in these folders.
  public init(folders: [String]) { self.folders = folders }

  /// The path of `section/name.yaml`, or nil when no folder has it.
  ///
  /// A name with a path separator or a leading dot never leaves the folder: it is simply not found.
  public func path(of name: String, in section: String) -> String? {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.contains("\0") else {
      return nil
    }
    for folder in folders {
      let path = "\(folder)/\(section)/\(name).yaml"
      if FileManager.default.fileExists(atPath: path) { return path }
    }
    return nil
  }

  /// The names of all files of a section, sorted, each once.
  public func names(in section: String) -> [String] {
    var names: Set<String> = []
    for folder in folders {
      let files =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(section)")) ?? []
      names.formUnion(files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
    }
    return names.sorted()
  }
}
