// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// An exact sum in fixed point of any width: one row of limbs for what is positive, one for what is
/// negative, so that carries rarely go far.
struct GeneralWideSum: Sendable {
  /// The exponent of the lowest limb's lowest bit.
  let base: Int
  private var positive: [UInt64]
  private var negative: [UInt64]
  /// The limbs that were touched.
  private var used: Range<Int>
  /// What was added.
  private(set) var kinds: NumberKinds = []

  /// The magnitude of the sum, once it is settled.
  private(set) var magnitude: [UInt64]
  private(set) var isNegative = false

  /// Room for sums whose bits lie in a range; the exponent `aligned` falls on the lowest bit of a limb.
  init(room: BitRange, aligned: Int) {
    let distance = aligned - room.lowest
    base = aligned - (distance + 63) / 64 * 64
    // A term has up to 128 bits from its lowest on, whatever of them is set.
    let count = max(0, room.highest - base) / 64 + 4
    positive = Array(repeating: 0, count: count)
    negative = positive
    magnitude = positive
    used = 0..<0
  }

  mutating func clear() {
    for limb in used {
      positive[limb] = 0
      negative[limb] = 0
    }
    used = 0..<0
    kinds = []
  }

  /// Adds a number.
  @inline(__always)
  mutating func add(_ number: GeneralNumber) {
    kinds.formUnion(number.kind)
    guard number.kind == .nonzero else { return }
    add(number.magnitude, at: number.exponent, isNegative: number.isNegative)
  }

  private mutating func add(_ magnitude: UInt128, at exponent: Int, isNegative: Bool) {
    // The room holds every number of the unit; what lies below it has zeros there.
    var magnitude = magnitude
    var place = exponent &- base
    if place < 0 {
      magnitude >>= UInt128(truncatingIfNeeded: min(128, 0 &- place))
      place = 0
    }
    let shift = UInt64(truncatingIfNeeded: place & 63)
    let (low, high) = (
      UInt64(truncatingIfNeeded: magnitude), UInt64(truncatingIfNeeded: magnitude &>> 64)
    )
    let words = (
      low &<< shift, high &<< shift | (low &>> 1) &>> (63 &- shift), (high &>> 1) &>> (63 &- shift)
    )
    let first = place >> 6
    let end =
      isNegative
      ? Self.add(words, to: &negative, first) : Self.add(words, to: &positive, first)
    used =
      used.isEmpty
      ? first..<end : min(used.lowerBound, first)..<max(used.upperBound, end)
  }

  /// Adds three limbs and their carry; returns the end of what was touched.
  @inline(__always)
  private static func add(
    _ words: (UInt64, UInt64, UInt64), to limbs: inout [UInt64], _ first: Int
  ) -> Int {
    guard first &+ 2 < limbs.count else { return min(first, limbs.count) }
    var carry: Bool
    (limbs[first], carry) = limbs[first].addingReportingOverflow(words.0)
    let (middle, over) = limbs[first + 1].addingReportingOverflow(words.1)
    let (sum, again) = middle.addingReportingOverflow(carry ? 1 : 0)
    limbs[first + 1] = sum
    carry = over || again
    let top = limbs[first + 2].addingReportingOverflow(words.2)
    let last = top.partialValue.addingReportingOverflow(carry ? 1 : 0)
    limbs[first + 2] = last.partialValue
    carry = top.overflow || last.overflow
    var limb = first + 3
    while carry, limb < limbs.count {
      (limbs[limb], carry) = limbs[limb].addingReportingOverflow(1)
      limb += 1
    }
    return limb
  }

  /// Adds limbs of a magnitude whose lowest bit has an exponent on a limb's boundary.
  mutating func add(_ limbs: [UInt64], at exponent: Int, isNegative: Bool) {
    for (index, limb) in limbs.enumerated() where limb != 0 {
      add(UInt128(limb), at: exponent + 64 * index, isNegative: isNegative)
      kinds.formUnion(.nonzero)
    }
  }

  /// Works out the magnitude and the sign; returns the limbs that may not be zero.
  @discardableResult
  mutating func settle() -> Range<Int> {
    var top = used.upperBound - 1
    while top >= used.lowerBound, positive[top] == negative[top] { top -= 1 }
    isNegative = top >= used.lowerBound && positive[top] < negative[top]
    if isNegative {
      Self.subtract(positive, from: negative, used, into: &magnitude)
    } else {
      Self.subtract(negative, from: positive, used, into: &magnitude)
    }
    return used
  }

  @inline(__always)
  private static func subtract(
    _ small: [UInt64], from great: [UInt64], _ used: Range<Int>, into result: inout [UInt64]
  ) {
    var borrow: UInt64 = 0
    for limb in used {
      let (first, under) = great[limb].subtractingReportingOverflow(small[limb])
      let (second, again) = first.subtractingReportingOverflow(borrow)
      result[limb] = second
      borrow = under || again ? 1 : 0
    }
  }

  /// The sum as a number of 126 bits, with what lies below.
  ///
  /// - Parameter zeroIsNegative: the sign of a zero sum of unlike terms.
  mutating func number(zeroIsNegative: Bool) -> GeneralNumber {
    if kinds.hasSpecials { return .special(of: kinds) }
    let used = settle()
    return Self.number(
      magnitude, used, base: base, isNegative: isNegative,
      zeroIsNegative: kinds.zeroIsNegative(otherwise: zeroIsNegative))
  }

  /// Limbs as a number of 126 bits, with what lies below.
  static func number(
    _ limbs: [UInt64], _ used: Range<Int>, base: Int, isNegative: Bool, zeroIsNegative: Bool
  ) -> GeneralNumber {
    guard let top = used.last(where: { limbs[$0] != 0 }) else {
      return .zero(isNegative: zeroIsNegative)
    }
    func limb(_ index: Int) -> UInt64 { used.contains(index) ? limbs[index] : 0 }
    let room = limbs[top].leadingZeroBitCount
    // The top 128 bits, of which two go.
    var bits = UInt128(limb(top)) << 64 | UInt128(limb(top - 1))
    if room > 0 {
      bits = bits << UInt128(room) | UInt128(limb(top - 2) >> UInt64(64 - room))
    }
    var hasMore = bits & 3 != 0 || room > 0 && limb(top - 2) << UInt64(room) != 0
    if room == 0 { hasMore = hasMore || limb(top - 2) != 0 }
    if !hasMore {
      hasMore =
        used.lowerBound < top - 2 && (used.lowerBound..<(top - 2)).contains { limbs[$0] != 0 }
    }
    return GeneralNumber(
      magnitude: bits >> 2, exponent: base + 64 * (top - 1) - room + 2, isNegative: isNegative,
      hasMore: hasMore)
  }
}
