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
        // An exact accumulator's sum of two is rounded at the end.
        let sum =
          additions[site] == nil ? nil : description.addition(at: site, bounds, length: length)
        places[site] = PlaceBins(
          site, place, termBits: sum.map { max($0.x.bits, $0.y.bits) }, into: &list)
      } else if site == .accumulate,
        case .register(let register, let rounding) = description.accumulate
      {
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
      ? list.point(.cancellation, Self.blockCancellations(description, bounds, length)) : .none
    results = ResultBins(description, bounds, into: &list)
    bins = list.bins
  }
}

extension CoverageModel {
  /// How far the sum of a block lies below its greatest term.
  private static func blockCancellations(
    _ unit: MACUnit.Description, _ bounds: UnitBounds, _ length: Int
  ) -> [BinEntry?] {
    // The lowest bit of a sum bounds how far down it can lie; so do the bits that an alignment keeps.
    var deepest = max(bounds.term.highest, bounds.addend.highest) - bounds.total.lowest
    if let aligned = AlignedBounds(unit, length: length)?.deepest {
      if case .aligned = unit.accumulate { deepest = min(deepest, aligned) }
    }
    func entry(_ name: String, _ depth: Int) -> BinEntry {
      BinEntry(
        name,
        impossible: depth > deepest
          ? "a sum lies at most \(deepest) bits below its greatest term" : nil)
    }
    return (0...mostBlockCancellation).map {
      entry("block: sum \($0) bits below the greatest term", $0)
    } + [
      entry(
        "block: more than \(mostBlockCancellation) bits below the greatest term",
        mostBlockCancellation + 1),
      BinEntry("block: all bits cancel"),
    ]
  }
}

extension CoverageModel.PlaceBins {
  fileprivate init?(
    _ site: RoundingSite, _ place: PlacedRounding, termBits: Int?, into list: inout BinList
  ) {
    switch place.format {
    case .float(let format):
      self = .float(
        FloatSite(
          site.rawValue, format, place.rounding, place.bounds,
          termBits: termBits, into: &list))
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
