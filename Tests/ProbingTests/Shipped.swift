// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import MACUnits
import NumberFormats
@testable import Probing

/// The shipped units.
enum Shipped {
  /// All of them, read once.
  static let units: [MACUnit] = (try? library().units()) ?? []

  static func library() throws -> UnitLibrary {
    UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  }

  static func unit(_ name: String) throws -> MACUnit { try library().unit(named: name) }

  static func report(_ name: String) throws -> ProbeReport {
    try ProbeReport(probing: ProbeDevice(try unit(name)))
  }
}

extension ProbeReport {
  /// What was found on a topic.
  func finding(_ topic: String) -> String {
    readings.first { $0.topic == topic }?.finding ?? "nothing"
  }
}

/// Rows measured on real GPUs, where this machine has them.
enum HardwareRows {
  /// `shared/hw` beside the project's folder.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/hw").path
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }
}
