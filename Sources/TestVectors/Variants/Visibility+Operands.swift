// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Visibility {
  // MARK: Order and blocks

  var blockReason: String? {
    if original.block.order != changed.block.order {
      if isModular { return "sums modulo 2^n do not depend on the order" }
      if termsOnlyGrow { return "a sum of positive terms saturates in any order" }
      if original.block.length.map({ $0 % 2 == 0 }) ?? true, pairsCommute(original.sum) {
        return "the two of a pair stand in one block, whose sum does not depend on their order"
      }
    }
    if original.block.length != changed.block.length {
      if isModular { return "sums modulo 2^n do not depend on the blocks" }
      if termsOnlyGrow { return "a sum of positive terms saturates in blocks of any length" }
      if case .exact = original.accumulate, case .exact = original.sum {
        return "an exact accumulator does not depend on the blocks"
      }
    }
    return nil
  }

  /// Whether a sum is the same with the two terms of each pair exchanged.
  private func pairsCommute(_ sum: SumStage) -> Bool {
    switch sum {
    case .exact, .aligned: return true
    case .rounded(.pairwiseTree, _, _): return true
    case .rounded(.chain, _, _): return original.block.length == 2
    case .rounded(.chainFromZero, _, _): return false
    case .converted(let inner, _, _): return pairsCommute(inner)
    case .lanes(let lanes): return lanes.run % 2 == 0 && pairsCommute(lanes.each)
    }
  }

  // MARK: Operands

  var decodeReason: String? {
    let (first, second) = (original.decode, changed.decode)
    if first.subnormalFactors != second.subnormalFactors {
      if !first.a.hasSubnormals, !first.b.hasSubnormals {
        return "the factors have no subnormals"
      }
      if isZeroSignLost, first.subnormalFactors != .kept, second.subnormalFactors != .kept {
        return "no sign of a zero factor reaches the result"
      }
    }
    if first.subnormalAddend != second.subnormalAddend {
      if !first.c.hasSubnormals { return "the addend has no subnormals" }
      if isZeroSignLost, first.subnormalAddend != .kept, second.subnormalAddend != .kept {
        return "no sign of a zero addend reaches the result"
      }
    }
    if first.factorsConvertedTo != second.factorsConvertedTo { return conversionReason }
    return nil
  }

  /// Zeros are no terms of aligned sums, and every delivered zero may be +0.
  private var isZeroSignLost: Bool {
    if original.special.zeroSign == .positive { return true }
    switch original.accumulate {
    case .aligned, .shifted: return true
    case .rounded: return sumIsNeverNegativeZero
    case .register, .exact: return false
    }
  }

  /// Where a subnormal factor's exponent is that of the greatest term, nothing is cut in either reading.
  private var conversionReason: String? {
    if case .float(let to)? = original.decode.factorsConvertedTo,
      [original.decode.a, original.decode.b].allSatisfy({
        if case .float(let from) = $0 { from.minimumExponent == to.minimumExponent } else { false }
      })
    {
      return "subnormal factors stay subnormal with the same exponent"
    }
    guard case .lanes(let lanes) = original.sum, case .sequence = lanes.joined,
      case .aligned(let aligned) = lanes.each, case .float(let a) = original.decode.a,
      case .float(let b) = original.decode.b
    else { return nil }
    let subnormalTop = max(
      a.minimumExponent + b.greatestFinite.binade, b.minimumExponent + a.greatestFinite.binade)
    let floor = aligned.minimumExponent ?? subnormalTop
    guard max(subnormalTop, floor) - aligned.fractionBits <= widths.product.lowest else {
      return nil
    }
    return "no bit of a product is cut where a subnormal factor decides the alignment"
  }

  // MARK: Scales and products

  var scaleReason: String? {
    guard let first = original.scale.blocks, let second = changed.scale.blocks else { return nil }
    if first.ignoresSign != second.ignoresSign, !first.a.isSigned, !first.b.isSigned {
      return "the scales have no sign"
    }
    return nil
  }

  var productReason: String? {
    if case .rounded(let format, let first) = original.product {
      let bits = original.decode.a.significandBits + original.decode.b.significandBits
      guard case .float(let float) = format else { return nil }
      let underflows = widths.product.lowest < format.bitRange.lowest
      guard case .rounded(_, let second) = changed.product else {
        let overflows = widths.product.highest > float.greatestFinite.binade
        return bits <= float.precision && !underflows && !overflows
          && first.subnormalResults == .kept ? "every product is a number of the format" : nil
      }
      if changes(first, second, \.tininess), widths.product.lowest >= float.minimumExponent {
        return "no product is subnormal"
      }
      if changes(first, second, \.tininess), bits < float.precision {
        return "a product below the least normal number has too few bits to round up to it"
      }
      if changes(first, second, \.direction), bits < float.precision,
        first.subnormalResults == .flushed || !underflows,
        first.overflow == .saturate || first.directedOverflow == .special
          || (first.direction.isToNearest && second.direction.isToNearest)
          || widths.product.highest < float.greatestFinite.binade
      {
        return "no product that is delivered is inexact"
      }
      if changes(first, second, \.overflow) || changes(first, second, \.directedOverflow),
        second.overflow != .saturate, first.overflow != .saturate,
        widths.product.highest < float.greatestFinite.binade
      {
        return "no product overflows"
      }
      if changes(first, second, \.subnormalResults), widths.product.lowest >= float.minimumExponent
      {
        return "no product is subnormal"
      }
    }
    if case .exactBelow(let exponent) = original.product, widths.product.highest < exponent - 1 {
      return "no product is that large"
    }
    return nil
  }
}

extension RoundingDirection {
  /// Whether only ties tell the direction from the other one to nearest.
  var isToNearest: Bool { self == .roundTiesToEven || self == .roundTiesToAway }
}
