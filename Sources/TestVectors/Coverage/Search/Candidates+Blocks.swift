// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Cases about operands, blocks and scales.
extension Candidates {
  /// Products around the corners of the format that they are rounded to, or of any pattern.
  func productAtEdge(_ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let k = random.below(length)
    operands.c = random.oneIn(2) ? operands.c : number(c, &random)
    guard case .float(let format)? = productTarget else {
      set(&operands, k, (a.patterned(&random), b.patterned(&random)))
      return operands
    }
    let t = format.fields.trailingSignificandBits
    let ends: [(ExactValue, Int)] = [
      (format.greatestFinite, format.greatestFinite.binade - t),
      (format.leastNormal, format.minimumExponent - t),
      (format.leastNonzero, format.minimumExponent - t),
    ]
    let (end, unit) = ends[random.below(ends.count)]
    let places = random.within(0...8)
    var significand = end.significand << UInt128(max(0, end.exponent - unit) + places)
    let half = places > 0 ? UInt128(1) << UInt128(places - 1) : 0
    switch random.below(6) {
    case 0: significand += half
    case 1: significand += half + 1
    case 2: significand -= min(significand - 1, half)
    case 3: significand += 1
    case 4: significand -= 1
    default: break
    }
    let wanted = ExactValue(
      isNegative: random.oneIn(2), significand: significand, exponent: unit - places)
    set(&operands, k, factors(for: wanted, &random))
    if random.oneIn(3) {
      operands.a[k] = a.neighbour(of: operands.a[k], steps: random.within(-1...1))
    }
    return operands
  }

  /// Few terms at chosen distances from the greatest, each with a single bit or all of them set.
  func distances(_ depth: Int, _ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let top = random.within(
      a.binades.lowerBound + b.binades.lowerBound...a.binades.upperBound + b.binades.upperBound)
    let first = random.below(length)
    func term(_ binade: Int) -> ExactValue {
      let bits = random.oneIn(2) ? 1 : UInt128(random.bits() | 1) & 0xFF | 0x80
      return ExactValue(
        isNegative: random.oneIn(2), significand: bits,
        exponent: binade - (bits == 1 ? 0 : 7))
    }
    set(&operands, first, factors(for: term(top), &random))
    for _ in 0..<random.within(0...min(3, length - 1)) {
      let k = random.below(length)
      if k != first {
        set(&operands, k, factors(for: term(top - random.within(0...depth + 5)), &random))
      }
    }
    if random.oneIn(2) {
      operands.c = addend(for: term(top + random.within(-depth - 5...depth + 5)))
    }
    if model.scales != nil, random.oneIn(2) {
      operands.scales = drawnCase(random.bits() >> 40).scales
    }
    return operands
  }

  /// Two terms that cancel and a third far below, or a tie of two that a third breaks.
  func farThird(_ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    guard length > 1 else { return apart(&random) }
    let first = random.below(length)
    let other = (first + 1 + random.below(length - 1)) % length
    let top = random.within(
      max(
        a.binades.lowerBound + b.binades.lowerBound, c.binades.lowerBound)...max(
          a.binades.lowerBound + b.binades.lowerBound, c.binades.lowerBound,
          min(a.binades.upperBound + b.binades.upperBound, c.binades.upperBound)))
    let precision = targets.first?.significandBits ?? 24
    func power(_ exponent: Int) -> ExactValue {
      ExactValue(isNegative: random.oneIn(2), significand: 1, exponent: exponent)
    }
    let far = power(top - random.within(1...precision + 44))
    if random.oneIn(2) {
      set(&operands, first, factors(for: power(top), &random))
      let p = product(operands.a[first], operands.b[first])
      if random.oneIn(2) {
        operands.c = addend(for: p.negated)
        set(&operands, other, factors(for: far, &random))
      } else {
        set(
          &operands, other, (a.negated(operands.a[first]), operands.b[first]))
        operands.c = addend(for: far)
      }
    } else {
      operands.c = c.code(inBinade: top, &random)
      set(&operands, first, factors(for: power(top - precision), &random))
      set(&operands, other, factors(for: far, &random))
    }
    return operands
  }

  /// The places of single zeros, numbers and specials in a block.
  func position(_ index: Int, _ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    let k = index % length
    let zero = (operands.a[k], operands.b[k])
    let special = a.specials.filter { !a.format.isFinite($0) }
    let other = b.specials.filter { !b.format.isFinite($0) }
    switch index / length % 3 {
    case 0: set(&operands, k, (number(a, &random), number(b, &random)))
    case 1:
      for place in 0..<length { set(&operands, place, (number(a, &random), number(b, &random))) }
      set(&operands, k, zero)
    default:
      for place in 0..<length { set(&operands, place, (number(a, &random), number(b, &random))) }
      if !special.isEmpty {
        operands.a[k] = random.pick(special)
      } else if !other.isEmpty {
        operands.b[k] = random.pick(other)
      }
    }
    return operands
  }

  /// A pair of classes in one element, with a class of addend; all three crossed over the numbers.
  func classes(_ index: Int, _ random: inout RandomStream) -> DotOperands {
    let (x, y, z) = (model.operands.a.classes, model.operands.b.classes, model.operands.c.classes)
    var operands = blank(&random)
    let k = index / 7 % length
    operands.a[k] = random.pick(x[index / (y.count * z.count) % x.count].codes)
    operands.b[k] = random.pick(y[index / z.count % y.count].codes)
    operands.c = random.pick(z[index % z.count].codes)
    return operands
  }

  /// How many numbers `classes` takes.
  var classCount: Int {
    model.operands.a.classes.count * model.operands.b.classes.count
      * model.operands.c.classes.count
  }

  /// A boundary value of one operand; the others are numbers or zero.
  func boundary(_ index: Int, _ random: inout RandomStream) -> DotOperands {
    let codes = boundaryCodes
    var operands = blank(&random)
    let k = random.below(length)
    set(&operands, k, (number(a, &random), number(b, &random)))
    if random.oneIn(2) { operands.c = number(c, &random) }
    let (which, code) = codes[index % codes.count]
    switch which {
    case 0: operands.a[k] = code
    case 1: operands.b[k] = code
    default: operands.c = code
    }
    return operands
  }

  /// The boundary values of the three operands.
  var boundaryCodes: [(Int, UInt64)] {
    [a.format, b.format, c.format].enumerated().flatMap { which, format in
      BoundaryCodes(format).codes.map { (which, $0) }
    }
  }

  /// A pair of classes of scales, and microexponents.
  func scaled(_ index: Int, _ random: inout RandomStream) -> DotOperands {
    guard let scales = model.scales else { return blank(&random) }
    var operands = drawnCase(UInt64(index))
    for k in operands.a.indices {
      if !a.format.isFinite(operands.a[k]) || !b.format.isFinite(operands.b[k]) {
        set(&operands, k, (number(a, &random), number(b, &random)))
      }
    }
    let ones = blank(&random).scales
    operands.scales = ones
    let block = index % max(1, ones.a.count)
    let (x, y) = (scales.a.classes, scales.b.classes)
    operands.scales.a[block] = random.pick(x[index / y.count % x.count].codes)
    operands.scales.b[block] = random.pick(y[index % y.count].codes)
    if scales.blocks.microexponentRun != nil {
      let (widthA, widthB) = (
        UInt64(scales.blocks.a.width), UInt64(scales.blocks.b.width)
      )
      let (maskA, maskB) = (
        scales.blocks.wordWidth(scales.blocks.a), scales.blocks.wordWidth(scales.blocks.b)
      )
      operands.scales.a[block] |= random.bits() << widthA & (1 << UInt64(maskA) - 1)
      operands.scales.b[block] |= random.bits() << widthB & (1 << UInt64(maskB) - 1)
    }
    return operands
  }

  /// How many numbers `scaled` takes.
  var scaleCount: Int {
    guard let scales = model.scales else { return 0 }
    let classes = scales.a.classes.count * scales.b.classes.count
    return classes * max(1, (scales.blocks.count(for: length) + classes - 1) / classes)
  }

  /// Zeros of both signs met with each other, with opposites, and with numbers.
  func zeros(_ index: Int, _ random: inout RandomStream) -> DotOperands {
    var operands = blank(&random)
    for k in 0..<length {
      let isZero = random.oneIn(2) || index % 3 == 0
      let zero = random.oneIn(2) && !a.zeros.isEmpty
      if isZero, zero || !b.zeros.isEmpty {
        set(
          &operands, k,
          zero
            ? (random.pick(a.zeros), number(b, &random))
            : (number(a, &random), random.pick(b.zeros)))
        // One sign throughout, or any.
        if index % 2 == 0, k > 0, a.format.isSigned {
          operands.a[k] = operands.a[0]
          operands.b[k] = operands.b[0]
        }
      } else if length == 1 || random.oneIn(3) {
        set(&operands, k, (number(a, &random), number(b, &random)))
      }
    }
    if length > 1, index % 5 == 0 {
      // Two products that cancel.
      let (x, y) = (number(a, &random), number(b, &random))
      set(&operands, 0, (x, y))
      set(&operands, length - 1, (a.negated(x), y))
      for k in 1..<length - 1 { operands.a[k] = a.zeros.first ?? operands.a[k] }
    }
    switch random.below(3) {
    case 0: operands.c = random.pick(c.zeros)
    case 1: operands.c = addend(for: product(operands.a[0], operands.b[0]).negated)
    default: operands.c = number(c, &random)
    }
    return operands
  }

  /// A case that hit something, with one word changed a little.
  func changed(_ operands: DotOperands, _ random: inout RandomStream) -> DotOperands {
    var changed = operands
    let k = random.below(max(1, changed.a.count))
    func step(_ code: UInt64, _ corners: FormatCorners) -> UInt64 {
      switch random.below(4) {
      case 0: return corners.negated(code)
      case 1: return code ^ 1 << UInt64(random.below(corners.format.width))
      default: return corners.neighbour(of: code, steps: random.oneIn(2) ? 1 : -1)
      }
    }
    guard !changed.a.isEmpty else { return changed }
    switch random.below(4) {
    case 0: changed.a[k] = step(changed.a[k], a)
    case 1: changed.b[k] = step(changed.b[k], b)
    default: changed.c = step(changed.c, c)
    }
    return changed
  }
}
