// SPDX-License-Identifier: Apache-2.0

/// The magnitudes of a set of numbers, sorted: all that a symmetric range depends on.
public struct Magnitudes: Sendable, Hashable {
  /// |x|, ascending.
  public let sorted: [Float]
  /// The least of the numbers themselves, which unsigned formats ask for; 0 without any.
  public let least: Float

  /// Sorts the magnitudes of finite numbers.
  public init(_ numbers: some Sequence<Float>) {
    var least = Float.infinity
    var magnitudes: [Float] = []
    magnitudes.reserveCapacity(numbers.underestimatedCount)
    for number in numbers {
      if number < least { least = number }
      magnitudes.append(number.magnitude)
    }
    magnitudes.sort()
    sorted = magnitudes
    self.least = magnitudes.isEmpty ? 0 : least
  }

  /// The greatest magnitude; 0 without any number.
  public var greatest: Float { sorted.last ?? 0 }

  /// The least magnitude that p % of all do not exceed (the nearest-rank percentile).
  public func percentile(_ percent: Double) -> Float {
    guard !sorted.isEmpty else { return 0 }
    let rank = (percent / 100 * Double(sorted.count)).rounded(.up)
    return sorted[Int(min(max(rank, 1), Double(sorted.count))) - 1]
  }
}
