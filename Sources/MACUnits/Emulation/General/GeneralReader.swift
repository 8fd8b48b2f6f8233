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

  @inline(__always)
  init(
    significand: UInt64, exponent: Int16, alignment: Int16, kind: NumberKinds, isNegative: Bool
  ) {
    self.significand = significand
    self.exponent = exponent
    self.alignment = alignment
    self.kind = kind
    self.isNegative = isNegative
  }

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
  /// The format in which the operand is multiplied, if that is another one.
  private let converted: GeneralFloat?

  // The normal numbers of a wide float, which are read in place: the magnitudes of their codes, and fields.
  private let ordinary: ClosedRange<UInt64>
  private let magnitudeMask: UInt64
  private let signMask: UInt64
  private let t: UInt64
  private let bias: Int

  /// Codes of so many bits are looked up.
  private static let tableBits = 10

  /// - Parameters:
  ///   - mask: the bits of a word that are looked at.
  ///   - converted: the float format in which the operand is multiplied.
  init(
    _ format: NumberFormat, mask: UInt64 = ~0, subnormals: SubnormalOperands = .kept,
    converted: NumberFormat? = nil
  ) {
    let own = GeneralFormat.of(format)
    let other = converted.flatMap { GeneralFormat.of($0) as? GeneralFloat }
    self.format = own
    self.mask = mask
    self.subnormals = subnormals
    self.converted = other
    let count = format.width <= Self.tableBits ? 1 << UInt64(format.width) : 0
    table = (0..<UInt64(count)).map { Self.factor($0 & mask, own, subnormals, other) }
    let float = own as? GeneralFloat
    t = UInt64(float?.t ?? 0)
    bias = float?.bias ?? 0
    magnitudeMask = (float?.magnitudeMask ?? 0) & mask
    signMask = (float?.signMask ?? 0) & mask
    // A magnitude of all ones is none of a float's.
    let normal = UInt64(1) << t
    ordinary =
      if let float, other == nil, normal <= float.greatest {
        normal...float.greatest
      } else { UInt64.max...UInt64.max }
  }

  @inline(__always)
  func factor(_ word: UInt64) -> GeneralFactor {
    // The count is a power of two.
    if !table.isEmpty { return table[Int(truncatingIfNeeded: word) & (table.count &- 1)] }
    let magnitude = word & magnitudeMask
    guard ordinary.contains(magnitude) else {
      return Self.factor(word & mask, format, subnormals, converted)
    }
    let exponent = Int(truncatingIfNeeded: magnitude &>> t) &- bias
    let leading: UInt64 = 1 &<< t
    return GeneralFactor(
      significand: magnitude & (leading &- 1) | leading,
      exponent: Int16(truncatingIfNeeded: exponent &- Int(truncatingIfNeeded: t)),
      alignment: Int16(truncatingIfNeeded: exponent), kind: .nonzero,
      isNegative: word & signMask != 0)
  }

  @inline(never)
  private static func factor(
    _ word: UInt64, _ format: GeneralFormat, _ subnormals: SubnormalOperands,
    _ converted: GeneralFloat?
  ) -> GeneralFactor {
    var number = format.number(of: word)
    if subnormals != .kept, let float = format as? GeneralFloat, float.isSubnormal(word) {
      number = .zero(
        isNegative: number.isNegative && subnormals == .flushed, alignment: number.alignment)
    }
    if let converted { number = converted.converted(number) }
    return GeneralFactor(number)
  }
}
