// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The bins of a place that rounds to two's complement integers, fixed point or a register.
struct FixedSite: Sendable {
  private enum Edge: Int, CaseIterable {
    case lastInside, end, betweenBelowTie, tie, betweenAboveTie, oneBeyond, beyond, far

    func name(_ end: String) -> String {
      switch self {
      case .lastInside: "one inside the \(end)"
      case .end: "exactly the \(end)"
      case .betweenBelowTie: "less than half a unit beyond the \(end)"
      case .tie: "half a unit beyond the \(end)"
      case .betweenAboveTie: "more than half a unit beyond the \(end)"
      case .oneBeyond: "exactly one beyond the \(end)"
      case .beyond: "beyond the \(end)"
      case .far: "a whole range or more beyond the \(end)"
      }
    }
  }

  /// All bits, the sign's included.
  private let width: Int
  /// The exponent of the lowest bit.
  private let unit: Int
  private let edges: CoverPoint
  private let leading: CoverPoint
  private let small: CoverPoint
  private let digits: CoverPoint
  private let ties: CoverPoint
  private let carries: Bool
  private let far: FarBitBins?

  /// - Parameters:
  ///   - width: all bits, the sign's included.
  ///   - unit: the exponent of the lowest.
  init(
    _ name: String, width: Int, unit: Int, _ rounding: Rounding, _ bounds: WireBounds,
    into list: inout BinList
  ) {
    self.width = width
    self.unit = unit
    let dropped = max(0, unit - bounds.lowest)
    // Numbers of which 128 bits do not show both ends are watched at their ends alone.
    let isSplit = dropped > 0 && width <= 64
    let end = Double(sign: .plus, exponent: width - 1 + unit, significand: 1)
    let one = Double(sign: .plus, exponent: unit, significand: 1)
    var entries: [BinEntry?] = []
    for (index, text) in ["greatest", "least"].enumerated() {
      for edge in Edge.allCases {
        let base = index == 0 ? end - one : end
        let from: Double
        switch edge {
        case .lastInside: from = base - one
        case .end: from = base
        case .betweenBelowTie: from = base + one / 8
        case .tie: from = base + one / 2
        case .betweenAboveTie: from = base + one * 0.625
        case .oneBeyond: from = base + one
        case .beyond: from = base + 1.125 * one
        case .far: from = base + 2 * end
        }
        let needed: Int
        switch edge {
        case .betweenBelowTie, .betweenAboveTie: needed = 2
        case .tie: needed = 1
        case .lastInside, .end, .oneBeyond, .beyond, .far: needed = 0
        }
        if needed > 0, !isSplit {
          entries.append(nil)
          continue
        }
        var impossible: String?
        if needed > dropped { impossible = "\(dropped) places are dropped at most" }
        if bounds.lowest > unit,
          edge == .lastInside || edge == .end && index == 0
            || edge == .oneBeyond && index == 1
        {
          impossible = "every sum is a multiple of 2^\(bounds.lowest)"
        }
        if bounds.greatest < from { impossible = "no magnitude exceeds \(bounds.greatest)" }
        entries.append(BinEntry("\(name): \(edge.name(text))", impossible: impossible))
      }
    }
    edges = list.point(.register, entries)
    leading = list.point(
      .register,
      (0..<2 * (width - 1)).map { number in
        let place = unit + number % (width - 1)
        var impossible: String?
        if place > bounds.highest { impossible = "no magnitude exceeds \(bounds.greatest)" }
        if place < bounds.lowest { impossible = "no bit lies below 2^\(bounds.lowest)" }
        return BinEntry(
          "\(name): \(number < width - 1 ? "+" : "-") leading bit 2^\(place)",
          impossible: impossible)
      })
    small = list.point(.register, [BinEntry("\(name): zero")])
    var patterns: [BinEntry?] = []
    var ties: [BinEntry?] = []
    if isSplit {
      var random: Int?
      if case .stochastic(let bits) = rounding.direction { random = bits }
      carries = random != nil
      for row in 0..<4 {
        let kind = "\(name): \(row & 2 == 0 ? "+" : "-") lsb=\(row & 1)"
        for pattern in 0..<8 {
          let needed = pattern & 1 != 0 ? 3 : (pattern & 2 != 0 ? 2 : (pattern & 4 != 0 ? 1 : 0))
          let impossible = needed > dropped ? "\(dropped) places are dropped at most" : nil
          let text = "\(kind) guard=\(pattern >> 2) round=\(pattern >> 1 & 1) sticky=\(pattern & 1)"
          patterns.append(
            BinEntry(random == nil ? text : text + " not carried", impossible: impossible))
          guard let bits = random else { continue }
          let blind = bits == 1 && pattern & 4 == 0 || bits == 2 && pattern & 6 == 0
          patterns.append(
            pattern == 0
              ? nil
              : BinEntry(
                text + " carried",
                impossible: impossible
                  ?? (blind ? "\(bits) random bits see none of the dropped ones" : nil)))
        }
        for (side, needed) in [
          ("one bit below the tie", 2), ("tie", 1), ("one bit above the tie", 2),
        ] {
          let impossible = needed > dropped ? "\(dropped) places are dropped at most" : nil
          ties.append(BinEntry("\(kind) \(side)", impossible: impossible))
        }
      }
    } else {
      carries = false
    }
    digits = list.point(.rounding, patterns)
    self.ties = list.point(.ties, ties)
    far = isSplit ? FarBitBins(name, most: dropped, into: &list) : nil
  }

  /// Notes what a number shows.
  ///
  /// - Parameter delivered: the integer that the place delivers, in units; nil when it is not known.
  func observe(_ x: ExactNumber, delivered: Int128?, _ sink: inout BinSink) {
    guard x.isFinite else { return }
    if x.isZero { return sink.hit(small, 0) }
    let place = x.binade - unit
    if 0..<width - 1 ~= place { sink.hit(leading, (x.isNegative ? width - 1 : 0) + place) }
    if let edge = edge(x, place) {
      sink.hit(edges, (x.isNegative ? Edge.allCases.count : 0) + edge.rawValue)
    }
    guard let far, place < width - 1 else { return }
    let split = RoundingDigits(x, unit: unit)
    let row = (x.isNegative ? 2 : 0) + Int(truncatingIfNeeded: split.kept & 1)
    let number = row * 8 + split.pattern
    if carries {
      let carried = delivered.map { $0.magnitude > split.kept } ?? false
      sink.hit(digits, 2 * number + (carried ? 1 : 0))
    } else {
      sink.hit(digits, number)
    }
    if split.isTie {
      sink.hit(ties, row * 3 + 1)
    } else if split.isBelowTie {
      sink.hit(ties, row * 3)
    } else if split.isAboveTie {
      sink.hit(ties, row * 3 + 2)
    }
    far.observe(x, split, unit: unit, &sink)
  }

  /// Where a number lies at the end of its sign.
  private func edge(_ x: ExactNumber, _ place: Int) -> Edge? {
    guard place >= width - 2 else { return nil }
    let ones = x.setBits
    let isWhole = x.lowestExponent >= unit
    let isRun = ones == x.binade - x.lowestExponent + 1
    if isWhole {
      // Bits place...0, of which those below 2^(width - 1) are inside.
      if place == width - 2, isRun, x.lowestExponent == unit {
        return x.isNegative ? .lastInside : .end
      }
      if place == width - 2 {
        return !x.isNegative && isRun && x.lowestExponent == unit + 1 ? .lastInside : nil
      }
      if place == width - 1, ones == 1 { return x.isNegative ? .end : .oneBeyond }
      if place == width - 1, ones == 2, x.lowestExponent == unit, x.isNegative { return .oneBeyond }
    }
    if far != nil, place <= width - 1, !isWhole {
      let split = RoundingDigits(x, unit: unit)
      let end = UInt128(1) << UInt128(width - 1) - (x.isNegative ? 0 : 1)
      if split.kept == end {
        return split.isTie ? .tie : (split.guardBit ? .betweenAboveTie : .betweenBelowTie)
      }
      if split.kept < end { return nil }
    }
    if place == width - 2 { return nil }
    // 2^width beyond the end is 1.5 × 2^width and more.
    let top = x.magnitude << UInt128(x.magnitude.leadingZeroBitCount)
    return place > width || place == width && top >> 126 == 3 ? .far : .beyond
  }
}
