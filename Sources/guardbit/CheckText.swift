// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

/// What a check of somebody's results found, for a terminal.
struct CheckText {
  let unit: MACUnit
  let check: ResultCheck
  let notes: [String]
  /// The unit and the options with which `eval` finds it, as the user typed them.
  let arguments: String
  /// How many differing cases are shown in full.
  let shown: Int

  private var format: NumberFormat { unit.resultFormat }

  /// Cases and differences by class, the first ones in full, and hints.
  func show() {
    let report = check.report
    for note in notes { print("note: \(note)") }
    print(
      "\(unit.name): \(report.cases) \(report.isSequence ? "cycles" : "cases"), ", terminator: "")
    print(
      "\(report.differing) differ"
        + (report.differingInFlags > 0 ? ", \(report.differingInFlags) of them in flags alone" : "")
    )
    for name in report.classes.keys.sorted() {
      let count = report.classes[name] ?? CheckReport.ClassCount()
      print(
        "  \(name.padding(to: 22))\("\(count.cases)".padding(before: 12)) cases  "
          + "\(count.differing) differing")
    }
    if report.enginesDiffer > 0 {
      print(
        "  model and reference disagree on \(report.enginesDiffer) cases: a mistake of guardbit")
    }
    let hints = DifferenceHints(check).sentences
    if !hints.isEmpty { print("\nwhat the differences have in common:") }
    for hint in hints { print("  \(hint)") }
    for difference in report.differences.prefix(shown) { show(difference) }
  }

  private func show(_ item: CheckDifference) {
    print("\nline \(item.line) (\(item.className)):")
    if let controls = item.controls {
      let names = [
        ("reset", controls.reset), ("enable", controls.enable), ("clear", controls.clear),
      ]
      let raised = names.filter(\.1).map(\.0).joined(separator: " ")
      print("  controls   \(raised.isEmpty ? "none" : raised); the sum so far:")
    }
    let line = check.evaluatedUnit.caseLine(item.operands)
    if item.controls == nil, line.count < 1000 {
      // Only stochastic roundings ask for seed and number.
      let random =
        check.roundsAtRandom
        ? " --seed \(item.random.random.seed) --first-case \(item.random.index)" : ""
      print("  echo '\(line)' | guardbit eval \(arguments) --flags --trace\(random)")
    } else {
      print("  operands   \(line.count > 400 ? line.prefix(400) + "..." : line)")
    }
    print("  expected   \(described(item.expected.code)) \(item.expected.flags)")
    let found = item.found.map { described($0) } ?? "unknown bits"
    print("  found      \(found) \(item.foundFlags.map { "\($0)" } ?? "")")
    print("  difference \(distance(item))")
    let steps = check.evaluatedUnit.trace(item.operands, random: item.random).steps
    // A long dot product's first wires say little: the end is where results are made.
    let hidden = max(0, steps.count - 24)
    if hidden > 0 { print("    ... \(hidden) wires before") }
    for step in steps.dropFirst(hidden) { print("    \(step.line)") }
  }

  private func described(_ code: UInt64) -> String {
    "\(format.hex(code)) = \(format.decode(code).decimalText)"
  }

  /// Units in the last place, and which bits.
  func distance(_ item: CheckDifference) -> String {
    guard let found = item.found else { return "some bits are x or z" }
    if found == item.expected.code { return "in flags alone" }
    let width = format.width
    let bits = (0..<width).reversed().filter { (found ^ item.expected.code) >> UInt64($0) & 1 == 1 }
    let list = bits.map(String.init).joined(separator: " ")
    let ulps = item.ulps(format).map { "\($0 > 0 ? "+" : "")\($0) ulp, " } ?? ""
    return "\(ulps)bit\(bits.count == 1 ? "" : "s") \(list)"
  }
}

extension FormatValue {
  /// The value in decimal: exactly where that is short, else also to seventeen digits.
  fileprivate var decimalText: String {
    let exact = exactText
    return exact.contains("^") && isFinite ? "\(exact) = \(asDouble)" : exact
  }
}
