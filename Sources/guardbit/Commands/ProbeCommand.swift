// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MACUnits
import NumberFormats
import Probing

struct ProbeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe",
    abstract: "Say from answers alone what a unit does, or which unit a device is.",
    discussion: """
      With a UNIT: asks it diagnostic cases and says what its answers reveal: the published test points,
      block length, kept bits, rounding, the addend's place, order, subnormals, specials. Only its answers are
      looked at, not its description.
      With --against: measured cases of an unknown device, one file a device. A line is
      'a0..aK-1 b0..bK-1 c = d' in hexadecimal codes (scale words behind c where there are any), or a JSON
      object with a, b, c and d after a header line with K; .gz is unpacked. The units whose words have
      these widths are compared with every case.
      With --command: starts a program that reads a case a line, as 'guardbit eval' does, and writes d a line,
      each at once. Cases are chosen so that few answers tell the units of these formats apart. When none is
      left, the device itself is probed and described.
      The exit code is 0 when at least one unit is consistent with each file, else 1.
      Examples:
        guardbit probe hopper-f16-f32
        guardbit probe --against measured.jsonl.gz
        echo '3c00 3c00 00000000 = 3f800000' > rows.txt; guardbit probe --against rows.txt
        guardbit probe --command 'guardbit eval hopper-f16-f32' --a fp16 --b fp16 --c fp32 --d fp32
      """)

  @Argument(help: "A unit's name (see 'guardbit units'), or the path of its YAML file.")
  var unit: String?
  @Option(parsing: .upToNextOption, help: "Files of measured cases of an unknown device.")
  var against: [String] = []
  @Option(help: "A command that answers cases on its standard input; it is started with the shell.")
  var command: String?
  @Option(help: "With --command: the format of a. FP32 words stand for TF32 too.")
  var a: String?
  @Option(help: "With --command: the format of b; that of a when left out.")
  var b: String?
  @Option(help: "With --command: the format of c; that of d when left out.")
  var c: String?
  @Option(help: "With --command: the format of d.")
  var d: String?
  @Option(help: "With --command: the format of a's block scales.")
  var scaleA: String?
  @Option(help: "With --command: the format of b's block scales; that of a's when left out.")
  var scaleB: String?
  @Option(help: "With --command: how many products share a scale.")
  var block: Int?
  @Option(help: "With --command: how many seconds the device may take over a case.")
  var timeout: Double = 10
  @Option(help: "With --command: the most cases that are asked to identify the device.")
  var questions: Int = 200
  @Flag(
    name: .customLong("any-nan"),
    help: "Let every NaN count as equal to every other: payloads are seldom documented.")
  var anyNaN = false
  @Option(help: "The seed of drawn cases.")
  var seed: UInt64 = 1
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var options: SpecOptions

  func validate() throws {
    let given = [unit != nil, !against.isEmpty, command != nil].filter { $0 }.count
    guard given == 1 else {
      throw ValidationError(
        given == 0
          ? "There is nothing to probe; give a UNIT, --against FILE or --command 'CMD'."
          : "UNIT, --against and --command exclude each other; give one of them.")
    }
    if command != nil, a == nil || d == nil {
      throw ValidationError("--command needs the device's formats; give --a and --d at least.")
    }
    if command == nil, [a, b, c, d, scaleA, scaleB].contains(where: { $0 != nil }) || block != nil {
      throw ValidationError(
        "--a, --b, --c, --d, --scale-a, --scale-b and --block go with --command.")
    }
    if (scaleA == nil) != (block == nil) || (scaleB != nil && scaleA == nil) {
      throw ValidationError("Block scales take --scale-a and --block both.")
    }
    if let block, !(1...BlockStage.maximumLength ~= block) {
      throw ValidationError("--block \(block): give 1 to \(BlockStage.maximumLength).")
    }
    if !(0.01...86400 ~= timeout) {
      throw ValidationError("--timeout \(timeout): give 0.01 to 86400 seconds.")
    }
    if !(1...1_000_000 ~= questions) {
      throw ValidationError("--questions \(questions): give 1 to 1000000.")
    }
  }

  func run() throws {
    if let unit {
      try probeUnit(unit)
    } else if let command {
      try probeDevice(command)
    } else {
      try probeFiles()
    }
  }

  private func probeUnit(_ name: String) throws {
    let unit = try options.unit(name)
    let report = try ProbeReport(probing: ProbeDevice(unit))
    if json {
      print(try JSONText.encode(ProbeRecord(device: unit.name, report)))
    } else {
      print("\(unit.name), by its answers alone\n")
      ProbeText(
        report: report, evaluation: "'guardbit eval \(options.arguments(for: name))'"
      ).show()
    }
  }
}
