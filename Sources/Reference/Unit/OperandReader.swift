// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Reads the codes of one operand.
final class OperandReader {
  private let format: ReferenceFormat
  private let flushesSubnormals: Bool
  /// All numbers of a format of at most 8 bits, and whether they are signaling NaNs: decoding them anew
  /// would be most of the time of a dot product.
  private let table: [(number: MPFRNumber, isSignaling: Bool)]
  private let scratch: MPFRNumber

  /// - Parameter precision: that of the numbers, not below the format's.
  init(_ format: NumberFormat, _ subnormals: SubnormalOperands, precision: Int) {
    let reference = ReferenceFormat(format)
    let flushes = subnormals == .flushed
    self.format = reference
    flushesSubnormals = flushes
    scratch = MPFRNumber(precision: precision)
    let count = format.width <= 8 ? 1 << format.width : 0
    table = (0..<count).map { code in
      let number = MPFRNumber(precision: precision)
      let isSignaling = Self.read(UInt64(code), reference, flushes, into: number)
      return (number, isSignaling)
    }
  }

  var isExact: Bool { format.isExact }

  /// What a code stands for, valid until the next call, and whether it is a signaling NaN.
  @inline(__always)
  func read(_ code: UInt64) -> (number: MPFRNumber, isSignaling: Bool) {
    if table.isEmpty {
      return (scratch, Self.read(code, format, flushesSubnormals, into: scratch))
    }
    return table[Int(truncatingIfNeeded: code) & (table.count - 1)]
  }

  private static func read(
    _ code: UInt64, _ format: ReferenceFormat, _ flushesSubnormals: Bool, into number: MPFRNumber
  ) -> Bool {
    let isSignaling = format.decode(code, into: number)
    if flushesSubnormals, format.isSubnormal(code) {
      number.setZero(isNegative: number.isNegative)
    }
    return isSignaling
  }
}
