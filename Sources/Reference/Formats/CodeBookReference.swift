// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A code book stated from its list of values.
///
/// The distinct values in ascending order are its grid; a value that several codes have is delivered
/// as the lowest of them. There is no grid beyond the ends, so whatever lies there is an overflow to
/// the end. "Even" and "odd" are said of places in the grid, counted from the first value that is not
/// negative.
final class CodeBookReference {
  private let values: [Double]
  private let thresholds: [Double]?
  private let grid: [Double]
  private let codes: [UInt64]
  private let firstNonnegative: Int
  private let rounder: IntegerRounding
  private let part = MPFRNumber(precision: 64)
  private let step = MPFRNumber(precision: 64)

  init(_ format: CodeBookFormat, rounder: IntegerRounding) {
    self.rounder = rounder
    values = format.values
    thresholds = format.nearestThresholds
    var lowestCode: [Double: UInt64] = [:]
    for (code, value) in format.values.enumerated() where lowestCode[value] == nil {
      lowestCode[value] = UInt64(code)
    }
    let grid = lowestCode.keys.sorted()
    self.grid = grid
    codes = grid.map { lowestCode[$0] ?? 0 }
    firstNonnegative = grid.firstIndex { $0 >= 0 } ?? 0
  }

  /// Stores what a code stands for.
  func decode(_ code: UInt64, into number: MPFRNumber) {
    number.set(values[Int(truncatingIfNeeded: code) & (values.count - 1)])
  }

  /// The code of a positive zero, nil when no code is one.
  var positiveZero: UInt64? {
    values.firstIndex { $0 == 0 && $0.sign == .plus }.map { UInt64($0) }
  }

  /// An infinity: the end of the grid.
  func encodeInfinity(isNegative: Bool) -> Encoded {
    Encoded(code: isNegative ? codes[0] : codes[codes.count - 1], flags: .invalid)
  }

  /// What stands for a NaN; a zero is rounded as any number is.
  func encodeNaN(_ rounding: Rounding, randomBits: UInt64) -> Encoded {
    switch rounding.nanSubstitute {
    case .zero:
      let zero = MPFRNumber(precision: 2)
      return Encoded(
        code: encode(zero, rounding, randomBits: randomBits).code, flags: .invalid)
    case .greatestFinite: return Encoded(code: codes[codes.count - 1], flags: .invalid)
    }
  }

  /// Rounds a finite number to a code.
  func encode(_ x: MPFRNumber, _ rounding: Rounding, randomBits: UInt64) -> Encoded {
    let upper = placeNotBelow(x)
    if upper == grid.count {
      return Encoded(code: codes[upper - 1], flags: [.overflow, .inexact])
    }
    if x.compare(to: grid[upper]) == 0 { return Encoded(code: codes[upper]) }
    if upper == 0 { return Encoded(code: codes[0], flags: [.overflow, .inexact]) }
    let takesUpper = takesUpper(upper, x, rounding.direction, randomBits: randomBits)
    return Encoded(code: codes[takesUpper ? upper : upper - 1], flags: .inexact)
  }

  /// The place of the least value that is not below x.
  private func placeNotBelow(_ x: MPFRNumber) -> Int {
    var (low, high) = (0, grid.count)
    while low < high {
      let middle = (low + high) / 2
      if x.compare(to: grid[middle]) > 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Which of two neighbours is delivered for a number between them.
  private func takesUpper(
    _ place: Int, _ x: MPFRNumber, _ direction: RoundingDirection, randomBits: UInt64
  ) -> Bool {
    let (lower, upper) = (grid[place - 1], grid[place])
    let upperIsEven = (place - firstNonnegative).isMultiple(of: 2)
    // Of two values of one magnitude, -v and v, the upper one counts as the smaller in magnitude.
    let upperIsFar = upper.magnitude > lower.magnitude
    switch direction {
    case .roundTiesToEven, .roundTiesToAway:
      let order = compareToTie(x, place)
      if order != 0 { return order > 0 }
      return direction == .roundTiesToEven ? upperIsEven : upperIsFar
    case .roundTowardZero: return !upperIsFar
    case .roundTowardPositive: return true
    case .roundTowardNegative: return false
    case .roundToOdd: return !upperIsEven
    case .stochastic(let bits):
      let share = share(of: x, from: upperIsFar ? lower : upper, step: (lower, upper), bits: bits)
      return rounder.reaches(bits: bits, share: share, randomBits: randomBits) == upperIsFar
    }
  }

  /// Orders a number and the point between two neighbours where both are equally near.
  private func compareToTie(_ x: MPFRNumber, _ place: Int) -> Int {
    if let thresholds { return x.compare(to: thresholds[place - 1]) }
    // The sum of two Float64s has at most 2100 bits; twice x is compared with it.
    part.reserve(precision: 53)
    step.reserve(precision: Self.differenceBits)
    part.set(grid[place - 1])
    step.set(grid[place])
    step.setSum(step, part)
    step.setScaled(step, by: -1)
    return x.compare(to: step)
  }

  /// floor(|x - near| × 2^bits / (upper - lower)).
  private func share(
    of x: MPFRNumber, from near: Double, step ends: (Double, Double), bits: Int
  ) -> UInt64 {
    step.reserve(precision: Self.differenceBits)
    part.reserve(precision: 53)
    part.set(ends.0)
    step.set(ends.1)
    step.setDifference(step, part)
    // x - near lies within the step; its lowest bit is the lower of the two numbers'.
    part.set(near)
    let lowest = x.isZero ? 0 : min(0, x.lowestExponent)
    let share = MPFRNumber(precision: Self.differenceBits - lowest)
    share.setDifference(x, part)
    share.setMagnitude(share)
    share.setScaled(share, by: bits)
    share.setTruncatedQuotient(share, step)
    return share.naturalPart
  }

  /// Room for the sum of any two Float64s.
  private static let differenceBits = 2120
}
