// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// An operand as it is multiplied.
struct GeneralFactor: Sendable {
  var significand: UInt64
  /// The exponent of the significand's lowest bit.
  var exponent: Int16
  /// The exponent at which an alignment finds it.
  var alignment: Int16
  var kind: NumberKinds
  var isNegative: Bool

  /// Every format's magnitudes have at most 64 bits, and its exponents lie within ±8192.
  init(_ number: GeneralNumber) {
    significand = UInt64(truncatingIfNeeded: number.magnitude)
    exponent = Int16(truncatingIfNeeded: number.exponent)
    alignment = Int16(truncatingIfNeeded: number.alignment)
    kind = number.kind
    isNegative = number.isNegative
  }

  var number: GeneralNumber {
    if kind == .nan { return .nan }
    if kind.hasSpecials { return .infinity(isNegative: isNegative) }
    return GeneralNumber(
      magnitude: UInt128(significand), exponent: Int(exponent), alignment: Int(alignment),
      isNegative: isNegative)
  }
}

/// Reads the words of one operand.
final class GeneralReader: Sendable {
  /// By code, for formats of few bits: decoding would be most of the time of a product.
  private let table: [GeneralFactor]
  private let format: GeneralFormat
  private let mask: UInt64
  private let subnormals: SubnormalOperands
  /// The least exponent of the format in which the operand is multiplied, if that is another one.
  private let leastConverted: Int?

  /// Codes of so many bits are looked up.
  private static let tableBits = 10

  /// - Parameters:
  ///   - mask: the bits of a word that are looked at.
  ///   - converted: the float format in which the operand is multiplied: it moves the alignment alone.
  init(
    _ format: NumberFormat, mask: UInt64 = ~0, subnormals: SubnormalOperands = .kept,
    converted: NumberFormat? = nil
  ) {
    let own = GeneralFormat(format)
    var least: Int?
    if let converted, case .float(let float) = GeneralFormat(converted) {
      least = float.leastExponent
    }
    self.format = own
    self.mask = mask
    self.subnormals = subnormals
    leastConverted = least
    let count = format.width <= Self.tableBits ? 1 << UInt64(format.width) : 0
    table = (0..<UInt64(count)).map {
      Self.factor($0 & mask, own, subnormals, least)
    }
  }

  @inline(__always)
  func factor(_ word: UInt64) -> GeneralFactor {
    // The count is a power of two.
    if !table.isEmpty { return table[Int(truncatingIfNeeded: word) & (table.count &- 1)] }
    return Self.factor(word & mask, format, subnormals, leastConverted)
  }

  private static func factor(
    _ word: UInt64, _ format: GeneralFormat, _ subnormals: SubnormalOperands, _ least: Int?
  ) -> GeneralFactor {
    var number = format.number(of: word)
    if subnormals != .kept, case .float(let float) = format, float.isSubnormal(word) {
      number = .zero(
        isNegative: number.isNegative && subnormals == .flushed, alignment: number.alignment)
    }
    if let least, number.kind == .nonzero { number.alignment = max(number.binade, least) }
    return GeneralFactor(number)
  }
}
