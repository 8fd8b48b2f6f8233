// SPDX-License-Identifier: Apache-2.0

extension CodeBookFormat {
  /// Rounds a value to a code; every overflow saturates.
  ///
  /// Any number beyond the listed ones raises the overflow flag, since a list has no next value to round
  /// to. A tie to even takes the even place in the ascending order, counted from the place of zero, so
  /// that the rounding is symmetric.
  public func encode(
    _ value: FormatValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    switch value {
    case .finite(let exact):
      return encode(exact, rounding: rounding, randomBits: randomBits)
    case .infinity(let isNegative):
      return Encoded(code: isNegative ? codes[0] : codes[codes.count - 1], flags: .invalid)
    case .nan:
      if rounding.nanSubstitute == .greatestFinite {
        return Encoded(code: codes[codes.count - 1], flags: .invalid)
      }
      let zero = encode(.zero(), rounding: rounding)
      return Encoded(code: zero.code, flags: .invalid)
    }
  }

  /// Rounds a finite value to a code.
  public func encode(
    _ value: ExactValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    let last = ascending.count - 1
    // The number of listed values that do not exceed the given one.
    var low = 0
    var high = ascending.count
    while low < high {
      let middle = (low + high) / 2
      if ExactValue(ascending[middle]).compare(to: value) <= 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low == 0 { return Encoded(code: codes[0], flags: [.overflow, .inexact]) }
    let floor = low - 1
    if ExactValue(ascending[floor]).compare(to: value) == 0 {
      return Encoded(code: codes[floor])
    }
    if floor == last { return Encoded(code: codes[last], flags: [.overflow, .inexact]) }
    let up = takesUpper(
      value, floor: floor, direction: rounding.direction, randomBits: randomBits)
    return Encoded(code: codes[up ? floor + 1 : floor], flags: .inexact)
  }

  private func takesUpper(
    _ value: ExactValue, floor: Int, direction: RoundingDirection, randomBits: UInt64
  ) -> Bool {
    let lower = ExactValue(ascending[floor])
    let upper = ExactValue(ascending[floor + 1])
    let zeroPlace = ascending.firstIndex { $0 >= 0 } ?? 0
    let floorIsEven = (floor - zeroPlace) & 1 == 0
    // Of -v and v the upper one counts as the smaller in magnitude.
    let upperIsFar = upper.compareMagnitude(to: lower) > 0
    switch direction {
    case .roundTowardPositive: return true
    case .roundTowardNegative: return false
    case .roundTowardZero: return !upperIsFar
    case .roundToOdd: return floorIsEven
    case .roundTiesToEven, .roundTiesToAway:
      let middle: ExactValue
      if let thresholds {
        middle = ExactValue(thresholds[floor])
      } else {
        // Half the sum; exact, since two Float64s of a code book lie well within 124 bits.
        var sum = lower.addJamming(upper, zeroSign: false)
        sum.exponent -= 1
        middle = sum
      }
      let order = value.compare(to: middle)
      if order != 0 { return order > 0 }
      if case .roundTiesToAway = direction { return upperIsFar }
      return !floorIsEven
    case .stochastic(let bits):
      // As in the other formats, magnitudes round up with the stated probability: floor(f × 2^bits) +
      // random >= 2^bits, with f the share of the step that lies between the neighbour nearer to zero
      // and the value. Without a division: |value - near| × 2^bits >= (2^bits - random) × step.
      let random = randomBits & ((1 << UInt64(bits)) - 1)
      let near = ascending[upperIsFar ? floor : floor + 1]
      let goesFar = Self.reaches(
        value, from: near, step: (ascending[floor], ascending[floor + 1]), bits: bits,
        count: (1 << UInt64(bits)) - random)
      return goesFar == upperIsFar
    }
  }

  /// Whether |value - near| × 2^bits is at least count × (upper - lower), exactly.
  private static func reaches(
    _ value: ExactValue, from near: Double, step ends: (lower: Double, upper: Double), bits: Int,
    count: UInt64
  ) -> Bool {
    let terms = [value, ExactValue(near), ExactValue(ends.lower), ExactValue(ends.upper)]
    let lowest = terms.map(\.exponent).min() ?? 0
    let highest = terms.filter { !$0.isZero }.map(\.binade).max() ?? 0
    // Both sides are below 2^(bits + 2) times the greatest term.
    var difference = WideInteger(room: BitRange(lowest: lowest, highest: highest + bits + 3))
    func add(_ term: ExactValue, times factor: UInt64, isNegative: Bool) {
      // Factors of 33 bits and terms of up to 126: in two halves, so that no product overflows.
      let low = term.significand & UInt128(UInt64.max)
      for (half, place) in [(low, 0), (term.significand >> 64, 64)] {
        difference.add(
          ExactValue(
            isNegative: term.isNegative != isNegative, significand: half * UInt128(factor),
            exponent: term.exponent + place))
      }
    }
    let isBelow = value.compare(to: ExactValue(near)) < 0
    add(value, times: 1 << UInt64(bits), isNegative: isBelow)
    add(ExactValue(near), times: 1 << UInt64(bits), isNegative: !isBelow)
    add(ExactValue(ends.upper), times: count, isNegative: true)
    add(ExactValue(ends.lower), times: count, isNegative: false)
    return !difference.isNegative
  }
}
