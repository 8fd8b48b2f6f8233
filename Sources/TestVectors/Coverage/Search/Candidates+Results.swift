// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Cases whose exact sum is chosen first.
extension Candidates {
  /// A sum to be rounded: a kept significand and a pattern below it, in any binade of a format.
  func patternedSum(_ random: inout RandomStream) -> ExactValue {
    guard let target = targets.isEmpty ? nil : targets[random.below(targets.count)] else {
      return .zero()
    }
    switch target {
    case .float(let format):
      let t = min(format.fields.trailingSignificandBits, 60)
      let lowest = format.minimumExponent - t
      let highest = max(lowest, min(format.greatestFinite.binade, model.bounds.total.highest))
      let binade =
        random.oneIn(4)
        ? random.within(lowest...min(highest, format.minimumExponent + 2))
        : random.within(lowest...highest)
      let unit = max(binade, format.minimumExponent) - t
      let bits = binade - unit
      return sum(kept: kept(bits, &random), unit: unit, dropped(unit, &random), &random)
    case .fixedPoint(let format):
      let bits = random.below(max(1, format.width - 1))
      let unit = -format.fractionBits
      return sum(kept: kept(bits, &random), unit: unit, dropped(unit, &random), &random)
    case .codeBook: return value(c.format, number(c, &random))
    }
  }

  /// A significand of so many bits below its leading one.
  private func kept(_ bits: Int, _ random: inout RandomStream) -> UInt128 {
    let leading = UInt128(1) << UInt128(max(0, bits))
    let below = UInt128(random.bits()) & (leading - 1)
    switch random.below(6) {
    case 0: return leading | (leading - 1)
    case 1: return leading
    case 2:
      // Ones to the end from some place on: where carries run.
      let ones = UInt128(1) << UInt128(random.below(bits + 1)) - 1
      return leading | below | ones
    case 3: return leading | below & ~1
    default: return leading | below
    }
  }

  /// The dropped places: how many, and what stands there.
  private func dropped(_ unit: Int, _ random: inout RandomStream) -> (places: Int, bits: UInt128) {
    let most = min(60, max(0, unit - model.bounds.total.lowest))
    guard most > 0 else { return (0, 0) }
    let places = random.oneIn(2) ? min(most, random.within(1...4)) : random.within(1...most)
    let half = UInt128(1) << UInt128(places - 1)
    switch random.below(6) {
    case 0: return (places, half)
    case 1: return (places, half + 1)
    case 2: return (places, half - 1)
    case 3: return (places, 1)
    case 4: return (places, half | 1)
    default: return (places, UInt128(random.bits()) & (2 * half - 1))
    }
  }

  private func sum(
    kept: UInt128, unit: Int, _ dropped: (places: Int, bits: UInt128), _ random: inout RandomStream
  ) -> ExactValue {
    ExactValue(
      isNegative: random.oneIn(2), significand: kept << UInt128(dropped.places) | dropped.bits,
      exponent: unit - dropped.places)
  }

  /// A sum at an end of a format or register: its greatest and least numbers, with what lies around.
  func edgeSum(_ random: inout RandomStream) -> ExactValue {
    var ends: [(UInt128, Int)] = []
    if let register, random.oneIn(2) || targets.isEmpty {
      let width = min(register.width, 120)
      ends = [
        (UInt128(1) << UInt128(width - 1) - 1, register.lowestExponent + register.width - width),
        (UInt128(1) << UInt128(width - 1), register.lowestExponent + register.width - width),
      ]
    } else {
      let target = targets[random.below(targets.count)]
      switch target {
      case .float(let format):
        let greatest = format.greatestFinite
        let least = format.leastNormal
        let unit = format.minimumExponent - format.fields.trailingSignificandBits
        let greatestUnit = greatest.binade - format.fields.trailingSignificandBits
        // All bits of the greatest, so that halves of its unit can be added.
        let whole = greatest.significand << UInt128(greatest.exponent - greatestUnit)
        if random.oneIn(2) {
          ends = [(whole, greatestUnit), (whole + 1, greatestUnit)]
        } else {
          let normal = least.significand << UInt128(max(0, least.exponent - unit))
          ends = [(0, unit), (1, unit), (normal, unit), (normal > 0 ? normal - 1 : 0, unit)]
        }
      case .fixedPoint(let format):
        let end = format.greatestInteger.magnitude
        ends = [
          (end, -format.fractionBits), (end + 1, -format.fractionBits),
          (end + 2, -format.fractionBits), (end - 1, -format.fractionBits),
        ]
      case .codeBook: return value(c.format, random.pick(c.extremes))
      }
    }
    let (end, unit) = ends[random.below(ends.count)]
    let more = min(40, max(0, unit - model.bounds.total.lowest))
    let places =
      more == 0 ? 0 : (random.oneIn(2) ? min(more, random.within(0...3)) : random.within(0...more))
    var significand = end << UInt128(places)
    let half = places > 0 ? UInt128(1) << UInt128(places - 1) : 0
    switch random.below(6) {
    case 0: significand += half
    case 1: significand += half + 1
    case 2: significand += half > 0 ? half - 1 : 0
    case 3: significand += 1
    case 4: significand -= significand > 0 ? 1 : 0
    default: break
    }
    return ExactValue(
      isNegative: random.oneIn(2), significand: significand, exponent: unit - places)
  }

  /// A case of a chosen sum: a part of it is a product, the rest the addend or another product.
  func solved(_ wanted: ExactValue, _ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let k = random.below(length)
    let part: ExactValue
    switch random.below(4) {
    case 0:
      // The low bits: the addend takes the high ones.
      let keep = random.within(1...12)
      let mask = UInt128(1) << UInt128(keep) - 1
      part = ExactValue(
        isNegative: wanted.isNegative, significand: wanted.significand & mask,
        exponent: wanted.exponent)
    case 1: part = wanted
    case 2:
      // Some of the high bits: the addend takes the low ones.
      let cut = UInt128(random.within(0...max(0, 127 - wanted.significand.leadingZeroBitCount)))
      part = ExactValue(
        isNegative: wanted.isNegative, significand: (wanted.significand >> cut) << cut,
        exponent: wanted.exponent)
    default: part = value(a.format, number(a, &random)).times(value(b.format, number(b, &random)))
    }
    set(&operands, k, factors(for: part, &random))
    var rest = wanted.addJamming(product(operands.a[k], operands.b[k]).negated, zeroSign: false)
    if length > 1, random.oneIn(2) {
      let other = (k + 1 + random.below(length - 1)) % length
      set(&operands, other, factors(for: rest, &random))
      rest = rest.addJamming(
        product(operands.a[other], operands.b[other]).negated, zeroSign: false)
    }
    if case .finite = c.format.decode(0), rest.significand.leadingZeroBitCount >= 4 || rest.isZero {
      operands.c = addend(for: rest)
      if random.oneIn(8) {
        operands.c = c.neighbour(of: operands.c, steps: random.within(-1...1))
      }
    }
    return operands
  }

  /// Two numbers at a chosen distance of exponents, which add or cancel.
  func apart(_ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let k = random.below(length)
    // The ends of two's complement factors make a product that no others do.
    let isEnd = random.oneIn(4)
    let first =
      isEnd
      ? (random.pick(a.extremes), random.pick(b.extremes))
      : (number(a, &random), number(b, &random))
    set(&operands, k, first)
    let p = product(first.0, first.1)
    guard !p.isZero else { return operands }
    let reach = c.format.significandBits + a.format.significandBits + b.format.significandBits
    let distance = random.oneIn(2) ? random.within(-3...3) : random.within(-reach...reach)
    if random.oneIn(3) {
      // Nearly the opposite: few bits remain.
      let opposite = addend(for: p.negated)
      operands.c = c.neighbour(of: opposite, steps: random.within(-3...3))
    } else {
      operands.c = c.code(inBinade: p.binade + distance, &random)
      if random.oneIn(3) { operands.c = c.powerOfTwo(p.binade + distance) ?? operands.c }
    }
    if length > 1, random.oneIn(2) {
      let other = (k + 1 + random.below(length - 1)) % length
      let wanted = ExactValue(
        isNegative: random.oneIn(2), significand: p.significand, exponent: p.exponent + distance)
      set(&operands, other, factors(for: wanted, &random))
    }
    return operands
  }

  /// A difference of a chosen number of cancelled bits: a product of all its bits, the addend one below.
  func cancelling(_ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let k = random.below(length)
    let binade = random.within(c.binades)
    // The addend just below a power of two, or the product: what remains is a chosen bit.
    let length = random.within(0...min(60, max(c.format.significandBits, 1) + 2))
    let top = ExactValue(isNegative: random.oneIn(2), significand: 1, exponent: binade)
    let left = ExactValue(
      isNegative: top.isNegative == random.oneIn(2), significand: 1, exponent: binade - length)
    if random.oneIn(2) {
      set(&operands, k, factors(for: top, &random))
      let p = product(operands.a[k], operands.b[k])
      operands.c = addend(for: left.addJamming(p.negated, zeroSign: false))
    } else {
      operands.c = c.powerOfTwo(binade) ?? c.code(inBinade: binade, &random)
      let held = value(c.format, operands.c)
      set(&operands, k, factors(for: left.addJamming(held.negated, zeroSign: false), &random))
    }
    return operands
  }
}
