// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A two's complement register of the general path.
final class GeneralRegister: Sendable {
  let width: Int
  /// The exponent of the lowest bit.
  let lowest: Int
  let rule: RoundingRule
  /// Whether it and all that is added to it fit a machine integer.
  let isNarrow: Bool
  /// Whether the terms of a block are added one by one, their sum being exact.
  let takesTerms: Bool
  /// How many limbs hold its magnitude.
  let limbs: Int

  init(_ register: FixedPointRegister, _ rounding: Rounding, isNarrow: Bool, takesTerms: Bool) {
    width = register.width
    lowest = register.lowestExponent
    rule = RoundingRule(rounding)
    self.isNarrow = isNarrow
    self.takesTerms = takesTerms
    limbs = register.width / 64 + 1
  }

  @inline(__always)
  func randomBits(_ block: Int, _ random: RandomCase) -> UInt64 {
    rule.direction == .stochastic ? random.bits(.accumulate(block)) : 0
  }

  /// What a narrow register then holds of a sum.
  func settle(_ sum: GeneralNumber, random: UInt64) -> GeneralNumber {
    let limit = Int128(1) << Int128(width - 1)
    var integer: Int128
    if sum.kind == .nonzero {
      let magnitude = rule.shifted(
        sum.magnitude, hasMore: sum.hasMore, by: lowest &- sum.exponent,
        isNegative: sum.isNegative, isOdd: false, random: random)
      integer = Int128(truncatingIfNeeded: magnitude)
      if sum.isNegative { integer = 0 &- integer }
    } else if sum.isZero {
      integer = 0
    } else if sum.kind == .nan {
      integer = rule.nanIsGreatest ? limit - 1 : 0
    } else {
      integer = sum.isNegative ? 0 - limit : limit - 1
    }
    if rule.overflow == .wrap {
      let places = Int128(128 - width)
      integer = (integer &<< places) &>> places
    } else {
      integer = max(0 - limit, min(integer, limit - 1))
    }
    return GeneralNumber(magnitude: integer.magnitude, exponent: lowest, isNegative: integer < 0)
  }

  /// Sets the magnitude of a wide register to the greatest or the least number; returns the sign.
  func saturate(_ held: inout [UInt64], isNegative: Bool) -> Bool {
    for limb in held.indices { held[limb] = 0 }
    let (top, bit) = (width - 1).quotientAndRemainder(dividingBy: 64)
    if isNegative {
      held[top] = 1 << UInt64(bit)
    } else {
      for limb in 0..<top { held[limb] = .max }
      held[top] = (1 << UInt64(bit)) - 1
    }
    return isNegative
  }

  /// What a wide register holds when a special value was to be added; returns the sign.
  func settleSpecial(_ special: GeneralNumber, _ held: inout [UInt64]) -> Bool {
    guard special.kind == .nan else { return saturate(&held, isNegative: special.isNegative) }
    if rule.nanIsGreatest { return saturate(&held, isNegative: false) }
    for limb in held.indices { held[limb] = 0 }
    return false
  }

  /// Rounds a wide sum to the register's lowest bit, and wraps or saturates; returns the sign.
  func settle(
    _ sum: inout GeneralWideSum, into held: inout [UInt64], random: UInt64
  ) -> Bool {
    let used = sum.settle()
    func limb(_ index: Int) -> UInt64 { used.contains(index) ? sum.magnitude[index] : 0 }
    // The register's lowest bit is that of a limb.
    let first = (lowest - sum.base) / 64
    for index in held.indices { held[index] = limb(first + index) }
    var isBeyond =
      used.upperBound > first + held.count
      && (first + held.count..<used.upperBound).contains { limb($0) != 0 }
    if goesUp(
      limb(first - 1), below: { used.prefix { $0 < first - 1 }.contains { limb($0) != 0 } },
      isOdd: limb(first) & 1 == 1, isNegative: sum.isNegative, random: random)
    {
      var index = 0
      var carry = true
      while carry, index < held.count {
        (held[index], carry) = held[index].addingReportingOverflow(1)
        index += 1
      }
      isBeyond = isBeyond || carry
    }
    let (top, bit) = (width - 1).quotientAndRemainder(dividingBy: 64)
    if rule.overflow == .wrap {
      return wrap(&held, isNegative: sum.isNegative)
    }
    let high = held[top] >> UInt64(bit)
    isBeyond = isBeyond || held[(top + 1)...].contains { $0 != 0 } || high > 1
    if high == 1 {
      // Of 2^(width - 1) itself only the negative fits.
      let isPower =
        held[top] == 1 << UInt64(bit) && held[..<top].allSatisfy { $0 == 0 }
      isBeyond = isBeyond || !isPower || !sum.isNegative
    }
    return isBeyond ? saturate(&held, isNegative: sum.isNegative) : sum.isNegative
  }

  /// Whether the limb below the register's lowest bit, and what lies below it, makes one more.
  private func goesUp(
    _ fraction: UInt64, below: () -> Bool, isOdd: Bool, isNegative: Bool, random: UInt64
  ) -> Bool {
    let half = UInt64(1) << 63
    switch rule.direction {
    case .even: return fraction > half || fraction == half && (isOdd || below())
    case .away: return fraction >= half
    case .zero: return false
    case .positive: return !isNegative && (fraction != 0 || below())
    case .negative: return isNegative && (fraction != 0 || below())
    case .odd: return !isOdd && (fraction != 0 || below())
    case .stochastic:
      let share = UInt128(fraction >> UInt64(64 - rule.randomBits))
      return (share + rule.lowBits(of: random)) >> UInt128(rule.randomBits) != 0
    }
  }

  /// Leaves the low bits of a two's complement integer, as magnitude; returns the sign.
  private func wrap(_ held: inout [UInt64], isNegative: Bool) -> Bool {
    mask(&held)
    if isNegative { negate(&held) }
    let (top, bit) = (width - 1).quotientAndRemainder(dividingBy: 64)
    let isNegative = held[top] >> UInt64(bit) & 1 == 1
    if isNegative { negate(&held) }
    return isNegative
  }

  private func negate(_ held: inout [UInt64]) {
    var carry = true
    for limb in held.indices {
      let (sum, over) = (~held[limb]).addingReportingOverflow(carry ? 1 : 0)
      held[limb] = sum
      carry = over
    }
    mask(&held)
  }

  private func mask(_ held: inout [UInt64]) {
    let (first, bits) = width.quotientAndRemainder(dividingBy: 64)
    held[first] &= (1 << UInt64(bits)) - 1
    for limb in held.indices.dropFirst(first + 1) { held[limb] = 0 }
  }
}
