// SPDX-License-Identifier: Apache-2.0

/// The variables of learned codes: a real position among the places of a grid for each weight.
struct PositionState {
  /// The rounded positions.
  private(set) var places: [Int32]
  /// Wq - W.
  private(set) var difference: [Double]
  /// The values of the grid; they may change between steps.
  private(set) var values: [Double]
  private var steps: [Double]
  /// The real positions.
  private(set) var positions: [Double]
  private let scales: [Double]
  private let weights: [Double]
  private var adam: Adam
  private var slopes: [Double]

  /// Begins at places, each moved toward its real weight by at most half a step.
  init(places: [Int32], values: [Double], scales: [Double], weights: [Double]) {
    self.places = places
    self.values = values
    self.scales = scales
    self.weights = weights
    steps = Self.steps(values)
    difference = [Double](repeating: 0, count: places.count)
    slopes = difference
    adam = Adam(count: places.count)
    let steps = steps
    positions = places.indices.map { index in
      let place = Int(places[index])
      let rest = weights[index] / scales[index] - values[place]
      return Double(place) + max(-0.49, min(0.49, rest / steps[place]))
    }
    refresh()
  }

  /// Half the distance between a value's neighbours; the distance to the only one at an end.
  private static func steps(_ values: [Double]) -> [Double] {
    values.indices.map { place in
      let (low, high) = (max(0, place - 1), min(values.count - 1, place + 1))
      return (values[high] - values[low]) / Double(high - low)
    }
  }

  /// One step of the optimizer against the gradient D H.
  mutating func step(_ gradient: [Double], rate: Double) {
    let steps = steps
    for index in slopes.indices {
      slopes[index] = gradient[index] * steps[Int(places[index])] * scales[index]
    }
    adam.step(&positions, gradient: slopes, rate: rate)
    let last = Double(values.count - 1)
    for index in positions.indices {
      let position = min(last, max(0, positions[index]))
      positions[index] = position
      places[index] = Int32(position.rounded(.toNearestOrEven))
    }
    refresh()
  }

  /// Exchanges a power grid for one whose exponent is `ratio` times the old one; the real weights stay.
  ///
  /// With |w| = (|q| / greatest)^(1/a), a position moves to greatest × (|q| / greatest)^ratio.
  mutating func replacePowerGrid(values: [Double], ratio: Double) {
    self.values = values
    steps = Self.steps(values)
    let zero = Double(values.count / 2)
    let greatest = zero - 1
    let last = Double(values.count - 1)
    for index in positions.indices {
      let offset = positions[index] - zero
      let moved = greatest * StableMath.power(abs(offset) / greatest, ratio)
      let position = min(last, max(0, zero + (offset < 0 ? -moved : moved)))
      positions[index] = position
      places[index] = Int32(position.rounded(.toNearestOrEven))
    }
    refresh()
  }

  private mutating func refresh() {
    difference.withUnsafeMutableBufferPointer { difference in
      values.withUnsafeBufferPointer { values in
        for index in difference.indices {
          difference[index] = values[Int(places[index])] * scales[index] - weights[index]
        }
      }
    }
  }
}
