// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Visibility {
  var finalReason: String? {
    guard original.final != changed.final else { return nil }
    let (first, second) = (original.final.rounding, changed.final.rounding)
    if let (held, _) = original.accumulate.format, held.embeds(in: original.final.format),
      first.overflow != .saturate, second.overflow != .saturate,
      first.subnormalResults == second.subnormalResults
    {
      return "every number of the accumulator is one of the result"
    }
    guard case .float(let float) = original.final.format else { return nil }
    if case .register(let register, _) = original.accumulate {
      if changes(first, second, \.overflow) || changes(first, second, \.directedOverflow),
        register.lowestExponent + register.width <= float.greatestFinite.binade
      {
        return "the register's greatest number is no overflow"
      }
      if changes(first, second, \.subnormalResults),
        register.lowestExponent >= float.minimumExponent
      {
        return "the register has no subnormal number"
      }
    }
    if case .exact = original.accumulate,
      changes(first, second, \.overflow) || changes(first, second, \.directedOverflow),
      first.overflow != .saturate, second.overflow != .saturate,
      staysInRange(original.final.format, first, with: true)
    {
      return "what is added to the greatest number is less than half a unit there"
    }
    return nil
  }

  var specialReason: String? {
    if original.special.nanCode != changed.special.nanCode, case .register = original.accumulate {
      return "a register holds no NaN"
    }
    guard original.special.zeroSign != changed.special.zeroSign else { return nil }
    if case .fixedPoint = original.final.format { return "there is one zero" }
    if case .float(let float) = original.final.format, !float.hasNegativeZero {
      return "there is one zero"
    }
    if case .register(let register, _) = original.accumulate,
      register.lowestExponent >= original.final.format.bitRange.lowest
    {
      return "a register has one zero, and none of its numbers rounds to zero"
    }
    return isNeverNegativeZero ? "no nonzero value rounds to zero, and zero sums are +0" : nil
  }

  /// Whether no result is -0 before the unit's own rule.
  private var isNeverNegativeZero: Bool {
    guard let (format, rounding) = original.accumulate.format,
      rounding.direction != .roundTowardNegative
    else { return false }
    var addend = original.decode.c.bitRange.lowest
    switch original.accumulate {
    case .register, .exact: return false
    case .rounded:
      // +0 and a zero addend make +0, whatever the addend's sign.
      guard sumIsNeverNegativeZero, keepsNonzero(rounding, format) else { return false }
    case .aligned:
      guard rounding.subnormalResults == .kept else { return false }
      addend = max(
        addend, Self.leastExponent(original.decode.c) - (original.sum.alignment?.fractionBits ?? 0))
    case .shifted:
      guard rounding.subnormalResults == .kept else { return false }
    }
    // Every nonzero value is at least one unit of the lowest binade, and stays nonzero.
    return min(addend, accumulatedLowest(format)) >= format.bitRange.lowest
  }

  private func accumulatedLowest(_ format: NumberFormat) -> Int {
    if let (held, _) = original.sum.lastRounding, held == format {
      return max(termRange.lowest, format.bitRange.lowest)
    }
    return termRange.lowest
  }

  /// Whether a rounding never makes a zero of a nonzero sum of terms.
  private func keepsNonzero(_ rounding: Rounding, _ format: NumberFormat) -> Bool {
    guard case .float(let float) = format else { return false }
    if rounding.subnormalResults == .flushed {
      return termRange.lowest - float.precision - 1 >= float.minimumExponent
    }
    return rounding.direction == .roundToOdd || termRange.lowest >= format.bitRange.lowest
      || original.sum.lastRounding?.0 == format
  }

  /// Whether a block sum is never -0.
  var sumIsNeverNegativeZero: Bool { isNeverNegativeZero(original.sum) }

  private func isNeverNegativeZero(_ sum: SumStage) -> Bool {
    switch sum {
    case .exact: return false
    case .aligned: return true
    case .rounded(let order, let format, let rounding):
      return order == .chainFromZero && rounding.direction != .roundTowardNegative
        && keepsNonzero(rounding, format)
        && (rounding.subnormalResults == .kept || termRange.lowest >= format.bitRange.lowest)
    case .converted(let inner, let format, let rounding):
      guard case .aligned = inner, rounding.subnormalResults == .kept else { return false }
      return rounding.direction == .roundToOdd || termRange.lowest >= format.bitRange.lowest
    case .lanes(let lanes):
      guard isNeverNegativeZero(lanes.each) else { return false }
      switch lanes.joined {
      case .aligned: return true
      case .rounded(let format, let rounding):
        return rounding.direction != .roundTowardNegative && keepsNonzero(rounding, format)
      case .sequence(let format, let rounding):
        return rounding.subnormalResults == .kept && termRange.lowest >= format.bitRange.lowest
      }
    }
  }

  static func leastExponent(_ format: NumberFormat) -> Int {
    if case .float(let float) = format { return float.minimumExponent }
    return 0
  }
}
