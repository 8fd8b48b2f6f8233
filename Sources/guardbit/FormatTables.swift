// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Tables over many formats.
struct FormatTables {
  let formats: FormatLibrary

  /// One row of either table.
  struct Record: Encodable {
    var name: String
    var exponentBias: Int?
    var greatestAllCodes: Double?
    var greatestIEEE: Double?
    var greatestOCP: Double?
    var leastNormal: Double?
    var leastSubnormal: Double?
    var target: String?
    var firstExactShift: Int?
    var lastExactShift: Int?
    var castsChecked: Int?
  }

  /// The shapes of the minifloat literature, by width: the sweep of Minifloats-on-FPGAs PTQ
  /// (arXiv 2311.12359) and LLM-FP4's.
  static let shapes = [
    (5, 2), (4, 3), (3, 4), (2, 5), (3, 3), (2, 4), (3, 2), (2, 3), (3, 1), (2, 2), (3, 0), (2, 1),
    (1, 2), (2, 0), (1, 1),
  ]

  /// The limits of each shape in three conventions: every code a number, top binade reserved, OCP.
  func limits() throws -> (text: String, records: [Record]) {
    var records: [Record] = []
    for (e, t) in Self.shapes {
      let all = try FloatFormat.minifloat(
        name: "e\(e)m\(t)", exponentBits: e, trailingSignificandBits: t, variant: .all)
      let greatest = FormatSheet.variants(e: e, t: t)
      records.append(
        Record(
          name: "E\(e)M\(t)", exponentBias: all.fields.exponentBias,
          greatestAllCodes: greatest["all"], greatestIEEE: greatest["ieee"],
          greatestOCP: greatest["ocp"], leastNormal: all.leastNormal.asDouble,
          leastSubnormal: all.leastNonzero.asDouble))
    }
    let widths = [8, 6, 16, 16, 10, 14, 0]
    func row(_ cells: [String]) -> String {
      zip(cells, widths).map { $0.padding(to: $1) }.joined()
    }
    var lines = [
      row([
        "format", "bias", "max all codes", "max IEEE-like", "max OCP", "min normal",
        "min subnormal",
      ])
    ]
    for record in records {
      func text(_ value: Double?) -> String { value.map(FormatRecord.text) ?? "-" }
      func power(_ value: Double?) -> String {
        value.map { "2^\(ExactValue($0).binade)" } ?? "-"
      }
      lines.append(
        row([
          record.name, "\(record.exponentBias ?? 0)", text(record.greatestAllCodes),
          text(record.greatestIEEE), text(record.greatestOCP), power(record.leastNormal),
          // Without trailing bits there is no subnormal: the least value is the next binade's.
          power(record.leastSubnormal),
        ]))
    }
    return (lines.joined(separator: "\n"), records)
  }

  /// The shifts k for which FP4 values times 2^-k are FP8 values.
  func casts() throws -> (text: String, records: [Record]) {
    let source = try formats.number(named: "e2m1")
    var lines = ["every value of e2m1 times 2^-k is exactly a value of the target for"]
    var records: [Record] = []
    for target in ["e5m2", "e4m3", "e3m4", "e5m10", "e8m7"] {
      let format = try formats.number(named: target)
      guard let range = ShiftedCast.exactShifts(from: source, to: format) else { continue }
      let checked = 16 * range.count
      lines.append(
        "  \(target.padding(to: 8))k in [\(range.lowerBound), \(range.upperBound)]   "
          + "(\(checked) casts checked, 0 inexact)")
      records.append(
        Record(
          name: "e2m1", target: target, firstExactShift: range.lowerBound,
          lastExactShift: range.upperBound, castsChecked: checked))
    }
    return (lines.joined(separator: "\n"), records)
  }
}
