// SPDX-License-Identifier: Apache-2.0

/// How a unit is built.
public enum CircuitForm: Sendable, Hashable {
  /// A step without any register: a, b, c in, d out.
  case combinational
  /// The same cut by so many ranks of registers, the last at the output: a result leaves that many clock
  /// edges after its operands, one a cycle, with `valid_out` beside it.
  case pipelined(ranks: Int)
  /// With an accumulator register: a block a cycle. So many ranks of registers lie before the accumulator.
  ///
  /// At a clock edge: `reset` makes the accumulator that of an addend of +0. Otherwise `enable` takes the
  /// block at the inputs, starting from `c` when `clear` is 1, else from the accumulator; `clear` without
  /// `enable` does as reset does. `d` is the accumulator, converted; `valid` tells that the last edge took a
  /// block.
  case sequential(ranks: Int)

  /// The form in words: `combinational`, `pipelined(3)`, `sequential`, `sequential(2)`.
  public var name: String {
    switch self {
    case .combinational: "combinational"
    case .pipelined(let ranks): "pipelined(\(ranks))"
    case .sequential(let ranks): ranks == 0 ? "sequential" : "sequential(\(ranks))"
    }
  }

  /// Whether a result depends on one cycle's operands alone.
  public var isStateless: Bool {
    switch self {
    case .combinational, .pipelined: true
    case .sequential: false
    }
  }

  /// What the module's name ends with.
  var suffix: String {
    switch self {
    case .combinational: ""
    case .pipelined(let ranks): "_pipelined_\(ranks)"
    case .sequential(let ranks): ranks == 0 ? "_sequential" : "_sequential_\(ranks)"
    }
  }
}
