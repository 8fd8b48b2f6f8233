// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Units on which model and reference are known to differ, or on which the stages' documentation can be
/// read in two ways; `Open questions` has a case of each.
///
/// Whatever is settled goes from here and from there.
enum UnsettledUnits {
  static func contain(_ unit: MACUnit.Description) -> Bool {
    leavesZeroSignOpen(unit) || unit.sum.groupSize.map { leavesGroupOpen(unit, $0) } ?? false
      || leavesScaleSignOpen(unit) || leavesZeroExponentOpen(unit) || convertsToNoZero(unit)
      || leavesNaNOpen(unit)
  }

  /// Missing words have another exponent than 1 has in the model's aligned sums.
  static func misreadsMissingScales(_ unit: MACUnit.Description) -> Bool { unit.sum.isAligned }

  /// Exact zero sums take their sign from the accumulator's rounding in the model, though another one
  /// follows them.
  private static func leavesZeroSignOpen(_ unit: MACUnit.Description) -> Bool {
    switch unit.sum {
    case .converted(.exact, _, _): true
    case .lanes(let lanes):
      switch lanes.each {
      case .exact, .converted(.exact, _, _): true
      default: false
      }
    default: false
    }
  }

  /// Rounded products may be too large for a group's integer; odd groups straddle reversed pairs.
  private static func leavesGroupOpen(_ unit: MACUnit.Description, _ size: Int) -> Bool {
    if case .rounded = unit.product { return true }
    return unit.block.order == .pairsReversed && !size.isMultiple(of: 2)
  }

  /// The sign bit alone is a NaN in formats without minus zero.
  private static func leavesScaleSignOpen(_ unit: MACUnit.Description) -> Bool {
    guard let blocks = unit.scale.blocks, blocks.ignoresSign else { return false }
    return [blocks.a, blocks.b].contains {
      if case .float(let float) = $0 { float.isSigned && !float.hasNegativeZero } else { false }
    }
  }

  /// A zero accumulator has a lower exponent than the lowest of its format in the model.
  private static func leavesZeroExponentOpen(_ unit: MACUnit.Description) -> Bool {
    guard case .shifted(let shifted, let format, _) = unit.accumulate else { return false }
    return [format, unit.decode.c].contains {
      guard case .float(let float) = $0 else { return false }
      return float.minimumExponent > shifted.minimumExponent
    }
  }

  /// The model takes a format without zero for one that holds zeros.
  private static func convertsToNoZero(_ unit: MACUnit.Description) -> Bool {
    guard case .float(let float) = unit.decode.factorsConvertedTo else { return false }
    return !float.fields.hasZero
  }

  /// Only NaNs that fill the top binade have a payload; a listed one is not seen by the model if bits
  /// stand above its word.
  private static func leavesNaNOpen(_ unit: MACUnit.Description) -> Bool {
    guard unit.special.nanOperandRun != nil else { return false }
    return [unit.decode.a, unit.decode.b, unit.decode.c, unit.final.format].contains {
      guard case .float(let float) = $0 else { return false }
      return !float.fields.reservesTopBinade && !float.fields.nanCodes.isEmpty
    }
  }
}

extension SumStage {
  /// The size of groups of products, nil without them.
  fileprivate var groupSize: Int? {
    switch self {
    case .aligned(let aligned): aligned.groupSize
    case .converted(let inner, _, _): inner.groupSize
    case .exact, .rounded, .lanes: nil
    }
  }

  /// Whether terms are aligned.
  fileprivate var isAligned: Bool {
    switch self {
    case .aligned: true
    case .converted(let inner, _, _): inner.isAligned
    case .lanes(let lanes): lanes.each.isAligned
    case .exact, .rounded: false
    }
  }
}
