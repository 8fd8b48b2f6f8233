// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension CaseGenerator {
  /// A case of class `nearTies`: all products but at most three are zeros.
  func nearTie(_ operands: inout DotOperands, _ count: Int, _ random: inout RandomStream) {
    let zeroA = a.zeros.first ?? 0
    let zeroB = b.zeros.first ?? 0
    operands.a = Array(repeating: zeroA, count: count)
    operands.b = Array(repeating: zeroB, count: count)
    operands.c = random.pick(c.zeros)
    if let scales {
      operands.scales = scales.words(.nearTies, count, &random)
    }

    let top = anchor(&random)
    let normal = max(top, leastNormal)
    // Half of the last place of the accumulator's numbers there, or just below a power of two.
    let half = normal - precision - random.below(2)
    // Five places, none twice unless there are fewer.
    let start = random.below(count)
    let step = random.within(1...max(1, count / 5))
    let places = (0..<5).map { (start + $0 * step) % count }

    if random.oneIn(2) {
      let significand = c.code(inBinade: top, &random)
      operands.c = random.oneIn(2) ? significand : (c.powerOfTwo(top) ?? significand)
    } else if random.oneIn(4), count > 4 {
      // As the sum of two, which align one place lower.
      let isNegative = random.oneIn(2)
      put(top - 1, at: places[0], &operands, &random, isNegative: isNegative)
      put(top - 1, at: places[4], &operands, &random, isNegative: isNegative)
    } else {
      put(top, at: places[0], &operands, &random)
    }
    // Odd multiples of half a place decide which way ties go.
    let isNegative = random.oneIn(2)
    let threeHalves = random.oneIn(3)
    if threeHalves || random.oneIn(2) {
      put(half, at: places[1], &operands, &random, isNegative: isNegative)
    }
    if threeHalves { put(half + 1, at: places[2], &operands, &random, isNegative: isNegative) }
    var deepest = max(depth - precision + 6, 4)
    if let least = unit.description.sum.alignment?.minimumExponent, normal == leastNormal {
      deepest = max(deepest, half - (least - depth) + 2)
    }
    // As often just where the last bit that counts may be.
    let edge = max(depth - precision, 0)
    let distance =
      random.oneIn(2) ? random.within(0...deepest) : random.within(max(edge - 3, 0)...(edge + 2))
    put(half - distance, at: places[3], &operands, &random)
  }

  /// The binade of the number that the case stands at: the lowest bit, the least normal one, or any.
  private func anchor(_ random: inout RandomStream) -> Int {
    switch random.below(4) {
    case 0: return accumulator.lowerBound + random.within(0...2)
    case 1: return leastNormal + random.within(-1...1)
    default:
      let least = max(
        a.binades.lowerBound + b.binades.lowerBound + precision, accumulator.lowerBound)
      let greatest = min(a.binades.upperBound + b.binades.upperBound, accumulator.upperBound)
      return least <= greatest ? random.within(least...greatest) : random.within(accumulator)
    }
  }

  /// The exponent of the accumulator's least normal number.
  private var leastNormal: Int {
    if let (format, _) = unit.description.accumulate.format, case .float(let float) = format {
      return float.minimumExponent
    }
    return accumulator.lowerBound
  }

  /// Makes a product ±2^exponent, as far as the formats have such factors.
  private func put(
    _ exponent: Int, at k: Int, _ operands: inout DotOperands, _ random: inout RandomStream,
    isNegative: Bool? = nil
  ) {
    var wanted = exponent
    if let scales {
      wanted -= scales.set(
        &operands.scales, scales.block(of: k), near: exponent - random.within(-2...2))
    }
    let low = max(a.binades.lowerBound, wanted - b.binades.upperBound)
    let high = min(a.binades.upperBound, wanted - b.binades.lowerBound)
    guard low <= high else { return }
    // Factors that are both normal align where the product lies; subnormal ones above it.
    let normalLow = max(low, a.leastNormalBinade)
    let normalHigh = min(high, wanted - b.leastNormalBinade)
    let first =
      normalLow <= normalHigh && !random.oneIn(4)
      ? random.within(normalLow...normalHigh) : random.within(low...high)
    guard let x = a.powerOfTwo(first), let y = b.powerOfTwo(wanted - first) else { return }
    operands.a[k] = isNegative ?? random.oneIn(2) ? a.negated(x) : x
    operands.b[k] = y
  }
}

extension CaseGenerator {
  /// Gives each block scales that put its products around the accumulator's lowest bits.
  ///
  /// - Parameter grows: whether all products have one sign, so that their sum lies higher.
  func scaleIntoUnderflow(
    _ operands: inout DotOperands, _ random: inout RandomStream, grows: Bool
  ) {
    guard let scales else { return }
    let size = scales.blockSize
    for start in stride(from: 0, to: operands.a.count, by: size) {
      let binades = (start..<min(start + size, operands.a.count)).map { k in
        let product =
          a.format.decode(operands.a[k]).asDouble * b.format.decode(operands.b[k]).asDouble
        return product.isFinite && product != 0 ? ExactValue(product).binade : Int.min
      }
      guard let top = binades.max(), top > Int.min else { continue }
      _ = scales.set(
        &operands.scales, start / size,
        near: accumulator.lowerBound - top
          + (grows
            ? random.within(-1...3) - MACUnit.Widths.carryBits(terms: binades.count)
            : random.within(-6...8)))
    }
  }

  /// Factors whose product lies just below 2^exponent: (1 + k u) (2 - 2 k u) = 2 (1 - k² u²) with u the
  /// last place of the shorter factor, or any significand and the greatest that keeps the product below.
  func justBelow(_ exponent: Int, _ random: inout RandomStream) -> (UInt64, UInt64) {
    guard case .float(let x) = a.format, case .float(let y) = b.format,
      let one = a.powerOfTwo(exponent / 2), let two = b.powerOfTwo(exponent - exponent / 2),
      exponent / 2 > x.minimumExponent, exponent - exponent / 2 > y.minimumExponent
    else { return pair(near: exponent, &random) }
    let sign = random.oneIn(2) ? x.signMask : 0
    // In the smallest formats a step may leave the numbers; any code will do then.
    let (xMask, yMask) = (x.signMask | x.magnitudeMask, y.signMask | y.magnitudeMask)
    let t = min(x.fields.trailingSignificandBits, y.fields.trailingSignificandBits)
    if random.oneIn(2), x.fields.trailingSignificandBits == t, y.fields.trailingSignificandBits == t
    {
      let first = (1 << UInt64(t)) + UInt64(random.within(1...max(1, (1 << t) - 1)))
      // Of FP64 numbers more than 64 bits.
      let second = UInt64(((UInt128(1) << UInt128(2 * t + 1)) - 1) / UInt128(first))
      return (
        (one &+ (first - (1 << UInt64(t))) | sign) & xMask,
        (two &- ((1 << UInt64(t + 1)) - second)) & yMask
      )
    }
    let k = UInt64(random.within(1...max(1, 1 << (t / 2 + 1))))
    let up = k << UInt64(x.fields.trailingSignificandBits - t)
    let down = 2 * k << UInt64(y.fields.trailingSignificandBits - t)
    return ((one &+ up | sign) & xMask, (two &- down) & yMask)
  }
}

extension FormatCorners {
  /// The binade of the least normal number; of formats without subnormals the lowest.
  var leastNormalBinade: Int {
    if case .float(let float) = format { return float.minimumExponent }
    return binades.lowerBound
  }
}
