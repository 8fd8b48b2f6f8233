// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The nonnegative numbers of a format, for error measures over many numbers and many scales.
public struct CodeGrid: Sendable, Hashable {
  /// The numbers, ascending, each once; 0 is among them in every format that has it.
  public let values: [Double]
  /// What lies above `thresholds[i]` is nearer to `values[i + 1]` than to `values[i]`.
  private let thresholds: [Double]

  /// The widest format whose numbers are listed.
  public static let maximumWidth = 16

  /// Lists a format's numbers.
  ///
  /// - Throws: `FormatError` when there are too many.
  public init(_ format: NumberFormat) throws {
    guard format.width <= Self.maximumWidth else {
      throw FormatError(
        "\(format.name) has too many numbers to search for a range",
        remedy: "use minMax or percentile for formats of more than \(Self.maximumWidth) bits")
    }
    var values: Set<Double> = []
    for code in 0..<UInt64(1) << UInt64(format.width) {
      guard case .finite(let exact) = format.decode(code), exact.isZero || !exact.isNegative else {
        continue
      }
      values.insert(exact.isZero ? 0 : exact.asDouble)
    }
    let sorted = values.sorted()
    self.values = sorted
    thresholds = zip(sorted, sorted.dropFirst()).map { ($0 + $1) / 2 }
  }

  /// The mean squared error of rounding each magnitude to the nearest multiple value × scale, with
  /// saturation; 0 without any magnitude.
  ///
  /// Which neighbour a tie goes to does not matter here, and negative numbers are taken to have the same
  /// grid as positive ones.
  public func meanSquaredError(_ magnitudes: Magnitudes, scale: Double) -> Double {
    guard !values.isEmpty, !magnitudes.sorted.isEmpty else { return 0 }
    var sum = 0.0
    var place = 0
    // Magnitudes ascend, so the nearest value only ever moves up: one pass serves all.
    for magnitude in magnitudes.sorted {
      let x = Double(magnitude)
      let quotient = x / scale
      while place < thresholds.count, quotient > thresholds[place] { place += 1 }
      let error = x - values[place] * scale
      sum += error * error
    }
    return sum / Double(magnitudes.sorted.count)
  }
}
