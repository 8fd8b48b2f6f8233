// SPDX-License-Identifier: Apache-2.0

/// How many operations of each kind and size a module has, its instances included: what a model of area
/// multiplies its costs with.
public struct OperationCount: Sendable, Hashable {
  /// What the operations that are counted together have in common.
  public struct Key: Sendable, Hashable {
    /// The kind.
    public let kind: Operation.Kind
    /// The bits of the result.
    public let width: Int
    /// The bits of the operands, in their order; of a register none.
    public let operandWidths: [Int]
    /// How many of the operands are constants.
    public let constantOperands: Int
    /// The stage: the word's own, or else that of the innermost instance that has one.
    public let stage: String
  }

  /// The counts.
  public private(set) var counts: [Key: Int] = [:]

  /// Counts the operations of a module and of all that it instantiates, as often as it does.
  public init(_ module: Module) {
    add(module, stage: "")
  }

  private mutating func add(_ module: Module, stage: String) {
    for node in module.nodes {
      guard let kind = node.operation.kind else { continue }
      let operands = node.operation.operands.map { module.nodes[$0.index] }
      let key = Key(
        kind: kind, width: node.width, operandWidths: operands.map(\.width),
        constantOperands: operands.count { $0.operation.isConstant },
        stage: node.stage.isEmpty ? stage : node.stage)
      counts[key, default: 0] += 1
    }
    for instance in module.instances {
      add(instance.module, stage: instance.stage.isEmpty ? stage : instance.stage)
    }
  }

  /// The bits of all registers.
  public var registerBits: Int {
    counts.reduce(0) { $0 + ($1.key.kind == .register ? $1.key.width * $1.value : 0) }
  }
}

extension Operation {
  /// What an operation is, without its operands: the operations that cost something.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case not, and, or, xor, sum, subtract, multiply, shiftLeft, shiftRight, shiftRightArithmetic
    case equal, less, multiplex, lookup, leadingZeroCount, reduceAnd, reduceOr, reduceXor, register
  }

  /// The kind; nil for inputs, constants and wires.
  public var kind: Kind? {
    switch self {
    case .input, .constant, .slice, .concatenation, .replication, .output: nil
    case .not: .not
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .sum: .sum
    case .subtract: .subtract
    case .multiply: .multiply
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    case .shiftRightArithmetic: .shiftRightArithmetic
    case .equal: .equal
    case .less: .less
    case .multiplex: .multiplex
    case .lookup: .lookup
    case .leadingZeroCount: .leadingZeroCount
    case .reduceAnd: .reduceAnd
    case .reduceOr: .reduceOr
    case .reduceXor: .reduceXor
    case .register: .register
    }
  }

  /// Whether it is a constant.
  public var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
