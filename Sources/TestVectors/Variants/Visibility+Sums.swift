// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Visibility {
  var sumReason: String? {
    guard original.sum != changed.sum else { return nil }
    return sumReason(original.sum, changed.sum)
  }

  private func sumReason(_ first: SumStage, _ second: SumStage) -> String? {
    switch (first, second) {
    case (
      .rounded(let order, let format, let rounding), .rounded(let other, _, let changedRounding)
    ):
      if order != other {
        return [order, other].contains(.chainFromZero)
          || original.block.length.map({ $0 > 2 }) ?? true
          ? nil : "two terms have one order"
      }
      return additionReason(format, rounding, changedRounding, terms: termRange)
    case (.aligned(let one), .aligned(let other)): return alignedReason(one, other)
    case (.converted(let inner, let format, let rounding), .converted(let other, _, let changed)):
      if inner != other { return sumReason(inner, other) }
      if isExactInteger(inner, in: format), rounding.overflow == changed.overflow {
        if changes(rounding, changed, \.tininess) || changes(rounding, changed, \.direction),
          rounding.direction.isToNearest, changed.direction.isToNearest
        {
          return "the block's integer has fewer bits than the format"
        }
      }
      return additionReason(format, rounding, changed, terms: termRange)
    case (.lanes(let one), .lanes(let other)):
      if one.each != other.each { return sumReason(one.each, other.each) }
      switch (one.joined, other.joined) {
      case (.rounded(let format, let rounding), .rounded(_, let changed)):
        return additionReason(format, rounding, changed, terms: roundedRange(one.each, format))
      case (.sequence(let format, let rounding), .sequence(_, let changed)):
        return additionReason(format, rounding, changed, terms: termRange)
      case (.aligned, _), (.rounded, _), (.sequence, _): return nil
      }
    case (.exact, _), (.rounded, _), (.aligned, _), (.converted, _), (.lanes, _): return nil
    }
  }

  /// Where the bits of a sum lie that a stage delivers: rounding makes no lower bits than there were.
  private func roundedRange(_ sum: SumStage, _ format: NumberFormat) -> BitRange {
    guard let (held, _) = sum.lastRounding, held == format else { return termRange }
    return BitRange(
      lowest: max(format.bitRange.lowest, termRange.lowest), highest: format.bitRange.highest)
  }

  /// Whether an exact sum is an integer, in units of the block's one scale, of fewer bits than a format.
  private func isExactInteger(_ inner: SumStage, in format: NumberFormat) -> Bool {
    guard case .exact = inner, case .float(let float) = format, let length = original.block.length,
      let blocks = original.scale.blocks, blocks.blockSize % length == 0,
      blocks.microexponentRun == nil, case .fixedPoint = original.decode.a,
      case .fixedPoint = original.decode.b
    else { return false }
    let carry = MACUnit.Widths.carryBits(terms: length)
    return widths.product.width + carry < float.precision && blocks.a.significandBits == 1
      && blocks.b.significandBits == 1
  }

  private func alignedReason(_ one: AlignedSum, _ other: AlignedSum) -> String? {
    guard one.minimumExponent != other.minimumExponent, let terms = termExponents,
      one.groupSize == nil
    else { return nil }
    // An addend beside the terms has an exponent of its own, its format's lowest or more.
    var least = terms.lowerBound
    if case .aligned(let format, _) = original.accumulate {
      least = min(least, Self.leastExponent(original.decode.c), Self.leastExponent(format))
    }
    if let first = one.minimumExponent, first <= least,
      other.minimumExponent.map({ $0 <= least }) ?? true
    {
      return "no term lies that low"
    }
    return nil
  }

  /// A change of how a sum of terms in a range is rounded to a format, the accumulator not among them.
  private func additionReason(
    _ format: NumberFormat, _ first: Rounding, _ second: Rounding, terms: BitRange
  ) -> String? {
    guard case .float(let float) = format else { return nil }
    if changes(first, second, \.overflow) || changes(first, second, \.directedOverflow),
      !hasInfinities || (first.overflow != .saturate && second.overflow != .saturate),
      staysInRange(format, first, with: false)
    {
      return "no sum overflows"
    }
    if changes(first, second, \.subnormalResults), terms.lowest >= float.minimumExponent {
      return "no sum is subnormal"
    }
    if changes(first, second, \.tininess), terms.lowest >= format.bitRange.lowest {
      return "subnormal sums are exact"
    }
    return nil
  }

  // MARK: Accumulator

  var accumulateReason: String? {
    guard original.accumulate != changed.accumulate else { return nil }
    if isInteger, case .rounded(_, let one) = original.accumulate,
      case .rounded(_, let other) = changed.accumulate, one.overflow == other.overflow
    {
      if !changes(one, other, \.nanSubstitute) { return "no integer is rounded" }
      if !hasSpecials { return "no operand is a NaN" }
    }
    if case .register(let one, _) = original.accumulate,
      case .register(let other, _) = changed.accumulate, one.width != other.width,
      one.lowestExponent + min(one.width, other.width) - 2
        - max(termRange.highest, original.decode.c.bitRange.highest) > 12, !hasSpecials
    {
      return "only a sum of more than 4096 products reaches the top bit"
    }
    switch (original.accumulate, changed.accumulate) {
    case (.rounded(let format, let one), .rounded(_, let other)),
      (.aligned(let format, let one), .aligned(_, let other)):
      return roundingReason(format, one, other)
    case (.shifted(let shifted, let format, let one), .shifted(let changed, _, let other)):
      return one == other
        ? shiftedReason(shifted, changed) : roundingReason(format, one, other)
    case (.rounded, _), (.aligned, _), (.shifted, _), (.register, _), (.exact, _): return nil
    }
  }

  private func roundingReason(
    _ format: NumberFormat, _ first: Rounding, _ second: Rounding
  ) -> String? {
    guard case .float(let float) = format else { return nil }
    if changes(first, second, \.overflow) || changes(first, second, \.directedOverflow),
      first.overflow != .saturate, second.overflow != .saturate,
      staysInRange(format, first, with: true)
    {
      return "what is added to the greatest number is less than half a unit there"
    }
    let sum = accumulatedRange(format)
    // A difference of two numbers of the format has no bit below the lowest of either.
    if changes(first, second, \.tininess), sum.lowest >= format.bitRange.lowest {
      return "subnormal sums are exact"
    }
    // If acc + s is tiny and s is not 0, acc lies within a binade of s: the sum's lowest bit is then
    // not below s's greatest or acc's unit there.
    if changes(first, second, \.subnormalResults), original.decode.subnormalAddend != .kept,
      sum.lowest - float.precision - 1 >= float.minimumExponent
    {
      return "no sum is subnormal"
    }
    return nil
  }

  /// Where the bits of block sums lie.
  private func accumulatedRange(_ format: NumberFormat) -> BitRange {
    switch original.sum {
    case .lanes(let lanes):
      if case .rounded = lanes.joined { return roundedRange(lanes.each, format) }
      return roundedRange(original.sum, format)
    case .exact, .rounded, .aligned, .converted: return roundedRange(original.sum, format)
    }
  }

  private func shiftedReason(_ one: ShiftedAddition, _ other: ShiftedAddition) -> String? {
    if one.sumFractionBits != other.sumFractionBits { return sumBitsReason(one, other) }
    guard one.minimumExponent != other.minimumExponent, let terms = termExponents else {
      return nil
    }
    let exponent = max(one.minimumExponent, other.minimumExponent)
    let addend = original.decode.c.bitRange.lowest
    guard terms.lowerBound > exponent, addend >= exponent - one.addendFractionBits,
      min(addend, termRange.lowest) >= exponent - one.resultFractionBits
    else { return nil }
    return "where that exponent decides nothing is cut"
  }

  /// Why bits of s below those kept can not show.
  ///
  /// Bits of s below 2^(E - F) exist only where the addend lies far above s; then v has its leading bit at E
  /// or one place below, and is floored there by `resultFractionBits` anyway. Flooring twice is flooring
  /// once at the coarser place.
  private func sumBitsReason(_ one: ShiftedAddition, _ other: ShiftedAddition) -> String? {
    let kept = min(one.sumFractionBits, other.sumFractionBits)
    guard let length = original.block.length,
      let fractionBits = original.sum.alignment?.fractionBits
    else {
      return nil
    }
    // |s| < 4 * L * 2^E_s; E_s < E - (kept - F) has to put that four places below 2^E.
    let carry = MACUnit.Widths.carryBits(terms: length) + 2
    guard kept >= one.resultFractionBits + 1, kept - fractionBits >= carry + 1,
      one.addendFractionBits < kept
    else { return nil }
    return "the sum with the addend is floored above these bits anyway"
  }

}

extension SumStage {
  /// The rounding that every block sum has gone through last, however few its terms; nil without one.
  var lastRounding: (NumberFormat, Rounding)? {
    switch self {
    case .exact, .aligned: nil
    case .rounded(let order, let format, let rounding):
      order == .chainFromZero ? (format, rounding) : nil
    case .converted(_, let format, let rounding): (format, rounding)
    case .lanes(let lanes):
      switch lanes.joined {
      case .rounded: lanes.each.lastRounding
      case .sequence(let format, let rounding): (format, rounding)
      case .aligned: nil
      }
    }
  }
}
