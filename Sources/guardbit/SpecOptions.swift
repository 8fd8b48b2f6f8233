// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import BuiltInSpecs
import Foundation
import MACUnits
import NumberFormats
import SpecFiles

/// Where specifications are looked up; every verb has it.
struct SpecOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "A folder with formats/, units/, networks/ or studies/ of your own; looked at first.")
  var specs: [String] = []

  func library() throws -> SpecLibrary {
    let sections = ["formats", "units", "networks", "studies"]
    for folder in specs {
      let holdsAny = sections.contains {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
      guard holdsAny else {
        throw UsageError(
          "--specs \(folder): there is none of \(sections.joined(separator: ", ")) in it; give the "
            + "folder above them")
      }
    }
    return try BuiltInSpecs.library(extraFolders: specs)
  }

  func formats() throws -> FormatLibrary { FormatLibrary(specs: try library()) }

  func units() throws -> UnitLibrary { UnitLibrary(formats: try formats()) }

  /// A name with these options, to be shown in a command that finds the same thing.
  func arguments(for name: String) -> String {
    ([name] + specs.flatMap { ["--specs", $0] })
      .map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
  }

  /// A unit by its name, or by the path of its file.
  func unit(_ nameOrPath: String) throws -> MACUnit {
    let units = try units()
    if nameOrPath.hasSuffix(".yaml") || nameOrPath.contains("/") {
      return try units.unit(inFile: nameOrPath)
    }
    return try units.unit(named: nameOrPath)
  }
}

/// What a person did wrong, in one sentence.
struct UsageError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
