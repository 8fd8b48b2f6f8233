// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

/// What a comparison of engines found, for a terminal.
struct VerificationText {
  let unit: MACUnit
  let seed: UInt64
  /// The unit and the options with which `eval` finds it, as the user typed them.
  let arguments: String

  /// Cases and mismatches by class, and the first mismatches in full.
  func show(_ report: VerificationReport) {
    print("\(unit.name): model against reference, codes and flags")
    for name in report.cases.keys.sorted() {
      let cases = report.cases[name] ?? 0
      let bad = report.mismatches[name] ?? 0
      print("  \(name.padding(to: 22))\("\(cases)".padding(before: 12)) cases  \(bad) mismatches")
    }
    print(
      "  \("all".padding(to: 22))\("\(report.totalCases)".padding(before: 12)) cases  "
        + "\(report.totalMismatches) mismatches  \(VerifyCommand.seconds(report.seconds))")
    for mismatch in report.examples { show(mismatch) }
  }

  /// A mismatch, ready to be pasted into `guardbit eval`.
  private func show(_ mismatch: Mismatch) {
    let format = unit.resultFormat
    print("\n  mismatch at case \(mismatch.index) (\(mismatch.dot.cornerClass.rawValue)):")
    let line = unit.caseLine(mismatch.dot.operands)
    print(
      "    echo '\(line)' | guardbit eval \(arguments) --flags --trace --seed \(seed) "
        + "--first-case \(mismatch.index)")
    let random = RandomCase(seed: seed, index: mismatch.index)
    let steps = unit.trace(mismatch.dot.operands, random: random).steps
    for step in steps { print("    \(step.line)") }
    print("    model      \(format.hex(mismatch.model.code)) \(mismatch.model.flags)")
    print("    reference  \(format.hex(mismatch.reference.code)) \(mismatch.reference.flags)")
  }
}

/// One verified unit or format, for JSON.
struct VerificationRecord: Encodable {
  var name: String
  var seed: UInt64
  var cases: Int
  var mismatches: Int
  var byClass: [String: Int]
  var seconds: Double
  /// What is wrong with recorded vectors, a sentence each.
  var notes: [String] = []
  /// How many changes of a unit recorded vectors catch.
  var caughtChanges = 0
  /// The products that each kernel computed, where kernels were compared.
  var kernels: [String: Int]?
}
