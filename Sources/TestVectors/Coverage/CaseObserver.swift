// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// Says which bins a case hits.
///
/// What enters each rounding is the exact number that the reference holds there; what it delivers is the
/// reference's too. Nothing is asked of the model. One instance belongs to one thread.
public final class CaseObserver {
  /// The bins.
  public let model: CoverageModel
  /// The results of the cases, with the exact numbers on the way.
  let reference: ReferenceUnit
  private var sink: BinSink
  private var terms = TermSummary()
  private var aligned = AlignmentBins.Sum()
  private var total: ExactNumber?
  private let float: [FloatSite?]
  private let fixed: [(site: FixedSite, format: NumberFormat?)?]
  private let additions: [AdditionSite?]
  private let cuts: [CutSiteBins?]
  private let totalSite: RoundingSite
  private let flushesAddend: Bool

  /// Observes cases of a model's unit.
  public init(_ model: CoverageModel) {
    self.model = model
    reference = ReferenceUnit(model.unit.description)
    sink = BinSink(count: model.bins.count)
    float = RoundingSite.allCases.map {
      if case .float(let site) = model.places[$0] { return site }
      return nil
    }
    fixed = RoundingSite.allCases.map {
      if case .fixed(let site, let format) = model.places[$0] { return (site, format) }
      return nil
    }
    additions = RoundingSite.allCases.map { model.additions[$0] }
    cuts = CutSite.allCases.map { model.cuts[$0] }
    flushesAddend = model.unit.description.decode.subnormalAddend != .kept
    totalSite = model.unit.description.accumulate.isExact ? .final : .accumulate
    reference.observer = self
  }

  /// Observations that no bin stands for; any is a mistake of the model.
  public var strays: Int { sink.strays }

  /// The numbers of the bins that a case hits.
  @discardableResult
  public func observe(_ operands: DotOperands, random: RandomCase = RandomCase()) -> [Int32] {
    sink.start()
    terms = TermSummary()
    total = nil
    aligned = AlignmentBins.Sum()
    let result = reference.evaluate(operands, random: random)
    model.operands.observe(operands, &sink)
    model.scales?.observe(operands.scales, &sink)
    model.results.observe(result, &sink)
    var addend = ExactNumber(model.operands.c.format.decode(operands.c))
    if flushesAddend, case .float(let format) = model.operands.c.format,
      format.isSubnormal(operands.c)
    {
      addend.magnitude = 0
    }
    let isZero: Bool
    if case .finite(let exact) = model.unit.resultFormat.decode(result.code) {
      isZero = exact.isZero
    } else {
      isZero = false
    }
    model.zeros.observe(terms, addend, total: total, isZeroDelivered: isZero, &sink)
    if model.length > 1, terms.specials == 0, addend.isFinite { observeBlock(addend) }
    return sink.bins
  }

  /// How far the sum of a block lies below its greatest term.
  private func observeBlock(_ addend: ExactNumber) {
    guard let total, total.isFinite,
      let greatest = [terms.greatest, addend.isZero ? nil : addend.binade].compactMap({ $0 }).max()
    else { return }
    let most = CoverageModel.mostBlockCancellation
    if total.isZero { return sink.hit(model.blockCancellation, most + 2) }
    sink.hit(model.blockCancellation, min(max(0, greatest - total.binade), most + 1))
  }
}

extension CaseObserver: WireObserver {
  /// Counts a term.
  public func sees(term: MPFRNumber, k: Int) { terms.add(ExactNumber(term)) }

  /// Notes how far two numbers lie apart and what cancels.
  public func adds(_ x: MPFRNumber, _ y: MPFRNumber, at site: RoundingSite) {
    guard let addition = additions[site.number] else { return }
    let (first, second) = (ExactNumber(x), ExactNumber(y))
    guard first.isNonzero, second.isNonzero else { return }
    addition.observe(
      first, second, sumBinade: ExactNumber.binade(ofSum: first, second), &sink)
  }

  /// Notes what a rounding drops and delivers.
  public func rounds(_ x: MPFRNumber, to code: UInt64, at site: RoundingSite) {
    let number = ExactNumber(x)
    if site == totalSite { total = number }
    if let place = float[site.number] {
      place.observe(number, code, &sink)
    } else if let (place, format) = fixed[site.number] {
      var delivered: Int128?
      if case .fixedPoint(let own) = format { delivered = own.integer(of: code) }
      place.observe(number, delivered: delivered, &sink)
    }
  }

  /// Notes where a register's sum lies.
  public func settles(_ x: MPFRNumber) {
    let number = ExactNumber(x)
    total = number
    fixed[RoundingSite.accumulate.number]?.site.observe(number, delivered: nil, &sink)
  }

  /// Notes the exponent of a term in an alignment.
  public func aligns(k: Int?, exponent: Int, greatest: Int, isLast: Bool) {
    guard let alignment = model.alignment else { return }
    alignment.observe(k: k, exponent: exponent, greatest: greatest, &aligned, &sink)
    if isLast {
      alignment.finish(aligned, &sink)
      aligned = AlignmentBins.Sum()
    }
  }

  /// Notes where a number lies beside the last kept place.
  public func cuts(_ x: MPFRNumber, at unitExponent: Int, _ site: CutSite) {
    let number = ExactNumber(x)
    guard number.isNonzero else { return }
    cuts[site.number]?.observe(number, unit: unitExponent, &sink)
  }
}

extension RoundingSite {
  /// Its place among all.
  fileprivate var number: Int {
    switch self {
    case .product: 0
    case .sum: 1
    case .convert: 2
    case .join: 3
    case .accumulate: 4
    case .final: 5
    }
  }
}

extension CutSite {
  /// Its place among all.
  fileprivate var number: Int {
    switch self {
    case .term: 0
    case .lane: 1
    case .sum: 2
    case .addend: 3
    case .result: 4
    }
  }
}
