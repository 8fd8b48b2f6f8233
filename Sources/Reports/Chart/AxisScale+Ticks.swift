// SPDX-License-Identifier: Apache-2.0

extension AxisScale {
  /// Multiples of 1, 2 or 5 times a power of ten, whole ones, at least `gap` pixels apart.
  func evenTicks(gap: Double) -> [Double] {
    let room = max(abs(end - start) / gap, 1)
    var step = 1.0
    for factor in [2, 2.5, 2].cycled(times: 24) where (upper - lower) / step > room {
      step *= factor
    }
    return multiples(of: step.rounded(), from: lower, to: upper)
  }

  /// Powers of two with 1.25 and 1.5 times as much, as widths and sizes are built; thinned when they
  /// would stand closer than `gap` pixels.
  func binaryTicks(gap: Double) -> [Double] {
    for factors in [[1, 1.25, 1.5], [1, 1.5], [1]] {
      var ticks: [Double] = []
      var power = 1.0
      while power <= upper, ticks.count < 200 {
        ticks += factors.map { $0 * power }.filter {
          lower...upper ~= $0 && $0 == $0.rounded()
        }
        power *= 2
      }
      let isOpen = zip(ticks, ticks.dropFirst()).allSatisfy {
        abs(position($1) - position($0)) >= gap
      }
      if isOpen || factors.count == 1 { return ticks }
    }
    return []
  }

  /// From the upper end down, each time the roundest number that stands `gap` pixels or somewhat more
  /// below the last.
  func roundTicks(gap: Double) -> [Double] {
    var ticks: [Double] = []
    let direction: Double = end < start ? -1 : 1
    // The window: distances in pixels from the upper end.
    var (near, far) = (0.0, gap * 1.3)
    while near < abs(end - start), ticks.count < 100 {
      let top = value(at: end - direction * near)
      let bottom = value(at: end - direction * far)
      guard let tick = Self.roundest(from: bottom, to: top) else { break }
      ticks.append(tick)
      let reached = abs(end - position(tick))
      (near, far) = (reached + gap, reached + gap * 2.6)
    }
    return ticks.reversed()
  }

  /// The value at a pixel, found by halving; the law need not be inverted.
  private func value(at pixel: Double) -> Double {
    var (low, high) = (lower, upper)
    for _ in 0..<60 {
      let middle = low + (high - low) / 2
      let isAbove = (position(middle) - pixel) * (end - start) > 0
      if isAbove { high = middle } else { low = middle }
    }
    return low + (high - low) / 2
  }

  private static func roundest(from lower: Double, to upper: Double) -> Double? {
    for step in [100.0, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01] {
      let multiple = (upper / step + 1e-9).rounded(.down)
      if multiple * step >= lower - 1e-9 { return multiple * step }
    }
    return nil
  }

  private func multiples(of step: Double, from lower: Double, to upper: Double) -> [Double] {
    let first = (lower / step - 1e-9).rounded(.up)
    let last = (upper / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 1000 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

extension Array where Element == Double {
  fileprivate func cycled(times: Int) -> [Double] {
    (0..<times).flatMap { _ in self }
  }
}
