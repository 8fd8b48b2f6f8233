// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// The bins of a unit: what its vectors should make happen.
///
/// Bins follow from the description and the step's length alone. There is none for what the formats lack (an
/// infinity, a sign); a bin that widths and exponents make impossible is there, with the argument.
public struct CoverageModel: Sendable {
  /// The unit.
  public let unit: MACUnit
  /// How many products a case has.
  public let length: Int
  /// The bins, group by group of what they observe.
  public let bins: [CoverageBin]

  let bounds: UnitBounds
  let operands: OperandBins
  let zeros: ZeroBins
  let scales: ScaleBins?
  let results: ResultBins
  let places: [RoundingSite: PlaceBins]
  let additions: [RoundingSite: AdditionSite]
  let cuts: [CutSite: CutSiteBins]
  let alignment: AlignmentBins?
  let blockCancellation: CoverPoint

  /// The bins of a place that rounds.
  enum PlaceBins: Sendable {
    case float(FloatSite)
    case fixed(FixedSite, NumberFormat?)
  }

  /// More cancelled bits of a block than have a bin each.
  static let mostBlockCancellation = 40

  /// The bins of a unit.
  ///
  /// - Parameter length: the products of a case, for units whose block is the whole dot product.
  /// - Throws: `UnitError` when the unit has no such step.
  public init(_ unit: MACUnit, length: Int? = nil) throws {
    let length = try StepInterface(unit, length: length).length
    let description = unit.description
    let bounds = UnitBounds(description, length: length)
    var list = BinList()
    self.unit = unit
    self.length = length
    self.bounds = bounds
    operands = OperandBins(description, length: length, into: &list)
    scales = description.scale.blocks.map { ScaleBins($0, length: length, into: &list) }
    zeros = ZeroBins(description, length: length, bounds, into: &list)
    var places: [RoundingSite: PlaceBins] = [:]
    var additions: [RoundingSite: AdditionSite] = [:]
    for site in RoundingSite.allCases {
      if let sum = description.addition(at: site, bounds, length: length) {
        additions[site] = AdditionSite(
          site.rawValue, sum.names, sum.x, sum.y, precision: sum.precision, into: &list)
      }
      if let place = description.rounding(at: site, bounds, length: length) {
        places[site] = PlaceBins(site, place, into: &list)
      } else if site == .accumulate, case .register(let register, let rounding) = description.accumulate {
        places[site] = .fixed(
          FixedSite(
            site.rawValue, width: register.width, unit: register.lowestExponent, rounding,
            bounds.total, into: &list), nil)
      }
    }
    self.places = places
    self.additions = additions
    var cuts: [CutSite: CutSiteBins] = [:]
    for site in CutSite.allCases where description.cuts(at: site, length: length) {
      cuts[site] = CutSiteBins(site, into: &list)
    }
    self.cuts = cuts
    alignment = description.sum.alignment.map {
      AlignmentBins(
        $0, length: length, hasAccumulator: description.alignsAccumulator, into: &list)
    }
    blockCancellation =
      length > 1
      ? list.point(
        .cancellation,
        (0...Self.mostBlockCancellation + 2).map { length in
          switch length {
          case Self.mostBlockCancellation + 2: BinEntry("block: all bits cancel")
          case Self.mostBlockCancellation + 1:
            BinEntry("block: more than \(Self.mostBlockCancellation) bits below the greatest term")
          default: BinEntry("block: sum \(length) bits below the greatest term")
          }
        }) : .none
    results = ResultBins(description, bounds, into: &list)
    bins = list.bins
  }
}

extension CoverageModel.PlaceBins {
  fileprivate init?(
    _ site: RoundingSite, _ place: PlacedRounding, into list: inout BinList
  ) {
    switch place.format {
    case .float(let format):
      self = .float(FloatSite(site.rawValue, format, place.rounding, place.bounds, into: &list))
    case .fixedPoint(let format):
      // Other integers than two's complement have their result classes only.
      guard format.isSigned, format.zeroPoint == 0 else { return nil }
      self = .fixed(
        FixedSite(
          site.rawValue, width: format.width, unit: -format.fractionBits, place.rounding,
          place.bounds, into: &list), place.format)
    case .codeBook: return nil
    }
  }
}

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
