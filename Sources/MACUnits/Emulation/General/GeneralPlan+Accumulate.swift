// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension GeneralPlan {
  /// The code of one dot product.
  func code(
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) -> UInt64 {
    var held = addend.factor(c).number
    // The code of what is held, where the accumulator's code is the result.
    var code: UInt64?
    switch accumulate {
    case .rounded(let rounding):
      code =
        dot.count == 0
        ? deliverAddend(&held, rounding, isAligned: false)
        : accumulateRounded(&held, rounding, a, b, dot, &scratch)
    case .aligned(let aligned, let rounding):
      code =
        dot.count == 0
        ? deliverAddend(&held, rounding, isAligned: true)
        : accumulateAligned(&held, aligned, rounding, a, b, dot, &scratch)
    case .shifted(let shifted, let rounding):
      code =
        dot.count == 0
        ? deliverAddend(&held, rounding, isAligned: true)
        : accumulateShifted(&held, shifted, rounding, a, b, dot, &scratch)
    case .register(let register):
      if dot.count > 0 { accumulateInRegister(&held, register, a, b, dot, &scratch) }
    case .exact:
      if dot.count > 0 { accumulateExactly(&held, a, b, dot, &scratch) }
    }
    if let code, deliversAccumulator {
      return delivery.delivered(code, held, final.format, a, b, c, dot.count)
    }
    let rounded = final.round(&held, .final, dot.random)
    return delivery.delivered(rounded, held, final.format, a, b, c, dot.count)
  }

  /// Without any product the addend is the result: a number of the accumulator, which no rounding
  /// touches; one that is aligned may be no number of the accumulator, and is rounded to one.
  private func deliverAddend(
    _ held: inout GeneralNumber, _ rounding: GeneralRounding, isAligned: Bool
  ) -> UInt64 {
    rounding.format.round(
      &held, isAligned ? rounding.rule : rounding.rule.keepingSubnormals, random: 0)
  }

  // MARK: Accumulators with a format

  private func accumulateRounded(
    _ held: inout GeneralNumber, _ rounding: GeneralRounding, _ a: Span<UInt64>, _ b: Span<UInt64>,
    _ dot: borrowing GeneralDot, _ scratch: inout GeneralPath.Scratch
  ) -> UInt64 {
    if isMultiplyAdd {
      if let float = rounding.format as? GeneralFloat, float.signMask != 0 {
        return multiplyAdd(&held, rounding, float, a, b, dot)
      }
      if let fixed = rounding.format as? GeneralFixedPoint, !fixed.shortRange.isEmpty {
        return multiplyAdd(&held, rounding, fixed, a, b, dot)
      }
    }
    var code: UInt64 = 0
    let length = blockLength ?? dot.count
    let isExact = if case .exact = sum { true } else { false }
    let isNarrow = isNarrow(terms: min(length, dot.count))
    let zeroIsNegative = zeroIsNegative
    var exponent = 0
    var (block, first) = (0, 0)
    while first < dot.count {
      let end = min(first &+ length, dot.count)
      if end == first &+ 1, passesSingleTerms {
        let term = term(element(at: first, of: dot.count), a, b, dot, &exponent)
        held = .sum(term, held, zeroIsNegative: zeroIsNegative)
      } else if isExact, isNarrow {
        var total = NarrowSum(lowest: self.term.lowest)
        for place in first..<end {
          total.add(term(element(at: place, of: dot.count), a, b, dot, &exponent))
        }
        held = .sum(
          total.number(zeroIsNegative: zeroIsNegative), held, zeroIsNegative: zeroIsNegative)
      } else if isExact {
        scratch.sum.clear()
        for place in first..<end {
          scratch.sum.add(term(element(at: place, of: dot.count), a, b, dot, &exponent))
        }
        scratch.sum.add(held)
        held = scratch.sum.number(zeroIsNegative: zeroIsNegative)
      } else {
        storeTerms(first..<end, a, b, dot, &scratch)
        let sum = sum(
          sum, 0..<end - first, place: first, zeroIsNegative: zeroIsNegative, dot, &scratch)
        held = .sum(sum, held, zeroIsNegative: zeroIsNegative)
      }
      code = rounding.round(&held, .accumulate(block), dot.random)
      block &+= 1
      first = end
    }
    return code
  }

  private func accumulateAligned(
    _ held: inout GeneralNumber, _ aligned: AlignedSum, _ rounding: GeneralRounding,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) -> UInt64 {
    var code: UInt64 = 0
    let length = blockLength ?? dot.count
    var (block, first) = (0, 0)
    while first < dot.count {
      let end = min(first + length, dot.count)
      storeTerms(first..<end, a, b, dot, &scratch)
      held = alignedSum(aligned, 0..<end - first, beside: held, &scratch)
      code = rounding.round(&held, .accumulate(block), dot.random)
      block += 1
      first = end
    }
    return code
  }

  private func accumulateShifted(
    _ held: inout GeneralNumber, _ shifted: ShiftedAddition, _ rounding: GeneralRounding,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) -> UInt64 {
    var code: UInt64 = 0
    let length = blockLength ?? dot.count
    var (block, first) = (0, 0)
    while first < dot.count {
      let end = min(first + length, dot.count)
      storeTerms(first..<end, a, b, dot, &scratch)
      let sum = sum(
        sum, 0..<end - first, place: first, zeroIsNegative: zeroIsNegative, dot, &scratch)
      held = Self.shiftedSum(sum, held, shifted)
      code = rounding.round(&held, .accumulate(block), dot.random)
      block += 1
      first = end
    }
    return code
  }

  /// The block sum and the accumulator, cut at the greater exponent of the two and added; all cuts go
  /// toward minus infinity.
  private static func shiftedSum(
    _ sum: GeneralNumber, _ held: GeneralNumber, _ shifted: ShiftedAddition
  ) -> GeneralNumber {
    guard sum.isFinite, held.isFinite else {
      return .special(of: sum.kind.union(held.kind))
    }
    let heldExponent = max(held.alignment, shifted.minimumExponent)
    let greatest = max(sum.alignment, heldExponent)
    // Both are counted in the finer unit of the two: at most 64 + 64 bits below, of which 102 count.
    let bits = max(shifted.sumFractionBits, shifted.addendFractionBits)
    var total =
      cut(sum, at: greatest - shifted.sumFractionBits, .floored)
      &<< Int128(bits - shifted.sumFractionBits)
    if heldExponent >= greatest - (shifted.addendReach ?? Int(Int32.max)) {
      total &+=
        cut(held, at: greatest - shifted.addendFractionBits, .floored)
        &<< Int128(bits - shifted.addendFractionBits)
    }
    var result = number(total, exponent: greatest - bits, alignment: 0)
    if result.isZero { return result }
    let unit = max(result.binade, shifted.minimumExponent) - shifted.resultFractionBits
    result = number(cut(result, at: unit, .floored), exponent: unit, alignment: 0)
    return result
  }

  // MARK: Accumulators that hold more than a format

  private func accumulateExactly(
    _ held: inout GeneralNumber, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) {
    var exponent = 0
    guard case .exact = sum else {
      scratch.total.clear()
      let length = blockLength ?? dot.count
      var first = 0
      while first < dot.count {
        let end = min(first + length, dot.count)
        storeTerms(first..<end, a, b, dot, &scratch)
        let sum = sum(
          sum, 0..<end - first, place: first, zeroIsNegative: zeroIsNegative, dot, &scratch)
        scratch.total.add(sum)
        first = end
      }
      scratch.total.add(held)
      held = scratch.total.number(zeroIsNegative: zeroIsNegative)
      return
    }
    if isNarrow(terms: dot.count) {
      var total = NarrowSum(lowest: term.lowest)
      for place in 0..<dot.count {
        total.add(term(element(at: place, of: dot.count), a, b, dot, &exponent))
      }
      held = .sum(
        total.number(zeroIsNegative: zeroIsNegative), held, zeroIsNegative: zeroIsNegative)
    } else {
      scratch.total.clear()
      for place in 0..<dot.count {
        scratch.total.add(term(element(at: place, of: dot.count), a, b, dot, &exponent))
      }
      scratch.total.add(held)
      held = scratch.total.number(zeroIsNegative: zeroIsNegative)
    }
  }

  private func accumulateInRegister(
    _ held: inout GeneralNumber, _ register: GeneralRegister, _ a: Span<UInt64>, _ b: Span<UInt64>,
    _ dot: borrowing GeneralDot, _ scratch: inout GeneralPath.Scratch
  ) {
    let length = blockLength ?? dot.count
    var isNegative = false
    // A wide register's content stands in the scratch, but for c.
    var isHeldInLimbs = false
    var exponent = 0
    var (block, first) = (0, 0)
    while first < dot.count {
      let end = min(first + length, dot.count)
      let random = register.randomBits(block, dot.random)
      if register.isNarrow, end == first + 1, passesSingleTerms {
        let term = term(element(at: first, of: dot.count), a, b, dot, &exponent)
        held = register.settle(.sum(term, held, zeroIsNegative: false), random: random)
        block += 1
        first = end
        continue
      }
      storeTerms(first..<end, a, b, dot, &scratch)
      if register.isNarrow {
        let sum = sum(
          sum, 0..<end - first, place: first, zeroIsNegative: false, dot, &scratch)
        held = register.settle(.sum(sum, held, zeroIsNegative: false), random: random)
      } else {
        // The inner sum may need limbs of its own; those of the total come after it.
        var sum = GeneralNumber.zero()
        if !register.takesTerms {
          sum = self.sum(
            self.sum, 0..<end - first, place: first, zeroIsNegative: false, dot, &scratch)
        }
        scratch.total.clear()
        if register.takesTerms {
          for index in 0..<end - first { scratch.total.add(scratch.terms[index].number) }
        } else {
          scratch.total.add(sum)
        }
        if isHeldInLimbs {
          scratch.total.add(scratch.register, at: register.lowest, isNegative: isNegative)
        } else {
          scratch.total.add(held)
        }
        isNegative =
          scratch.total.kinds.hasSpecials
          ? register.settleSpecial(.special(of: scratch.total.kinds), &scratch.register)
          : register.settle(&scratch.total, into: &scratch.register, random: random)
        isHeldInLimbs = true
      }
      block += 1
      first = end
    }
    if isHeldInLimbs {
      held = GeneralWideSum.number(
        scratch.register, scratch.register.indices, base: register.lowest, isNegative: isNegative,
        zeroIsNegative: false)
    }
  }
}
