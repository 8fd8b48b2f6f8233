// SPDX-License-Identifier: Apache-2.0

/// A circuit simulated on its vectors, and the testbench tried on a wrong one.
public struct CircuitSimulation: Sendable, Codable {
  /// The circuit on its vectors.
  public let vectors: SimulationResult
  /// The same testbench on vectors with one wrong bit, where it must find exactly that.
  public let negativeControl: SimulationResult

  /// Whether no vector differs, all of them were compared, and the wrong bit was found.
  public var isRight: Bool {
    vectors.isPassed && vectors.mismatches == 0 && !negativeControl.isPassed
      && negativeControl.mismatches == 1
  }

  /// Compiles and runs the files of a folder.
  ///
  /// - Parameters:
  ///   - names: what the files are called.
  ///   - folder: where they lie.
  ///   - simulator: with what.
  ///   - count: how many vectors there are.
  /// - Throws: `ToolError` when a tool is missing or refuses a file.
  public init(
    _ names: TestbenchFolder, in folder: String, with simulator: VerilogSimulator, count: Int
  ) throws(ToolError) {
    let compiled = try simulator.compile(names, in: folder, capacity: count)
    vectors = try compiled.run(vectors: names.vectorFile, count: count, in: folder)
    negativeControl = try compiled.run(vectors: names.negativeFile, count: count, in: folder)
  }
}
