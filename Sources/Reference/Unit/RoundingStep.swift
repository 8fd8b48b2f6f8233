// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One place of a unit where exact numbers are rounded to a format.
final class RoundingStep {
  let format: ReferenceFormat
  let rounding: Rounding
  /// Room for a decoded number.
  let number: MPFRNumber
  private let drawsRandomBits: Bool

  init(_ format: NumberFormat, _ rounding: Rounding) {
    self.format = ReferenceFormat(format)
    self.rounding = rounding
    number = MPFRNumber(precision: self.format.precision)
    var draws = false
    if case .stochastic = rounding.direction { draws = true }
    drawsRandomBits = draws
  }

  /// Rounds a number to a code.
  @inline(__always)
  func round(_ x: MPFRNumber, _ place: RoundingPlace, _ random: RandomCase) -> Encoded {
    format.encode(
      x, rounding: rounding, randomBits: drawsRandomBits ? random.bits(place) : 0)
  }
}
