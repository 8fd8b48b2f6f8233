// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods

/// Seeded weights and inputs of a layer: inputs share a few hidden causes, and some channels are outliers.
struct SyntheticLayer {
  let rows: Int
  let columns: Int
  let weights: [Float]
  let inputs: [Float]
  let statistics: LayerStatistics

  init(
    rows: Int = 24, columns: Int = 64, samples: Int = 256, seed: UInt64 = 1, causes: Int = 8,
    outlierEvery: Int = 16
  ) throws {
    self.rows = rows
    self.columns = columns
    weights = Self.normals(rows * columns, seed: seed, stream: 0).map { $0 * 0.05 }
    let mixing = Self.normals(causes * columns, seed: seed, stream: 1)
    let hidden = Self.normals(samples * causes, seed: seed, stream: 2)
    var inputs = Self.normals(samples * columns, seed: seed, stream: 3)
    for sample in 0..<samples {
      for column in 0..<columns {
        var sum = inputs[sample * columns + column] * 0.5
        for cause in 0..<causes {
          sum += hidden[sample * causes + cause] * mixing[cause * columns + column] * 0.5
        }
        inputs[sample * columns + column] = column % outlierEvery == 3 ? sum * 12 : sum
      }
    }
    self.inputs = inputs
    statistics = try LayerStatistics(inputs: inputs, columns: columns)
  }

  /// Nearly normal numbers: the sum of twelve uniform ones.
  static func normals(_ count: Int, seed: UInt64, stream: UInt64) -> [Float] {
    let random = RandomBits(seed: seed)
    return (0..<count).map { index in
      var sum: Float = -6
      for part in 0..<12 {
        sum += Float(random.bits(stream: stream, index: UInt64(12 * index + part)) >> 40) * 0x1p-24
      }
      return sum
    }
  }

  /// A format by name.
  static func format(_ name: String) throws -> NumberFormat {
    guard let format = try FormatName.parse(name) else {
      throw FormatError("\(name) is no format", remedy: "name one")
    }
    return format
  }

  /// A quantizer whose scales map each row's or group's greatest weight to the format's greatest value.
  func quantizer(_ name: String, groupSize: Int? = nil) throws -> MatrixQuantizer {
    let format = try Self.format(name)
    let size = groupSize ?? columns
    let rule = ScalingRule(range: .minMax)
    var scales: [Float] = []
    for row in 0..<rows {
      for first in stride(from: 0, to: columns, by: size) {
        let part = weights[row * columns + first..<row * columns + min(columns, first + size)]
        scales.append(try rule.scale(for: Magnitudes(part), format: format))
      }
    }
    return try MatrixQuantizer(
      format: format, rows: rows, columns: columns, groupSize: size, scales: scales)
  }

  /// tr(D H Dᵀ) of codes.
  func error(_ codes: [UInt64], _ quantizer: MatrixQuantizer) throws -> Double {
    try OutputError.total(
      weights: weights, quantized: quantizer.values(of: codes), statistics: statistics)
  }

  /// tr(D H Dᵀ) of the nearest codes.
  func nearestError(_ quantizer: MatrixQuantizer) throws -> Double {
    try error(quantizer.codes(of: weights), quantizer)
  }
}
