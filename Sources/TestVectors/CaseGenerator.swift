// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The operands of one dot product.
public struct DotCase: Sendable, Hashable {
  /// The codes.
  public var operands = DotOperands()
  /// What the case is after.
  public var cornerClass: CornerClass = .uniformCodes

  /// An empty case, to be filled.
  public init() {}
}

/// Draws cases by corner class for a unit.
///
/// Case i depends on the seed and i alone: a prefix of a longer run is a shorter run, and any number of
/// threads draws the same cases.
///
/// The generator aims with Float64 sums of the model's decoded values. That steers where cases fall
/// and says nothing about results.
public struct CaseGenerator: Sendable {
  let unit: MACUnit
  private let seed: UInt64
  let a: FormatCorners
  let b: FormatCorners
  let c: FormatCorners
  /// The binades that the accumulator can hold, from its least to its greatest number.
  let accumulator: ClosedRange<Int>
  /// How many bits of a sum the accumulator keeps.
  let precision: Int
  /// How many bits below the greatest term still count: F of an aligned sum, else the accumulator's.
  let depth: Int
  let scales: ScaleGenerator?
  /// How many products every case has; nil when lengths are drawn too.
  private let fixedLength: Int?

  /// A generator for a unit.
  ///
  /// - Parameter length: how many products every case has, as a circuit takes them; nil for lengths of a part
  ///   of a block to a chain of several.
  public init(unit: MACUnit, seed: UInt64, length: Int? = nil) {
    self.unit = unit
    fixedLength = length
    self.seed = seed
    a = FormatCorners(unit.description.decode.a)
    b = FormatCorners(unit.description.decode.b)
    c = FormatCorners(unit.description.decode.c)
    scales = unit.description.scale.blocks.map { ScaleGenerator($0) }
    switch unit.description.accumulate {
    case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _):
      accumulator = FormatCorners(format).binades
      precision = Self.precision(format)
    case .register(let register, _):
      let top = register.lowestExponent + register.width - 2
      accumulator = register.lowestExponent...top
      precision = register.width - 1
    case .exact:
      accumulator = FormatCorners(unit.resultFormat).binades
      precision = Self.precision(unit.resultFormat)
    }
    var depth = unit.description.sum.alignment?.fractionBits ?? precision
    if case .shifted(let shifted, _, _) = unit.description.accumulate {
      depth = max(depth, shifted.sumFractionBits)
    }
    self.depth = depth
  }

  /// Fills in case number `index`.
  public func fill(_ dot: inout DotCase, index: UInt64) {
    var random = RandomStream(seed: seed, stream: index)
    let cornerClass = CornerClass.ofCase(index)
    let count = length(&random)
    dot.cornerClass = cornerClass
    dot.operands.a.removeAll(keepingCapacity: true)
    dot.operands.b.removeAll(keepingCapacity: true)
    if cornerClass == .nearTies {
      nearTie(&dot.operands, count, &random)
      return
    }
    if cornerClass == .blockCancellation || cornerClass == .alignment {
      spread(&dot.operands, count, &random)
    } else {
      for _ in 0..<count {
        let (x, y) = factors(cornerClass, &random)
        dot.operands.a.append(x)
        dot.operands.b.append(y)
      }
    }
    if let scales { dot.operands.scales = scales.words(cornerClass, count, &random) }
    let grows =
      (cornerClass == .overflowBand || cornerClass == .underflowBand) && random.oneIn(3)
    if grows {
      // Of one sign and near the formats' ends, so that sums grow.
      for k in 0..<count {
        // Beside small ones, whose last bits an alignment drops.
        if cornerClass == .overflowBand || (scales != nil && random.oneIn(2)) {
          (dot.operands.a[k], dot.operands.b[k]) = pair(
            near: a.binades.upperBound + b.binades.upperBound + 3, &random)
        }
        dot.operands.a[k] = a.positive(dot.operands.a[k])
        dot.operands.b[k] = b.positive(dot.operands.b[k])
      }
      // There and back again: what saturated on the way does not return.
      if cornerClass == .overflowBand, random.oneIn(3) {
        for k in 0..<count / 2 {
          dot.operands.a[count - 1 - k] = a.negated(dot.operands.a[k])
          dot.operands.b[count - 1 - k] = dot.operands.b[k]
        }
      }
    }
    if cornerClass == .underflowBand {
      scaleIntoUnderflow(&dot.operands, &random, grows: grows)
    }
    if cornerClass == .blockCancellation { cancel(&dot.operands, &random) }
    dot.operands.c = addend(cornerClass, dot, &random)
  }

  /// How many products: mostly one block, sometimes a part of one or a chain of up to five.
  private func length(_ random: inout RandomStream) -> Int {
    if let fixedLength { return fixedLength }
    guard let block = unit.description.block.length else {
      // Around the powers of two, where a tree gets another level.
      return [1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33][random.below(11)]
    }
    if block == 1 {
      guard random.oneIn(4) else { return 1 }
      return random.oneIn(4) ? random.within(9...16) : random.within(2...8)
    }
    switch random.below(8) {
    case 0, 1: return random.within(1...block)
    case 2: return block + random.within(1...block)
    case 3: return random.within(2...4) * block + random.within(1...block)
    default: return block
    }
  }

  private func factors(
    _ cornerClass: CornerClass, _ random: inout RandomStream
  ) -> (UInt64, UInt64) {
    switch cornerClass {
    case .uniformCodes: return (a.anyCode(&random), b.anyCode(&random))
    case .specials:
      return (
        random.oneIn(3) ? a.anyCode(&random) : random.pick(a.specials),
        random.oneIn(3) ? b.anyCode(&random) : random.pick(b.specials)
      )
    case .zeros:
      let x = random.oneIn(2) ? random.pick(a.zeros) : number(a, &random)
      let y = random.oneIn(2) ? random.pick(b.zeros) : number(b, &random)
      return (x, y)
    case .subnormals:
      let x = random.oneIn(2) ? random.pick(a.subnormals) : number(a, &random)
      return (x, random.oneIn(2) ? random.pick(b.subnormals) : number(b, &random))
    case .extremes:
      let x = random.oneIn(4) ? number(a, &random) : random.pick(a.extremes)
      return (x, random.oneIn(4) ? number(b, &random) : random.pick(b.extremes))
    case .significandPatterns: return (a.patterned(&random), b.patterned(&random))
    case .cancellation, .absorption, .ties, .blockCancellation, .alignment, .nearTies:
      return (number(a, &random), number(b, &random))
    case .overflowBand:
      // As large as the accumulator's greatest number, or as its lowest bit there.
      let top = accumulator.upperBound
      return pair(near: random.oneIn(2) ? top : top - precision, &random)
    case .underflowBand:
      if scales != nil { return (number(a, &random), number(b, &random)) }
      if case .rounded(let format, _) = unit.description.product, random.oneIn(3) {
        return justBelow(FormatCorners(format).leastNormalBinade, &random)
      }
      return pair(near: accumulator.lowerBound, &random)
    }
  }

  /// A finite number of any binade.
  private func number(_ corners: FormatCorners, _ random: inout RandomStream) -> UInt64 {
    corners.code(inBinade: random.within(corners.binades), &random)
  }

  /// Factors whose product lies around a binade, as near as the formats allow.
  func pair(near target: Int, _ random: inout RandomStream) -> (UInt64, UInt64) {
    let wanted = target + random.within(-3...3)
    let low = max(a.binades.lowerBound, wanted - b.binades.upperBound - 1)
    let high = min(a.binades.upperBound, wanted - b.binades.lowerBound)
    let first =
      low <= high
      ? random.within(low...high)
      : (wanted < 0 ? a.binades.lowerBound : a.binades.upperBound)
    return (
      a.code(inBinade: first, &random), b.code(inBinade: wanted - first, &random)
    )
  }

  private func addend(
    _ cornerClass: CornerClass, _ dot: DotCase, _ random: inout RandomStream
  ) -> UInt64 {
    switch cornerClass {
    case .uniformCodes: return c.anyCode(&random)
    case .specials: return random.oneIn(3) ? c.anyCode(&random) : random.pick(c.specials)
    case .zeros: return random.oneIn(4) ? c.anyCode(&random) : random.pick(c.zeros)
    case .subnormals:
      return random.oneIn(3) ? random.pick(c.zeros) : random.pick(c.subnormals)
    case .extremes: return random.oneIn(4) ? number(c, &random) : random.pick(c.extremes)
    case .significandPatterns:
      let sum = sum(of: dot)
      guard random.oneIn(2), sum != 0 else { return c.patterned(&random) }
      return c.code(inBinade: ExactValue(sum).binade + random.within(-4...4), &random)
    case .cancellation:
      let opposite = nearest(-sum(of: dot))
      return c.neighbour(of: opposite, steps: random.within(-3...3))
    case .absorption:
      let sum = sum(of: dot)
      guard sum != 0 else { return number(c, &random) }
      let reach = Self.precision(c.format) + 4
      return c.code(
        inBinade: ExactValue(sum).binade + random.within(-reach...reach), &random)
    case .ties, .nearTies: return tie(dot, &random)
    case .overflowBand:
      let top = nearest(sum(of: dot) < 0 ? -.infinity : .infinity)
      let code = random.oneIn(8) ? nearest(sum(of: dot) < 0 ? .infinity : -.infinity) : top
      return c.neighbour(of: code, steps: -random.within(0...3))
    case .blockCancellation:
      if random.oneIn(2) { return random.pick(c.zeros) }
      let sum = sum(of: dot)
      return sum == 0
        ? number(c, &random)
        : c.code(inBinade: ExactValue(sum).binade + random.within(-depth...4), &random)
    case .alignment:
      let greatest = greatestBinade(dot)
      return random.oneIn(6)
        ? random.pick(c.zeros)
        : c.code(inBinade: greatest + random.within(-depth - 3...depth + 3), &random)
    case .underflowBand:
      if random.oneIn(3) { return random.pick(c.zeros) }
      return random.oneIn(2)
        ? c.code(inBinade: c.binades.lowerBound + random.within(0...3), &random)
        : random.pick(c.extremes)
    }
  }

  /// An addend whose unit in the last place is twice the lowest bit of the sum of products: the sum
  /// then ends half way between two numbers.
  private func tie(_ dot: DotCase, _ random: inout RandomStream) -> UInt64 {
    let sum = sum(of: dot)
    guard sum != 0, sum.isFinite else { return number(c, &random) }
    let exact = ExactValue(sum)
    let lowest = exact.exponent + exact.significand.trailingZeroBitCount
    // One place lower or higher puts the sum one bit beside the tie.
    let place = random.oneIn(3) ? random.within(-1...1) : 0
    return c.code(inBinade: lowest + precision + place, &random)
  }

  private static func precision(_ format: NumberFormat) -> Int {
    switch format {
    case .float(let format): format.precision
    case .fixedPoint(let format): format.width - 1
    case .codeBook: 8
    }
  }

  private func nearest(_ value: Double) -> UInt64 {
    c.format.encode(FormatValue(value), rounding: Rounding(overflow: .saturate)).code
  }

  private func sum(of dot: DotCase) -> Double {
    var sum = 0.0
    for k in dot.operands.a.indices { sum += product(dot.operands, k) }
    return sum.isNaN ? 0 : sum
  }

  private func product(_ operands: DotOperands, _ k: Int) -> Double {
    a.format.decode(operands.a[k]).asDouble * b.format.decode(operands.b[k]).asDouble
      * (scales?.factor(operands.scales, k) ?? 1)
  }
}

// MARK: - Blocks in which alignment matters

extension CaseGenerator {
  /// Products from the greatest down to a few places below the last that would be kept beside it.
  private func spread(_ operands: inout DotOperands, _ count: Int, _ random: inout RandomStream) {
    let greatest = a.binades.upperBound + b.binades.upperBound
    let least = a.binades.lowerBound + b.binades.lowerBound
    let top = random.within(min(least + depth / 2, greatest)...greatest)
    // Few terms show a cut best, many the carries.
    let low = random.oneIn(2) ? depth - 4 : 0
    for k in 0..<count {
      let below = k == 0 ? 0 : random.within(min(low, depth + 3)...(depth + 3))
      let (x, y) = pair(around: top - below, &random)
      operands.a.append(x)
      operands.b.append(random.oneIn(12) ? random.pick(b.zeros) : y)
    }
    if count > 1 {
      let place = random.below(count)
      operands.a.swapAt(0, place)
      operands.b.swapAt(0, place)
    }
  }

  /// Makes one product of a block the opposite of the greatest of it.
  private func cancel(_ operands: inout DotOperands, _ random: inout RandomStream) {
    guard operands.a.count > 1 else { return }
    let magnitudes = operands.a.indices.map { product(operands, $0).magnitude }
    guard let greatest = magnitudes.indices.max(by: { magnitudes[$0] < magnitudes[$1] }) else {
      return
    }
    let length = unit.description.block.length ?? operands.a.count
    let start = greatest / length * length
    let partner = start + random.below(min(length, operands.a.count - start))
    guard partner != greatest else { return }
    operands.a[partner] = a.negated(operands.a[greatest])
    operands.b[partner] = operands.b[greatest]
    scales?.equalize(&operands.scales, greatest, partner)
    if random.oneIn(4) { operands.b[partner] = b.neighbour(of: operands.b[partner], steps: 1) }
  }

  private func greatestBinade(_ dot: DotCase) -> Int {
    let magnitudes = dot.operands.a.indices.map { product(dot.operands, $0).magnitude }
    guard let greatest = magnitudes.filter({ $0.isFinite && $0 > 0 }).max() else { return 0 }
    return ExactValue(greatest).binade
  }

  /// Factors whose product lies in a binade or the next, as near as the formats allow.
  private func pair(around wanted: Int, _ random: inout RandomStream) -> (UInt64, UInt64) {
    let low = max(a.binades.lowerBound, wanted - b.binades.upperBound)
    let high = min(a.binades.upperBound, wanted - b.binades.lowerBound)
    let first =
      low <= high
      ? random.within(low...high)
      : (wanted < 0 ? a.binades.lowerBound : a.binades.upperBound)
    return (
      a.code(inBinade: first, &random), b.code(inBinade: wanted - first, &random)
    )
  }
}

extension SumStage {
  /// The aligned sum, wherever it stands; nil without one.
  var alignment: AlignedSum? {
    switch self {
    case .exact, .rounded: nil
    case .aligned(let aligned): aligned
    case .converted(let inner, _, _): inner.alignment
    case .lanes(let lanes): lanes.each.alignment
    }
  }
}
