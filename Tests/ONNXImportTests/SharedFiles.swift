// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Files beside the project that are too many to keep in it.
enum SharedFiles {
  private static let root = URL(fileURLWithPath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared")

  /// The paths of files under a folder of `shared` with an ending, sorted; empty, with a message, if
  /// the folder is absent.
  static func paths(under folder: String, ending: String) -> [String] {
    let base = root.appendingPathComponent(folder).path
    guard let names = FileManager.default.enumerator(atPath: base) else {
      print("skipped: there is no folder \(base)")
      return []
    }
    let found = names.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted()
    if found.isEmpty { print("skipped: no \(ending) in \(base)") }
    return found.map { "\(base)/\($0)" }
  }
}
