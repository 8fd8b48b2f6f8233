// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension GeneralPlan {
  /// The exponent of an aligned sum without any term.
  static let noExponent = Int.min

  /// The sum of some terms of the scratch.
  ///
  /// - Parameters:
  ///   - place: from where on roundings that belong to no single k are numbered.
  ///   - zeroIsNegative: the sign of an exact zero sum of unlike terms, which the rounding that follows
  ///     decides.
  func sum(
    _ sum: Sum, _ terms: Range<Int>, place: Int, zeroIsNegative: Bool, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) -> GeneralNumber {
    switch sum {
    case .exact: return exactSum(terms, zeroIsNegative: zeroIsNegative, &scratch)
    case .rounded(let order, let rounding):
      return roundedSum(order, rounding, terms, place, dot.random, &scratch)
    case .aligned(let aligned): return alignedSum(aligned, terms, beside: nil, &scratch)
    case .converted(let inner, let rounding):
      var number = self.sum(
        inner, terms, place: place, zeroIsNegative: rounding.zeroIsNegative, dot, &scratch)
      rounding.round(&number, .sum(place), dot.random)
      return number
    case .lanes(let lanes, let each, let join):
      return laneSum(
        lanes, each, join, terms, place: place, zeroIsNegative: zeroIsNegative, dot, &scratch)
    }
  }

  /// The exact sum of terms.
  func exactSum(
    _ terms: Range<Int>, zeroIsNegative: Bool, _ scratch: inout GeneralPath.Scratch
  ) -> GeneralNumber {
    if terms.count == 1 { return scratch.terms[terms.lowerBound].number }
    if isNarrow(terms: terms.count) {
      var total = NarrowSum(lowest: term.lowest)
      for index in terms { total.add(scratch.terms[index].number) }
      return total.number(zeroIsNegative: zeroIsNegative)
    }
    scratch.sum.clear()
    for index in terms { scratch.sum.add(scratch.terms[index].number) }
    return scratch.sum.number(zeroIsNegative: zeroIsNegative)
  }

  // MARK: Rounded additions

  private func roundedSum(
    _ order: SumOrder, _ rounding: GeneralRounding, _ terms: Range<Int>, _ place: Int,
    _ random: RandomCase, _ scratch: inout GeneralPath.Scratch
  ) -> GeneralNumber {
    let zeroIsNegative = rounding.zeroIsNegative
    switch order {
    case .chain, .chainFromZero:
      var first = terms.lowerBound
      var sum = GeneralNumber.zero()
      if order == .chain {
        sum = scratch.terms[first].number
        first += 1
      }
      for index in first..<terms.upperBound {
        let term = scratch.terms[index]
        sum = .sum(sum, term.number, zeroIsNegative: zeroIsNegative)
        rounding.round(&sum, .sum(term.k), random)
      }
      return sum
    case .pairwiseTree:
      // Each level takes the place of the one below, from its start on.
      var count = terms.count
      var number = place
      while count > 1 {
        for pair in 0..<count / 2 {
          number += 1
          let left = terms.lowerBound + 2 * pair
          var sum = GeneralNumber.sum(
            scratch.terms[left].number, scratch.terms[left + 1].number,
            zeroIsNegative: zeroIsNegative)
          rounding.round(&sum, .sum(number), random)
          scratch.terms[terms.lowerBound + pair].number = sum
        }
        if count & 1 == 1 {
          scratch.terms[terms.lowerBound + count / 2].number =
            scratch.terms[terms.lowerBound + count - 1].number
        }
        count = (count + 1) / 2
      }
      return scratch.terms[terms.lowerBound].number
    }
  }

  // MARK: Alignment

  /// A number cut to an integer multiple of 2^unit, as that integer.
  ///
  /// What is left above has at most 102 bits: F of them, up to 36 for the height of a term or of what
  /// many add up to.
  @inline(__always)
  static func cut(_ number: GeneralNumber, at unit: Int, _ discarded: DiscardedBits) -> Int128 {
    guard number.kind == .nonzero else { return 0 }
    let places = unit &- number.exponent
    var integer: UInt128
    var isCut = number.hasMore
    if places <= 0 {
      integer = number.magnitude << UInt128(truncatingIfNeeded: 0 &- places)
    } else if places > 127 {
      integer = 0
      isCut = true
    } else {
      let shift = UInt128(truncatingIfNeeded: places)
      integer = number.magnitude &>> shift
      isCut = isCut || integer &<< shift != number.magnitude
    }
    switch discarded {
    case .truncated: break
    case .floored: if isCut && number.isNegative { integer &+= 1 }
    case .jammed: if isCut { integer |= 1 }
    }
    let signed = Int128(truncatingIfNeeded: integer)
    return number.isNegative ? 0 &- signed : signed
  }

  /// An integer multiple of 2^exponent as a number; zero is +0.
  @inline(__always)
  static func number(_ integer: Int128, exponent: Int, alignment: Int) -> GeneralNumber {
    GeneralNumber(
      magnitude: integer.magnitude, exponent: exponent, alignment: alignment,
      isNegative: integer < 0)
  }

  /// The sum of terms cut at the greatest of their exponents, which it has then itself.
  ///
  /// - Parameter other: one more term, which is no product.
  func alignedSum(
    _ aligned: AlignedSum, _ terms: Range<Int>, beside other: GeneralNumber?,
    _ scratch: inout GeneralPath.Scratch
  ) -> GeneralNumber {
    var kinds: NumberKinds = []
    var greatest = Self.noExponent
    if let other {
      kinds = other.kind
      if other.kind == .nonzero { greatest = other.alignment }
    }
    if let size = aligned.groupSize {
      var first = terms.lowerBound
      while first < terms.upperBound {
        let end = min(first + size, terms.upperBound)
        var group: NumberKinds = []
        for index in first..<end { group.formUnion(scratch.terms[index].number.kind) }
        if group.contains(.nonzero) {
          greatest = max(greatest, scratch.terms[first].scaleExponent)
        }
        kinds.formUnion(group)
        first = end
      }
    } else {
      for index in terms {
        let number = scratch.terms[index].number
        kinds.formUnion(number.kind)
        if number.kind == .nonzero { greatest = max(greatest, number.alignment) }
      }
    }
    if kinds.hasSpecials { return .special(of: kinds) }
    if greatest == Self.noExponent { return .zero(alignment: Self.noExponent) }
    if let least = aligned.minimumExponent { greatest = max(greatest, least) }
    let unit = greatest &- aligned.fractionBits
    var total: Int128 = 0
    if let other { total = Self.cut(other, at: unit, aligned.discarded) }
    if let size = aligned.groupSize {
      var first = terms.lowerBound
      while first < terms.upperBound {
        let end = min(first + size, terms.upperBound)
        let group = exactSum(first..<end, zeroIsNegative: false, &scratch)
        total &+= Self.cut(group, at: unit, aligned.discarded)
        first = end
      }
    } else {
      for index in terms {
        total &+= Self.cut(scratch.terms[index].number, at: unit, aligned.discarded)
      }
    }
    return Self.number(total, exponent: unit, alignment: greatest)
  }

  // MARK: Lanes

  private func laneSum(
    _ lanes: LaneSum, _ each: Sum, _ join: Join, _ terms: Range<Int>, place: Int,
    zeroIsNegative: Bool, _ dot: borrowing GeneralDot, _ scratch: inout GeneralPath.Scratch
  ) -> GeneralNumber {
    scratch.lanes.removeAll(keepingCapacity: true)
    // A block that reaches no second lane is that lane's.
    let isAlone = terms.count <= lanes.run
    var eachZero = zeroIsNegative
    if case .rounded(let rounding) = join, !isAlone { eachZero = rounding.zeroIsNegative }
    var running = GeneralNumber.zero()
    for lane in 0..<lanes.count {
      let dealt = deal(lane, lanes, terms, &scratch)
      if dealt.isEmpty { break }
      let placeOfJoin = place + (1 << 20) + lane
      if case .sequence(let aligned, let rounding) = join {
        running = alignedSum(aligned, dealt, beside: running, &scratch)
        rounding.round(&running, .sum(placeOfJoin), dot.random)
      } else {
        let sum = sum(
          each, dealt, place: place + (lane + 1) << 24, zeroIsNegative: eachZero, dot, &scratch)
        if case .rounded(let rounding) = join {
          if lane == 0 {
            running = sum
          } else {
            running = .sum(running, sum, zeroIsNegative: rounding.zeroIsNegative)
            rounding.round(&running, .sum(placeOfJoin), dot.random)
          }
        } else {
          scratch.lanes.append(sum)
        }
      }
      scratch.terms.removeSubrange(terms.upperBound...)
    }
    guard case .aligned(let fractionBits, let discarded) = join else { return running }
    return joined(scratch.lanes, fractionBits, discarded)
  }

  /// Puts the terms of a lane behind those of the block.
  private func deal(
    _ lane: Int, _ lanes: LaneSum, _ terms: Range<Int>, _ scratch: inout GeneralPath.Scratch
  ) -> Range<Int> {
    let start = scratch.terms.count
    var first = terms.lowerBound + lane * lanes.run
    while first < terms.upperBound {
      for index in first..<min(first + lanes.run, terms.upperBound) {
        scratch.terms.append(scratch.terms[index])
      }
      first += lanes.count * lanes.run
    }
    return start..<scratch.terms.count
  }

  /// Lanes' aligned sums cut at the greatest of their exponents, and added.
  private func joined(
    _ lanes: [GeneralNumber], _ fractionBits: Int, _ discarded: DiscardedBits
  ) -> GeneralNumber {
    var kinds: NumberKinds = []
    var greatest = Self.noExponent
    for lane in lanes {
      kinds.formUnion(lane.kind)
      if lane.isFinite { greatest = max(greatest, lane.alignment) }
    }
    if kinds.hasSpecials { return .special(of: kinds) }
    if greatest == Self.noExponent { return .zero(alignment: Self.noExponent) }
    var total: Int128 = 0
    for lane in lanes { total &+= Self.cut(lane, at: greatest &- fractionBits, discarded) }
    return Self.number(total, exponent: greatest &- fractionBits, alignment: greatest)
  }
}

/// An exact sum of at most 122 bits.
struct NarrowSum {
  private let lowest: Int
  private var integer: Int128 = 0
  private(set) var kinds: NumberKinds = []

  init(lowest: Int) { self.lowest = lowest }

  @inline(__always)
  mutating func add(_ number: GeneralNumber) {
    kinds.formUnion(number.kind)
    let shifted = Int128(
      truncatingIfNeeded: number.magnitude
        &<< UInt128(truncatingIfNeeded: number.exponent &- lowest))
    integer = number.isNegative ? integer &- shifted : integer &+ shifted
  }

  func number(zeroIsNegative: Bool) -> GeneralNumber {
    if kinds.hasSpecials { return .special(of: kinds) }
    if integer == 0 {
      return .zero(isNegative: kinds.zeroIsNegative(otherwise: zeroIsNegative))
    }
    return GeneralNumber(
      magnitude: integer.magnitude, exponent: lowest, isNegative: integer < 0)
  }
}
