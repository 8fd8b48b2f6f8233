// SPDX-License-Identifier: Apache-2.0
import Studies

@testable import Reports

/// Findings as a study of the digits network could have them: 14 formats by 2 accumulators.
enum Samples {
  /// The digits study.
  static let digits = StudyResult(
    name: "digits-8x8",
    network: "digits, a convolutional network of 23680 multiply-accumulates per image; images from "
      + "“Optical Recognition of Handwritten Digits”, E. Alpaydin and C. Kaynak, UCI Machine "
      + "Learning Repository, 1998, "
      + "https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits, CC BY 4.0.",
    method: [
      "Split: seed 1998, stratified by digit: 1197 training and 600 test images; the 200 "
        + "calibration images are training images.",
      "Ranges: min-max on the calibration images; weights per channel, activations per tensor.",
      "Rounding: roundTiesToEven to every format, out-of-range values saturate.",
      "Every multiply and every accumulation is done by the unit named in the record, in order "
        + "of input channel, row and column.",
    ],
    floatCorrect: 597, images: 600, longestDotProduct: 144,
    lutModel: "FINN-R's closed form for one MAC at P = Q = 1 without thresholds; it covers "
      + "integers with an exact accumulator only.",
    records: records)

  private struct Row {
    var format: String
    var exactBits: Int
    var luts: Int?
    var exact: Int
    var half: Int
  }

  private static let rows = [
    Row(format: "int3", exactBits: 15, luts: 329, exact: 531, half: 531),
    Row(format: "e2m0", exactBits: 15, luts: nil, exact: 571, half: 571),
    Row(format: "int4", exactBits: 17, luts: 353, exact: 586, half: 586),
    Row(format: "e2m1", exactBits: 17, luts: nil, exact: 591, half: 591),
    Row(format: "int5", exactBits: 19, luts: 364, exact: 594, half: 593),
    Row(format: "e2m2", exactBits: 19, luts: nil, exact: 595, half: 595),
    Row(format: "int6", exactBits: 21, luts: 375, exact: 596, half: 590),
    Row(format: "e2m3", exactBits: 21, luts: nil, exact: 597, half: 596),
    Row(format: "e3m2", exactBits: 27, luts: nil, exact: 596, half: 596),
    Row(format: "int7", exactBits: 23, luts: 417, exact: 597, half: 122),
    Row(format: "int8", exactBits: 25, luts: 433, exact: 598, half: 60),
    Row(format: "e3m4", exactBits: 31, luts: nil, exact: 597, half: 597),
    Row(format: "e4m3", exactBits: 45, luts: nil, exact: 597, half: 341),
    Row(format: "e5m2", exactBits: 75, luts: nil, exact: 593, half: 58),
  ]

  private static let records = rows.flatMap { row in
    [
      record(row.format, "exact", row.exact, bits: row.exactBits, luts: row.luts),
      record(row.format, "fp16", row.half, bits: 16, luts: nil),
    ]
  }

  /// One record of 600 images.
  static func record(
    _ format: String, _ accumulator: String, _ correct: Int, bits: Int, luts: Int?,
    activations: String? = nil
  ) -> StudyRecord {
    StudyRecord(
      weights: format, activations: activations ?? format,
      unit: "mac-\(format)-\(activations ?? format)-\(accumulator)", accumulator: accumulator,
      correct: correct, images: 600, accumulatorBits: bits, luts: luts, macsPerImage: 23680,
      dotProducts: 946_200, overflowed: 0, seconds: 1.5)
  }

  /// The digits study with other records.
  static func study(_ records: [StudyRecord], floatCorrect: Int = 597) -> StudyResult {
    var result = digits
    result.records = records
    result.floatCorrect = floatCorrect
    return result
  }

  /// Everything fails: no record reaches half of float32.
  static let failing = study(
    ["int8", "e4m3", "e5m2"].enumerated().map {
      record($1, "fp16", 60 + $0, bits: 16, luts: nil)
    })

  /// All records equal float32.
  static let perfect = study(
    ["int4", "int5", "int6", "int7", "int8", "e4m3", "e3m4"].flatMap {
      [
        record($0, "exact", 600, bits: 24, luts: 400),
        record($0, "fp16", 600, bits: 16, luts: 400),
      ]
    }, floatCorrect: 600)

  /// Other families, mixed formats, more accumulators than there are fills, and hostile names.
  static let odd = study(
    ["exact", "fp16", "bf16", "int32", "fp32", "int24"].enumerated().flatMap { index, accumulator in
      [
        record("nf4", accumulator, 590 - 3 * index, bits: 20 + 3 * index, luts: 500 + index),
        record("int4", accumulator, 580 - index, bits: 18 + index, luts: 450, activations: "e4m3"),
        record(
          "<b>&\"x\", 'y'\n\u{1B}[31m", accumulator, 570 + index, bits: 30 + index, luts: nil),
      ]
    })

  /// Everything that charts and pages must hold for.
  static let all = [
    ("digits", digits), ("failing", failing), ("perfect", perfect), ("odd", odd),
    ("one", study([record("int4", "exact", 586, bits: 17, luts: 353)])), ("none", study([])),
  ]
}
