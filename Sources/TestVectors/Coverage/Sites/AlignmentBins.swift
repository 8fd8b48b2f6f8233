// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The bins of an aligned sum: how far terms lie below the greatest exponent, and which term has it.
struct AlignmentBins: Sendable {
  private let distances: CoverPoint
  private let greatest: CoverPoint
  private let shares: CoverPoint
  private let reach: Int
  private let length: Int
  private let group: Int

  init(_ aligned: AlignedSum, length: Int, hasAccumulator: Bool, into list: inout BinList) {
    let reach = aligned.fractionBits + 4
    let group = aligned.groupSize ?? 1
    self.reach = reach
    self.length = length
    self.group = group
    distances = list.point(
      .alignment,
      (0..<2 * (reach + 1)).map { number in
        let isAccumulator = number > reach
        if isAccumulator, !hasAccumulator { return nil }
        let distance = number % (reach + 1)
        return BinEntry(
          "alignment: \(isAccumulator ? "accumulator" : "term") \(distance)\(distance == reach ? " or more" : "") below the greatest exponent"
        )
      })
    greatest = list.point(
      .positions,
      (0...(length + group - 1) / group).map { place in
        let isAccumulator = place == (length + group - 1) / group
        if isAccumulator, !hasAccumulator { return nil }
        return BinEntry(
          "alignment: only \(isAccumulator ? "the accumulator" : (group > 1 ? "group \(place)" : "element \(place)")) has the greatest exponent"
        )
      })
    let terms = (length + group - 1) / group + (hasAccumulator ? 1 : 0)
    shares = list.point(
      .alignment,
      [
        BinEntry("alignment: one term has the greatest exponent"),
        terms > 1 ? BinEntry("alignment: two terms share the greatest exponent") : nil,
        terms > 2 ? BinEntry("alignment: three or more terms share the greatest exponent") : nil,
        BinEntry("alignment: the least exponent allowed is greater than all terms'"),
      ].enumerated().map { $0.offset == 3 && aligned.minimumExponent == nil ? nil : $0.element })
  }

  /// What has been seen of one aligned sum.
  struct Sum {
    var sharing = 0
    var count = 0
    var place = -1
  }

  /// Notes a term.
  func observe(k: Int?, exponent: Int, greatest top: Int, _ sum: inout Sum, _ sink: inout BinSink) {
    sink.hit(distances, (k == nil ? reach + 1 : 0) + min(top - exponent, reach))
    sum.count += 1
    if exponent == top {
      sum.sharing += 1
      sum.place = k.map { $0 / group } ?? (length + group - 1) / group
    }
  }

  /// Notes what a whole sum showed.
  func finish(_ sum: Sum, _ sink: inout BinSink) {
    guard sum.count > 0 else { return }
    if sum.sharing == 0 { return sink.hit(shares, 3) }
    sink.hit(shares, min(sum.sharing, 3) - 1)
    if sum.sharing == 1 { sink.hit(greatest, sum.place) }
  }
}
