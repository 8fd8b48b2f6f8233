// SPDX-License-Identifier: Apache-2.0

/// Any format of single numbers.
public enum NumberFormat: Sendable, Hashable {
  /// Binary floating point, powers of two included.
  case float(FloatFormat)
  /// Integers and fixed point.
  case fixedPoint(FixedPointFormat)
  /// Listed values.
  case codeBook(CodeBookFormat)

  /// The name.
  public var name: String {
    switch self {
    case .float(let format): format.name
    case .fixedPoint(let format): format.name
    case .codeBook(let format): format.name
    }
  }

  /// All bits of a code.
  public var width: Int {
    switch self {
    case .float(let format): format.width
    case .fixedPoint(let format): format.width
    case .codeBook(let format): format.width
    }
  }

  /// Whether values below zero exist.
  public var isSigned: Bool { leastDecoded.isNegative && !leastDecoded.isZero }

  /// A code's hexadecimal digits.
  public var hexDigits: Int { (width + 3) / 4 }

  /// What a code stands for; bits above the width are ignored.
  public func decode(_ code: UInt64) -> FormatValue {
    switch self {
    case .float(let format): format.decode(code)
    case .fixedPoint(let format): .finite(format.decode(code))
    case .codeBook(let format): .finite(format.decode(code))
    }
  }

  /// The code delivered for NaN, nil without one.
  public var canonicalNaNCode: UInt64? {
    if case .float(let format) = self { return format.canonicalNaNCode }
    return nil
  }

  /// Rounds a value to a code.
  public func encode(
    _ value: FormatValue, rounding: Rounding, randomBits: UInt64 = 0
  ) -> Encoded {
    switch self {
    case .float(let format): format.encode(value, rounding: rounding, randomBits: randomBits)
    case .fixedPoint(let format): format.encode(value, rounding: rounding, randomBits: randomBits)
    case .codeBook(let format): format.encode(value, rounding: rounding, randomBits: randomBits)
    }
  }

  /// The greatest finite value.
  public var greatestFinite: ExactValue {
    switch self {
    case .float(let format): format.greatestFinite
    case .fixedPoint(let format): format.greatestFinite
    case .codeBook(let format): ExactValue(format.greatest)
    }
  }

  /// The code of +0, nil when no code is one.
  public var positiveZeroCode: UInt64? {
    switch self {
    case .float(let format): format.fields.hasZero ? 0 : nil
    case .fixedPoint(let format): UInt64(truncatingIfNeeded: format.zeroPoint) & format.mask
    case .codeBook(let format):
      format.values.firstIndex { $0 == 0 && $0.sign == .plus }.map { UInt64($0) }
    }
  }

  /// The most negative value that some rounding delivers, or the least of an unsigned format.
  public var leastFinite: ExactValue {
    switch self {
    case .float(let format):
      format.isSigned
        ? format.greatestFinite.negated : (format.fields.hasZero ? .zero() : format.leastNonzero)
    case .fixedPoint(let format): format.leastFinite
    case .codeBook(let format): ExactValue(format.least)
    }
  }

  /// The most negative value that a code stands for; a symmetric format decodes one that it never
  /// produces.
  public var leastDecoded: ExactValue {
    if case .fixedPoint(let format) = self { return format.leastDecoded }
    return leastFinite
  }

  /// The most bits between the highest and the lowest set bit of a number.
  public var significandBits: Int {
    switch self {
    case .float(let format): format.precision
    // A zero point can move all codes to one side of zero: one bit more.
    case .fixedPoint(let format): format.width + (format.zeroPoint == 0 ? 0 : 1)
    case .codeBook: 53
    }
  }

  /// Whether a code is a number that some rounding can deliver: not a NaN or infinity.
  public func isFinite(_ code: UInt64) -> Bool {
    if case .finite = decode(code) { return true }
    return false
  }

  /// A code as text of the format's number of hexadecimal digits.
  public func hex(_ code: UInt64) -> String {
    let digits = String(code, radix: 16)
    return String(repeating: "0", count: max(0, hexDigits - digits.count)) + digits
  }

  /// The code that hexadecimal digits write, with or without `0x`; nil when they are none, or when the
  /// number does not fit the format's width.
  @inlinable
  public func code<Text: Collection<UInt8>>(hex text: Text) -> UInt64? {
    var place = text.startIndex
    if text.count > 2, text.starts(with: "0x".utf8) { place = text.index(place, offsetBy: 2) }
    guard place != text.endIndex else { return nil }
    var code: UInt64 = 0
    while place != text.endIndex {
      let byte = text[place]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      guard code >> 60 == 0 else { return nil }
      code = code << 4 | UInt64(digit)
      place = text.index(after: place)
    }
    let width = width
    return width >= 64 || code >> UInt64(width) == 0 ? code : nil
  }

  /// The overflow that this format has in hardware and in the literature unless something else is
  /// said: IEEE formats go to infinity, formats with NaN only go to NaN (OCP OFP8, non-saturating),
  /// formats of numbers only saturate, and two's complement integers wrap.
  public var customaryOverflow: OverflowPolicy {
    switch self {
    case .float(let format):
      format.positiveInfinityCode != nil
        ? .infinity : (format.canonicalNaNCode != nil ? .nan : .saturate)
    case .fixedPoint: .wrap
    case .codeBook: .saturate
    }
  }

  /// Checks that a rounding can be carried out in this format.
  ///
  /// - Throws: `FormatError` when it asks for a code that the format does not have.
  public func check(_ rounding: Rounding) throws(FormatError) {
    switch (rounding.overflow, self) {
    case (.infinity, .float(let format)) where format.positiveInfinityCode == nil:
      throw FormatError(
        "\(name) has no infinity to overflow to",
        remedy:
          "choose overflow: \(format.canonicalNaNCode == nil ? "saturate" : "nan or saturate")")
    case (.nan, .float(let format)) where format.canonicalNaNCode == nil:
      throw FormatError("\(name) has no NaN to overflow to", remedy: "choose overflow: saturate")
    case (.infinity, .fixedPoint), (.nan, .fixedPoint):
      throw FormatError(
        "\(name) has no code for overflow: \(rounding.overflow.rawValue)",
        remedy: "choose overflow: wrap or saturate")
    case (.infinity, .codeBook), (.nan, .codeBook), (.wrap, .codeBook):
      throw FormatError(
        "\(name) has no code for overflow: \(rounding.overflow.rawValue)",
        remedy: "choose overflow: saturate")
    case (.wrap, .float):
      throw FormatError(
        "\(name) is a floating-point format and can not wrap",
        remedy: "choose overflow: infinity, nan or saturate")
    default: break
    }
    if case .stochastic(let bits) = rounding.direction,
      !(1...RoundingDirection.maximumRandomBits ~= bits)
    {
      throw FormatError(
        "stochastic rounding with \(bits) random bits",
        remedy: "use 1 to \(RoundingDirection.maximumRandomBits)")
    }
  }
}
