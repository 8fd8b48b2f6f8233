// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The powers of two that a format holds as normal numbers.
struct PowerTable {
  /// The format.
  let format: NumberFormat
  /// The exponents, from the least to the greatest.
  let range: ClosedRange<Int>?

  /// Powers beyond these are never needed.
  static let limit = 480

  init(_ format: NumberFormat) {
    self.format = format
    let normal: Int
    if case .float(let float) = format {
      normal = float.minimumExponent
    } else {
      normal = -Self.limit
    }
    // A code book may hold some powers only; the run around the greatest one counts.
    let held = (max(normal, -Self.limit)...Self.limit).filter {
      Self.code(Double(sign: .plus, exponent: $0, significand: 1), format) != nil
    }
    guard let top = held.last else {
      range = nil
      return
    }
    var low = top
    for exponent in held.reversed() where exponent == low - 1 { low = exponent }
    range = low...top
  }

  /// The code of a value, nil when the format does not hold it exactly.
  static func code(_ value: Double, _ format: NumberFormat) -> UInt64? {
    if value == 0, value.sign == .plus { return format.positiveZeroCode }
    let rounding = Rounding(.roundTowardZero, overflow: .saturate)
    let code = format.encode(FormatValue(value), rounding: rounding).code
    guard case .finite(let exact) = format.decode(code) else { return nil }
    let isSame =
      value == 0
      ? exact.isZero && exact.isNegative : exact.compare(to: ExactValue(value)) == 0
    return isSame ? code : nil
  }
}
