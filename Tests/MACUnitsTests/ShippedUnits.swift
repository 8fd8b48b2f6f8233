// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats

/// The library with the shipped specifications.
enum ShippedUnits {
  static func library() throws -> UnitLibrary {
    UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  }

  static func unit(_ name: String) throws -> MACUnit { try library().unit(named: name) }
}
