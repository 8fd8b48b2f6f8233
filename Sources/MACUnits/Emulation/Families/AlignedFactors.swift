// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// One of the factors of an aligned sum: its numbers as float32, and the exponents at which they are aligned.
struct AlignedFactors {
  /// The numbers; zeros for what is no number.
  let numbers: PlaneImage
  /// Significant bits that count.
  let precision: Int
  /// The exponents of numbers that are not zero.
  let exponents: ClosedRange<Int>
  /// The exponent of a code, nil without one; nil for codes of float32, which `gb_pack` reads.
  let exponent: (@Sendable (UInt64) -> Int?)?
  let width: Int
  private let decode: DecodeStage

  /// A bound of the significands.
  var greatestSignificand: Double {
    2 - Double(sign: .plus, exponent: 1 - precision, significand: 1)
  }

  /// Nil for formats that are no floats of float32 numbers.
  init?(_ format: NumberFormat, _ decode: DecodeStage) {
    guard case .float(let float) = format, float.fields.hasZero,
      PlaneImage.embeds(format, precision: 24, lowest: -149, highest: 127)
    else { return nil }
    width = float.width
    self.decode = decode
    if float.ieee754 == .binary32 {
      guard decode.factorsConvertedTo == nil, 0...22 ~= decode.ignoredFactorBits else { return nil }
      precision = 24 - decode.ignoredFactorBits
      numbers = PlaneImage(
        mask: decode.factorMask & 0xFFFF_FFFF,
        bits: PlaneImage.BitRule(subnormals: decode.subnormalFactors))
      exponent = nil
      exponents = -126...127
      return
    }
    guard float.width <= 16 else { return nil }
    if let target = decode.factorsConvertedTo {
      guard case .float = target else { return nil }
    }
    precision = float.precision
    let number: @Sendable (UInt64) -> OperandNumber? = { code in
      let number = OperandNumber.factor(code, format, decode)
      return number.kind == .finite && !number.isZero ? number : nil
    }
    numbers = PlaneImage(width: float.width) { UInt64((number($0)?.float32 ?? 0).bitPattern) }
    exponent = { number($0)?.alignment }
    let found = (0..<(UInt64(1) << UInt64(float.width))).compactMap { number($0)?.alignment }
    guard let least = found.min(), let greatest = found.max() else { return nil }
    exponents = least...greatest
  }

  /// The exponents of float32 codes.
  var bitsOfExponents: PlaneImage {
    PlaneImage(
      mask: numbers.mask, pad: UInt64(bitPattern: Int64(gb_pack_no_exponent)),
      bits: PlaneImage.BitRule(isExponent: true, subnormals: decode.subnormalFactors))
  }
}

/// The exponents of two factors as entries: bytes where the sums of two fit one, else 16 bits.
struct AlignedExponents {
  let a: PlaneImage
  let b: PlaneImage
  let bytes: Int32
  /// What the sum of two entries has above the sum of their exponents.
  let offset: Int32
  /// Sums below have a zero factor.
  let zeroBelow: Int32

  init(_ first: AlignedFactors, _ second: AlignedFactors) {
    let spanA = first.exponents.upperBound - first.exponents.lowerBound
    let spanB = second.exponents.upperBound - second.exponents.lowerBound
    let lowest = first.exponents.lowerBound + second.exponents.lowerBound
    if let exponentA = first.exponent, let exponentB = second.exponent, spanA + spanB <= 126,
      lowest >= -60, lowest + spanA + spanB <= 60
    {
      // Entries of a start above b's span and the other way round: with a zero's 0 no sum reaches the least of two
      // numbers, spanA + spanB + 2, and the greatest is twice that.
      let startA = spanB + 1 - first.exponents.lowerBound
      let startB = spanA + 1 - second.exponents.lowerBound
      a = PlaneImage(width: first.width) { UInt64(exponentA($0).map { $0 + startA } ?? 0) }
      b = PlaneImage(width: second.width) { UInt64(exponentB($0).map { $0 + startB } ?? 0) }
      bytes = 1
      offset = Int32(startA + startB)
      zeroBelow = Int32(spanA + spanB + 2)
      return
    }
    a = Self.words(first)
    b = Self.words(second)
    bytes = 2
    offset = 0
    // Numbers of float32 have exponents of -149 and more; a zero's entry is -1000.
    zeroBelow = -600
  }

  private static func words(_ factors: AlignedFactors) -> PlaneImage {
    guard let exponent = factors.exponent else { return factors.bitsOfExponents }
    let none = UInt64(bitPattern: Int64(gb_pack_no_exponent))
    return PlaneImage(width: factors.width, pad: none) { code in
      exponent(code).map { UInt64(bitPattern: Int64($0)) } ?? none
    }
  }
}
