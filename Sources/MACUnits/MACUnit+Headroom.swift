// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The greatest magnitude that the accumulator holds; nil when nothing can overflow it.
  public var greatestAccumulation: Double? {
    switch description.accumulate {
    case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _):
      format.greatestFinite.asDouble
    case .register(let register, _):
      Double(sign: .plus, exponent: register.lowestExponent + register.width - 1, significand: 1)
        - Double(sign: .plus, exponent: register.lowestExponent, significand: 1)
    case .exact: nil
    }
  }

  /// Whether a sum beyond the accumulator becomes its greatest number, and not an infinity, a NaN or a wrapped sum.
  public var accumulationSaturates: Bool {
    switch description.accumulate {
    case .rounded(_, let rounding), .aligned(_, let rounding), .shifted(_, _, let rounding),
      .register(_, let rounding):
      rounding.overflow == .saturate
    case .exact: true
    }
  }
}
