// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension UnitVariant {
  static func sumChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    original.sum.variants.map { name, sum in
      DescriptionChange("sum.\(name)", original) { $0.sum = sum }
    }
  }

  static func accumulateChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    original.accumulate.variants.map { name, stage in
      DescriptionChange("accumulate.\(name)", original) { $0.accumulate = stage }
    }
  }
}

extension SumStage {
  /// Every sum that differs in one parameter.
  fileprivate var variants: [(name: String, sum: SumStage)] {
    switch self {
    case .exact: return []
    case .rounded(let order, let format, let rounding):
      return SumOrder.allCases.filter { $0 != order }.map {
        ("order \($0.rawValue)", .rounded($0, format, rounding))
      } + rounding.variants(in: format).map { ($0, .rounded(order, format, $1)) }
        + [("exact", .exact)]
    case .aligned(let aligned):
      return aligned.variants.map { ($0, .aligned($1)) } + [("exact", .exact)]
    case .converted(let inner, let format, let rounding):
      return inner.variants.map { ($0, .converted($1, format, rounding)) }
        + rounding.variants(in: format).map { ("converted.\($0)", .converted(inner, format, $1)) }
        + [("converted none", inner)]
    case .lanes(let lanes):
      func change(_ name: String, _ edit: (inout LaneSum) -> Void) -> (String, SumStage) {
        var changed = lanes
        edit(&changed)
        return (name, .lanes(changed))
      }
      return [
        change("lanes.count doubled") { $0.count *= 2 },
        change("lanes.run doubled") { $0.run *= 2 },
        ("lanes none", lanes.each),
      ] + lanes.each.variants.map { name, sum in change("lanes.\(name)") { $0.each = sum } }
        + lanes.joined.variants.map { name, join in change("lanes.\(name)") { $0.joined = join } }
    }
  }
}

extension AlignedSum {
  fileprivate var variants: [(name: String, sum: AlignedSum)] {
    var variants: [(String, AlignedSum)] = []
    func add(_ name: String, _ edit: (inout AlignedSum) -> Void) {
      var changed = self
      edit(&changed)
      if changed != self { variants.append((name, changed)) }
    }
    for step in [-1, 1] {
      add("fractionBits \(fractionBits) -> \(fractionBits + step)") { $0.fractionBits += step }
    }
    for rule in DiscardedBits.allCases { add("discarded \(rule.rawValue)") { $0.discarded = rule } }
    if let least = minimumExponent {
      for step in [-1, 1] {
        add("minimumExponent \(least) -> \(least + step)") { $0.minimumExponent = least + step }
      }
      add("minimumExponent none") { $0.minimumExponent = nil }
    }
    if let size = groupSize {
      add("groupSize halved") { $0.groupSize = size / 2 }
      add("groupSize doubled") { $0.groupSize = size * 2 }
      add("groupSize none") { $0.groupSize = nil }
    }
    return variants
  }
}

extension LaneJoin {
  fileprivate var variants: [(name: String, join: LaneJoin)] {
    switch self {
    case .rounded(let format, let rounding):
      return rounding.variants(in: format).map { ("joined.\($0)", .rounded(format, $1)) }
    case .aligned(let bits, let rule):
      return [-1, 1].map { ("joined.fractionBits \($0)", .aligned(fractionBits: bits + $0, rule)) }
        + DiscardedBits.allCases.filter { $0 != rule }.map {
          ("joined.discarded \($0.rawValue)", .aligned(fractionBits: bits, $0))
        }
    case .sequence(let format, let rounding):
      return rounding.variants(in: format).map { ("joined.\($0)", .sequence(format, $1)) }
        + [("joined rounded", .rounded(format, rounding))]
    }
  }
}

extension AccumulateStage {
  /// Every accumulator that differs in one parameter.
  fileprivate var variants: [(name: String, stage: AccumulateStage)] {
    switch self {
    case .rounded(let format, let rounding):
      return rounding.variants(in: format).map { ($0, .rounded(format, $1)) }
        + [("aligned", .aligned(format, rounding))]
    case .aligned(let format, let rounding):
      return rounding.variants(in: format).map { ($0, .aligned(format, $1)) }
        + [("rounded", .rounded(format, rounding))]
    case .shifted(let shifted, let format, let rounding):
      return rounding.variants(in: format).map { ($0, .shifted(shifted, format, $1)) }
        + shifted.variants.map { ($0, .shifted($1, format, rounding)) }
        + [("rounded", .rounded(format, rounding))]
    case .register(let register, let rounding):
      var changes: [(String, AccumulateStage)] = []
      for step in [-1, 1] {
        var wider = register
        wider.width += step
        changes.append(("width \(step)", .register(wider, rounding)))
        var moved = register
        moved.lowestExponent += step
        changes.append(("lowestExponent \(step)", .register(moved, rounding)))
      }
      var other = rounding
      other.overflow = rounding.overflow == .wrap ? .saturate : .wrap
      changes.append(("overflow \(other.overflow.rawValue)", .register(register, other)))
      return changes
    case .exact: return []
    }
  }
}

extension ShiftedAddition {
  fileprivate var variants: [(name: String, addition: ShiftedAddition)] {
    var variants: [(String, ShiftedAddition)] = []
    func add(_ name: String, _ edit: (inout ShiftedAddition) -> Void) {
      var changed = self
      edit(&changed)
      variants.append((name, changed))
    }
    for step in [-1, 1] {
      add("sumFractionBits \(step)") { $0.sumFractionBits += step }
      add("addendFractionBits \(step)") { $0.addendFractionBits += step }
      add("minimumExponent \(step)") { $0.minimumExponent += step }
      add("resultFractionBits \(step)") { $0.resultFractionBits += step }
      if let reach = addendReach { add("addendReach \(step)") { $0.addendReach = reach + step } }
    }
    if addendReach != nil { add("addendReach none") { $0.addendReach = nil } }
    return variants
  }
}
