// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// The command: one file a verb under `Commands/`.
@main
struct Guardbit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guardbit",
    abstract: "Bit-accurate low-precision multiply-accumulate units, proven against MPFR.",
    discussion: """
      Examples:
        guardbit formats e4m3
        echo '38 38 0000' | guardbit eval mac-e4m3-e4m3-fp16
        guardbit verify mac-e4m3-e4m3-fp16 --count 1000000
        guardbit study digits --out build/study
      """,
    version: "0.1.0",
    subcommands: [
      FormatsCommand.self, UnitsCommand.self, EvalCommand.self, VerifyCommand.self, RunCommand.self,
      StudyCommand.self,
    ]
  )
}
