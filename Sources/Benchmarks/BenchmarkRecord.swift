// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// One line of a benchmark: what ran, how fast, and how that compares with SGEMM in the same rounds.
public struct BenchmarkRecord: Sendable {
  /// What the line belongs to: a goal of the table.
  public let group: String
  /// The unit, or the yardstick.
  public let name: String
  /// The kernel and its instructions; empty for yardsticks.
  public let kernel: String
  /// How many threads worked.
  public let threads: Int
  /// 10^9 multiply-accumulates (or values) a second, by round.
  public let rate: Samples
  /// The rate by that of the yardstick measured beside it, by round.
  public let ratio: Samples
}
