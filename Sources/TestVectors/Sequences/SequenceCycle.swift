// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// What drives a unit's sequential circuit in one clock cycle.
///
/// At the edge: `reset` makes the accumulator that of an addend of +0. Else with `enable` it takes the
/// operands' block, starting from `c` with `clear` and from itself without. `clear` alone does what
/// `reset` does. Without any of them nothing changes, whatever the operands.
public struct SequenceCycle: Sendable, Hashable {
  /// The synchronous reset, stronger than the others.
  public var reset = false
  /// Whether a block is taken.
  public var enable = false
  /// Whether a new sum begins.
  public var clear = false
  /// The operands.
  public var operands = DotOperands()

  /// A cycle of controls and operands.
  public init(
    reset: Bool = false, enable: Bool = false, clear: Bool = false,
    operands: DotOperands = DotOperands()
  ) {
    self.reset = reset
    self.enable = enable
    self.clear = clear
    self.operands = operands
  }
}
