// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation

/// The command: one file a verb under `Commands/`.
@main
enum Main {
  /// Runs the command, and makes an error of output that could not be written: exit code 0 means that
  /// what was asked held and was said.
  static func main() async {
    do {
      var command = try Guardbit.parseAsRoot()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      guard fflush(nil) == 0 else {
        throw UsageError("standard output: the results can not be written; is the disk full?")
      }
    } catch {
      Guardbit.exit(withError: error)
    }
  }
}

/// The verbs.
struct Guardbit: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "guardbit",
    abstract: "Bit-accurate low-precision multiply-accumulate units, proven against MPFR.",
    discussion: """
      Examples:
        guardbit formats e4m3
        echo '38 38 0000' | guardbit eval mac-e4m3-e4m3-fp16
        guardbit verify mac-e4m3-e4m3-fp16 --count 1000000
        guardbit vectors mac-e4m3-e4m3-fp16 --out build/vectors --coverage
        guardbit verilog mac-e4m3-e4m3-fp16 --out build/verilog --simulate both
        guardbit study digits --out build/study
      """,
    version: version,
    subcommands: [
      FormatsCommand.self, UnitsCommand.self, EvalCommand.self, VerifyCommand.self,
      VectorsCommand.self, CheckCommand.self, VerilogCommand.self,
      RunCommand.self, StudyCommand.self, BenchCommand.self, ProbeCommand.self,
    ]
  )
}
