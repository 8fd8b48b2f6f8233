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
      The exit code is 0 when at least one unit is consistent with each file, else 1.
      Examples:
        guardbit probe hopper-f16-f32
        guardbit probe --against measured.jsonl.gz
        echo '3c00 3c00 00000000 = 3f800000' > rows.txt; guardbit probe --against rows.txt
      """)

  @Argument(help: "A unit's name (see 'guardbit units'), or the path of its YAML file.")
  var unit: String?
  @Option(parsing: .upToNextOption, help: "Files of measured cases of an unknown device.")
  var against: [String] = []
  @Flag(help: "Let every NaN count as equal to every other: payloads are seldom documented.")
  var anyNaN = false
  @Option(help: "The seed of drawn cases.")
  var seed: UInt64 = 1
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var options: SpecOptions

  func run() throws {
    if let unit {
      try probeUnit(unit)
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
