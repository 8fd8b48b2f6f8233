// SPDX-License-Identifier: Apache-2.0

/// What a code stands for: a finite number held exactly, an infinity, or not a number.
public enum FormatValue: Sendable {
  /// A number.
  case finite(ExactValue)
  /// An infinity of a sign.
  case infinity(isNegative: Bool)
  /// Not a number. A signaling NaN raises `invalid` wherever it is an operand.
  case nan(isSignaling: Bool)

  /// The value of a Float64; its NaNs are taken as quiet.
  public init(_ value: Double) {
    if value.isNaN {
      self = .nan(isSignaling: false)
    } else if value.isInfinite {
      self = .infinity(isNegative: value < 0)
    } else {
      self = .finite(ExactValue(value))
    }
  }

  /// The nearest Float64.
  public var asDouble: Double {
    switch self {
    case .finite(let value): value.asDouble
    case .infinity(let isNegative): isNegative ? -.infinity : .infinity
    case .nan: .nan
    }
  }

  /// Whether this is a number.
  public var isFinite: Bool {
    if case .finite = self { return true }
    return false
  }

  /// Whether this is not a number.
  public var isNaN: Bool {
    if case .nan = self { return true }
    return false
  }
}
