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
      """)

  @Argument(help: "A unit's name, or the path of its YAML file.")
  var name: String?

  @OptionGroup var options: SpecOptions

  func run() throws {
    if let name {
      draw(try options.unit(name))
    } else {
      let units = try options.units()
      let names = try units.names()
      let width = names.map(\.count).max() ?? 0
      for name in names {
        let unit = try units.unit(named: name)
        print(name.padding(to: width + 2) + unit.description.summary)
      }
      print("\nAny mac-A-B-ACC is a unit too, with formats as 'guardbit formats' names them.")
    }
  }

  private func draw(_ unit: MACUnit) {
    print("\(unit.name): \(unit.description.summary)\n")
    for (place, stage) in unit.stages.enumerated() {
      print("  \(stage.name.padding(to: 11))│ \(stage.line)")
      if let width = self.width(after: stage, unit) {
        print("  \("".padding(to: 11))│   \(width)")
      }
      if place < unit.stages.count - 2 { print("  \("".padding(to: 11))▼") }
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
