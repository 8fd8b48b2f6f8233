// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// What is rounded at a place, and how.
struct PlacedRounding {
  let format: NumberFormat
  let rounding: Rounding
  let bounds: WireBounds
}

/// What is added at a place.
struct PlacedAddition {
  let names: (String, String)
  let x: WireBounds
  let y: WireBounds
  let precision: Int
}

extension MACUnit.Description {
  /// Whether the accumulator, or what runs from lane to lane, is one term of the aligned sum.
  var alignsAccumulator: Bool {
    if case .aligned = accumulate { return true }
    if case .lanes(let lanes) = sum, case .sequence = lanes.joined { return true }
    return false
  }

  /// The rounding of a kind of place, nil when the unit has none there.
  func rounding(at site: RoundingSite, _ bounds: UnitBounds, length: Int) -> PlacedRounding? {
    switch site {
    case .product:
      guard case .rounded(let format, let rounding) = product else { return nil }
      return PlacedRounding(format: format, rounding: rounding, bounds: bounds.product)
    case .sum:
      guard let (order, format, rounding) = sum.additions, length > 1 || order == .chainFromZero
      else { return nil }
      return PlacedRounding(
        format: format, rounding: rounding,
        bounds: bounds.term.summed(1, with: bounds.term.summed(length).capped(to: format)))
    case .convert:
      guard let (format, rounding) = sum.conversion else { return nil }
      return PlacedRounding(format: format, rounding: rounding, bounds: bounds.blockSum)
    case .join:
      guard case .lanes(let lanes) = sum else { return nil }
      switch lanes.joined {
      case .rounded(let format, let rounding), .sequence(let format, let rounding):
        return PlacedRounding(
          format: format, rounding: rounding,
          bounds: WireBounds(lowest: bounds.term.lowest, greatest: .infinity))
      case .aligned: return nil
      }
    case .accumulate:
      guard let (format, rounding) = accumulate.format else { return nil }
      return PlacedRounding(format: format, rounding: rounding, bounds: bounds.total)
    case .final:
      if let (format, _) = accumulate.format, format == final.format { return nil }
      return PlacedRounding(
        format: final.format, rounding: final.rounding, bounds: bounds.final)
    }
  }

  /// The addition of a kind of place, nil when the unit has none there.
  func addition(at site: RoundingSite, _ bounds: UnitBounds, length: Int) -> PlacedAddition? {
    switch site {
    case .product, .convert, .final: return nil
    case .sum:
      guard let (order, format, _) = sum.additions, length > 1 else { return nil }
      let partial = bounds.term.summed(length).capped(to: format)
      return PlacedAddition(
        names: ("term", order == .pairwiseTree ? "other" : "partial sum"),
        x: order == .pairwiseTree ? partial : bounds.term, y: partial,
        precision: format.significandBits)
    case .join:
      guard case .lanes(let lanes) = sum, case .rounded(let format, _) = lanes.joined else {
        return nil
      }
      let lane = WireBounds(lowest: bounds.term.lowest, greatest: .infinity)
      return PlacedAddition(
        names: ("lane", "lanes before"), x: lane, y: lane, precision: format.significandBits)
    case .accumulate:
      let precision: Int
      switch accumulate {
      case .rounded(let format, _): precision = format.significandBits
      case .register(let register, _): precision = register.width
      case .exact: precision = final.format.significandBits
      case .aligned, .shifted: return nil
      }
      return PlacedAddition(
        names: (length > 1 ? "block sum" : "product", "addend"), x: bounds.addition,
        y: bounds.addend, precision: precision)
    }
  }

  /// Whether numbers are cut at a kind of place.
  func cuts(at site: CutSite, length: Int) -> Bool {
    switch site {
    case .term: return sum.alignment != nil
    case .lane:
      guard case .lanes(let lanes) = sum, case .aligned = lanes.joined else { return false }
      return true
    case .sum, .addend, .result:
      guard case .shifted = accumulate else { return false }
      return true
    }
  }
}

extension SumStage {
  /// The rounded additions, in whichever stage they are.
  var additions: (SumOrder, NumberFormat, Rounding)? {
    switch self {
    case .exact, .aligned: nil
    case .rounded(let order, let format, let rounding): (order, format, rounding)
    case .converted(let inner, _, _): inner.additions
    case .lanes(let lanes): lanes.each.additions
    }
  }

  /// The conversion of a sum, in whichever stage it is.
  var conversion: (NumberFormat, Rounding)? {
    switch self {
    case .exact, .aligned, .rounded: nil
    case .converted(_, let format, let rounding): (format, rounding)
    case .lanes(let lanes): lanes.each.conversion
    }
  }
}

extension WireBounds {
  /// Rounded to a format or not: the greater reach of both.
  func capped(to format: NumberFormat) -> WireBounds {
    WireBounds(
      lowest: min(lowest, rounded(to: format).lowest),
      greatest: min(greatest, WireBounds(format).greatest))
  }
}
