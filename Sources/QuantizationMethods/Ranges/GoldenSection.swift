// SPDX-License-Identifier: Apache-2.0

/// The minimum of a function of one variable without derivatives.
///
/// Source: Kiefer, "Sequential minimax search for a maximum" (Proceedings of the AMS 4, 1953).
public enum GoldenSection {
  private static let ratio = 0.618_033_988_749_894_9

  /// Where a function that falls and then rises is least.
  ///
  /// - Parameters:
  ///   - range: the minimum lies in it; where the function is not of that kind, some local minimum is found.
  ///   - steps: each makes the range smaller by the golden section; 40 leave 4 × 10^-9 of it.
  ///   - value: the function.
  public static func minimum(
    _ range: ClosedRange<Double>, steps: Int = 40, _ value: (Double) throws -> Double
  ) rethrows -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    var left = high - ratio * (high - low)
    var right = low + ratio * (high - low)
    var (atLeft, atRight) = (try value(left), try value(right))
    for _ in 0..<steps {
      if atLeft <= atRight {
        (high, right, atRight) = (right, left, atLeft)
        left = high - ratio * (high - low)
        atLeft = try value(left)
      } else {
        (low, left, atLeft) = (left, right, atRight)
        right = low + ratio * (high - low)
        atRight = try value(right)
      }
    }
    return atLeft <= atRight ? left : right
  }

  /// Where a function with several minima is least, as far as a scan in equal ratios can tell.
  ///
  /// - Parameters:
  ///   - range: positive.
  ///   - factor: from one scanned number to the next, above 1.
  ///   - steps: of the search between the neighbours of the scan's best number.
  ///   - value: the function.
  public static func scanned(
    _ range: ClosedRange<Double>, factor: Double, steps: Int = 40,
    _ value: (Double) throws -> Double
  ) rethrows -> Double {
    var best = (x: range.lowerBound, value: Double.infinity)
    var x = range.lowerBound
    while true {
      let found = try value(x)
      if found < best.value { best = (x, found) }
      if x >= range.upperBound { break }
      x = min(x * factor, range.upperBound)
    }
    let low = max(range.lowerBound, best.x / factor)
    let high = min(range.upperBound, best.x * factor)
    let refined = try minimum(low...high, steps: steps, value)
    return try value(refined) <= best.value ? refined : best.x
  }
}
