// SPDX-License-Identifier: Apache-2.0
import Foundation
import Netlist
import TestVectors

/// A folder with all that is needed to simulate a block: Verilog, testbenches, vectors.
public struct BlockExport: Sendable {
  /// The block.
  public let block: any ArithmeticBlock
  /// Its files but for the vectors.
  public let files: TestbenchFolder
  /// The folder.
  public let folder: String
  /// How many vectors there are.
  public var count: Int { cases.count }
  private let cases: [BlockCase]

  /// Plans the files of a block, and compares its netlist with its cases.
  ///
  /// - Throws: `NetlistError` when it can not be printed, or a case differs.
  public init(
    _ block: any ArithmeticBlock, vectors: Int, seed: UInt64, to folder: String
  ) throws {
    self.block = block
    self.folder = folder
    cases = block.cases(count: vectors, seed: seed)
    if let wrong = block.mismatches(cases).first {
      throw NetlistError(
        module: block.module.name,
        "for \(wrong.item.words.map { String($0, radix: 16) }) the netlist delivers "
          + "\(block.target.hex(wrong.answer)), the format \(block.target.hex(wrong.item.result))")
    }
    files = try TestbenchFolder(
      TestbenchSubject(block.module), module: block.module, comments: [:], count: cases.count)
  }

  /// Writes the folder, every file beside its name first.
  ///
  /// - Throws: `VectorFileError` when a file can not be written.
  public func write() throws {
    let widths = block.module.inputs.map(\.width) + [block.target.width]
    var text =
      "// \(block.module.name): \(block.summary)\n// a case a line: "
      + (block.module.inputs.map(\.name) + ["d"]).joined(separator: "_") + "\n"
    for item in cases {
      let fields = zip(item.words + [item.result], widths).map { word, width in
        Bits(width: width, word).hex
      }
      text += fields.joined(separator: "_") + "\n"
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw VectorFileError("\(folder): the folder can not be made")
    }
    guard let wrong = NegativeControl.bytes(of: Array(text.utf8), quiet: 0) else {
      throw VectorFileError("\(folder): there is no vector that could be made wrong")
    }
    try VerilogFolder.replace(files.vectorFile, in: folder, with: Data(text.utf8))
    try VerilogFolder.replace(files.negativeFile, in: folder, with: Data(wrong))
    for (name, text) in files.files {
      try VerilogFolder.replace(name, in: folder, with: Data(text.utf8))
    }
  }

  /// Simulates what was written, the negative control too.
  public func simulate(with simulator: VerilogSimulator) throws -> CircuitSimulation {
    try CircuitSimulation(files, in: folder, with: simulator, count: count)
  }

  /// Synthesises what was written.
  public func synthesize() throws -> Synthesis {
    try Synthesis(verilog: files.verilogFile, top: files.subject.top, in: folder)
  }
}
