// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import NumberFormats
import Probing

extension ProbeCommand {
  /// Names the units that are consistent with measured files.
  func probeFiles() throws {
    let files = try against.map { try MeasuredFile(contentsOf: $0) }
    let units = try options.units().units()
    var records: [MeasuredRecord] = []
    for file in files {
      let comparison = MeasuredComparison(file, units: units, anyNaN: anyNaN)
      let classes = UnitClasses(comparison.consistent, seed: seed, anyNaN: anyNaN)
      records.append(MeasuredRecord(file, comparison, classes))
      if !json {
        if records.count > 1 { print("") }
        show(file, comparison, classes)
      }
    }
    if json { print(try JSONText.encode(records)) }
    if records.contains(where: { $0.consistent.isEmpty }) { throw ExitCode(1) }
  }

  private func show(
    _ file: MeasuredFile, _ comparison: MeasuredComparison, _ classes: UnitClasses
  ) {
    let rows = file.cases.count == 1 ? "1 case" : "\(file.cases.count) cases"
    let says = ["gpu", "arch", "format", "out", "K"].compactMap { key in
      file.header[key].map { "\(key) \($0)" }
    }
    print(
      "\(file.name): \(rows)"
        + (says.isEmpty ? "" : "; its header says \(says.joined(separator: ", "))"))
    let tried = comparison.consistent.count + comparison.contradictions.count
    if comparison.consistent.isEmpty {
      print(
        tried == 0
          ? "no unit has words of these widths"
          : "no unit is consistent with all of them: the device is none of the \(tried) that fit")
    } else {
      print("consistent with all of them:")
      show(comparison.consistent)
      classes.show(arguments: options.arguments(for:))
    }
    if !comparison.contradictions.isEmpty {
      print("ruled out, the nearest first:")
      show(comparison.contradictions)
    }
    let first = comparison.contradictions.map(\.measured.line).max()
    if let first, !comparison.consistent.isEmpty {
      print(
        "how discriminating: the rows up to line \(first) leave "
          + "\(comparison.consistent.count) of the \(tried) units that fit, and later rows no fewer"
      )
    }
    print("\(comparison.unfit.count) units have words of other widths or other numbers of words")
  }

  func show(_ units: [MACUnit]) {
    let width = units.map(\.name.count).max() ?? 0
    for unit in units {
      print("  \(unit.name.padding(to: width))  \(unit.description.summary)")
    }
  }

  private func show(_ contradictions: [MeasuredComparison.Contradiction]) {
    let entries = contradictions.map {
      ExclusionText.Entry(
        unit: $0.unit, operands: $0.operands, answer: $0.measured.result.bits, code: $0.code,
        label: "row \($0.measured.row) measured",
        note: "\($0.differing) of \($0.compared) rows differ")
    }
    ExclusionText(entries: entries, options: options.arguments(for: "")).show()
  }
}

/// Units that no case of a pool tells apart, in classes.
struct UnitClasses {
  let classes: [[MACUnit]]
  let poolSize: Int
  /// A case that tells the first two classes apart, with their answers.
  let separating: (operands: DotOperands, answers: [UInt64])?

  init(_ units: [MACUnit], seed: UInt64, anyNaN: Bool) {
    // Drawing many cases is worth it only when there is something to tell apart; units of unlike formats
    // (one width, another meaning) may share a pool all the same.
    let pool = units.count < 2 ? CasePool(cases: []) : CasePool(for: units, seed: seed)
    let table = AnswerTable(units: units, cases: pool.cases, anyNaN: anyNaN)
    let places = units.count < 2 ? units.indices.map { [$0] } : table.classes
    classes = places.map { $0.map { units[$0] } }
    poolSize = pool.cases.count
    let firsts = places.compactMap(\.first)
    separating = table.bestCase(among: firsts, excluding: []).map { place in
      (pool.cases[place], firsts.map { table.codes[$0][place] })
    }
  }

  /// Prints what can not be told apart, and the case to measure next.
  func show(arguments: (String) -> String) {
    for units in classes where units.count > 1 {
      print(
        "  no case of \(poolSize) tells apart: " + units.map(\.name).joined(separator: ", "))
    }
    guard let separating, let unit = classes.first?.first else { return }
    print("  these rows do not tell apart \(classes.count) classes of them; measure this case:")
    print("    \(unit.caseLine(separating.operands))")
    for (units, code) in zip(classes, separating.answers) {
      if let unit = units.first { print("    \(unit.resultFormat.hex(code))  \(unit.name)") }
    }
  }
}
