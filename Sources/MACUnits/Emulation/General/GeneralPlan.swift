// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A unit as the general path works through it.
final class GeneralPlan: Sendable {
  /// What becomes of products.
  enum Product: Sendable {
    case exact
    case exactBelow(exponent: Int)
    case rounded(GeneralRounding)
  }

  /// What products are multiplied with.
  enum Scale: Sendable {
    case none
    case constant(Int)
    case blocks(GeneralScales)
  }

  /// The sum of a block.
  indirect enum Sum: Sendable {
    case exact
    case rounded(SumOrder, GeneralRounding)
    case aligned(AlignedSum)
    case converted(Sum, GeneralRounding)
    case lanes(LaneSum, each: Sum, Join)
  }

  /// How lanes become one sum.
  enum Join: Sendable {
    case rounded(GeneralRounding)
    case aligned(fractionBits: Int, DiscardedBits)
    case sequence(AlignedSum, GeneralRounding)
  }

  /// The accumulator.
  enum Accumulate: Sendable {
    case rounded(GeneralRounding)
    case aligned(AlignedSum, GeneralRounding)
    case shifted(ShiftedAddition, GeneralRounding)
    case register(GeneralRegister)
    case exact
  }

  let a: GeneralReader
  let b: GeneralReader
  let addend: GeneralReader
  let product: Product
  let scale: Scale
  /// Whether products are neither rounded nor scaled.
  let hasPlainProducts: Bool
  let sum: Sum
  let accumulate: Accumulate
  let register: GeneralRegister?
  let final: GeneralRounding
  let delivery: GeneralDelivery
  /// Whether the accumulator's code is the result.
  let deliversAccumulator: Bool
  let blockLength: Int?
  let isAscending: Bool
  let order: ProductOrder
  /// Whether the sum of a single term is that term.
  let passesSingleTerms: Bool
  /// Whether every block is one product that goes into the accumulator as it is.
  let isMultiplyAdd: Bool
  /// The sign of an exact zero sum of unlike terms that goes into the accumulator.
  let zeroIsNegative: Bool

  /// Where the bits of a term lie.
  let term: BitRange
  /// Where those of exact sums of terms lie, with those of the accumulator they may be added to.
  let sumRoom: BitRange
  /// Where those of an exact accumulator or a register lie.
  let totalRoom: BitRange

  /// An exact sum of so many bits is a machine integer.
  static let narrowBits = 122
  /// Sums of 2^34 terms are provided for.
  private static let carryBits = 34

  init(_ description: MACUnit.Description) {
    let decode = description.decode
    func reader(_ format: NumberFormat) -> GeneralReader {
      GeneralReader(
        format, mask: decode.factorMask, subnormals: decode.subnormalFactors,
        converted: decode.factorsConvertedTo)
    }
    a = reader(decode.a)
    b = reader(decode.b)
    addend = GeneralReader(decode.c, subnormals: decode.subnormalAddend)
    blockLength = description.block.length
    order = description.block.order
    isAscending = description.block.order == .ascending
    final = GeneralRounding(description.final.format, description.final.rounding)
    delivery = GeneralDelivery(description)

    var term = decode.a.bitRange.times(decode.b.bitRange)
    switch description.product {
    case .exact: product = .exact
    case .exactBelow(let exponent): product = .exactBelow(exponent: exponent)
    case .rounded(let format, let rounding):
      product = .rounded(GeneralRounding(format, rounding))
      term = format.bitRange
    }
    var scaleTop = 0
    switch description.scale {
    case .none: scale = .none
    case .constant(let exponent):
      scale = .constant(exponent)
      term = BitRange(lowest: term.lowest + exponent, highest: term.highest + exponent)
    case .blocks(let blocks):
      scale = .blocks(GeneralScales(blocks))
      // A missing scale is 1; a microexponent halves what its scale makes.
      let one = BitRange(lowest: 0, highest: 0)
      let halved = blocks.microexponentRun == nil ? 0 : 1
      let range = { (format: NumberFormat) in
        let all = format.bitRange.union(one)
        return BitRange(lowest: all.lowest - halved, highest: all.highest)
      }
      let (rangeA, rangeB) = (range(blocks.a), range(blocks.b))
      term = term.times(rangeA).times(rangeB)
      scaleTop = rangeA.highest + rangeB.highest + 2
    }
    hasPlainProducts = description.product.isExact && description.scale == .none
    self.term = term
    sum = Self.sum(description.sum)

    // An alignment may cut to units above all terms: at its least exponent, or at that of the scales.
    let least = description.sum.leastExponents.max() ?? term.lowest
    let carry = blockLength.map { Int.bitWidth - $0.leadingZeroBitCount } ?? Self.carryBits
    var sums = BitRange(
      lowest: term.lowest, highest: max(term.highest, least, scaleTop) + carry)
    for (format, _) in description.sum.roundings { sums = sums.union(format.bitRange) }
    let c = decode.c.bitRange
    var total = sums.union(c)
    var block = BitRange(lowest: term.lowest, highest: term.highest + carry).union(c)
    var register: GeneralRegister?
    let direction: RoundingDirection
    switch description.accumulate {
    case .rounded(let format, let rounding):
      accumulate = .rounded(GeneralRounding(format, rounding))
      block = block.union(format.bitRange)
      direction = rounding.direction
    case .aligned(let format, let rounding):
      let rule = GeneralRounding(format, rounding)
      if case .aligned(let aligned) = description.sum {
        accumulate = .aligned(aligned, rule)
      } else {
        // No such unit can be elaborated.
        accumulate = .rounded(rule)
      }
      direction = rounding.direction
    case .shifted(let shifted, let format, let rounding):
      accumulate = .shifted(shifted, GeneralRounding(format, rounding))
      direction = rounding.direction
    case .register(let stage, let rounding):
      total = total.union(
        BitRange(
          lowest: stage.lowestExponent, highest: stage.lowestExponent + stage.width + 1))
      let new = GeneralRegister(
        stage, rounding, isNarrow: total.width <= Self.narrowBits,
        takesTerms: description.sum.isExact)
      accumulate = .register(new)
      register = new
      direction = rounding.direction
    case .exact:
      accumulate = .exact
      total = BitRange(lowest: total.lowest, highest: total.highest + Self.carryBits)
      direction = description.final.rounding.direction
    }
    self.register = register
    sumRoom = block
    totalRoom = total
    zeroIsNegative = direction == .roundTowardNegative
    switch description.sum {
    case .exact, .rounded(.chain, _, _), .rounded(.pairwiseTree, _, _): passesSingleTerms = true
    case .rounded(.chainFromZero, _, _), .aligned, .converted, .lanes: passesSingleTerms = false
    }
    isMultiplyAdd = blockLength == 1 && hasPlainProducts && passesSingleTerms
    deliversAccumulator =
      description.accumulate.format.map { $0.0 == description.final.format } ?? false
  }

  private static func sum(_ stage: SumStage) -> Sum {
    switch stage {
    case .exact: return .exact
    case .rounded(let order, let format, let rounding):
      return .rounded(order, GeneralRounding(format, rounding))
    case .aligned(let aligned): return .aligned(aligned)
    case .converted(let inner, let format, let rounding):
      return .converted(sum(inner), GeneralRounding(format, rounding))
    case .lanes(let lanes):
      let join: Join
      switch lanes.joined {
      case .rounded(let format, let rounding): join = .rounded(GeneralRounding(format, rounding))
      case .aligned(let bits, let discarded): join = .aligned(fractionBits: bits, discarded)
      case .sequence(let format, let rounding):
        if case .aligned(let aligned) = lanes.each {
          join = .sequence(aligned, GeneralRounding(format, rounding))
        } else {
          // No such unit can be elaborated.
          join = .rounded(GeneralRounding(format, rounding))
        }
      }
      return .lanes(lanes, each: sum(lanes.each), join)
    }
  }

  /// Whether exact sums of so many terms are machine integers.
  @inline(__always)
  func isNarrow(terms: Int) -> Bool {
    term.width &+ (64 &- terms.leadingZeroBitCount) <= Self.narrowBits
  }
}

extension SumStage {
  /// The least exponents of its alignments.
  fileprivate var leastExponents: [Int] {
    switch self {
    case .exact, .rounded: []
    case .aligned(let aligned): [aligned.minimumExponent].compactMap { $0 }
    case .converted(let inner, _, _): inner.leastExponents
    case .lanes(let lanes): lanes.each.leastExponents
    }
  }
}
