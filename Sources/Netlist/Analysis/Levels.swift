// SPDX-License-Identifier: Apache-2.0

/// The logic depth of a module's words: levels of two-input gates after the inputs and registers.
///
/// See `Operation.levels(width:operandWidths:)` for what counts. Instances are looked into: each output comes
/// after each input by the longest path between the two.
public struct Levels: Sendable {
  /// The level at which a word of the module is there, by the number of its net.
  public let arrival: [Int]
  /// The greatest level at an output or before a register.
  public let depth: Int

  /// The levels of a module.
  public init(_ module: Module) {
    var paths = ModulePaths()
    arrival = paths.arrival(module)
    depth = paths.depth(module, arrival: arrival)
  }

  /// The level of a word.
  public subscript(net: Net) -> Int { arrival[net.index] }
}

/// The longest paths through modules, each module being looked at once.
struct ModulePaths {
  /// The longest path to an output from each input, nil where there is none; the last entry is that from a
  /// register or constant.
  typealias Output = [Int?]

  private struct Known {
    // Keeps the object alive whose identity is the key.
    let module: Module
    let outputs: [Output]
    let innerDepth: Int
  }

  private var known: [ObjectIdentifier: Known] = [:]

  /// The level of every word, the inputs being at 0.
  mutating func arrival(_ module: Module) -> [Int] {
    var levels: [Int] = []
    levels.reserveCapacity(module.nodes.count)
    for node in module.nodes {
      levels.append(arrival(of: node, in: module) { levels[$0.index] })
    }
    return levels
  }

  /// The level of a word whose operands have levels.
  mutating func arrival(of node: Module.Node, in module: Module, _ level: (Net) -> Int) -> Int {
    if case .output(let index, let port) = node.operation {
      let instance = module.instances[index]
      let paths = outputs(instance.module)[port]
      var latest = paths.last.flatMap { $0 } ?? 0
      for (input, path) in zip(instance.inputs, paths) {
        if let path { latest = max(latest, level(input) + path) }
      }
      return latest
    }
    let operands = node.operation.operands
    let own = node.operation.levels(
      width: node.width, operandWidths: operands.map { module.nodes[$0.index].width })
    return own + operands.reduce(0) { max($0, level($1)) }
  }

  /// The greatest level at an output, before a register, or within an instance.
  mutating func depth(_ module: Module, arrival: [Int]) -> Int {
    var ends = module.outputs.map(\.net)
    for register in module.registers {
      ends += [register.next] + (register.enable.map { [$0] } ?? [])
    }
    var depth = ends.reduce(0) { max($0, arrival[$1.index]) }
    for instance in module.instances {
      // A path that ends at a register in there: at most the latest input and all of the depth.
      let latest = instance.inputs.reduce(0) { max($0, arrival[$1.index]) }
      if instance.module.isSequential {
        depth = max(depth, latest + innerDepth(instance.module))
      }
    }
    return depth
  }

  /// The depth of a module whose inputs are at 0.
  mutating func innerDepth(_ module: Module) -> Int { look(module).innerDepth }

  mutating func outputs(_ module: Module) -> [Output] { look(module).outputs }

  private mutating func look(_ module: Module) -> Known {
    if let found = known[ObjectIdentifier(module)] { return found }
    let sources = module.inputs.count + 1
    var paths: [Output] = []
    for node in module.nodes {
      var path = Output(repeating: nil, count: sources)
      func take(_ other: Output, plus levels: Int) {
        for (source, length) in other.enumerated() {
          if let length { path[source] = max(path[source] ?? 0, length + levels) }
        }
      }
      switch node.operation {
      case .input(let index): path[index] = 0
      case .constant, .register: path[sources - 1] = 0
      case .output(let index, let port):
        let instance = module.instances[index]
        let inner = outputs(instance.module)[port]
        if let own = inner.last.flatMap({ $0 }) { path[sources - 1] = own }
        for (input, length) in zip(instance.inputs, inner) {
          if let length { take(paths[input.index], plus: length) }
        }
      default:
        let operands = node.operation.operands
        let own = node.operation.levels(
          width: node.width, operandWidths: operands.map { module.nodes[$0.index].width })
        for operand in operands { take(paths[operand.index], plus: own) }
      }
      paths.append(path)
    }
    let result = Known(
      module: module, outputs: module.outputs.map { paths[$0.net.index] },
      innerDepth: depth(module, arrival: paths.map { $0.reduce(0) { max($0, $1 ?? 0) } }))
    known[ObjectIdentifier(module)] = result
    return result
  }
}
