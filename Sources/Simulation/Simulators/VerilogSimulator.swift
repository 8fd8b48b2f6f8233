// SPDX-License-Identifier: Apache-2.0
import Foundation

/// How a circuit's testbench is simulated.
public enum VerilogSimulator: String, Sendable, Hashable, CaseIterable, Codable {
  /// The Verilog testbench in Icarus Verilog.
  case icarus
  /// The Verilog testbench in Verilator.
  case verilator
  /// The C++ testbench in Verilator.
  case fast

  /// A testbench that is compiled and can run on any vectors.
  struct Compiled: ~Copyable {
    let simulator: VerilogSimulator
    let folder: TemporaryFolder
    let program: String
    let seconds: Double
  }

  /// Compiles a circuit with its testbench.
  ///
  /// - Parameters:
  ///   - names: what the files are called.
  ///   - folder: where they lie.
  ///   - capacity: the most vectors that it will run on.
  func compile(
    _ names: TestbenchFolder, in folder: String, capacity: Int
  ) throws(ToolError) -> Compiled {
    let build = try TemporaryFolder()
    let bench = names.subject.top + "_tb"
    let output: ExternalTool.Output
    let program: String
    switch self {
    case .icarus:
      program = build.path + "/testbench.vvp"
      output = try ExternalTool.icarus.run(
        [
          "-g2005", "-Wall", "-Wno-timescale", "-P\(bench).CAPACITY=\(capacity)", "-o", program,
          names.verilogFile, names.testbenchFile,
        ], in: folder)
    case .verilator:
      program = build.path + "/testbench"
      output = try ExternalTool.verilator.run(
        [
          "--binary", "--timing", "--x-assign", "unique", "--x-initial", "unique",
          "-GCAPACITY=\(capacity)", "--top-module", bench, "--Mdir", build.path, "-o", program,
          names.verilogFile, names.testbenchFile,
        ], in: folder)
    case .fast:
      program = build.path + "/testbench"
      output = try ExternalTool.verilator.run(
        [
          "--cc", "--exe", "--build", "-O3", "-CFLAGS", "-O2", "--top-module", names.subject.top,
          "--Mdir", build.path, "-o", program, names.verilogFile,
          "\(absolute(folder))/\(names.harnessFile)",
        ], in: folder)
    }
    guard output.status == 0 else {
      throw ToolError(rawValue, refused: "\(folder)/\(names.verilogFile)", output)
    }
    return Compiled(
      simulator: self, folder: build, program: program, seconds: output.seconds)
  }

  private func absolute(_ folder: String) -> String { URL(fileURLWithPath: folder).path }
}

extension VerilogSimulator.Compiled {
  /// Runs the testbench on a vector file.
  func run(
    vectors: String, count: Int, in folder: String
  ) throws(ToolError) -> SimulationResult {
    let arguments = ["+vectors=\(vectors)", "+count=\(count)"]
    let output =
      switch simulator {
      case .icarus:
        try ExternalTool.icarusRun.run(["-N", program] + arguments, in: folder)
      case .verilator:
        try ExternalTool.run(program, ["+verilator+rand+reset+2"] + arguments, in: folder)
      case .fast: try ExternalTool.run(program, arguments, in: folder)
      }
    return try SimulationResult(
      simulator: simulator, vectors: vectors, output, compileSeconds: seconds)
  }
}
