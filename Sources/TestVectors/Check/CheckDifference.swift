// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A case in which somebody's result is not the unit's.
public struct CheckDifference: Sendable {
  /// The line of the vectors.
  public var line: Int
  /// The case's number: of the file, or by counting.
  public var index: UInt64
  /// The class.
  public var className: String
  /// All operands: of a cycle those of its sum.
  public var operands: DotOperands
  /// The random numbers.
  public var random: RandomCase
  /// The controls of a clock cycle.
  public var controls: SequenceCycle?
  /// What was found; nil for unknown bits.
  public var found: UInt64?
  /// The flags that were found, where there were any.
  public var foundFlags: ExceptionFlags?
  /// What the unit returns.
  public var expected: UnitResult

  /// How many units in the last place the found result lies above the expected one; nil where either is no
  /// number.
  public func ulps(_ format: NumberFormat) -> Int? {
    guard let found, let first = format.rank(found), let second = format.rank(expected.code) else {
      return nil
    }
    return first - second
  }
}

extension NumberFormat {
  /// The place of a number on the number line, counted in codes; nil for NaNs, infinities, and for
  /// codes of no order or too many bits.
  func rank(_ code: UInt64) -> Int? {
    guard width < 64, isFinite(code) else { return nil }
    switch self {
    case .float(let format):
      let magnitude = Int(code & format.magnitudeMask)
      return code & format.signMask != 0 ? -magnitude : magnitude
    case .fixedPoint(let format):
      let sign = UInt64(1) << UInt64(width - 1)
      return format.isSigned && code & sign != 0
        ? Int(code) - (1 << width) : Int(code)
    case .codeBook: return nil
    }
  }
}
