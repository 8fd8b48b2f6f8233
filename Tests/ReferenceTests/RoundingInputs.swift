// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Values at which a rounding into a format can go wrong.
enum RoundingInputs {
  /// Every value of a small format, every midpoint, points just beside both, and far ones.
  static func all(of format: NumberFormat) -> [FormatValue] {
    var values: [ExactValue] = []
    for code in 0..<UInt64(1) << UInt64(format.width) {
      if case .finite(let value) = format.decode(code) { values.append(value) }
    }
    values.sort { $0.compare(to: $1) < 0 }
    var inputs: [ExactValue] = []
    for (index, value) in values.enumerated() {
      inputs += around(value)
      guard index + 1 < values.count, value.compare(to: values[index + 1]) != 0 else { continue }
      let middle = mean(value, values[index + 1])
      inputs += around(middle)
      inputs += [mean(value, middle), mean(middle, values[index + 1])]
    }
    if let least = values.first, let greatest = values.last {
      for end in [least, greatest] where !end.isZero {
        for power in [1, 2, 5, 40, 70, 130, 300, 2000] { inputs.append(scaled(end, power)) }
        for step: UInt128 in [1, 2, 3] { inputs += around(extended(end, step)) }
      }
    }
    for value in values.filter({ !$0.isZero }) {
      for power in [-1, -2, -3, -5, -30, -200] { inputs.append(scaled(value, power)) }
    }
    return inputs.map { .finite($0) } + special
  }

  static let special: [FormatValue] = [
    .finite(.zero(isNegative: false)), .finite(.zero(isNegative: true)),
    .infinity(isNegative: false), .infinity(isNegative: true),
    .nan(isSignaling: false), .nan(isSignaling: true),
  ]

  /// A value and two points just beside it, one of them within 2^-60 of it.
  static func around(_ value: ExactValue) -> [ExactValue] {
    if value.isZero {
      return [value]
        + [-80, -500].flatMap { power in
          [false, true].map { ExactValue(isNegative: $0, significand: 3, exponent: power) }
        }
    }
    return [value]
      + [7, 60].flatMap { (places: UInt128) -> [ExactValue] in
        let wide = value.significand << places
        return [wide - 1, wide + 1].map {
          ExactValue(
            isNegative: value.isNegative, significand: $0, exponent: value.exponent - Int(places))
        }
      }
  }

  /// The value and the like of half an ulp more: a step beyond an end of the range.
  private static func extended(_ value: ExactValue, _ step: UInt128) -> ExactValue {
    ExactValue(
      isNegative: value.isNegative, significand: value.significand << 2 + step,
      exponent: value.exponent - 2)
  }

  static func scaled(_ value: ExactValue, _ power: Int) -> ExactValue {
    ExactValue(
      isNegative: value.isNegative, significand: value.significand, exponent: value.exponent + power
    )
  }

  /// The point half way, exactly.
  static func mean(_ x: ExactValue, _ y: ExactValue) -> ExactValue {
    var sum = x.addJamming(y, zeroSign: false)
    sum.exponent -= 1
    let zeros = sum.isZero ? 0 : sum.significand.trailingZeroBitCount
    return ExactValue(
      isNegative: sum.isNegative, significand: sum.significand >> UInt128(zeros),
      exponent: sum.exponent + zeros)
  }
}
