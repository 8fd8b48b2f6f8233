// SPDX-License-Identifier: Apache-2.0

/// What a part of the bins is about.
public enum CoverageGroup: String, Sendable, Hashable, CaseIterable {
  /// Every class of operand against every other.
  case operands
  /// The ends of the number line and of the normal range, and their neighbours.
  case boundaries
  /// Zeros of both signs: as products, as addends, by cancellation, by underflow.
  case zeros
  /// How far apart the exponents of two added numbers lie.
  case exponentDifference
  /// How many leading bits an effective subtraction cancels.
  case cancellation
  /// Guard, round and sticky bit, with sign and the parity of the last kept bit.
  case rounding
  /// Exact ties and one bit either side.
  case ties
  /// How far the carry of a rounding runs.
  case carries
  /// Around the greatest finite magnitude.
  case overflow
  /// Around the least normal and the least nonzero magnitude.
  case underflow
  /// A single bit far below the last kept one.
  case farSticky
  /// Around the ends of integers, fixed point and registers, and every bit of them in use.
  case register
  /// What an alignment cuts off.
  case alignment
  /// Which element of a block it is.
  case positions
  /// Block scales.
  case scales
  /// The class of the result.
  case result

  /// The name in reports.
  public var title: String {
    switch self {
    case .operands: "operand classes"
    case .boundaries: "boundary operands"
    case .zeros: "zero signs"
    case .exponentDifference: "exponent differences"
    case .cancellation: "cancellation lengths"
    case .rounding: "guard, round, sticky"
    case .ties: "ties"
    case .carries: "rounding carries"
    case .overflow: "overflow band"
    case .underflow: "underflow thresholds"
    case .farSticky: "far sticky bits"
    case .register: "accumulator ends"
    case .alignment: "alignment cut-off"
    case .positions: "positions in the block"
    case .scales: "scales"
    case .result: "result classes"
    }
  }
}
