// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension FormatValue {
  /// The product: exact for numbers of at most 64 significant bits, by the rules of `ProductStage`
  /// for the rest.
  @inline(__always)
  func times(_ other: FormatValue, flags: inout ExceptionFlags) -> FormatValue {
    switch (self, other) {
    case (.finite(let x), .finite(let y)): return .finite(x.times(y))
    case (.nan, _), (_, .nan): return .nan(isSignaling: false)
    case (.infinity(let sign), .finite(let y)):
      if y.isZero { return Self.invalid(&flags) }
      return .infinity(isNegative: sign != y.isNegative)
    case (.finite(let x), .infinity(let sign)):
      if x.isZero { return Self.invalid(&flags) }
      return .infinity(isNegative: sign != x.isNegative)
    case (.infinity(let x), .infinity(let y)): return .infinity(isNegative: x != y)
    }
  }

  /// The sum, jammed where it does not fit.
  @inline(__always)
  func plus(_ other: FormatValue, zeroSign: Bool, flags: inout ExceptionFlags) -> FormatValue {
    switch (self, other) {
    case (.finite(let x), .finite(let y)): return .finite(x.addJamming(y, zeroSign: zeroSign))
    case (.nan, _), (_, .nan): return .nan(isSignaling: false)
    case (.infinity(let x), .infinity(let y)):
      return x == y ? self : Self.invalid(&flags)
    case (.infinity, .finite): return self
    case (.finite, .infinity): return other
    }
  }

  private static func invalid(_ flags: inout ExceptionFlags) -> FormatValue {
    flags.insert(.invalid)
    return .nan(isSignaling: false)
  }
}

extension FormatValue {
  /// What an operand raises by being read: a signaling NaN is an invalid operation.
  var raisedByReading: ExceptionFlags {
    if case .nan(isSignaling: true) = self { return .invalid }
    return []
  }
}
