// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Grids of two and three numbers, with the scale that suits given numbers best.
public enum BinaryTernaryGrid {
  /// -1 and +1 in one bit; 0 becomes +1.
  public static func binary() throws -> NumberFormat {
    .codeBook(try CodeBookFormat(name: "binary", width: 1, values: [1, -1]))
  }

  /// -1, 0 and +1 in two bits of two's complement; numbers of more than `threshold` become ±1.
  ///
  /// - Throws: `FormatError` for a threshold outside of 0 to 1.
  public static func ternary(threshold: Double = 0.5) throws -> NumberFormat {
    .codeBook(
      try CodeBookFormat(
        name: threshold == 0.5 ? "ternary" : "ternary-\(threshold)", width: 2,
        values: [0, 1, 0, -1], thresholds: [-threshold, threshold]))
  }

  /// Binary numbers with the scale of the least squared error, the mean of |x|.
  ///
  /// Source: Rastegari et al., XNOR-Net (arXiv 1603.05279), section 3.1.
  public static func binaryQuantizer(for numbers: Magnitudes) throws -> Quantizer {
    let mean = numbers.sorted.isEmpty ? 0 : sum(numbers.sorted[...]) / Double(numbers.sorted.count)
    return try Quantizer(format: try binary(), scales: [scale(mean)])
  }

  /// Ternary numbers by the rule Δ = 0.7 mean |x|, with the mean of the magnitudes above Δ as the scale.
  ///
  /// Source: Li and Liu, "Ternary Weight Networks" (arXiv 1605.04711), section 2.
  public static func ternaryQuantizer(for numbers: Magnitudes) throws -> Quantizer {
    let sorted = numbers.sorted
    let mean = sorted.isEmpty ? 0 : sum(sorted[...]) / Double(sorted.count)
    let limit = 0.7 * mean
    let kept = sorted[(sorted.firstIndex { Double($0) > limit } ?? sorted.endIndex)...]
    return try quantizer(kept, limit: limit)
  }

  /// Ternary numbers of the least squared error: with the k greatest kept it is Σ x² - (Σ kept |x|)² / k.
  ///
  /// Source: the same paper's optimization problem, solved by trying every k.
  public static func optimalTernaryQuantizer(for numbers: Magnitudes) throws -> Quantizer {
    let sorted = numbers.sorted
    var best = (first: sorted.endIndex, gain: 0.0)
    var kept = 0.0
    for index in sorted.indices.reversed() {
      kept += Double(sorted[index])
      let gain = kept * kept / Double(sorted.count - index)
      if gain > best.gain { best = (index, gain) }
    }
    let part = sorted[best.first...]
    guard let least = part.first else { return try quantizer(part, limit: 0) }
    // At the optimum the threshold is half the scale, between the kept and the dropped numbers.
    let dropped = best.first > 0 ? Double(sorted[best.first - 1]) : 0
    return try quantizer(part, limit: (Double(least) + dropped) / 2)
  }

  private static func quantizer(_ kept: ArraySlice<Float>, limit: Double) throws -> Quantizer {
    let scale = scale(kept.isEmpty ? 0 : sum(kept) / Double(kept.count))
    let threshold = min(max(limit / Double(scale), 0), 1)
    return try Quantizer(format: try ternary(threshold: threshold), scales: [scale])
  }

  private static func sum(_ numbers: ArraySlice<Float>) -> Double {
    numbers.reduce(0.0) { $0 + Double($1) }
  }

  private static func scale(_ mean: Double) -> Float {
    mean > 0 ? max(Float(mean), .leastNormalMagnitude) : 1
  }
}
