// SPDX-License-Identifier: Apache-2.0

/// An integer or fixed-point format: value = (N - zeroPoint) × 2^-fractionBits, with N the code read
/// as a two's complement or unsigned integer.
public struct FixedPointFormat: Sendable, Hashable {
  /// The description, behind one reference: formats are handed around in the innermost loops.
  final class Fields: Sendable {
    let name: String
    let width: Int
    let isSigned: Bool
    let fractionBits: Int
    let zeroPoint: Int
    let isSymmetric: Bool

    init(
      name: String, width: Int, isSigned: Bool, fractionBits: Int, zeroPoint: Int,
      isSymmetric: Bool
    ) {
      self.name = name
      self.width = width
      self.isSigned = isSigned
      self.fractionBits = fractionBits
      self.zeroPoint = zeroPoint
      self.isSymmetric = isSymmetric
    }
  }

  let fields: Fields

  /// The name.
  public var name: String { fields.name }
  /// All bits of a code, 1 to 64.
  public var width: Int { fields.width }
  /// Whether codes are two's complement.
  public var isSigned: Bool { fields.isSigned }
  /// How many bits lie behind the binary point; negative when the lowest bit is worth more than 1.
  public var fractionBits: Int { fields.fractionBits }
  /// The code whose value is zero (asymmetric integer quantization).
  public var zeroPoint: Int { fields.zeroPoint }
  /// Whether the most negative code is never produced: the restricted range of symmetric quantizers.
  public var isSymmetric: Bool { fields.isSymmetric }

  /// Formats of equal descriptions are equal.
  public static func == (first: FixedPointFormat, second: FixedPointFormat) -> Bool {
    first.fields === second.fields
      || (first.name == second.name && first.width == second.width
        && first.isSigned == second.isSigned && first.fractionBits == second.fractionBits
        && first.zeroPoint == second.zeroPoint && first.isSymmetric == second.isSymmetric)
  }

  /// Hashes the description.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(width)
    hasher.combine(fractionBits)
    hasher.combine(zeroPoint)
  }

  /// Describes a format.
  ///
  /// - Throws: `FormatError` when the width or the zero point does not fit.
  public init(
    name: String, width: Int, isSigned: Bool = true, fractionBits: Int = 0, zeroPoint: Int = 0,
    isSymmetric: Bool = false
  ) throws {
    guard 1...64 ~= width, width > 1 || !isSigned else {
      throw FormatError(
        "\(name) has \(width) bits", remedy: "give \(isSigned ? 2 : 1) to 64 bits")
    }
    guard abs(fractionBits) <= 1024 else {
      throw FormatError(
        "\(name) has \(fractionBits) fraction bits", remedy: "-1024 to 1024 can be described")
    }
    guard !isSymmetric || isSigned else {
      throw FormatError(
        "\(name) is symmetric but unsigned", remedy: "a symmetric range needs a sign")
    }
    let half = UInt64(1) << UInt64(width - 1)
    let fits =
      isSigned
      ? zeroPoint >= -Int(truncatingIfNeeded: half - 1) - 1
        && (width == 64 || zeroPoint < Int(half))
      : zeroPoint >= 0 && (width >= 63 || zeroPoint < 1 << width)
    guard fits else {
      throw FormatError(
        "\(name) has the zero point \(zeroPoint)", remedy: "it must be one of the codes' integers")
    }
    guard !isSymmetric || zeroPoint != -Int(truncatingIfNeeded: half - 1) - 1 else {
      throw FormatError(
        "\(name) is symmetric, and its zero point is the code that is never produced",
        remedy: "choose another zero point")
    }
    fields = Fields(
      name: name, width: width, isSigned: isSigned, fractionBits: fractionBits,
      zeroPoint: zeroPoint, isSymmetric: isSymmetric)
  }

  /// All bits of a code.
  var mask: UInt64 { width == 64 ? .max : (1 << UInt64(width)) - 1 }
  /// The least integer that is produced.
  public var leastInteger: Int128 {
    isSigned ? -(Int128(1) << Int128(width - 1)) + (isSymmetric ? 1 : 0) : 0
  }
  /// The greatest integer.
  public var greatestInteger: Int128 { (Int128(1) << Int128(isSigned ? width - 1 : width)) - 1 }

  /// The integer of a code; bits above the width are ignored.
  public func integer(of word: UInt64) -> Int128 {
    let code = word & mask
    let isNegative = isSigned && code >> UInt64(width - 1) == 1
    return Int128(code) - (isNegative ? Int128(1) << Int128(width) : 0)
  }

  /// What a code stands for.
  public func decode(_ word: UInt64) -> ExactValue {
    let shifted = integer(of: word) - Int128(zeroPoint)
    return ExactValue(
      isNegative: shifted < 0, significand: shifted.magnitude, exponent: -fractionBits)
  }

  /// The value of the least code, which a symmetric format decodes but never produces.
  public var leastDecoded: ExactValue {
    decode(UInt64(truncatingIfNeeded: leastInteger - (isSymmetric ? 1 : 0)))
  }
  /// The greatest finite value.
  public var greatestFinite: ExactValue { decode(UInt64(truncatingIfNeeded: greatestInteger)) }
  /// The most negative value that is produced, or zero.
  public var leastFinite: ExactValue { decode(UInt64(truncatingIfNeeded: leastInteger)) }
}
