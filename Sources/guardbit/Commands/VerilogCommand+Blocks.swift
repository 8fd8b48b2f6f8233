// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Elaboration
import NumberFormats
import Simulation

extension VerilogCommand {
  /// A converter or a rounding unit in a folder of its own.
  func exportBlock() throws {
    let block = try makeBlock()
    let top = block.module.name
    var record = VerilogRecord(unit: top)
    record.module = top
    if sourceOnly {
      let export = try BlockExport(block, vectors: vectors, seed: seed, to: out)
      record.folder = try VerilogFolder.writeVerilog(of: export.files, to: out)
    } else {
      let export = try BlockExport(block, vectors: vectors, seed: seed, to: "\(out)/\(top)")
      try export.write()
      record.folder = export.folder
      record.vectors = export.count
      do {
        for simulator in try simulators() {
          record.simulations.append(try export.simulate(with: simulator))
        }
        if synthesize { record.synthesis = try export.synthesize() }
      } catch let error as ToolError {
        record.problem = error.description
      }
    }
    if json { print(try JSONText.encode([record])) } else { VerilogReport.show(record) }
    if !record.isRight { throw ExitCode(1) }
  }

  private func makeBlock() throws -> any ArithmeticBlock {
    let formats = try options.formats()
    let target = try formats.number(named: rounder ?? convert[1])
    guard let direction = RoundingDirection(name: rounding) else {
      throw ValidationError(
        "--rounding \(rounding): give "
          + RoundingDirection.deterministic.map(\.name).joined(separator: ", ")
          + " or stochastic(N).")
    }
    var policy = target.customaryOverflow
    if let overflow {
      guard let stated = OverflowPolicy(rawValue: overflow) else {
        throw ValidationError(
          "--overflow \(overflow): give "
            + OverflowPolicy.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      policy = stated
    }
    let stated = Rounding(direction, overflow: policy)
    if rounder != nil {
      guard 2...64 ~= significand else {
        throw ValidationError("--significand \(significand): give 2 to 64.")
      }
      return try RounderCircuit(
        to: target, stated, significandWidth: significand, exponentWidth: exponent)
    }
    return try ConverterCircuit(
      from: formats.number(named: convert[0]), to: target, stated)
  }
}
