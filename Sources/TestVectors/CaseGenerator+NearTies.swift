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
    // Four places, mostly of one block, none twice unless there are fewer.
    let places = (0..<4).map { _ in random.below(count) }

    if random.oneIn(2) {
      let significand = c.code(inBinade: top, &random)
      operands.c = random.oneIn(2) ? significand : (c.powerOfTwo(top) ?? significand)
    } else {
      put(top, at: places[0], &operands, &random)
    }
    if random.oneIn(2) { put(half, at: places[1], &operands, &random) }
    // Odd multiples of half a place decide which way ties go.
    if random.oneIn(3) { put(half + 1, at: places[2], &operands, &random) }
    var deepest = max(depth - precision + 6, 4)
    if let least = unit.description.sum.minimumExponent, normal == leastNormal {
      deepest = max(deepest, half - (least - depth) + 2)
    }
    put(half - random.within(0...deepest), at: places[3], &operands, &random)
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
    _ exponent: Int, at k: Int, _ operands: inout DotOperands, _ random: inout RandomStream
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
    operands.a[k] = random.oneIn(2) ? x : a.negated(x)
    operands.b[k] = y
  }
}

extension FormatCorners {
  /// The binade of the least normal number; of formats without subnormals the lowest.
  var leastNormalBinade: Int {
    if case .float(let float) = format { return float.minimumExponent }
    return binades.lowerBound
  }
}
