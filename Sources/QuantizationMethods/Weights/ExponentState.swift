// SPDX-License-Identifier: Apache-2.0

/// The exponent of a power grid while it is learned; values are relative to the greatest code's.
struct ExponentState {
  /// The exponent in use, of four decimals.
  private(set) var exponent: Double
  /// The values of all places, ascending; 1 is the greatest code's.
  private(set) var values: [Double]
  private var parameter: [Double]
  /// d value / d exponent.
  private var derivatives: [Double] = []
  private let width: Int
  private let range: ClosedRange<Double>
  private var adam = Adam(count: 1)

  init(width: Int, exponent: Double, range: ClosedRange<Double>) {
    self.width = width
    self.exponent = exponent
    self.range = range
    parameter = [exponent]
    values = []
    refresh()
  }

  /// One step against the gradient D H; returns the new exponent over the old one.
  ///
  /// Straight through the rounding, a change of a moves the rounded value as its code does and the unrounded one
  /// not at all: ∂Wq/∂a is the derivative at the code less that at the real position. Codes then follow weights.
  mutating func step(
    _ gradient: [Double], state: PositionState, scales: [Double], top: Double, rate: Double
  ) -> Double {
    let half = Double(1 << (width - 1))
    let greatest = half - 1
    var slope = 0.0
    for index in gradient.indices {
      let position = state.positions[index] - half
      let real = derivative(abs(position) / greatest) * (position < 0 ? -1 : 1)
      let move = derivatives[Int(state.places[index])] - real
      slope += gradient[index] * move * scales[index] * top
    }
    adam.step(&parameter, gradient: [slope], rate: rate)
    parameter[0] = min(range.upperBound, max(range.lowerBound, parameter[0]))
    let old = exponent
    exponent = min(range.upperBound, max(range.lowerBound, PowerExponent.rounded(parameter[0])))
    if exponent != old { refresh() }
    return exponent / old
  }

  /// The derivative of m^(1/a): -m^(1/a) ln m / a².
  private func derivative(_ magnitude: Double) -> Double {
    guard magnitude > 0 else { return 0 }
    let logarithm = StableMath.log(magnitude)
    return -StableMath.exp(logarithm / exponent) * logarithm / (exponent * exponent)
  }

  /// Lists |value| = (|q| / greatest)^(1/a) and its derivatives.
  private mutating func refresh() {
    let half = 1 << (width - 1)
    let greatest = Double(half - 1)
    values = []
    derivatives = []
    for q in -half..<half {
      let magnitude = Double(abs(q)) / greatest
      guard magnitude > 0 else {
        values.append(0)
        derivatives.append(0)
        continue
      }
      let value = StableMath.power(magnitude, 1 / exponent) * (q < 0 ? -1 : 1)
      values.append(value)
      derivatives.append(derivative(magnitude) * (q < 0 ? -1 : 1))
    }
  }
}
