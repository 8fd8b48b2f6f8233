// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A unit with a single parameter changed: the slips that recorded vectors must catch.
public struct UnitVariant: Sendable {
  /// The stage and parameter, and what was made of it: `sum.fractionBits 25 -> 26`.
  public let name: String
  /// The changed unit.
  public let unit: MACUnit
  /// Why no operands can tell the change from the unit; nil when some can.
  public let invisible: String?
}

extension UnitVariant {
  /// Every single-parameter change of a unit that still is a unit.
  public static func all(of unit: MACUnit) -> [UnitVariant] {
    let original = unit.description
    let changes =
      decodeChanges(original) + blockChanges(original) + productChanges(original)
      + scaleChanges(original) + sumChanges(original) + accumulateChanges(original)
      + finalChanges(original) + specialChanges(original)
    return changes.compactMap { change in
      guard change.description != original, let changed = try? MACUnit(change.description) else {
        return nil
      }
      return UnitVariant(
        name: change.name, unit: changed,
        invisible: Visibility(original, change.description, unit.widths).reason)
    }
  }
}

/// A changed description before it is known to be a unit.
struct DescriptionChange {
  let name: String
  let description: MACUnit.Description

  init(
    _ name: String, _ original: MACUnit.Description,
    _ change: (inout MACUnit.Description) -> Void
  ) {
    self.name = name
    var description = original
    change(&description)
    self.description = description
  }
}

extension UnitVariant {
  static func decodeChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    var changes: [DescriptionChange] = []
    for handling in SubnormalOperands.allCases {
      changes.append(
        DescriptionChange("decode.subnormalFactors \(handling.rawValue)", original) {
          $0.decode.subnormalFactors = handling
        })
      changes.append(
        DescriptionChange("decode.subnormalAddend \(handling.rawValue)", original) {
          $0.decode.subnormalAddend = handling
        })
    }
    if original.decode.ignoredFactorBits > 0 {
      for step in [-1, 1] {
        changes.append(
          DescriptionChange("decode.ignoredFactorBits \(step)", original) {
            $0.decode.ignoredFactorBits += step
          })
      }
    }
    if original.decode.factorsConvertedTo != nil {
      changes.append(
        DescriptionChange("decode.factorsConvertedTo none", original) {
          $0.decode.factorsConvertedTo = nil
        })
    }
    return changes
  }

  static func blockChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    var changes = ProductOrder.allCases.map { order in
      DescriptionChange("block.order \(order.rawValue)", original) { $0.block.order = order }
    }
    if let length = original.block.length {
      for changed in [length / 2, length * 2] where changed > 0 {
        changes.append(
          DescriptionChange("block.length \(length) -> \(changed)", original) {
            $0.block.length = changed
          })
      }
    } else {
      changes.append(DescriptionChange("block.length all -> 2", original) { $0.block.length = 2 })
    }
    return changes
  }

  static func productChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    switch original.product {
    case .exact: return []
    case .exactBelow(let exponent):
      return [-1, 1].map { step in
        DescriptionChange("product.infiniteFrom \(step)", original) {
          $0.product = .exactBelow(exponent: exponent + step)
        }
      } + [DescriptionChange("product.infiniteFrom none", original) { $0.product = .exact }]
    case .rounded(let format, let rounding):
      return rounding.variants(in: format).map { name, changed in
        DescriptionChange("product.\(name)", original) { $0.product = .rounded(format, changed) }
      } + [DescriptionChange("product exact", original) { $0.product = .exact }]
    }
  }

  static func scaleChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    switch original.scale {
    case .none: return []
    case .constant(let exponent):
      return [-1, 1].map { step in
        DescriptionChange("scale.exponent \(step)", original) {
          $0.scale = .constant(exponent: exponent + step)
        }
      }
    case .blocks(let blocks):
      func change(_ name: String, _ edit: (inout BlockScales) -> Void) -> DescriptionChange {
        var changed = blocks
        edit(&changed)
        return DescriptionChange("scale.\(name)", original) { $0.scale = .blocks(changed) }
      }
      var changes = [change("ignoresSign") { $0.ignoresSign.toggle() }]
      changes.append(change("blockSize halved") { $0.blockSize /= 2 })
      if let run = blocks.microexponentRun {
        changes.append(change("microexponentRun doubled") { $0.microexponentRun = 2 * run })
        changes.append(change("microexponentRun none") { $0.microexponentRun = nil })
      }
      return changes
    }
  }

  static func finalChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    // Where the accumulator has the result's format nothing is rounded at the end.
    guard original.accumulate.format?.0 != original.final.format else { return [] }
    return original.final.rounding.variants(in: original.final.format).map { name, changed in
      DescriptionChange("final.\(name)", original) { $0.final.rounding = changed }
    }
  }

  static func specialChanges(_ original: MACUnit.Description) -> [DescriptionChange] {
    var changes: [DescriptionChange] = []
    for sign in ZeroSign.allCases {
      changes.append(
        DescriptionChange("special.zeroSign \(sign.rawValue)", original) {
          $0.special.zeroSign = sign
        })
    }
    if case .float(let format) = original.final.format, let canonical = format.canonicalNaNCode {
      let code = original.special.nanCode ?? canonical
      let other = [code ^ format.signMask, canonical ^ 1].first { $0 != code && format.isNaN($0) }
      if let other {
        changes.append(
          DescriptionChange("special.nan", original) { $0.special.nanCode = other })
      }
    }
    if let run = original.special.nanOperandRun {
      changes.append(
        DescriptionChange("special.nanOperandRun doubled", original) {
          $0.special.nanOperandRun = 2 * run
        })
      changes.append(
        DescriptionChange("special.nanOperandRun none", original) {
          $0.special.nanOperandRun = nil
        })
    }
    return changes
  }
}

extension Rounding {
  /// Every other setting of one of the rounding's parts that can decide a code.
  func variants(in format: NumberFormat) -> [(name: String, rounding: Rounding)] {
    var variants: [(String, Rounding)] = []
    func add(_ name: String, _ edit: (inout Rounding) -> Void) {
      var changed = self
      edit(&changed)
      if changed != self, (try? format.check(changed)) != nil { variants.append((name, changed)) }
    }
    for direction in RoundingDirection.deterministic {
      add("rounding \(direction.name)") { $0.direction = direction }
    }
    for policy in OverflowPolicy.allCases {
      add("overflow \(policy.rawValue)") { $0.overflow = policy }
    }
    for choice in DirectedOverflow.allCases where pointsBack && overflow != .saturate {
      add("directedOverflow \(choice.rawValue)") { $0.directedOverflow = choice }
    }
    for handling in SubnormalHandling.allCases where format.hasSubnormals {
      add("subnormalResults \(handling.rawValue)") { $0.subnormalResults = handling }
    }
    for rule in Tininess.allCases where subnormalResults == .flushed {
      add("tininess \(rule.rawValue)") { $0.tininess = rule }
    }
    if format.canonicalNaNCode == nil {
      for substitute in NaNSubstitute.allCases {
        add("nanSubstitute \(substitute.rawValue)") { $0.nanSubstitute = substitute }
      }
    }
    return variants
  }

  /// Whether the direction ever points from an overflow back to the finite numbers.
  private var pointsBack: Bool {
    switch direction {
    case .roundTowardZero, .roundToOdd, .roundTowardPositive, .roundTowardNegative:
      overflow == .infinity || overflow == .nan
    case .roundTiesToEven, .roundTiesToAway, .stochastic: false
    }
  }
}

extension NumberFormat {
  /// Whether there are numbers below the least normal one.
  var hasSubnormals: Bool {
    guard case .float(let float) = self else { return false }
    return float.fields.hasSubnormals && float.fields.trailingSignificandBits > 0
  }
}
