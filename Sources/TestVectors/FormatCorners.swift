// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The interesting codes of a format.
struct FormatCorners: Sendable {
  let format: NumberFormat
  /// NaNs (signaling too), infinities, zeros, the greatest and least numbers.
  let specials: [UInt64]
  /// Zeros.
  let zeros: [UInt64]
  /// Nonzero numbers below the least normal; all or a spread of them.
  let subnormals: [UInt64]
  /// The ends of the number line and of the normal range, with neighbours.
  let extremes: [UInt64]
  /// The binades that hold numbers.
  let binades: ClosedRange<Int>
  /// For listed values: the codes of each binade.
  private let buckets: [Int: [UInt64]]

  init(_ format: NumberFormat) {
    self.format = format
    switch format {
    case .float(let float):
      let signs: [UInt64] = float.isSigned ? [0, float.signMask] : [0]
      func both(_ magnitudes: [UInt64]) -> [UInt64] {
        magnitudes.filter { $0 <= float.greatestFiniteCode }.flatMap { m in signs.map { m | $0 } }
      }
      let t = UInt64(float.fields.trailingSignificandBits)
      let top = float.greatestFiniteCode
      let leastNormal = UInt64(1) << t
      zeros = float.fields.hasZero ? both([0]).filter { format.isFinite($0) } : []
      extremes = both(
        [
          top, top - 1, top &- 2, leastNormal, leastNormal + 1, leastNormal &- 1, 1, 2, 3,
          1 << UInt64(t / 2),
        ].filter { $0 > 0 })
      var special = [UInt64]()
      if let infinity = float.positiveInfinityCode {
        special +=
          float.fields.reservesTopBinade
          ? signs.map { infinity | $0 } : float.fields.infinityCodes
      }
      special += float.fields.nanCodes
      if float.fields.reservesTopBinade, t > 0, let infinity = float.positiveInfinityCode {
        // The lowest NaN signals where NaNs do; the highest is quiet.
        special += signs.flatMap { [infinity + 1 | $0, float.magnitudeMask | $0] }
        if let nan = float.canonicalNaNCode { special.append(nan) }
      }
      specials = special + zeros + both([top, leastNormal, 1])
      let last = float.fields.hasSubnormals ? leastNormal - 1 : 0
      let step = max(1, last / 64)
      subnormals =
        last == 0
        ? [] : both(Array(stride(from: 1, through: last, by: UInt64.Stride(step))) + [last])
      binades =
        float.leastNonzero.binade...max(float.leastNonzero.binade, float.greatestFinite.binade)
      buckets = [:]
    case .fixedPoint(let fixed):
      let top = UInt64(truncatingIfNeeded: fixed.greatestInteger)
      let bottom = UInt64(truncatingIfNeeded: fixed.leastInteger)
      let mask = fixed.width == 64 ? UInt64.max : (1 << UInt64(fixed.width)) - 1
      let zero = UInt64(truncatingIfNeeded: fixed.zeroPoint) & mask
      zeros = [zero]
      extremes = [top, top &- 1, bottom, bottom &+ 1, zero &+ 1, zero &- 1, zero &+ 2]
        .map { $0 & mask }
      specials = extremes + zeros
      subnormals = [zero &+ 1, zero &- 1].map { $0 & mask }
      binades = -fixed.fractionBits...max(-fixed.fractionBits, fixed.greatestFinite.binade)
      buckets = [:]
    case .codeBook(let book):
      var buckets: [Int: [UInt64]] = [:]
      for (value, code) in book.grid where value != 0 {
        buckets[ExactValue(value).binade, default: []].append(code)
      }
      self.buckets = buckets
      zeros = book.grid.filter { $0.value == 0 }.map(\.code)
      let codes = book.grid.map(\.code)
      extremes = Array(Set(codes.prefix(3) + codes.suffix(3))).sorted()
      specials = extremes + zeros
      subnormals = extremes
      binades = (buckets.keys.min() ?? 0)...(buckets.keys.max() ?? 0)
    }
  }

  /// Any code.
  func anyCode(_ random: inout RandomStream) -> UInt64 {
    format.width == 64 ? random.bits() : random.bits() & ((1 << UInt64(format.width)) - 1)
  }

  /// A number whose leading bit has the given exponent, or the nearest one there is.
  func code(inBinade wanted: Int, _ random: inout RandomStream) -> UInt64 {
    let binade = min(max(wanted, binades.lowerBound), binades.upperBound)
    let bits = random.bits()
    switch format {
    case .float(let float):
      let t = float.fields.trailingSignificandBits
      let sign = bits >> 63 == 1 ? float.signMask : 0
      let random = bits >> 1
      if binade < float.minimumExponent {
        // Subnormal: the leading bit at its place, anything below.
        let place = UInt64(max(0, binade - (float.minimumExponent - t)))
        return sign | 1 << place | random & ((1 << place) - 1)
      }
      let field = UInt64(binade - float.minimumExponent + (float.fields.hasSubnormals ? 1 : 0))
      let magnitude = field << UInt64(t) | random & ((1 << UInt64(t)) - 1)
      return sign | min(magnitude, float.greatestFiniteCode)
    case .fixedPoint(let fixed):
      let place = UInt64(min(62, max(0, binade + fixed.fractionBits)))
      let magnitude = Int(1 << place | (bits >> 1) & ((1 << place) - 1))
      let integer =
        Int128(fixed.isSigned && bits >> 63 == 1 ? -magnitude : magnitude)
        + Int128(fixed.zeroPoint)
      let clipped = min(max(integer, fixed.leastInteger), fixed.greatestInteger)
      let mask = fixed.width == 64 ? UInt64.max : (1 << UInt64(fixed.width)) - 1
      return UInt64(truncatingIfNeeded: clipped) & mask
    case .codeBook:
      var distance = 0
      while distance < 2200 {
        for side in [binade - distance, binade + distance] {
          if let codes = buckets[side] { return codes[Int(bits % UInt64(codes.count))] }
        }
        distance += 1
      }
      return 0
    }
  }

  /// A number with a one-hot, all-ones-run or one-bit-missing trailing significand.
  func patterned(_ random: inout RandomStream) -> UInt64 {
    var code = code(inBinade: random.within(binades), &random)
    let low: Int
    switch format {
    case .float(let float): low = float.fields.trailingSignificandBits
    case .fixedPoint(let fixed): low = max(1, fixed.width - 2)
    case .codeBook: return code
    }
    guard low > 0 else { return code }
    let mask = low >= 63 ? UInt64.max >> 1 : (UInt64(1) << UInt64(low)) - 1
    let place = UInt64(random.below(low))
    let pattern: UInt64
    switch random.below(4) {
    case 0: pattern = 1 << place
    case 1: pattern = mask & ~(1 << place)
    case 2: pattern = (1 << place) - 1
    default: pattern = mask & ~((1 << place) - 1)
    }
    code = code & ~mask | pattern & mask
    return format.isFinite(code) ? code : self.code(inBinade: binades.upperBound, &random)
  }

  /// The code a few places up or down the number line.
  func neighbour(of code: UInt64, steps: Int) -> UInt64 {
    switch format {
    case .float(let float):
      let magnitude = Int128(code & float.magnitudeMask) + Int128(steps)
      let clipped = min(max(magnitude, 0), Int128(float.greatestFiniteCode))
      return code & float.signMask | UInt64(clipped)
    case .fixedPoint(let fixed):
      let mask = fixed.width == 64 ? UInt64.max : (1 << UInt64(fixed.width)) - 1
      return UInt64(truncatingIfNeeded: Int128(code) + Int128(steps)) & mask
    case .codeBook: return code
    }
  }
}
