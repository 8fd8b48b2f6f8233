// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

/// What a check found, for JSON.
struct CheckRecord: Encodable {
  /// A differing case.
  struct Difference: Encodable {
    var line: Int
    var index: UInt64
    var className: String
    var operands: String
    var expected: String
    var expectedFlags: String
    var found: String?
    var foundFlags: String?
    var ulps: Int?
  }

  var unit: String
  var cases: UInt64
  var differing: UInt64
  var differingInFlags: UInt64
  var classes: [String: CheckReport.ClassCount]
  var modelAgainstReference: UInt64
  var hints: [String]
  var notes: [String]
  var first: [Difference]

  init(_ text: CheckText) {
    let report = text.check.report
    let format = text.unit.resultFormat
    unit = text.unit.name
    cases = report.cases
    differing = report.differing
    differingInFlags = report.differingInFlags
    classes = report.classes
    modelAgainstReference = report.enginesDiffer
    hints = DifferenceHints(text.check).sentences
    notes = text.notes
    first = report.differences.prefix(text.shown).map {
      Difference(
        line: $0.line, index: $0.index, className: $0.className,
        operands: text.check.evaluatedUnit.caseLine($0.operands),
        expected: format.hex($0.expected.code), expectedFlags: "\($0.expected.flags)",
        found: $0.found.map { format.hex($0) }, foundFlags: $0.foundFlags.map { "\($0)" },
        ulps: $0.ulps(format))
    }
  }
}
