// SPDX-License-Identifier: Apache-2.0

/// Makes the words of a module in a builder, with register ranks between them as a plan says.
struct RankedCopy {
  let module: Module
  let plan: RankPlan
  let builder: ModuleBuilder
  /// The inputs whose delayed copies reset to 0.
  let resetInputs: Set<String>
  /// Every word that was made, by its net and the rank behind which it stands.
  private var made: [Place: Signal] = [:]
  private var outputs: [[Signal]?]
  private var unnamed = 0

  private struct Place: Hashable {
    let net: Net
    let rank: Int
  }

  init(_ module: Module, plan: RankPlan, builder: ModuleBuilder, resetInputs: Set<String>) {
    self.module = module
    self.plan = plan
    self.builder = builder
    self.resetInputs = resetInputs
    outputs = Array(repeating: nil, count: module.instances.count)
  }

  /// Makes all words for words at the inputs; returns what the outputs carry behind the last rank.
  mutating func words(inputs: [Signal]) -> [Signal] {
    for (index, node) in module.nodes.enumerated() {
      let net = Net(index: index)
      builder.stage = node.stage
      made[Place(net: net, rank: plan.piece[index])] = word(node, net, inputs)
    }
    for (index, node) in module.nodes.enumerated() {
      guard case .register(let number) = node.operation else { continue }
      let register = module.registers[number]
      builder.connect(
        at(Net(index: index), plan.ranks), next: at(register.next, plan.ranks),
        enable: register.enable.map { at($0, plan.ranks) })
    }
    return module.outputs.map { at($0.net, plan.ranks, port: $0.name) }
  }

  private mutating func word(_ node: Module.Node, _ net: Net, _ inputs: [Signal]) -> Signal {
    let piece = plan.piece[net.index]
    let word: Signal
    switch node.operation {
    case .input(let index): return inputs[index]
    case .register(let index):
      return builder.register(
        builder.unique(node.name ?? "register"), width: node.width,
        resetValue: module.registers[index].resetValue)
    case .output(let index, let port):
      if outputs[index] == nil {
        let instance = module.instances[index]
        let operands = instance.inputs.map { at($0, piece) }
        builder.stage = instance.stage
        outputs[index] = builder.instance(instance.module, name: instance.name, operands)
        builder.stage = node.stage
      }
      word = outputs[index]?[port] ?? builder.zero(node.width)
    default: word = remade(node, piece)
    }
    if let name = node.name { word.named(name) }
    return word
  }

  /// A word made of its operands behind a rank.
  private mutating func remade(_ node: Module.Node, _ rank: Int) -> Signal {
    var operands: [Net: Net] = [:]
    for operand in node.operation.operands { operands[operand] = at(operand, rank).net }
    return builder.add(node.operation.mapOperands { operands[$0] ?? $0 }, width: node.width)
  }

  /// A word as it is behind a rank: held in registers since it was made, or made anew of what is held.
  ///
  /// - Parameter port: the output that it goes to, a name for it when it has none; behind the last rank it
  ///   is held in any case.
  private mutating func at(_ net: Net, _ rank: Int, port: String? = nil) -> Signal {
    if let known = made[Place(net: net, rank: rank)] { return known }
    let node = module.nodes[net.index]
    let result: Signal
    if node.operation.isConstant {
      result = remade(node, rank)
    } else if port == nil || rank < plan.ranks, plan.isRemade(net, in: module, behind: rank) {
      result = remade(node, rank)
    } else {
      let next = at(net, rank - 1, port: port)
      var isReset = false
      if case .input(let index) = node.operation {
        isReset = resetInputs.contains(module.inputs[index].name)
      }
      builder.stage = node.stage
      result = builder.register(
        builder.unique("\(name(of: net, port))_r\(rank)"), width: node.width,
        resetValue: isReset ? .zero(node.width) : nil)
      builder.connect(result, next: next)
    }
    made[Place(net: net, rank: rank)] = result
    return result
  }

  private mutating func name(of net: Net, _ port: String?) -> String {
    let node = module.nodes[net.index]
    if let name = node.name ?? port { return name }
    if case .slice(let x, let lowest) = node.operation, let name = module.nodes[x.index].name {
      return node.width == 1
        ? "\(name)_\(lowest)" : "\(name)_\(lowest + node.width - 1)_\(lowest)"
    }
    unnamed += 1
    return "\(node.stage.isEmpty ? "word" : node.stage)_\(unnamed)"
  }
}
