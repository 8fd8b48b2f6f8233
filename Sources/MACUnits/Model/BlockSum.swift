// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a block hands to the accumulator.
enum BlockSum {
  /// A value without any loss.
  case value(FormatValue)
  /// A sum too wide for a value: the accumulator's number must join its terms before bits are dropped.
  case wide(ExactSum)

  /// The sum with another number, jammed at most once.
  @inline(__always)
  func plus(
    _ other: FormatValue, zeroSign: Bool, flags: inout ExceptionFlags
  ) -> FormatValue {
    switch self {
    case .value(let value): value.plus(other, zeroSign: zeroSign, flags: &flags)
    case .wide(let sum): sum.plus(other, zeroSign: zeroSign, flags: &flags)
    }
  }

  /// The sum for itself; of a wide one only what kind of value it is counts.
  var jammed: FormatValue {
    switch self {
    case .value(let value): return value
    case .wide(let sum):
      var ignored: ExceptionFlags = []
      return sum.value(zeroSign: false, flags: &ignored)
    }
  }
}
