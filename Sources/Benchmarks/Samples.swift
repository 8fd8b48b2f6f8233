// SPDX-License-Identifier: Apache-2.0

/// Repeated measurements of one quantity.
public struct Samples: Sendable, Hashable {
  /// The measured values, in the order of the rounds.
  public private(set) var values: [Double] = []

  /// No measurement yet.
  public init() {}

  /// Adds the value of a round.
  public mutating func add(_ value: Double) { values.append(value) }

  /// The middle value; NaN without any.
  public var median: Double { quantile(0.5) }
  /// The value that a tenth of the measurements lie below.
  public var low: Double { quantile(0.1) }
  /// The value that a tenth of the measurements lie above.
  public var high: Double { quantile(0.9) }

  /// A quantile, interpolated between neighbours.
  public func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}

/// The seconds that some work takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock().now
  try body()
  return (ContinuousClock().now - start) / .seconds(1)
}
