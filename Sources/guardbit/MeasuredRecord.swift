// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Probing

/// What a file of measured cases says, for JSON.
struct MeasuredRecord: Encodable {
  /// A unit and the case that rules it out.
  struct RuledOut: Encodable {
    var unit: String
    var row: Int
    var line: Int
    var caseLine: String
    var measured: String
    var returned: String
    var differing: Int
    var compared: Int
  }

  var file: String
  var header: [String: String]
  var cases: Int
  var consistent: [String]
  var indistinguishable: [[String]]
  var ruledOut: [RuledOut]
  var otherWidths: [String]

  init(_ file: MeasuredFile, _ comparison: MeasuredComparison, _ classes: UnitClasses) {
    self.file = file.name
    header = file.header
    cases = file.cases.count
    consistent = comparison.consistent.map(\.name)
    indistinguishable = classes.classes.map { $0.map(\.name) }
    ruledOut = comparison.contradictions.map {
      let format = $0.unit.resultFormat
      return RuledOut(
        unit: $0.unit.name, row: $0.measured.row, line: $0.measured.line,
        caseLine: $0.unit.caseLine($0.operands), measured: format.hex($0.measured.result.bits),
        returned: format.hex($0.code), differing: $0.differing, compared: $0.compared)
    }
    otherWidths = comparison.unfit
  }
}
