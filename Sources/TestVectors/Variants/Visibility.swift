// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Decides, by bounds on what can occur, whether two descriptions that differ in one parameter deliver the
/// same codes for all operands.
///
/// It must never call a visible change invisible: a change without a proof here has to be caught by a
/// recorded vector. A test draws operands for every change that is called invisible.
struct Visibility {
  let original: MACUnit.Description
  let changed: MACUnit.Description
  let widths: MACUnit.Widths

  init(_ original: MACUnit.Description, _ changed: MACUnit.Description, _ widths: MACUnit.Widths) {
    self.original = original
    self.changed = changed
    self.widths = widths
  }

  /// The proof in a sentence, nil when there is none.
  var reason: String? {
    if original.usesRandomBits { return nil }
    return blockReason ?? decodeReason ?? scaleReason ?? productReason ?? sumReason
      ?? accumulateReason ?? finalReason ?? specialReason
  }

  // MARK: Bounds

  /// Whether sums of a block are the same in any order and grouping.
  var isModular: Bool {
    guard original.product == .exact, original.sum == .exact else { return false }
    switch original.accumulate {
    case .exact: return true
    case .rounded(let format, let rounding):
      guard case .fixedPoint = format, rounding.overflow == .wrap else { return false }
      return widths.term.lowest >= format.bitRange.lowest
    case .register(let register, let rounding):
      return rounding.overflow == .wrap && widths.term.lowest >= register.lowestExponent
    case .aligned, .shifted: return false
    }
  }

  /// The least and the greatest alignment exponent of a nonzero term.
  var termExponents: ClosedRange<Int>? {
    let (a, b) = original.decode.multiplied
    guard case .float(let x) = a, case .float(let y) = b else {
      return nil
    }
    var least = x.minimumExponent + y.minimumExponent
    var greatest = x.greatestFinite.binade + y.greatestFinite.binade
    if let scales = original.scale.blocks {
      guard case .float(let p) = scales.a, case .float(let q) = scales.b else { return nil }
      least += p.minimumExponent + q.minimumExponent - 2
      greatest += p.greatestFinite.binade + q.greatestFinite.binade
    }
    if case .constant(let exponent) = original.scale {
      least += exponent
      greatest += exponent
    }
    return least...greatest
  }

  /// Whether every finite product and sum of products stays so far below a format's greatest number that
  /// adding it there rounds back: below half a unit in the last place.
  func staysInRange(_ format: NumberFormat, _ rounding: Rounding, with addend: Bool) -> Bool {
    guard case .float(let float) = format, original.block.length != nil else { return false }
    let top = float.greatestFinite.binade
    switch rounding.direction {
    case .roundTiesToEven, .roundTiesToAway, .roundTowardZero, .roundToOdd: break
    case .roundTowardPositive, .roundTowardNegative, .stochastic: return false
    }
    let reach = addend ? top - float.precision - 1 : top - 1
    var highest = widths.term.highest
    highest += MACUnit.Widths.carryBits(terms: original.block.length ?? 1)
    guard highest + 1 <= reach else { return false }
    guard addend, original.decode.c != format else { return true }
    // A wider addend is cut toward zero and stays; rounded to nearest it may reach the threshold.
    if original.decode.c.embeds(in: format) { return true }
    return rounding.direction == .roundTowardZero
      && original.decode.c.greatestFinite.binade <= top
  }

  /// A change of a rounding's part from one to another.
  func changes<Part: Equatable>(
    _ first: Rounding, _ second: Rounding, _ part: KeyPath<Rounding, Part>
  ) -> Bool {
    first[keyPath: part] != second[keyPath: part]
  }
}

extension MACUnit.Description {
  var usesRandomBits: Bool {
    var roundings = [final.rounding]
    if case .rounded(_, let rounding) = product { roundings.append(rounding) }
    if let (_, rounding) = accumulate.format { roundings.append(rounding) }
    if case .register(_, let rounding) = accumulate { roundings.append(rounding) }
    if sum.usesRandomBits { return true }
    return roundings.contains(where: \.usesRandomBits)
  }
}

extension SumStage {
  fileprivate var usesRandomBits: Bool {
    switch self {
    case .exact, .aligned: return false
    case .rounded(_, _, let rounding): return rounding.usesRandomBits
    case .converted(let inner, _, let rounding):
      return rounding.usesRandomBits || inner.usesRandomBits
    case .lanes(let lanes):
      switch lanes.joined {
      case .aligned: return lanes.each.usesRandomBits
      case .rounded(_, let rounding), .sequence(_, let rounding):
        return rounding.usesRandomBits || lanes.each.usesRandomBits
      }
    }
  }
}
