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
    switch direction {
    case .roundTowardPositive: return true
    case .roundTowardNegative: return false
    case .roundTowardZero: return ascending[floor] < 0
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
      if case .roundTiesToAway = direction { return ascending[floor] >= 0 }
      return !floorIsEven
    case .stochastic(let bits):
      // As in the other formats, magnitudes round up with the stated probability: the share of the
      // step, in units of 2^-bits, that lies between the neighbour nearer to zero and the value.
      let upperIsFar = upper.compareMagnitude(to: lower) > 0
      let near = upperIsFar ? lower : upper
      let part = value.addJamming(near.negated, zeroSign: false)
      let step = upper.addJamming(lower.negated, zeroSign: false)
      let share = part.dividedJamming(by: step)
      let fraction = roundedQuotient(
        share.significand, dropping: -share.exponent - bits, isNegative: false,
        direction: .roundTowardZero, randomBits: 0
      ).quotient
      let random = UInt128(randomBits) & ((1 << UInt128(bits)) - 1)
      return ((fraction + random) >> UInt128(bits) != 0) == upperIsFar
    }
  }
}

extension ExactValue {
  /// The quotient of two values of any length, jammed.
  fileprivate func dividedJamming(by divisor: ExactValue) -> ExactValue {
    func shortened(_ value: ExactValue, to bits: Int) -> ExactValue {
      let excess = max(0, 128 - value.significand.leadingZeroBitCount - bits)
      return ExactValue(
        isNegative: value.isNegative,
        significand: ExactValue.shiftJamming(value.significand, left: -excess),
        exponent: value.exponent + excess)
    }
    return shortened(self, to: 64).quotientJamming(by: shortened(divisor, to: 60))
  }
}
