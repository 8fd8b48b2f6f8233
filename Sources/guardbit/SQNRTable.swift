// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods
import Reports

/// The signal-to-quantization-noise ratios of formats at their best clips, for distributions of numbers.
struct SQNRTable {
  /// The formats that are compared when none is named: eight and four bits, every code a number.
  static let customaryFormats = [
    "int8", "e2m5-all", "e3m4-all", "e4m3-all", "e5m2-all", "int4", "e2m1", "e3m0-all",
  ]
  /// The distributions, likewise.
  static let customaryDistributions: [Density] = [.uniform, .normal, .studentT(8)]

  /// One format with one distribution.
  struct Record: Encodable {
    var format: String
    var bits: Int
    var distribution: String
    var sqnr: Double
    var clip: Double
  }

  let densities: [Density]
  let records: [Record]

  init(formats: [NumberFormat], densities: [Density]) throws {
    self.densities = densities
    var records: [Record] = []
    for format in formats {
      let cells = try Self.cells(format)
      for density in densities {
        let best = ExpectedError.atBestClip(of: density, cells: cells)
        records.append(
          Record(
            format: format.name, bits: format.width, distribution: density.name,
            sqnr: best.error.sqnr, clip: best.clip))
      }
    }
    self.records = records
  }

  /// The cells of a format that has positive numbers and can be listed.
  static func cells(_ format: NumberFormat) throws -> RoundingCells {
    let cells = try RoundingCells(format)
    guard cells.greatest > 0 else {
      throw UsageError("\(format.name) has no positive number; choose another format")
    }
    return cells
  }

  var text: String {
    var table = TextTable(
      columns: [.text("format"), .number("bits")]
        + densities.flatMap { [.number("\($0.name) dB"), .number("clip")] })
    for start in stride(from: 0, to: records.count, by: densities.count) {
      let row = records[start..<start + densities.count]
      table.rows.append(
        [records[start].format, "\(records[start].bits)"]
          + row.flatMap {
            [
              DecimalText.fixed($0.sqnr, decimals: 2), DecimalText.fixed($0.clip, decimals: 3),
            ]
          })
    }
    return """
      10 log10(E[x²] / mean squared error) at the best clip, in closed form; rounding to nearest.

      \(table.text)
      The clip is the magnitude that the greatest number stands for; uniform is from -1 to 1, normal has the
      deviation 1, tN is Student's t. With many exponent bits the ratio hardly depends on the clip.
      """
  }
}
