// SPDX-License-Identifier: Apache-2.0

extension ModuleBuilder {
  /// The finished module, without words that nothing needs.
  ///
  /// - Throws: `NetlistError` for the first thing that did not fit.
  public func build() throws(NetlistError) -> Module {
    if let failure { throw failure }
    let connected = registers.compactMap { $0 }
    guard connected.count == registers.count else {
      throw NetlistError(module: name, "a register is not connected")
    }
    guard !outputs.isEmpty else { throw NetlistError(module: name, "there is no output") }
    var isNeeded = [Bool](repeating: false, count: operations.count)
    var isInstanceNeeded = [Bool](repeating: false, count: instances.count)
    var isRegisterNeeded = [Bool](repeating: false, count: registers.count)
    var pending = (inputs + outputs).map(\.net)
    while let net = pending.popLast() {
      guard !isNeeded[net.index] else { continue }
      isNeeded[net.index] = true
      switch operations[net.index] {
      case .output(let instance, _):
        isInstanceNeeded[instance] = true
        pending += instances[instance].inputs
      case .register(let register):
        isRegisterNeeded[register] = true
        pending.append(connected[register].next)
        if let enable = connected[register].enable { pending.append(enable) }
      default: pending += operations[net.index].operands
      }
    }
    func numbers(_ isKept: [Bool]) -> [Int] {
      var next = 0
      return isKept.map { kept in
        defer { if kept { next += 1 } }
        return next
      }
    }
    let place = numbers(isNeeded)
    let instancePlace = numbers(isInstanceNeeded)
    let registerPlace = numbers(isRegisterNeeded)
    func moved(_ net: Net) -> Net { Net(index: place[net.index]) }
    func moved(_ port: Module.Port) -> Module.Port {
      Module.Port(name: port.name, net: moved(port.net), width: port.width)
    }
    let nodes = operations.indices.filter { isNeeded[$0] }.map { index in
      let operation: Operation
      switch operations[index] {
      case .register(let register): operation = .register(registerPlace[register])
      case .output(let instance, let port):
        operation = .output(instance: instancePlace[instance], port: port)
      default: operation = operations[index].mapOperands(moved)
      }
      return Module.Node(
        operation: operation, width: widths[index], name: names[index], stage: stages[index])
    }
    return Module(
      name: name, documentation: documentation, inputs: inputs.map(moved),
      outputs: outputs.map(moved), nodes: nodes,
      registers: connected.indices.filter { isRegisterNeeded[$0] }.map {
        Module.Register(
          next: moved(connected[$0].next), enable: connected[$0].enable.map(moved),
          resetValue: connected[$0].resetValue)
      },
      instances: instances.indices.filter { isInstanceNeeded[$0] }.map {
        Module.Instance(
          name: instances[$0].name, module: instances[$0].module,
          inputs: instances[$0].inputs.map(moved), stage: instances[$0].stage)
      })
  }
}
