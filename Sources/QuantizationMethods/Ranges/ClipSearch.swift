// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Symmetric clips for given numbers: the magnitude that the grid's greatest number shall stand for.
public enum ClipSearch {
  /// The clip of the least mean squared error by golden section.
  ///
  /// A scan of twelve multiples of the greatest magnitude, 0.1 to 1.2, then golden section between the neighbours of
  /// the best: the error as a function of the clip may have several minima.
  ///
  /// - Returns: 0 for numbers that are all zero.
  ///
  /// Source: the golden-section estimator of Kuzmin et al. (arXiv 2208.09225); the scan before it is ours.
  public static func goldenSection(_ numbers: Magnitudes, cells: RoundingCells) -> Double {
    let greatest = Double(numbers.greatest)
    guard greatest > 0 else { return 0 }
    func error(_ clip: Double) -> Double { cells.meanSquaredError(numbers, clip: clip) }
    var best = (step: 12.0, error: Double.infinity)
    for step in 1...12 {
      let found = error(Double(step) / 10 * greatest)
      if found < best.error { best = (Double(step), found) }
    }
    let low = max(0.02, (best.step - 1) / 10) * greatest
    let high = (best.step + 1) / 10 * greatest
    // 24 steps leave 10^-5 of the interval: far within what the error can tell apart.
    let refined = GoldenSection.minimum(low...high, steps: 24, error)
    return error(refined) <= best.error ? refined : best.step / 10 * greatest
  }
}

extension RoundingCells {
  /// The mean squared error of numbers on the grid, whose greatest number stands for the clip.
  ///
  /// Negative numbers are taken to have the same grid as positive ones.
  public func meanSquaredError(_ numbers: Magnitudes, clip: Double) -> Double {
    guard !numbers.sorted.isEmpty, greatest > 0 else { return 0 }
    let scale = clip / greatest
    guard scale > 0 else {
      return numbers.sorted.reduce(0) { $0 + Double($1) * Double($1) }
        / Double(numbers.sorted.count)
    }
    let first = values.firstIndex { $0 >= 0 } ?? 0
    return numbers.sorted.withUnsafeBufferPointer { magnitudes in
      values.withUnsafeBufferPointer { values in
        thresholds.withUnsafeBufferPointer { thresholds in
          var sum = 0.0
          var place = first
          // Magnitudes ascend, so the place only moves up.
          var edge = place < thresholds.count ? thresholds[place] * scale : .infinity
          var value = values[place] * scale
          for magnitude in magnitudes {
            let x = Double(magnitude)
            while x > edge {
              place += 1
              edge = place < thresholds.count ? thresholds[place] * scale : .infinity
              value = values[place] * scale
            }
            sum += (x - value) * (x - value)
          }
          return sum / Double(magnitudes.count)
        }
      }
    }
  }
}
