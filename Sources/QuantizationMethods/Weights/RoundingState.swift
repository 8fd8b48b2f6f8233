// SPDX-License-Identifier: Apache-2.0

/// The variables of learned rounding: a place between two neighbours for each weight.
struct RoundingState {
  /// Wq - W with the soft weights.
  private(set) var difference: [Double]
  /// p.
  private var parameters: [Double]
  /// The place of the lower neighbour.
  private let lower: [Int32]
  /// high - low, times the scale; 0 where both neighbours are the same end of the grid.
  private let gaps: [Double]
  /// low × scale - w.
  private let offsets: [Double]
  /// 1 / ((high - low) H_jj), and 0 where there is nothing to choose.
  private let factors: [Double]
  private var adam: Adam
  private var slopes: [Double]
  /// sigmoid(p).
  private var sigmoids: [Double]

  /// The stretch of the rectified sigmoid beyond 0 and 1.
  private static let stretch = 1.2
  private static let margin = 0.1

  /// Begins at the real weights.
  init(_ grid: GridMatrix, curvature: [Double]) {
    let values = grid.rounder.values
    let count = grid.weights.count
    var lower = [Int32](repeating: 0, count: count)
    var gaps = [Double](repeating: 0, count: count)
    var offsets = gaps
    var parameters = gaps
    var factors = gaps
    for index in 0..<count {
      let (weight, scale) = (grid.weights[index], grid.scales[index])
      var place = grid.rounder.place(of: weight, scale: scale)
      if values[place] * scale > weight { place -= 1 }
      // Beyond an end of the grid there is no choice.
      let isOutside = place < 0 || place >= values.count - 1
      place = max(0, place)
      let gap = isOutside ? 0 : (values[place + 1] - values[place]) * scale
      lower[index] = Int32(place)
      gaps[index] = gap
      offsets[index] = values[place] * scale - weight
      let fraction = gap > 0 ? -offsets[index] / gap : 0
      let share = (fraction + Self.margin) / Self.stretch
      parameters[index] = StableMath.log(share / (1 - share))
      let diagonal = curvature[index % grid.columns]
      factors[index] = gap > 0 && diagonal > 0 ? 1 / (gap * diagonal) : 0
    }
    self.lower = lower
    self.gaps = gaps
    self.offsets = offsets
    self.parameters = parameters
    self.factors = factors
    difference = [Double](repeating: 0, count: count)
    adam = Adam(count: count)
    slopes = difference
    sigmoids = difference
    refresh()
  }

  /// The chosen places.
  var places: [Int32] {
    lower.indices.map { index in
      // h ≥ 1/2 is p ≥ 0.
      lower[index] + (gaps[index] > 0 && parameters[index] >= 0 ? 1 : 0)
    }
  }

  /// One step of the optimizer against the gradient D H of the soft weights.
  mutating func step(_ gradient: [Double], regularization: Double, exponent: Int, rate: Double) {
    let push = 2 * regularization * Double(exponent)
    slopes.withUnsafeMutableBufferPointer { slopes in
      gradient.withUnsafeBufferPointer { gradient in
        sigmoids.withUnsafeBufferPointer { sigmoids in
          factors.withUnsafeBufferPointer { factors in
            for index in slopes.indices {
              let sigmoid = sigmoids[index]
              let h = sigmoid * Self.stretch - Self.margin
              guard h > 0, h < 1, factors[index] > 0 else {
                slopes[index] = 0
                continue
              }
              var slope = gradient[index] * factors[index]
              if push > 0 {
                let side = 2 * h - 1
                slope -= push * Self.power(side, exponent - 1)
              }
              slopes[index] = slope * Self.stretch * sigmoid * (1 - sigmoid)
            }
          }
        }
      }
    }
    adam.step(&parameters, gradient: slopes, rate: rate)
    refresh()
  }

  private mutating func refresh() {
    sigmoids.withUnsafeMutableBufferPointer { sigmoids in
      parameters.withUnsafeBufferPointer { parameters in
        for index in sigmoids.indices {
          sigmoids[index] = 1 / (1 + StableMath.exp(-parameters[index]))
        }
      }
    }
    difference.withUnsafeMutableBufferPointer { difference in
      sigmoids.withUnsafeBufferPointer { sigmoids in
        gaps.withUnsafeBufferPointer { gaps in
          offsets.withUnsafeBufferPointer { offsets in
            for index in difference.indices {
              let h = sigmoids[index] * Self.stretch - Self.margin
              difference[index] = offsets[index] + min(1, max(0, h)) * gaps[index]
            }
          }
        }
      }
    }
  }

  /// |x|^n with x's sign.
  @inline(__always)
  private static func power(_ x: Double, _ n: Int) -> Double {
    var result = x < 0 ? -1.0 : 1.0
    var square = abs(x)
    var rest = n
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
