// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A block dealt to lanes that sum on their own.
///
/// The product at place i of the block (0 for its first k) goes to lane (i / run) mod count; a lane keeps
/// the order. A lane that gets no product contributes nothing.
public struct LaneSum: Sendable, Hashable {
  /// How many lanes there are.
  public var count: Int
  /// How many consecutive products go to a lane before the next one's turn.
  public var run: Int
  /// How a lane sums: any sum but lanes.
  public var each: SumStage
  /// How the lanes' sums are joined.
  public var joined: LaneJoin

  /// States the dealing and the sums.
  public init(count: Int, run: Int = 1, each: SumStage, joined: LaneJoin) {
    self.count = count
    self.run = run
    self.each = each
    self.joined = joined
  }

  /// The lane of a place in the block.
  public func lane(of place: Int) -> Int { place / run % count }

  /// The most lanes that can be described.
  public static let maximumCount = 64
}

/// How lanes become one sum.
public enum LaneJoin: Sendable, Hashable {
  /// ((lane 0 + lane 1) + lane 2) + ..., each addition rounded to the format. A single lane is passed on.
  case rounded(NumberFormat, Rounding)
  /// Each lane is an aligned sum with the greatest exponent E_i of its terms (`minimumExponent`
  /// included). With E the greatest of the E_i, each lane's sum is cut to a multiple of 2^(E - F) by
  /// `DiscardedBits`, and these are added. The joined sum has the exponent E.
  ///
  /// Source: MMA-Sim 2.1.1 (GTR_FDPA).
  case aligned(fractionBits: Int, DiscardedBits)
  /// The lanes, which are aligned sums, work one after the other on a running value t from t = +0:
  /// t ← round(aligned sum of the lane's terms and t), where t is one more term, with the e of the
  /// format, if it is not zero.
  ///
  /// This is an instruction that the hardware carries out as several smaller ones.
  case sequence(NumberFormat, Rounding)
}
