// SPDX-License-Identifier: Apache-2.0
import Foundation
import SpecFiles

/// Finds the specifications that ship with Guardbit.
///
/// `Bundle.module` traps when a binary was moved away from its build, so the places are tried one by
/// one: the environment variable `GUARDBIT_SPECS`, the resources beside the executable, and the
/// source tree that it was built from.
public enum BuiltInSpecs {
  /// The shipped folder is not where any build puts it.
  public struct Missing: Error, CustomStringConvertible {
    /// The places that were tried.
    public let tried: [String]
    /// The sentence for the user.
    public var description: String {
      "the shipped specifications are in none of \(tried.joined(separator: ", ")); "
        + "set GUARDBIT_SPECS to the Specs folder of the project"
    }
  }

  /// The folder with `formats/`, `units/`, `networks/` and `studies/`.
  public static func folder() throws -> String {
    var places: [String] = []
    if let named = ProcessInfo.processInfo.environment["GUARDBIT_SPECS"], !named.isEmpty {
      places.append(named)
    } else {
      let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? "guardbit")
        .resolvingSymlinksInPath().deletingLastPathComponent()
      let running = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
      for beside in [running, executable] {
        places.append(beside.appendingPathComponent("guardbit_BuiltInSpecs.resources").path)
        places.append(beside.appendingPathComponent("Specs").path)
      }
      places.append(URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)
    }
    for place in places where FileManager.default.fileExists(atPath: place + "/formats") {
      return place
    }
    throw Missing(tried: places)
  }

  /// The shipped specifications, with the user's own folders looked at first.
  public static func library(extraFolders: [String] = []) throws -> SpecLibrary {
    SpecLibrary(folders: extraFolders + [try folder()])
  }
}
