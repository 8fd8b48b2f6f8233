// SPDX-License-Identifier: Apache-2.0
import Elaboration
import Foundation
import MACUnits
import TestVectors

/// A folder with all that is needed to simulate a circuit: Verilog, testbenches, vectors.
public struct CircuitExport: Sendable {
  /// The circuit.
  public let circuit: UnitCircuit
  /// Its files but for the vectors.
  public let files: TestbenchFolder
  /// The folder.
  public let folder: String
  /// How many vectors there are: cases, or clock cycles.
  public let count: Int
  private let plan: VectorSetPlan
  private let threads: Int

  /// Plans the files of a circuit.
  ///
  /// - Parameters:
  ///   - vectors: how many vectors are wanted; whole sequences for a sequential circuit.
  ///   - seed: the seed of their operands.
  ///   - generator: what makes the files, with its version.
  /// - Throws: `NetlistError`, `UnitError`.
  public init(
    _ circuit: UnitCircuit, vectors: Int, seed: UInt64, to folder: String, generator: String,
    threads: Int
  ) throws {
    self.circuit = circuit
    self.folder = folder
    self.threads = threads
    let isSequence = TestbenchSubject(circuit).isSequence
    let cycles = SequenceCases.cycles
    let sequences = isSequence ? (vectors + cycles - 1) / cycles : 0
    count = isSequence ? sequences * cycles : vectors
    let unit = circuit.unit
    plan = try VectorSetPlan(
      unit: unit, length: unit.description.block.length == nil ? circuit.interface.length : nil,
      seed: seed, count: isSequence ? 0 : UInt64(vectors), sequences: UInt64(sequences),
      forms: isSequence ? [] : [.hex], generator: generator)
    files = try TestbenchFolder(circuit, count: count)
  }

  /// Writes the folder, every file beside its name first.
  ///
  /// - Parameter progress: called with the number of vectors that are made, now and then.
  /// - Throws: `VectorFileError` when a file can not be written; `EngineDisagreement`.
  public func write(progress: @escaping @Sendable (UInt64) -> Void = { _ in }) async throws {
    let set = try VectorSet(circuit.unit, plan, threads: threads)
    _ = try await set.write(to: folder, progress: progress)
    let path = "\(folder)/\(files.vectorFile)"
    guard let vectors = FileManager.default.contents(atPath: path),
      let wrong = NegativeControl.bytes(
        of: Array(vectors), quiet: files.subject.isSequence ? circuit.latency : 0)
    else {
      throw VectorFileError("\(path): there is no vector in it that could be made wrong")
    }
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
