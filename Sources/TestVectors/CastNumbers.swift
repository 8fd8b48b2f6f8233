// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The numbers of a comparison of casts: every value of a format, the midpoints and quarters between, one unit
/// of float32 and of float64 either side of all; special values; numbers of any bits.
struct CastNumbers: Sendable {
  /// Codes, the special ones too.
  let codes: [UInt64]
  let floats: [Float]
  let doubles: [Double]
  /// What arrays are divided by.
  let scales: [Float]

  init(_ format: NumberFormat, seed: UInt64, codes wanted: Int, drawn: Int) {
    var random = RandomStream(seed: seed, stream: 0)
    let mask: UInt64 = format.width == 64 ? .max : 1 << UInt64(format.width) - 1
    let isAll = format.width < 31 && 1 << format.width <= wanted
    var codes: [UInt64] = []
    for i in 0..<(isAll ? 1 << format.width : wanted) {
      let code = isAll ? UInt64(i) : random.bits() & mask
      codes.append(code)
      // Neighbours of a drawn code, and those at the ends of the ranges.
      if !isAll {
        let end = i < 32 ? UInt64(i) : mask &- UInt64(i)
        codes += [code &+ 1 & mask, i < 64 ? end & mask : code]
      }
    }
    if case .float(let float) = format, !isAll {
      codes += [float.greatestFiniteCode, 1 << UInt64(float.fields.trailingSignificandBits)]
    }
    self.codes = codes + codes.prefix(64).map { $0 | ~mask }

    var doubles: [Double] = [0, -0.0, .infinity, -.infinity, .nan, -.nan, .signalingNaN]
    doubles += [
      .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p-149, 0x1p-126,
      0x1p-150, 0x1.fffffep127, 0x1.ffffffp127, 0x1p63, 0x1p64, 0x1p53,
    ].flatMap { [$0, -$0, $0.nextDown, -$0.nextDown, $0.nextUp, -$0.nextUp] }
    for code in codes {
      guard case .finite(let exact) = format.decode(code) else { continue }
      let value = exact.asDouble
      guard case .finite(let other) = format.decode(code &+ 1 & mask) else { continue }
      let next = other.asDouble
      let step = next - value
      let middle = value + step / 2
      for center in [value, middle] {
        doubles += [center, center.nextUp, center.nextDown]
        let float = Float(center)
        doubles += [Double(float.nextUp), Double(float.nextDown)]
      }
      doubles += [value + step / 4, value + step * 0.75, value - step / 2]
      doubles.append(value + step * Double(random.bits() >> 11) * 0x1p-53)
    }
    let top = format.greatestFinite.asDouble
    let bottom = format.leastFinite.asDouble
    for factor in [1.01, 1.5, 2, 3, 1000, 0x1p40] {
      doubles += [top * factor, bottom * factor, -top * factor]
    }
    // Below the least number, where only a direction or a random number decides.
    let least = format.bitRange.lowest
    for places in 0..<80 {
      let number = Double(sign: .plus, exponent: max(least - places, -1074), significand: 1)
      doubles += [number, -number, number.nextUp, -number.nextDown]
    }
    var floats = doubles.map { Float($0) }
    for _ in 0..<drawn {
      let bits = random.bits()
      floats.append(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
      doubles.append(Double(bitPattern: random.bits()))
      // Exponents of the format.
      let exponent = random.within(format.bitRange.lowest - 3...format.bitRange.highest + 2)
      let significand = 1 + Double(bits >> 12) * 0x1p-52
      let number = Double(
        sign: bits & 1 == 0 ? .plus : .minus, exponent: min(max(exponent, -1060), 1023),
        significand: significand)
      doubles.append(number)
      floats.append(Float(number))
    }
    self.doubles = doubles
    self.floats = floats
    scales = [
      1, 0x1p-3, 0x1p30, 3, 0x1.8p-126, Float(1 + Double(random.bits() >> 40) * 0x1p-24),
      0x1p-126, 0x1p127,
    ]
  }

  /// Numbers whose quotients by a scale lie near the points of the format, and a few of any size.
  func quotients(of scale: Float) -> [Float] {
    let some = stride(from: 0, to: floats.count, by: max(1, floats.count / 4000)).map {
      floats[$0]
    }
    return some.flatMap { value -> [Float] in
      let product = value * scale
      return [product, product.nextUp, product.nextDown]
    } + some.prefix(200)
  }
}
