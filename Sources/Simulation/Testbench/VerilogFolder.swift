// SPDX-License-Identifier: Apache-2.0
import Foundation
import Netlist
import TestVectors

/// Files of an export, written beside their names first.
public enum VerilogFolder {
  static func replace(_ name: String, in folder: String, with data: Data) throws {
    do {
      try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
    } catch {
      throw VectorFileError(
        "\(folder)/\(name): the file can not be written; is the folder there and the disk not full?"
      )
    }
  }

  /// Writes `TOP.v` of a circuit alone.
  ///
  /// - Returns: the file's path.
  /// - Throws: `VectorFileError` when it can not be written; `NetlistError`.
  public static func writeVerilog(
    of files: TestbenchFolder, to folder: String
  ) throws -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw VectorFileError("\(folder): the folder can not be made")
    }
    let text = files.files.first { $0.name == files.verilogFile }?.text ?? ""
    try replace(files.verilogFile, in: folder, with: Data(text.utf8))
    return "\(folder)/\(files.verilogFile)"
  }
}
