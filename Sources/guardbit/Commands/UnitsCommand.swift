// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MACUnits
import NumberFormats

struct UnitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units",
    abstract: "List the shipped units, or draw one as its pipeline.",
    discussion: """
      Examples:
        guardbit units
        guardbit units mac-e5m2-e4m3-bf16
        guardbit units hopper-wgmma-e4m3-f32
      """)

  @Argument(help: "A unit's name, or the path of its YAML file.")
  var name: String?

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var options: SpecOptions

  func run() throws {
    if let name {
      draw(try options.unit(name))
    } else {
      let units = try options.units().units().sorted { $0.name < $1.name }
      if json { return print(try JSONText.encode(units.map(UnitRecord.init))) }
      let width = units.map(\.name.count).max() ?? 0
      for unit in units {
        print(
          unit.name.padding(to: width + 2) + unit.provenance.evidence.word.padding(to: 15)
            + unit.description.summary)
      }
      print("\n" + Self.legend)
      print("\nAny mac-A-B-ACC is a unit too, with formats as 'guardbit formats' names them.")
    }
  }

  /// What the words in the list mean.
  private static let legend = """
    measured       rows measured on devices agree       documented  the maker's manual says so
    single source  one independent source, no rows      assumed     not published
    definition     the file is the definition: no device is claimed
    """

  private func draw(_ unit: MACUnit) {
    print("\(unit.name): \(unit.description.summary)\n")
    for (place, stage) in unit.stages.enumerated() {
      print("  \(stage.name.padding(to: 11))│ \(stage.line)")
      if let width = self.width(after: stage, unit) {
        print("  \("".padding(to: 11))│   \(width)")
      }
      if place < unit.stages.count - 2 { print("  \("".padding(to: 11))▼") }
    }
    drawProvenance(unit)
  }

  private func drawProvenance(_ unit: MACUnit) {
    let provenance = unit.provenance
    print("\n  \("evidence".padding(to: 11))  \(provenance.evidence.word)")
    if !provenance.measured.isEmpty {
      print("  \("rows".padding(to: 11))  \(provenance.measured.joined(separator: ", "))")
    }
    if let source = provenance.source { print("  \("source".padding(to: 11))  \(source)") }
    for (place, corner) in provenance.contested.enumerated() {
      print("  \((place == 0 ? "contested" : "").padding(to: 11))  \(corner)")
    }
    if let shape = unit.instruction {
      print("  \("shape".padding(to: 11))  D[\(shape.m) x \(shape.n)], k = \(shape.k)")
    }
  }

  /// The wires that leave a stage.
  private func width(after stage: Stage, _ unit: MACUnit) -> String? {
    func wires(_ range: BitRange, _ what: String) -> String {
      "\(what): 2^\(range.lowest) ... 2^\(range.highest), \(range.width + 1) bits with the sign"
    }
    switch stage {
    case .product(.exact): return wires(unit.widths.product, "p")
    case .sum(.exact) where unit.description.block.length ?? 0 > 1:
      return wires(unit.widths.blockSum, "s")
    case .accumulate(.exact): return wires(unit.widths.accumulator, "acc for 2^32 terms")
    case .decode, .block, .product, .scale, .sum, .accumulate, .final, .special: return nil
    }
  }
}

extension Evidence {
  /// The evidence in words for a list.
  var word: String { self == .singleSource ? "single source" : rawValue }
}

/// A unit in the list, for JSON.
struct UnitRecord: Encodable {
  let name: String
  let summary: String
  let evidence: String
  let measured: [String]
  let source: String?
  let contested: [String]
  let a: String
  let b: String
  let c: String
  let d: String

  init(_ unit: MACUnit) {
    name = unit.name
    summary = unit.description.summary
    evidence = unit.provenance.evidence.rawValue
    measured = unit.provenance.measured
    source = unit.provenance.source
    contested = unit.provenance.contested
    a = unit.description.decode.a.name
    b = unit.description.decode.b.name
    c = unit.description.decode.c.name
    d = unit.resultFormat.name
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with blanks before it up to a width.
  func padding(before width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
