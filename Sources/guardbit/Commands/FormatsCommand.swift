// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import NumberFormats
import QuantizationMethods
import Reports

/// Tables of the literature that follow from the formats alone.
enum FormatTable: String, CaseIterable, ExpressibleByArgument {
  /// The limits of minifloats in the three conventions.
  case limits
  /// The exponent shifts for which FP4 casts to FP8 are exact.
  case casts
}

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats, or show one: its fields, limits and, up to 8 bits, every value.",
    discussion: """
      Names that need no file: eXmY, eXmY-ieee, eXmY-all, ueXmY, eXmY-bias=B (a real-valued bias), intN,
      uintN, fixedI.F, ufixedI.F, binaryKpP with se, sf, ue or uf, powerN-A, blockG-SCALE-ELEMENT.

      Examples:
        guardbit formats e4m3
        guardbit formats e3m4-all --json
        guardbit formats --table limits
        guardbit formats --sqnr
        guardbit formats --sqnr int8 e4m3 e2m5 --distribution t8 --out sqnr.svg
      """)

  @Argument(help: "A format's name; several with --sqnr.")
  var names: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "A table over many formats: limits or casts.")
  var table: FormatTable?

  @Flag(
    help: """
      The signal-to-quantization-noise ratio in dB at the best clip, for uniform, normal and t8 numbers.
      """)
  var sqnr = false

  @Option(
    help: "With --sqnr: uniform, normal or tN (Student's t, N from 3 to 200) instead of all three.")
  var distribution: Density?

  @Option(
    help: """
      With --sqnr: an SVG file to draw the ratio against the clip into, for the distribution or else \
      normal numbers.
      """,
    completion: .file(extensions: ["svg"]))
  var out: String?

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if sqnr {
      if table != nil {
        throw ValidationError("--sqnr and --table exclude each other; give one of them.")
      }
      return
    }
    if distribution != nil || out != nil {
      throw ValidationError("--distribution and --out go with --sqnr.")
    }
    if names.count > 1 {
      throw ValidationError("\(names.count) formats are named; give one, or several with --sqnr.")
    }
    if !names.isEmpty && table != nil {
      throw ValidationError("a format and --table exclude each other; give one of them.")
    }
  }

  func run() throws {
    let formats = try options.formats()
    if sqnr {
      try compare(formats)
    } else if let table {
      let page = FormatTables(formats: formats)
      let printed = try table == .limits ? page.limits() : page.casts()
      print(json ? try JSONText.encode(printed.records) : printed.text)
    } else if let name = names.first {
      let sheet = FormatSheet(
        described: try formats.described(named: name), spec: try formats.spec(named: name))
      print(json ? try JSONText.encode(sheet.record) : sheet.text)
    } else {
      try list(formats)
    }
  }

  private func compare(_ formats: FormatLibrary) throws {
    let chosen = try (names.isEmpty ? SQNRTable.customaryFormats : names)
      .map { try formats.number(named: $0) }
    let densities = distribution.map { [$0] } ?? SQNRTable.customaryDistributions
    let table = try SQNRTable(formats: chosen, densities: densities)
    if let out {
      let chart = try SQNRChart(formats: chosen, density: distribution ?? .normal)
      try AtomicFile.write(chart.svg, to: out)
    }
    print(json ? try JSONText.encode(table.records) : table.text)
  }

  private func list(_ formats: FormatLibrary) throws {
    var sheets: [FormatSheet] = []
    for name in formats.names {
      sheets.append(
        FormatSheet(
          described: try formats.described(named: name), spec: try formats.spec(named: name)))
    }
    if json {
      print(try JSONText.encode(sheets.map { $0.record.withoutValues }))
      return
    }
    print(row(["name", "bits", "greatest", "least", "specials", "what"]))
    for sheet in sheets {
      let record = sheet.record
      print(
        row([
          record.name, record.bitsText, record.greatestFiniteText, record.leastNonzeroText,
          record.specialsText, record.kind,
        ]))
    }
    print(
      "\nAlso without a file: eXmY, eXmY-ieee, eXmY-all, ueXmY, eXmY-bias=B, intN, uintN, fixedI.F,\n"
        + "ufixedI.F, binaryKpP[se|sf|ue|uf], powerN-A, blockG-SCALE-ELEMENT.")
  }

  private func row(_ cells: [String]) -> String {
    let widths = [16, 8, 14, 14, 18, 0]
    return zip(cells, widths).map { $0.padding(to: $1) }.joined()
  }
}

extension Density: ExpressibleByArgument {
  /// Reads a distribution's name.
  public init?(argument: String) { self.init(name: argument) }
}
