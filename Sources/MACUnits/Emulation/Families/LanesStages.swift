// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// The stages of a unit as the family `lanes` takes them, and why each is exact.
struct LanesStages {
  private let unit: MACUnit.Description
  private let length: Int
  private(set) var parameters = gb_lanes_parameters()
  /// Whether every target keeps the sign of a zero.
  private(set) var keepsSigns = true
  /// Whether terms are groups, aligned at their scales' exponents.
  private(set) var hasGroups = false
  private var reasons: [String] = []
  /// Whether some number may be infinite on the way, and whether some target has no code for a NaN.
  private var mayBeInfinite = false
  private var lacksNaN = false

  var proof: String {
    (["terms are exact in float64"] + reasons + [
      "every step is rounded once, from a sum in round to odd"
    ])
    .joined(separator: "; ")
  }
  /// Whether factors need the powers at which they are aligned.
  var isAligned: Bool { parameters.sum == gb_lanes_aligned && parameters.power_of_product == 0 }

  init(_ request: PlanRequest) {
    unit = request.description
    length = request.blockLength
  }

  /// Fills in the parameters; false when some stage is not for this family.
  mutating func describe(_ terms: LanesTerms) -> Bool {
    parameters.block = Int64(length)
    parameters.pairs_reversed = unit.block.order == .pairsReversed ? 1 : 0
    parameters.lanes = 1
    parameters.run = 1
    setUnusedTargets()
    guard describeProduct(), describeSum(terms), describeAccumulator(terms) else { return false }
    // A target without NaN must not meet one: its overflows saturate, and nothing before it is infinite.
    if lacksNaN && mayBeInfinite { return false }
    parameters.takes_specials = lacksNaN || unit.special.nanOperandRun != nil ? 0 : 1
    return length <= 1 << 16
  }

  /// Targets of no stage have to be targets all the same.
  private mutating func setUnusedTargets() {
    var any = gb_float_target()
    any.precision = 24
    any.minimum_exponent = -126
    any.greatest = 1
    parameters.product_target = any
    parameters.sum_target = any
    parameters.converted_target = any
    parameters.join_target = any
    parameters.accumulator = any
    parameters.fixed.width = 8
  }

  /// A target of at most 51 bits within 2^±400, not stochastic.
  private mutating func target(_ format: NumberFormat, _ rounding: Rounding) -> gb_float_target? {
    guard case .float(let float) = format, float.precision <= 51, !rounding.usesRandomBits,
      format.bitRange.lowest >= -400, format.bitRange.highest <= 400,
      var target = gb_float_target(float, rounding)
    else { return nil }
    if float.positiveInfinityCode != nil && rounding.overflow != .saturate { mayBeInfinite = true }
    if float.canonicalNaNCode == nil {
      lacksNaN = true
      guard float.positiveInfinityCode == nil else { return nil }
      target.overflow = gb_overflow_saturate
    }
    if !float.hasNegativeZero { keepsSigns = false }
    return target
  }

  private mutating func describeProduct() -> Bool {
    switch unit.product {
    case .exact: parameters.product = gb_lanes_exact
    case .exactBelow(let exponent):
      guard abs(exponent) <= 400 else { return false }
      parameters.product = gb_lanes_below
      parameters.product_limit = Self.power(exponent)
      mayBeInfinite = true
    case .rounded(let format, let rounding):
      guard let target = target(format, rounding) else { return false }
      parameters.product = gb_lanes_rounded
      parameters.product_target = target
      parameters.product_least_power = Self.power(Int(target.minimum_exponent))
    }
    return true
  }

  // MARK: Sums

  private mutating func describeSum(_ terms: LanesTerms) -> Bool {
    guard case .lanes(let lanes) = unit.sum else { return describe(unit.sum, terms, isLane: false) }
    guard lanes.count <= LaneSum.maximumCount else { return false }
    parameters.lanes = Int32(lanes.count)
    parameters.run = Int32(min(lanes.run, 1 << 24))
    guard describe(lanes.each, terms, isLane: true) else { return false }
    switch lanes.joined {
    case .rounded(let format, let rounding):
      guard let target = target(format, rounding) else { return false }
      parameters.join = gb_lanes_join_rounded
      parameters.join_target = target
    case .sequence(let format, let rounding):
      guard let target = target(format, rounding) else { return false }
      parameters.join = gb_lanes_join_sequence
      parameters.join_target = target
      parameters.join_least_power = Self.power(Int(target.minimum_exponent))
    case .aligned(let fractionBits, let discarded):
      guard fractionBits + terms.height + ceilLog2(length) + 2 <= 50 else { return false }
      parameters.join = gb_lanes_join_aligned
      parameters.join_fraction_bits = Int32(fractionBits)
      parameters.join_discarded = discarded.inC
    }
    return true
  }

  private mutating func describe(_ sum: SumStage, _ terms: LanesTerms, isLane: Bool) -> Bool {
    switch sum {
    case .exact: return describeExact(terms, isLane: isLane)
    case .rounded(let order, let format, let rounding):
      guard let target = target(format, rounding) else { return false }
      parameters.sum_target = target
      switch order {
      case .chain: parameters.sum = gb_lanes_chain
      case .chainFromZero: parameters.sum = gb_lanes_chain_from_zero
      case .pairwiseTree: parameters.sum = gb_lanes_tree
      }
      return true
    case .aligned(let aligned): return describe(aligned, terms, isLane: isLane)
    case .converted(let inner, let format, let rounding):
      guard let target = target(format, rounding) else { return false }
      switch inner {
      case .exact, .aligned:
        parameters.converted = gb_lanes_convert_each
        parameters.converted_target = target
        return describe(inner, terms, isLane: false)
      case .rounded, .converted, .lanes: return false
      }
    case .lanes: return false
    }
  }

  private mutating func describeExact(_ terms: LanesTerms, isLane: Bool) -> Bool {
    let carry = ceilLog2(length)
    if length == 1 || terms.window + carry <= 53 {
      parameters.sum = gb_lanes_single
      reasons.append(
        length == 1
          ? "a block is one term"
          : "block sums fit in \(terms.window + carry) bits")
      return true
    }
    // A wide sum of a lane would be rounded to odd before it is joined.
    if isLane { return false }
    if length <= 2 || terms.window + 2 * carry <= 104 {
      parameters.sum = gb_lanes_pair
      reasons.append("block sums are two float64 without loss")
    } else {
      parameters.sum = gb_lanes_checked
      reasons.append("block sums are two float64, and more where these lose something")
    }
    return true
  }

  private mutating func describe(
    _ aligned: AlignedSum, _ terms: LanesTerms, isLane: Bool
  ) -> Bool {
    let group = aligned.groupSize ?? 1
    hasGroups = aligned.groupSize != nil
    if isLane && hasGroups { return false }
    guard case .float = unit.decode.multiplied.a, case .float = unit.decode.multiplied.b else {
      return false
    }
    let height = hasGroups ? terms.groupHeight + ceilLog2(group) : terms.height
    let count = length / group + 2
    let bits = aligned.fractionBits + height + ceilLog2(count)
    guard bits <= 52 else { return false }
    if hasGroups {
      // Products of one group have one scale: their sum needs the products' window and its significand.
      guard terms.groupWindow + ceilLog2(group) <= 53 else { return false }
    }
    if let least = aligned.minimumExponent {
      guard abs(least) <= 400 else { return false }
      parameters.least_power = Self.power(least)
    }
    parameters.sum = gb_lanes_aligned
    parameters.fraction_bits = Int32(aligned.fractionBits)
    parameters.discarded = aligned.discarded.inC
    parameters.group = Int32(group)
    if case .rounded = unit.product { parameters.power_of_product = 1 }
    reasons.append("aligned sums are integers of \(bits) bits")
    return true
  }

  // MARK: The accumulator

  private mutating func describeAccumulator(_ terms: LanesTerms) -> Bool {
    switch unit.accumulate {
    case .rounded(.fixedPoint(let format), let rounding):
      parameters.accumulate = gb_lanes_accumulate_fixed
      return describe(format, rounding, terms)
    case .rounded(let format, let rounding):
      parameters.accumulate = gb_lanes_accumulate_rounded
      return describe(format, rounding)
    case .aligned(let format, let rounding):
      guard case .aligned = unit.sum, case .float = unit.decode.c else { return false }
      parameters.accumulate = gb_lanes_accumulate_aligned
      return describe(format, rounding)
    case .shifted(let shifted, let format, let rounding):
      guard case .float = unit.decode.c, abs(shifted.minimumExponent) <= 300, unit.sum.hasExponent,
        max(shifted.sumFractionBits, shifted.addendFractionBits, shifted.resultFractionBits)
          + terms.height + ceilLog2(length + 1) + 1 <= 50
      else { return false }
      parameters.accumulate = gb_lanes_accumulate_shifted
      parameters.shifted_sum_bits = Int32(shifted.sumFractionBits)
      parameters.shifted_addend_bits = Int32(shifted.addendFractionBits)
      parameters.shifted_result_bits = Int32(shifted.resultFractionBits)
      parameters.shifted_reach = Int32(min(shifted.addendReach ?? -1, 400))
      parameters.shifted_least_power = Self.power(shifted.minimumExponent)
      return describe(format, rounding)
    case .register, .exact: return false
    }
  }

  private mutating func describe(_ format: NumberFormat, _ rounding: Rounding) -> Bool {
    guard let target = target(format, rounding) else { return false }
    parameters.accumulator = target
    parameters.accumulator_least_power = Self.power(Int(target.minimum_exponent))
    guard abs(unit.decode.c.leastExponent) <= 400 else { return false }
    parameters.addend_least_power = Self.power(unit.decode.c.leastExponent)
    return true
  }

  private mutating func describe(
    _ format: FixedPointFormat, _ rounding: Rounding, _ terms: LanesTerms
  ) -> Bool {
    guard format.width <= 50, abs(format.fractionBits) <= 100, !rounding.usesRandomBits,
      let target = gb_fixed_target(format, rounding)
    else { return false }
    if rounding.overflow == .wrap {
      // The sum is exact, and its units are counted below 2^51.
      guard unit.sum.isExact,
        terms.range.highest + ceilLog2(length) + 1 + format.fractionBits <= 49,
        min(terms.range.lowest, -format.fractionBits) + 50
          >= max(terms.range.highest + ceilLog2(length) + 1, format.width - format.fractionBits) + 1
      else { return false }
    }
    parameters.fixed = target
    parameters.nan_is_greatest = rounding.nanSubstitute == .greatestFinite ? 1 : 0
    parameters.accumulator_least_power = 1
    parameters.addend_least_power = 1
    return true
  }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}

extension DiscardedBits {
  /// The rule as the C code names it.
  fileprivate var inC: gb_lanes_discarded {
    switch self {
    case .truncated: gb_lanes_truncated
    case .floored: gb_lanes_floored
    case .jammed: gb_lanes_jammed
    }
  }
}
