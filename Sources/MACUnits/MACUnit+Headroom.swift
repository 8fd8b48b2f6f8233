// SPDX-License-Identifier: Apache-2.0

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
}
