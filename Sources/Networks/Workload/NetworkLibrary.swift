// SPDX-License-Identifier: Apache-2.0
import Foundation
import SpecFiles

/// Finds workloads by name: the folder `networks/NAME` with a `network.yaml` and its arrays.
public struct NetworkLibrary: Sendable {
  /// The folders that are looked in.
  public let specs: SpecLibrary

  /// Looks names up in a library's folders.
  public init(specs: SpecLibrary) { self.specs = specs }

  /// The names of all networks, sorted, each once.
  public var names: [String] {
    var names: Set<String> = []
    for folder in specs.folders {
      let entries = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/networks")
      names.formUnion((entries ?? []).filter { path(of: $0) != nil })
    }
    return names.sorted()
  }

  /// The workload of a name.
  ///
  /// - Throws: `SpecError` when the file is wrong, `NetworkError` when there is none.
  public func workload(named name: String) throws -> Workload {
    guard let path = path(of: name) else {
      let known = names.isEmpty ? "there are none" : "there are \(names.joined(separator: ", "))"
      throw NetworkError("no network is called '\(name.prefix(80))'", remedy: known)
    }
    return try Workload(SpecNode.read(contentsOf: path), expectedName: name)
  }

  private func path(of name: String) -> String? {
    // As in SpecLibrary: a name never leaves the folder.
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), !name.contains("\0") else {
      return nil
    }
    return specs.folders.map { "\($0)/networks/\(name)/network.yaml" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
