// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Reads the codes of one operand.
final class OperandReader {
  private let format: ReferenceFormat
  private let flushesSubnormals: Bool
  /// All numbers of a format of at most 8 bits; an allocation and a decoding each would be most of the
  /// time of a short dot product.
  private var table: [MPFRNumber] = []
  private var signals: [Bool] = []
  private let scratch: MPFRNumber

  /// - Parameter precision: that of the numbers, not below the format's.
  init(_ format: NumberFormat, _ subnormals: SubnormalHandling, precision: Int) {
    self.format = ReferenceFormat(format)
    flushesSubnormals = subnormals == .flushed
    scratch = MPFRNumber(precision: precision)
    guard format.width <= 8 else { return }
    for code in 0..<UInt64(1) << format.width {
      let number = MPFRNumber(precision: precision)
      signals.append(read(code, into: number))
      table.append(number)
    }
  }

  var isExact: Bool { format.isExact }

  /// What a code stands for, valid until the next call, and whether it is a signaling NaN.
  @inline(__always)
  func read(_ code: UInt64) -> (number: MPFRNumber, isSignaling: Bool) {
    if table.isEmpty { return (scratch, read(code, into: scratch)) }
    let place = Int(truncatingIfNeeded: code) & (table.count - 1)
    return (table[place], signals[place])
  }

  private func read(_ code: UInt64, into number: MPFRNumber) -> Bool {
    let isSignaling = format.decode(code, into: number)
    if flushesSubnormals, format.isSubnormal(code) {
      number.setZero(isNegative: number.isNegative)
    }
    return isSignaling
  }
}
