// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A code as the kernels read it: their own decoding, which shares the format's description with the
/// model and nothing else.
///
/// A number is (-1)^isNegative × significand × 2^exponent.
struct OperandNumber: Hashable {
  enum Kind: Hashable { case finite, infinity, nan }

  var kind = Kind.finite
  var isNegative = false
  var significand: UInt64 = 0
  /// The exponent of the significand's lowest bit.
  var exponent = 0
  /// The e at which an aligned sum places the number: a subnormal keeps the lowest one.
  var alignment = 0

  var isZero: Bool { kind == .finite && significand == 0 }

  static func zero(isNegative: Bool) -> OperandNumber { OperandNumber(isNegative: isNegative) }

  /// Reads a code of a format; bits above its width are ignored.
  init(_ word: UInt64, _ format: NumberFormat, subnormals: SubnormalOperands = .kept) {
    switch format {
    case .float(let float): self.init(word, float, subnormals)
    case .fixedPoint(let fixed):
      let integer = fixed.integer(of: word) - Int128(fixed.zeroPoint)
      // A zero point moves a 64-bit integer by less than 2^64: formats that need the bit are refused by
      // every family, and an unsigned magnitude holds all others.
      self.init(
        isNegative: integer < 0, significand: UInt64(truncatingIfNeeded: integer.magnitude),
        exponent: -fixed.fractionBits)
    case .codeBook(let book):
      self.init(book.values[Int(word & ((1 << UInt64(book.width)) - 1))])
    }
  }

  private init(_ word: UInt64, _ format: FloatFormat, _ subnormals: SubnormalOperands) {
    let fields = format.fields
    let code = word & (format.signMask | format.magnitudeMask)
    let magnitude = code & format.magnitudeMask
    isNegative = code & format.signMask != 0
    let t = UInt64(fields.trailingSignificandBits)
    if fields.reservesTopBinade, magnitude >> t == (1 << UInt64(fields.exponentBits)) - 1 {
      kind = magnitude & ((1 << t) - 1) == 0 ? .infinity : .nan
    } else if fields.infinityCodes.contains(code) {
      kind = .infinity
      isNegative = code != fields.infinityCodes.first
    } else if fields.nanCodes.contains(code) {
      kind = .nan
    }
    guard kind == .finite else { return }
    alignment = format.minimumExponent
    if magnitude == 0 && fields.hasZero { return }
    let field = magnitude >> t
    if field == 0 && fields.hasSubnormals {
      switch subnormals {
      case .kept: significand = magnitude
      case .flushed: break
      case .flushedToPositiveZero: isNegative = false
      }
    } else {
      significand = magnitude & ((1 << t) - 1) | 1 << t
      alignment = Int(field) - fields.exponentBias
    }
    exponent = alignment - Int(t)
  }

  private init(
    kind: Kind = .finite, isNegative: Bool, significand: UInt64 = 0, exponent: Int = 0,
    alignment: Int = 0
  ) {
    self.kind = kind
    self.isNegative = isNegative
    self.significand = significand
    self.exponent = exponent
    self.alignment = alignment
  }

  private init(_ value: Double) {
    isNegative = value.sign == .minus
    guard value.isFinite, value != 0 else { return }
    significand = value.significandBitPattern | (value.isSubnormal ? 0 : 1 << 52)
    exponent = max(Int(value.exponentBitPattern), 1) - 1075
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    exponent += zeros
  }

  /// The factor of a unit: what the unit ignores is masked, subnormals count as it says, and the alignment is
  /// that of the format in which it multiplies.
  static func factor(
    _ word: UInt64, _ format: NumberFormat, _ decode: DecodeStage
  ) -> OperandNumber {
    var number = OperandNumber(
      word & decode.factorMask, format, subnormals: decode.subnormalFactors)
    guard case .float(let target)? = decode.factorsConvertedTo, number.kind == .finite else {
      return number
    }
    let leading = 63 - number.significand.leadingZeroBitCount + number.exponent
    number.alignment =
      number.isZero ? target.minimumExponent : max(leading, target.minimumExponent)
    return number
  }

  /// The number as a float64, nil when it has none: more than 53 significant bits, or out of range.
  var float64: Double? {
    switch kind {
    case .nan: return .nan
    case .infinity: return isNegative ? -.infinity : .infinity
    case .finite:
      guard significand != 0 else { return isNegative ? -0.0 : 0 }
      let zeros = significand.trailingZeroBitCount
      let odd = significand >> UInt64(zeros)
      let low = exponent + zeros
      guard odd < 1 << 53, low >= -1074, low + 63 - odd.leadingZeroBitCount <= 1023 else {
        return nil
      }
      // Both steps are exact: the number has at most 53 bits and lies in range.
      let magnitude = Double(sign: .plus, exponent: low, significand: Double(odd))
      return isNegative ? -magnitude : magnitude
    }
  }

  /// The number as a float32, nil when it has none.
  var float32: Float? {
    guard let wide = float64 else { return nil }
    let narrow = Float(wide)
    return kind == .nan || Double(narrow) == wide ? narrow : nil
  }

  /// The number in units of 2^unit, nil when it is no integer of 62 bits.
  func integer(unit: Int) -> Int? {
    guard kind == .finite else { return nil }
    guard significand != 0 else { return 0 }
    let zeros = significand.trailingZeroBitCount
    let odd = significand >> UInt64(zeros)
    let places = exponent + zeros - unit
    guard places >= 0, 64 - odd.leadingZeroBitCount + places <= 62 else { return nil }
    let magnitude = Int(odd << UInt64(places))
    return isNegative ? -magnitude : magnitude
  }
}
