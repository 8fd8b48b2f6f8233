// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Formats at the edges of what can be described, for comparisons of casts.
enum CastFormats {
  /// Without subnormals, without zero, without a trailing significand, with special codes of every
  /// placement, with biases far off; integers with zero points, symmetric ranges and units far from 1.
  static let odd: [NumberFormat] = {
    var list: [NumberFormat] = []
    func float(
      _ name: String, _ exponent: Int, _ trailing: Int, bias: Int? = nil,
      _ change: (inout FloatFormat.Fields) -> Void = { _ in }
    ) {
      var fields = FloatFormat.Fields(
        name: name, exponentBits: exponent, trailingSignificandBits: trailing, exponentBias: bias)
      change(&fields)
      if let format = try? FloatFormat(fields) { list.append(.float(format)) }
    }
    float("noSubnormals", 4, 3) { $0.hasSubnormals = false }
    float("noSubnormalsNoTrailing", 4, 0) { $0.hasSubnormals = false }
    float("noZero", 4, 3) {
      $0.hasSubnormals = false
      $0.hasZero = false
    }
    float("noZeroUnsigned", 5, 2) {
      $0.hasSubnormals = false
      $0.hasZero = false
      $0.hasSign = false
      $0.nanCodes = [0x7F]
    }
    float("unsignedInfinity", 4, 3) {
      $0.hasSign = false
      $0.infinityCodes = [0x7E]
      $0.nanCodes = [0x7F]
    }
    float("unsignedNoSubnormals", 4, 3) {
      $0.hasSign = false
      $0.hasSubnormals = false
    }
    float("oneExponentBit", 1, 6)
    float("noTrailing", 4, 0)
    float("noTrailingTop", 5, 0) { $0.reservesTopBinade = true }
    float("longTrailing", 3, 21)
    float("longerTrailing", 3, 22)
    float("widest", 11, 52) { $0.reservesTopBinade = true }
    float("highBias", 4, 3, bias: 130)
    float("lowBias", 4, 3, bias: -110)
    float("edgeBias", 8, 7, bias: 127)
    float("belowEdgeBias", 8, 7, bias: 128)
    float("farBias", 5, 4, bias: 900)
    float("extremeBias", 5, 4, bias: 1060)
    float("beyondBias", 5, 4, bias: 4096)
    float("beyondAbove", 5, 4, bias: -4096)
    float("topOfDouble", 5, 4, bias: -992)
    func fixed(
      _ width: Int, isSigned: Bool = true, _ fraction: Int = 0, zero: Int = 0,
      isSymmetric: Bool = false
    ) {
      if let format = try? FixedPointFormat(
        name: "fixed(\(width), \(fraction), \(zero))", width: width, isSigned: isSigned,
        fractionBits: fraction, zeroPoint: zero, isSymmetric: isSymmetric)
      {
        list.append(.fixedPoint(format))
      }
    }
    fixed(8, zero: -128)
    fixed(8, zero: 127, isSymmetric: true)
    fixed(8, isSigned: false, zero: 255)
    fixed(8, isSigned: false, 3, zero: 17)
    fixed(2, isSymmetric: true)
    fixed(1, isSigned: false)
    fixed(20, 140, zero: -7)
    fixed(20, 147)
    fixed(20, -104)
    fixed(20, -105)
    fixed(21, 5)
    fixed(20, zero: 524_287)
    fixed(60, 30, zero: 1 << 58)
    fixed(60, isSigned: false, zero: 1 << 59)
    fixed(61, 1)
    fixed(64, 10, zero: .min)
    fixed(63, isSigned: false, -5)
    fixed(12, 1024)
    fixed(12, -1024)
    return list
  }()
}
