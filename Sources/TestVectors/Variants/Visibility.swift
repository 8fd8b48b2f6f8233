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

  /// Whether every number on the way is a multiple of the accumulator's lowest bit.
  var isInteger: Bool {
    guard original.product == .exact, original.sum == .exact else { return false }
    switch original.accumulate {
    case .rounded(let format, _):
      guard case .fixedPoint = format else { return false }
      return min(termRange.lowest, original.decode.c.bitRange.lowest) >= format.bitRange.lowest
    case .register(let register, _):
      return min(termRange.lowest, original.decode.c.bitRange.lowest) >= register.lowestExponent
    case .aligned, .shifted, .exact: return false
    }
  }

  /// Whether no product is below zero, so that a saturating sum only grows.
  var termsOnlyGrow: Bool {
    isInteger && !original.decode.a.isSigned && !original.decode.b.isSigned
  }

  /// Whether sums of a block are the same in any order and grouping.
  var isModular: Bool {
    guard original.product == .exact, original.sum == .exact else { return false }
    // An infinity or a NaN sets a register, and what came before is forgotten.
    if case .exact = original.accumulate { return true }
    if hasSpecials { return false }
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

  /// Where the bits of terms lie: a rounded product is a multiple of all that its exact one is.
  var termRange: BitRange {
    guard case .rounded(let format, _) = original.product, original.scale == .none else {
      return widths.term
    }
    let product = widths.product
    return BitRange(
      lowest: max(format.bitRange.lowest, product.lowest),
      highest: min(format.bitRange.highest, product.highest + 1))
  }

  /// Whether an operand can be an infinity; a scale never is one here.
  var hasInfinities: Bool {
    [original.decode.a, original.decode.b].contains {
      if case .float(let float) = $0 { float.positiveInfinityCode != nil } else { false }
    }
  }

  /// Whether an accumulated value can be a special one.
  var hasSpecials: Bool {
    [original.decode.a, original.decode.b, original.decode.c].contains {
      guard case .float(let float) = $0 else { return false }
      return float.positiveInfinityCode != nil || float.canonicalNaNCode != nil
    } || original.scale != .none
  }

  /// Whether every finite product and sum of products stays so far below a format's greatest number that
  /// adding it there rounds back: below half a unit in the last place.
  func staysInRange(_ format: NumberFormat, _ rounding: Rounding, with addend: Bool) -> Bool {
    guard case .float(let float) = format else { return false }
    let top = float.greatestFinite.binade
    switch rounding.direction {
    case .roundTiesToEven, .roundTiesToAway, .roundTowardZero, .roundToOdd: break
    case .roundTowardPositive, .roundTowardNegative, .stochastic: return false
    }
    let reach = addend ? top - float.precision - 1 : top - 1
    var highest = termRange.highest
    var carry = original.block.length.map { MACUnit.Widths.carryBits(terms: $0) } ?? 32
    // An exact accumulator takes 2^32 terms before it is rounded.
    if case .exact = original.accumulate { carry = 32 }
    highest += carry
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
