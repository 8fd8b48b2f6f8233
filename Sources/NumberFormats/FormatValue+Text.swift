// SPDX-License-Identifier: Apache-2.0

extension FormatValue {
  /// The value without any rounding: in decimal where that is short, else as an odd integer times a
  /// power of two.
  public var exactText: String {
    switch self {
    case .nan(let isSignaling): isSignaling ? "signaling NaN" : "NaN"
    case .infinity(let isNegative): isNegative ? "-inf" : "+inf"
    case .finite(let value): value.exactText
    }
  }
}

extension ExactValue {
  /// The value without any rounding: in decimal where that is short, else as an odd integer times a
  /// power of two.
  public var exactText: String {
    let sign = isNegative ? "-" : ""
    if significand == 0 { return sign + "0" }
    let zeros = significand.trailingZeroBitCount
    let odd = significand >> UInt128(zeros)
    let power = exponent + zeros
    if -20...30 ~= power, odd.leadingZeroBitCount > 88 {
      let value = ExactValue(isNegative: isNegative, significand: odd, exponent: power)
      return Self.decimal(value)
    }
    return odd == 1 ? "\(sign)2^\(power)" : "\(sign)\(odd) x 2^\(power)"
  }

  /// The full decimal expansion of a number of few bits.
  private static func decimal(_ value: ExactValue) -> String {
    let sign = value.isNegative ? "-" : ""
    if value.exponent >= 0 { return "\(sign)\(value.significand << UInt128(value.exponent))" }
    let places = UInt128(-value.exponent)
    var rest = value.significand & ((1 << places) - 1)
    var text = "\(sign)\(value.significand >> places)."
    while rest != 0 {
      rest *= 10
      text += "\(rest >> places)"
      rest &= (1 << places) - 1
    }
    return text
  }
}
