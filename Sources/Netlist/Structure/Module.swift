// SPDX-License-Identifier: Apache-2.0

/// A block of hardware: words, each made of earlier ones, registers, and instances of other modules.
///
/// A module is made by `ModuleBuilder` and never changes. It holds only what its outputs and registers need.
public final class Module: Sendable {
  /// An input or output.
  public struct Port: Sendable, Hashable {
    /// The name, a Verilog identifier.
    public let name: String
    /// The word.
    public let net: Net
    /// Its bits.
    public let width: Int
  }

  /// One word.
  public struct Node: Sendable, Hashable {
    /// What makes it.
    public let operation: Operation
    /// Its bits, at least 1.
    public let width: Int
    /// The name that a reader of the circuit meets, unique in the module; nil for a word within a line.
    public let name: String?
    /// The stage of the unit that it belongs to: `decode`, `product`, `sum`, `accumulate`, `final`, ...
    public let stage: String
  }

  /// A word that is kept from one clock edge to the next.
  public struct Register: Sendable, Hashable {
    /// What it takes at the clock edge.
    public let next: Net
    /// It takes `next` only while this bit is 1; nil for always.
    public let enable: Net?
    /// What it takes while the module's reset is 1; nil when reset leaves it alone.
    public let resetValue: Bits?
  }

  /// Another module at work inside this one.
  public struct Instance: Sendable {
    /// The name, unique in the module.
    public let name: String
    /// What works there.
    public let module: Module
    /// The words at its inputs, in their order.
    public let inputs: [Net]
    /// The stage of the unit that it belongs to.
    public let stage: String
  }

  /// The name, a Verilog identifier.
  public let name: String
  /// What it does, for a header: lines of text.
  public let documentation: [String]
  /// The inputs, in order.
  ///
  /// Clock and reset are not among them: `isSequential` says that there are these two.
  public let inputs: [Port]
  /// The outputs, in order.
  public let outputs: [Port]
  /// The words; operands have lower numbers, but for registers.
  public let nodes: [Node]
  /// The registers.
  public let registers: [Register]
  /// The instances; the operands of one lie before its first output.
  public let instances: [Instance]

  init(
    name: String, documentation: [String], inputs: [Port], outputs: [Port], nodes: [Node],
    registers: [Register], instances: [Instance]
  ) {
    self.name = name
    self.documentation = documentation
    self.inputs = inputs
    self.outputs = outputs
    self.nodes = nodes
    self.registers = registers
    self.instances = instances
  }

  /// Whether it has registers, its own or in an instance, and so a clock and a reset.
  public var isSequential: Bool {
    !registers.isEmpty || instances.contains { $0.module.isSequential }
  }

  /// The words that a word depends on within a clock cycle, instances looked through as one.
  public func operands(of node: Node) -> [Net] {
    if case .output(let instance, _) = node.operation { return instances[instance].inputs }
    return node.operation.operands
  }

  /// This module and all below it, each once, the used before their users.
  public var hierarchy: [Module] {
    var seen: Set<String> = []
    var ordered: [Module] = []
    func visit(_ module: Module) {
      guard seen.insert(module.name).inserted else { return }
      for instance in module.instances { visit(instance.module) }
      ordered.append(module)
    }
    visit(self)
    return ordered
  }
}
