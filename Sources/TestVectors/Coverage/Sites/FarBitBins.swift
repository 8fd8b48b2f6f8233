// SPDX-License-Identifier: Apache-2.0

/// A sticky bit that a single bit makes, by its distance: alone, or breaking a tie.
struct FarBitBins: Sendable {
  private let distances: CoverPoint
  /// The greatest distance with a bin of its own.
  private let last: Int
  private let hasOpenEnd: Bool

  /// More places than any shifter of practice keeps beside a result.
  private static let most = 40

  /// - Parameters:
  ///   - most: how many places are dropped at most.
  ///   - mostTieBreaking: how far down two terms of few bits reach that also make the guard bit.
  init(_ name: String, most: Int, mostTieBreaking: Int? = nil, into list: inout BinList) {
    last = min(most, Self.most)
    hasOpenEnd = most > Self.most
    func never(_ distance: Int) -> String? {
      guard let mostTieBreaking, distance > mostTieBreaking else { return nil }
      return "neither term has the bits from the leading to the guard bit, so one has those from "
        + "there down: \(mostTieBreaking) places at most"
    }
    var entries: [BinEntry?] = []
    for what in ["alone", "breaks a tie"] {
      for distance in stride(from: 3, through: last, by: 1) {
        entries.append(
          BinEntry(
            "\(name): a bit \(distance) places below the last kept one \(what)",
            impossible: what == "alone" ? nil : never(distance)))
      }
      entries.append(
        hasOpenEnd
          ? BinEntry(
            "\(name): a bit more than \(last) places below the last kept one \(what)",
            impossible: what == "alone" ? nil : never(last + 1))
          : nil)
    }
    distances = last >= 3 ? list.point(.farSticky, entries) : .none
  }

  /// Notes a number with a single bit below guard and round.
  @inline(__always)
  func observe(_ x: ExactNumber, _ split: RoundingDigits, unit: Int, _ sink: inout BinSink) {
    guard split.sticky, !split.roundBit, split.droppedOnes == (split.guardBit ? 2 : 1) else {
      return
    }
    let distance = min(split.droppedPlaces, last + 1)
    sink.hit(distances, (split.guardBit ? last - 1 : 0) + distance - 3)
  }
}
