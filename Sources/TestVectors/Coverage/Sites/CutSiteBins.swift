// SPDX-License-Identifier: Apache-2.0
import Reference

/// The bins of a place where an alignment cuts numbers: where they lie beside the last kept bit.
struct CutSiteBins: Sendable {
  private let sides: CoverPoint

  private static let names = [
    "lowest bit above the last kept place", "lowest bit at the last kept place",
    "lowest bit one place below the last kept", "some bits kept and some dropped",
    "leading bit one place below the last kept: all dropped", "all bits far below the last kept",
  ]

  init(_ site: CutSite, into list: inout BinList) {
    let what =
      switch site {
      case .term: "term"
      case .lane: "lane"
      case .sum: "block sum"
      case .addend: "accumulator"
      case .result: "sum of both"
      }
    sides = list.point(
      .alignment,
      ["+", "-"].flatMap { sign in
        Self.names.map { BinEntry("cut: \(sign) \(what), \($0)") }
      })
  }

  /// Notes a nonzero number that is cut.
  @inline(__always)
  func observe(_ x: ExactNumber, unit: Int, _ sink: inout BinSink) {
    let (high, low) = (x.binade, x.lowestExponent)
    let side: Int
    if low > unit {
      side = 0
    } else if low == unit {
      side = 1
    } else if high < unit - 1 {
      side = 5
    } else if high == unit - 1 {
      side = 4
    } else {
      side = low == unit - 1 ? 2 : 3
    }
    sink.hit(sides, (x.isNegative ? Self.names.count : 0) + side)
  }
}
