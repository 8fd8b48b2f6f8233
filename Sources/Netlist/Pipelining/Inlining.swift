// SPDX-License-Identifier: Apache-2.0

extension Module {
  /// The module with some of its instances opened: their words stand in it, named `instance_word`.
  ///
  /// - Parameter isOpened: which instances to open; it is asked about those within an opened one too.
  /// - Throws: `NetlistError` when the words can not be put together.
  public func inlined(
    where isOpened: (Instance) -> Bool = { _ in true }
  ) throws(NetlistError) -> Module {
    let builder = ModuleBuilder(name, documentation: documentation)
    builder.reserve(outputs.map(\.name))
    let words = builder.copy(
      self, inputs: inputs.map { builder.input($0.name, width: $0.width) }, prefix: "", stage: "",
      isOpened: isOpened)
    for port in outputs { builder.output(port.name, words[port.net.index]) }
    return try builder.build()
  }
}

extension ModuleBuilder {
  /// Makes the words of another module here, for words at its inputs; returns them in its order.
  fileprivate func copy(
    _ module: Module, inputs: [Signal], prefix: String, stage: String,
    isOpened: (Module.Instance) -> Bool
  ) -> [Signal] {
    var words: [Signal] = []
    var outputs = [[Signal]?](repeating: nil, count: module.instances.count)
    for node in module.nodes {
      self.stage = node.stage.isEmpty ? stage : node.stage
      let word: Signal
      switch node.operation {
      case .input(let index): word = inputs[index]
      case .register(let index):
        word = register(
          unique(prefix + (node.name ?? "register")), width: node.width,
          resetValue: module.registers[index].resetValue)
      case .output(let index, let port):
        if let known = outputs[index] {
          word = known[port]
        } else {
          let instance = module.instances[index]
          let operands = instance.inputs.map { words[$0.index] }
          let instanceStage = instance.stage.isEmpty ? stage : instance.stage
          let made: [Signal]
          if isOpened(instance) {
            let inner = copy(
              instance.module, inputs: operands, prefix: "\(prefix)\(instance.name)_",
              stage: instanceStage, isOpened: isOpened)
            made = instance.module.outputs.map { inner[$0.net.index] }
          } else {
            self.stage = instanceStage
            made = self.instance(instance.module, name: prefix + instance.name, operands)
          }
          outputs[index] = made
          word = made[port]
        }
      default:
        word = add(node.operation.mapOperands { words[$0.index].net }, width: node.width)
      }
      if let name = node.name, !isInput(node, of: module) { word.named(prefix + name) }
      words.append(word)
    }
    for (node, word) in zip(module.nodes, words) {
      guard case .register(let index) = node.operation else { continue }
      let register = module.registers[index]
      connect(
        word, next: words[register.next.index], enable: register.enable.map { words[$0.index] })
    }
    return words
  }

  private func isInput(_ node: Module.Node, of module: Module) -> Bool {
    if case .input = node.operation { true } else { false }
  }
}
