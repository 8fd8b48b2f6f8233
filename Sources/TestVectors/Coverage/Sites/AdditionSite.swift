// SPDX-License-Identifier: Apache-2.0

/// The bins of an addition of two numbers: how far apart they lie, and how much cancels.
struct AdditionSite: Sendable {
  private let differences: CoverPoint
  private let cancellations: CoverPoint
  private let reach: Int
  private let mostCancelled: Int
  private let hasOpenEnd: Bool

  /// More cancelled bits than any accumulator of practice has.
  private static let most = 64

  /// - Parameters:
  ///   - names: what the two numbers are.
  ///   - precision: how many bits the result keeps.
  init(
    _ name: String, _ names: (String, String), _ x: WireBounds, _ y: WireBounds, precision: Int,
    isSigned: Bool = true, into list: inout BinList
  ) {
    reach = min(precision + 3, 60)
    var entries: [BinEntry?] = []
    let (least, greatest) = (x.lowest - y.highest, x.highest - y.lowest)
    for operation in ["same signs", "opposite signs"] {
      for difference in -reach...reach {
        let end = abs(difference) == reach ? (difference < 0 ? " or less" : " or more") : ""
        var impossible: String?
        if difference < least && !(difference == -reach && least < difference)
          || difference > greatest
        {
          impossible = "the exponents differ by \(least) to \(greatest)"
        }
        if difference == -reach { impossible = least <= -reach ? nil : impossible }
        if difference == reach { impossible = greatest >= reach ? nil : impossible }
        entries.append(
          BinEntry(
            "\(name): exponent of \(names.0) - exponent of \(names.1) = \(difference)\(end), \(operation)",
            impossible: impossible))
      }
    }
    differences = list.point(.exponentDifference, entries)
    // A difference is a multiple of the lower of both lowest bits; numbers whose exponents differ by two
    // or more cancel one bit at most.
    let longest = max(x.bits, y.bits)
    mostCancelled = min(longest, Self.most)
    hasOpenEnd = longest > Self.most
    let deepest = Self.deepest(x, y)
    func entry(_ name: String, _ length: Int) -> BinEntry {
      BinEntry(
        "\(name) leading bits cancel",
        impossible: length > deepest
          ? "numbers of both sides that are alike cancel \(deepest) bits at most" : nil)
    }
    var lengths: [BinEntry?] = (0...mostCancelled).map { entry("\(name): \($0)", $0) }
    lengths.append(
      hasOpenEnd ? entry("\(name): more than \(mostCancelled)", mostCancelled + 1) : nil)
    lengths.append(BinEntry("\(name): all bits cancel"))
    cancellations = list.point(.cancellation, lengths)
  }

  /// How many bits cancel at most, but all: none lies below the lowest of both, and more than one cancels
  /// only in a binade that both reach, or in the next.
  private static func deepest(_ x: WireBounds, _ y: WireBounds) -> Int {
    let lesser = x.greatest < y.greatest ? x : y
    guard lesser.greatest.isFinite, lesser.greatest > 0 else { return .max }
    let top = lesser.highest
    let lowest = min(x.lowest, y.lowest)
    let gap = Double(sign: .plus, exponent: top + 1, significand: 1) - lesser.greatest
    let beyond = gap > 0 ? top + 1 - Int(gap.exponent) : Int.max
    return max(1, top - lowest, min(beyond, top + 1 - lowest))
  }

  /// Notes an addition of two numbers.
  @inline(__always)
  func observe(_ x: ExactNumber, _ y: ExactNumber, sumBinade: Int?, _ sink: inout BinSink) {
    guard x.isNonzero, y.isNonzero else { return }
    let (first, second) = (x.binade, y.binade)
    let difference = min(max(first - second, -reach), reach)
    let isOpposite = x.isNegative != y.isNegative
    sink.hit(differences, (isOpposite ? 2 * reach + 1 : 0) + difference + reach)
    guard isOpposite else { return }
    guard let sumBinade else { return sink.hit(cancellations, mostCancelled + 2) }
    let length = max(first, second) - sumBinade
    sink.hit(cancellations, min(length, mostCancelled + 1))
  }
}

extension ExactNumber {
  /// floor(log2 |x + y|) of two finite numbers, nil for zero; exact for sums that 128 bits hold or whose
  /// exponents differ by two or more.
  static func binade(ofSum x: ExactNumber, _ y: ExactNumber) -> Int? {
    if x.isZero { return y.isZero ? nil : y.binade }
    if y.isZero { return x.binade }
    let (large, small) = x.binade >= y.binade ? (x, y) : (y, x)
    // Leading bits at place 126: room for a carry, 126 places below for the smaller number.
    let up = large.magnitude.leadingZeroBitCount - 1
    let wide = up >= 0 ? large.magnitude << UInt128(up) : large.magnitude >> 1
    let unit = large.exponent - up
    let move = small.exponent - unit
    var narrow: UInt128 = 0
    if move >= 0 {
      narrow = small.magnitude << UInt128(move)
    } else if move > -128 {
      narrow = small.magnitude >> UInt128(-move)
    }
    let sum: UInt128
    if x.isNegative == y.isNegative {
      sum = wide + narrow
    } else {
      // What the shifts lost makes the smaller number greater than it looks.
      let lost = unit > small.lowestExponent && move < 0
      let loses = lost && narrow << UInt128(min(127, -move)) != small.magnitude
      sum = wide >= narrow ? wide - narrow - (loses && wide > narrow ? 1 : 0) : narrow - wide
    }
    if sum == 0 {
      // What 128 bits do not show differs far below.
      let isHidden = x.setBitsBelow + y.setBitsBelow > 0
      return isHidden ? large.binade - 127 : nil
    }
    return unit + 127 - sum.leadingZeroBitCount
  }
}
