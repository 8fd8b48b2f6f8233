// SPDX-License-Identifier: Apache-2.0

/// The optimizer Adam over one array of parameters, in float64.
///
/// Source: Kingma and Ba (arXiv 1412.6980), with its default decay rates.
struct Adam {
  private static let firstDecay = 0.9
  private static let secondDecay = 0.999
  private static let epsilon = 1e-8
  private var first: [Double]
  private var second: [Double]
  private var firstPower = 1.0
  private var secondPower = 1.0

  init(count: Int) {
    first = [Double](repeating: 0, count: count)
    second = [Double](repeating: 0, count: count)
  }

  /// One step against a gradient.
  mutating func step(_ parameters: inout [Double], gradient: [Double], rate: Double) {
    firstPower *= Self.firstDecay
    secondPower *= Self.secondDecay
    let factor = rate / (1 - firstPower)
    let correction = 1 / (1 - secondPower)
    parameters.withUnsafeMutableBufferPointer { parameters in
      gradient.withUnsafeBufferPointer { gradient in
        first.withUnsafeMutableBufferPointer { first in
          second.withUnsafeMutableBufferPointer { second in
            for index in parameters.indices {
              let slope = gradient[index]
              let m = first[index] * Self.firstDecay + slope * (1 - Self.firstDecay)
              let v = second[index] * Self.secondDecay + slope * slope * (1 - Self.secondDecay)
              first[index] = m
              second[index] = v
              parameters[index] -= factor * m / ((v * correction).squareRoot() + Self.epsilon)
            }
          }
        }
      }
    }
  }
}
