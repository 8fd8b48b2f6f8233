// SPDX-License-Identifier: Apache-2.0

/// Powers with a real exponent, the same bits on every machine.
///
/// The C library's `pow` differs between versions and processors, and a code book's values are part
/// of a unit's description; so this is integer arithmetic: log2 by repeated squaring, exp2 by a
/// product of square roots of 2, both in 126-bit fixed point. Against MPFR the results are correctly
/// rounded to Float64 (see the tests); the error before that rounding is below 2^-100.
enum FixedPointPower {
  /// One in the format of 126 fraction bits.
  private static let one: UInt128 = 1 << 126

  /// base^exponent for a positive finite base, rounded to the nearest Float64.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    // Powers of two and squares of short numbers come out exactly, without the logarithm.
    if exponent == 1 || base == 1 { return base == 1 ? 1 : base }
    if exponent == 2 { return base * base }
    let logarithm = log2(base)
    // logarithm × exponent, with the exponent's 53-bit significand: 126 + 52 fraction bits.
    let exact = ExactValue(exponent)
    let isNegative = logarithm.isNegative != exact.isNegative
    let product = logarithm.magnitude.multipliedFullWidth(by: exact.significand)
    // product × 2^(exact.exponent - 116) is the logarithm of the result.
    let shift = 116 - exact.exponent
    guard shift > 0, shift < 250 else { return exact.exponent < 0 ? 1 : .infinity }
    let whole = shiftRight(product, by: shift)
    let fraction = fractionBits(product, pointAt: shift)
    var integer = Int(truncatingIfNeeded: whole)
    var fractional = fraction
    if isNegative {
      integer = fraction == 0 ? -integer : -integer - 1
      fractional = fraction == 0 ? 0 : one - fraction
    }
    let significand = snapped(exp2(fraction: fractional))
    return ExactValue(isNegative: false, significand: significand, exponent: integer - 126).asDouble
  }

  /// A result within 2^-95 of a number of 54 bits is taken for it.
  ///
  /// Powers of short numbers are often exactly half way between two Float64s, where the last bit of
  /// the approximation would decide; no other power comes so near to one by chance.
  private static func snapped(_ significand: UInt128) -> UInt128 {
    let unit: UInt128 = 1 << 73
    let nearest = (significand + unit / 2) & ~(unit - 1)
    let distance = nearest > significand ? nearest - significand : significand - nearest
    return distance < 1 << 31 ? nearest : significand
  }

  /// 2^x, rounded to the nearest Float64.
  static func exp2(_ x: Double) -> Double {
    let integer = x.rounded(.down)
    guard abs(integer) < 1100 else { return x > 0 ? .infinity : 0 }
    let rest = ExactValue(x - integer)
    let fraction =
      rest.significand == 0
      ? 0 : ExactValue.shiftJamming(rest.significand, left: rest.exponent + 126)
    return ExactValue(
      isNegative: false, significand: exp2(fraction: fraction), exponent: Int(integer) - 126
    ).asDouble
  }

  /// log2 of a positive finite number with 116 fraction bits.
  private static func log2(_ x: Double) -> (isNegative: Bool, magnitude: UInt128) {
    let value = ExactValue(x)
    var y = value.significand << UInt128(value.significand.leadingZeroBitCount - 1)
    var bits: UInt128 = 0
    for _ in 0..<116 {
      // y lies in [1, 2); its square in [1, 4).
      let square = y.multipliedFullWidth(by: y)
      let scaled = square.high << 2 | square.low >> 126
      bits <<= 1
      if scaled >> 127 == 1 {
        bits |= 1
        y = scaled >> 1
      } else {
        y = scaled
      }
    }
    let binade = value.binade
    if binade >= 0 { return (false, UInt128(binade) << 116 | bits) }
    return (true, (UInt128(-binade) << 116) - bits)
  }

  /// 2^f for f in [0, 1) with 126 fraction bits; the result in [1, 2) likewise.
  private static func exp2(fraction: UInt128) -> UInt128 {
    var result = one
    for place in 0..<118 where fraction >> UInt128(125 - place) & 1 == 1 {
      let product = result.multipliedFullWidth(by: roots[place])
      result = product.high << 2 | product.low >> 126
    }
    return result
  }

  /// 2^(2^-(i+1)) for i = 0..117: each is the square root of the one before.
  private static let roots: [UInt128] = {
    var list: [UInt128] = []
    var value = one << 1
    for _ in 0..<118 {
      value = squareRoot(value)
      list.append(value)
    }
    return list
  }()

  /// floor(sqrt(value × 2^126)), bit by bit.
  private static func squareRoot(_ value: UInt128) -> UInt128 {
    var root: UInt128 = 0
    for place in stride(from: 126, through: 0, by: -1) {
      let candidate = root | 1 << UInt128(place)
      let square = candidate.multipliedFullWidth(by: candidate)
      let (high, low) = (value >> 2, value << 126)
      if square.high < high || (square.high == high && square.low <= low) { root = candidate }
    }
    return root
  }

  private static func shiftRight(
    _ value: (high: UInt128, low: UInt128), by places: Int
  ) -> UInt128 {
    if places >= 128 { return places >= 256 ? 0 : value.high >> UInt128(places - 128) }
    return value.high << UInt128(128 - places) | value.low >> UInt128(places)
  }

  /// The 126 bits behind the binary point that has `places` bits behind it.
  private static func fractionBits(
    _ value: (high: UInt128, low: UInt128), pointAt places: Int
  ) -> UInt128 {
    let mask = one - 1
    if places >= 126 { return shiftRight(value, by: places - 126) & mask }
    return value.low << UInt128(126 - places) & mask
  }
}
