// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import SpecFiles

extension UnitLibrary {
  /// Every unit that has a file, members of families included; each file is read once.
  ///
  /// - Throws: `SpecError` for a file that is wrong.
  public func allUnits() throws -> [MACUnit] {
    try formats.specs.names(in: "units").flatMap { file -> [MACUnit] in
      guard let path = formats.specs.path(of: file, in: "units") else { return [] }
      let root = try SpecNode.read(contentsOf: path)
      guard SpecFamily.isFamily(root, of: "unit") else {
        return [try MACUnit(root, expectedName: file, formats: formats)]
      }
      return try SpecFamily(root, expectedName: file, kind: "unit").members.map {
        try MACUnit($0.node, expectedName: $0.name, formats: formats)
      }
    }
  }
}
