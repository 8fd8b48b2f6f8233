// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// A sum of a block that is dealt to lanes.
final class LaneSumReference: SumReference {
  private enum Join {
    case rounded(RoundingStep)
    case aligned(fractionBits: Int, DiscardedBits)
    case sequence(AlignedSumReference, RoundingStep)
  }

  let number: MPFRNumber
  private(set) var exponent: Int?
  private let lanes: LaneSum
  /// A lane's sum where others are added to it.
  private let each: any SumReference
  /// A lane's sum where it is the block's: the rounding after the block decides the sign of its zero.
  private let alone: any SumReference
  private let join: Join
  private let addition: MPFRNumber
  /// What the lanes summed to, for a second alignment.
  private var sums: [Term] = []
  private let running: Term
  private let cutter: Cutter
  private let specials: TermSum
  private let precision: Int
  private let ledger: Ledger

  init(_ lanes: LaneSum, zeroIsNegative: Bool, precision: Int, _ ledger: Ledger) {
    self.lanes = lanes
    self.precision = precision
    self.ledger = ledger
    number = MPFRNumber(precision: precision)
    addition = MPFRNumber(precision: precision)
    running = Term(precision: precision)
    cutter = Cutter(.lane, ledger)
    specials = TermSum(precision: 2, zeroIsNegative: false)
    alone = lanes.each.reference(
      zeroIsNegative: zeroIsNegative, precision: precision, ledger)
    switch lanes.joined {
    case .rounded(let format, let rounding):
      let step = RoundingStep(format, rounding, .join)
      join = .rounded(step)
      each = lanes.each.reference(
        zeroIsNegative: step.zeroIsNegative, precision: precision, ledger)
    case .aligned(let fractionBits, let discarded):
      join = .aligned(fractionBits: fractionBits, discarded)
      each = alone
    case .sequence(let format, let rounding):
      each = alone
      guard case .aligned(let aligned) = lanes.each else {
        // No such unit can be elaborated.
        join = .rounded(RoundingStep(format, rounding, .join))
        break
      }
      join = .sequence(
        AlignedSumReference(aligned, precision: precision, ledger),
        RoundingStep(format, rounding, .join))
    }
  }

  var isExact: Bool {
    guard each.isExact, alone.isExact, cutter.isExact else { return false }
    switch join {
    case .rounded(let step): return step.format.isExact
    case .aligned: return true
    case .sequence(let aligned, let step): return aligned.isExact && step.format.isExact
    }
  }

  func add(_ terms: ArraySlice<Term>, place: Int) {
    exponent = nil
    let dealt = deal(terms)
    switch join {
    case .rounded(let step): addRounded(dealt, place, step)
    case .aligned(let fractionBits, let discarded):
      addAligned(dealt, place, fractionBits, discarded)
    case .sequence(let aligned, let step): addSequence(dealt, place, aligned, step)
    }
  }

  /// The terms of the lanes that get any.
  ///
  /// Lanes are dealt to from the first on, so those are the first ones.
  private func deal(_ terms: ArraySlice<Term>) -> [[Term]] {
    var dealt: [[Term]] = Array(repeating: [], count: lanes.count)
    for (place, term) in terms.enumerated() {
      dealt[place / lanes.run % lanes.count].append(term)
    }
    return dealt.filter { !$0.isEmpty }
  }

  /// The number of a rounding in a lane that belongs to no single k.
  private func placeInLane(_ lane: Int, _ place: Int) -> Int { place + ((lane + 1) << 24) }

  /// The number of a rounding by which a lane joins the others.
  private func placeOfJoin(_ lane: Int, _ place: Int) -> Int { place + (1 << 20) + lane }

  // MARK: joining

  /// ((lane 0 + lane 1) + lane 2) + ..., each addition rounded.
  private func addRounded(_ dealt: [[Term]], _ place: Int, _ step: RoundingStep) {
    let sum = dealt.count == 1 ? alone : each
    for (lane, terms) in dealt.enumerated() {
      sum.add(terms[...], place: placeInLane(lane, place))
      if lane == 0 {
        ledger.check(number.set(sum.number))
      } else {
        setSum(sum.number, zeroIsNegative: step.zeroIsNegative)
        step.round(addition, into: number, .sum(placeOfJoin(lane, place)), ledger)
      }
    }
  }

  /// The lanes' sums cut at the greatest of their exponents, and added.
  private func addAligned(
    _ dealt: [[Term]], _ place: Int, _ fractionBits: Int, _ discarded: DiscardedBits
  ) {
    while sums.count < dealt.count { sums.append(Term(precision: precision)) }
    var greatest: Int?
    for (lane, terms) in dealt.enumerated() {
      each.add(terms[...], place: placeInLane(lane, place))
      ledger.check(sums[lane].number.set(each.number))
      if let own = each.exponent { greatest = max(greatest ?? own, own) }
    }
    let lanes = sums[..<dealt.count]
    if specials.addSpecials(of: lanes) {
      if specials.store(into: number) { ledger.raise(.invalid) }
      return
    }
    number.setZero()
    // Without any exponent all lanes are zeros.
    guard let greatest else { return }
    exponent = greatest
    for lane in lanes {
      cutter.cut(lane.number, at: greatest - fractionBits, discarded, into: addition)
      ledger.check(number.setSum(number, addition))
    }
    if number.isZero { number.setZero() }
  }

  /// t ← round(aligned sum of a lane's terms and t), from t = +0.
  private func addSequence(
    _ dealt: [[Term]], _ place: Int, _ aligned: AlignedSumReference, _ step: RoundingStep
  ) {
    running.number.setZero()
    for (lane, terms) in dealt.enumerated() {
      aligned.add(terms[...], and: running)
      let code = step.round(
        aligned.number, into: running.number, .sum(placeOfJoin(lane, place)), ledger)
      running.exponent = step.format.exponent(of: code)
    }
    ledger.check(number.set(running.number))
  }

  /// addition ← number + x.
  private func setSum(_ x: MPFRNumber, zeroIsNegative: Bool) {
    if ledger.isObserved { ledger.observer?.adds(x, number, at: .join) }
    let wasNaN = number.isNaN || x.isNaN
    ledger.check(addition.setSum(number, x, zeroIsNegative: zeroIsNegative))
    if addition.isNaN, !wasNaN { ledger.raise(.invalid) }
  }
}
