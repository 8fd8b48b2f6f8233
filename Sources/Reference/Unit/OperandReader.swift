// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What an operand's word stands for.
struct Operand {
  /// The value, valid until the next word is read.
  let number: MPFRNumber
  /// Whether it is a signaling NaN.
  let isSignaling: Bool
  /// The exponent at which an alignment finds it, where it is a finite float.
  let exponent: Int
}

/// Reads the words of one operand.
final class OperandReader {
  private let format: ReferenceFormat
  private let subnormals: SubnormalOperands
  private let mask: UInt64
  /// The exponent of the least normal number of the format in which the number is handed on, if that is
  /// another one.
  private let leastConverted: Int?
  /// All numbers of a format of at most 8 bits: decoding them anew would be most of the time of a dot
  /// product.
  private let table: [Operand]
  private let scratch: MPFRNumber

  /// - Parameters:
  ///   - mask: the bits of a word that are looked at.
  ///   - converted: the float format in which the number is handed on; it changes the exponent alone.
  ///   - precision: that of the numbers, not below the format's.
  init(
    _ format: NumberFormat, _ subnormals: SubnormalOperands, mask: UInt64 = ~0,
    converted: NumberFormat? = nil, precision: Int
  ) {
    let reference = ReferenceFormat(format)
    self.format = reference
    self.subnormals = subnormals
    self.mask = mask
    var least: Int?
    if case .float(let float) = converted.map({ ReferenceFormat($0).kind }) {
      least = float.minimumExponent
    }
    leastConverted = least
    scratch = MPFRNumber(precision: precision)
    let count = format.width <= 8 ? 1 << format.width : 0
    table = (0..<count).map { word in
      let number = MPFRNumber(precision: precision)
      return Self.read(UInt64(word) & mask, reference, subnormals, least, into: number)
    }
  }

  var isExact: Bool { format.isExact }

  /// What a word stands for.
  @inline(__always)
  func read(_ word: UInt64) -> Operand {
    if table.isEmpty {
      return Self.read(word & mask, format, subnormals, leastConverted, into: scratch)
    }
    return table[Int(truncatingIfNeeded: word) & (table.count - 1)]
  }

  private static func read(
    _ code: UInt64, _ format: ReferenceFormat, _ subnormals: SubnormalOperands,
    _ leastConverted: Int?, into number: MPFRNumber
  ) -> Operand {
    let isSignaling = format.decode(code, into: number)
    if subnormals != .kept, format.isSubnormal(code) {
      number.setZero(isNegative: subnormals == .flushed && number.isNegative)
    }
    var exponent = format.exponent(of: code)
    if let leastConverted, number.isFinite, !number.isZero {
      exponent = max(number.binade, leastConverted)
    }
    return Operand(number: number, isSignaling: isSignaling, exponent: exponent)
  }
}
