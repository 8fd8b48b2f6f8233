// SPDX-License-Identifier: Apache-2.0
import Netlist

/// One case through a module, word for word by the definition of the operations: slow and plain, what the
/// simulator is held against.
final class ModuleInterpreter {
  let module: Module
  private(set) var values: [Bits]
  private var state: [Bits]
  private var instances: [ModuleInterpreter]

  init(_ module: Module) {
    self.module = module
    values = module.nodes.map { .zero($0.width) }
    state = Array(repeating: .zero(1), count: module.registers.count)
    instances = module.instances.map { ModuleInterpreter($0.module) }
    for node in module.nodes {
      if case .register(let index) = node.operation { state[index] = .zero(node.width) }
    }
  }

  private(set) var outputs: [Bits] = []

  func evaluate(_ inputs: [Bits]) {
    var isSettled = Array(repeating: false, count: instances.count)
    for (index, node) in module.nodes.enumerated() {
      switch node.operation {
      case .input(let port): values[index] = inputs[port]
      case .register(let register): values[index] = state[register]
      case .output(let instance, let port):
        if !isSettled[instance] {
          isSettled[instance] = true
          instances[instance].evaluate(
            module.instances[instance].inputs.map { values[$0.index] })
        }
        values[index] = instances[instance].outputs[port]
      default:
        let operands = node.operation.operands.map { values[$0.index] }
        values[index] = node.operation.evaluate(operands, width: node.width) ?? .zero(node.width)
      }
    }
    outputs = module.outputs.map { values[$0.net.index] }
  }

  func clock(reset: Bool = false) {
    for (index, register) in module.registers.enumerated() {
      if reset, let value = register.resetValue {
        state[index] = value
      } else if register.enable.map({ values[$0.index][0] }) ?? true {
        state[index] = values[register.next.index]
      }
    }
    for instance in instances { instance.clock(reset: reset) }
  }
}
