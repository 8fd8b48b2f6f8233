// SPDX-License-Identifier: Apache-2.0

/// Between which register ranks every word of a module is made.
///
/// Piece 0 lies before the first rank, piece n behind the last. Words that depend on a register of the module
/// are made in piece n, all others in pieces 0 to n - 1, as early as the budget allows: so many levels of
/// logic to a piece. The budget is the least with which they fit. Operations and instances are not cut.
struct RankPlan {
  /// How many ranks there are.
  let ranks: Int
  /// The piece in which each word is made.
  let piece: [Int]
  /// The last piece in which each word is needed, as it is.
  let demand: [Int]
  /// The most levels in a piece before the last rank.
  let budget: Int
  /// The levels of all words that depend on no register, one behind the other.
  let depth: Int

  init(_ module: Module, ranks: Int) {
    self.ranks = ranks
    let isLoop = Self.dependsOnRegister(module)
    var paths = ModulePaths()
    func pieces(_ budget: Int) -> (pieces: [Int], used: Int, deepest: Int) {
      Self.place(module, isLoop: isLoop, ranks: ranks, budget: budget, &paths)
    }
    let whole = pieces(.max)
    depth = whole.deepest
    // The least budget by halving: a greater one never needs more pieces.
    var (low, high) = (depth / ranks, depth)
    while low < high {
      let middle = (low + high) / 2
      let found = pieces(middle)
      if found.used <= ranks, found.deepest <= middle { high = middle } else { low = middle + 1 }
    }
    budget = high
    piece = pieces(high).pieces
    demand = Self.demand(module, piece: piece, ranks: ranks)
  }

  /// Which words change with a register of the module or of an instance in the same cycle.
  private static func dependsOnRegister(_ module: Module) -> [Bool] {
    var depends: [Bool] = []
    for node in module.nodes {
      switch node.operation {
      case .register: depends.append(true)
      case .output(let index, _):
        let instance = module.instances[index]
        depends.append(
          instance.module.isSequential || instance.inputs.contains { depends[$0.index] })
      default: depends.append(node.operation.operands.contains { depends[$0.index] })
      }
    }
    return depends
  }

  private static func place(
    _ module: Module, isLoop: [Bool], ranks: Int, budget: Int, _ paths: inout ModulePaths
  ) -> (pieces: [Int], used: Int, deepest: Int) {
    var pieces: [Int] = []
    // The level of each word within its piece.
    var levels: [Int] = []
    var instancePieces = [Int?](repeating: nil, count: module.instances.count)
    var (used, deepest) = (0, 0)
    for (index, node) in module.nodes.enumerated() {
      guard !isLoop[index] else {
        pieces.append(ranks)
        levels.append(0)
        continue
      }
      let operands = module.operands(of: node)
      var piece = operands.reduce(0) { max($0, pieces[$1.index]) }
      func level(_ net: Net) -> Int { pieces[net.index] == piece ? levels[net.index] : 0 }
      if case .output(let instance, _) = node.operation {
        if let known = instancePieces[instance] {
          piece = known
        } else {
          // All outputs of an instance are made in one piece.
          let latest = paths.latestOutput(of: module.instances[instance]) { level($0) }
          if latest > budget { piece += 1 }
          instancePieces[instance] = piece
        }
      }
      var arrival = paths.arrival(of: node, in: module, level)
      if arrival > budget {
        piece += 1
        arrival = paths.arrival(of: node, in: module, level)
      }
      pieces.append(piece)
      levels.append(arrival)
      deepest = max(deepest, arrival)
      used = max(used, piece + 1)
    }
    return (pieces, used, deepest)
  }

  private static func demand(_ module: Module, piece: [Int], ranks: Int) -> [Int] {
    var demand = piece
    func need(_ net: Net, _ rank: Int) { demand[net.index] = max(demand[net.index], rank) }
    for port in module.outputs { need(port.net, ranks) }
    for register in module.registers {
      need(register.next, ranks)
      if let enable = register.enable { need(enable, ranks) }
    }
    for (index, node) in module.nodes.enumerated().reversed() {
      let isRemade = Self.isAlwaysRemade(node, in: module)
      for operand in module.operands(of: node) {
        need(operand, isRemade ? demand[index] : piece[index])
      }
    }
    return demand
  }

  /// Wires that are narrower before them than behind: no register holds what they make.
  static func isAlwaysRemade(_ node: Module.Node, in module: Module) -> Bool {
    switch node.operation {
    case .replication: true
    case .concatenation(let parts):
      parts.contains {
        switch module.nodes[$0.index].operation {
        case .constant, .replication: true
        default: false
        }
      }
    default: false
    }
  }

  /// Whether a word is made anew behind a rank, of operands that are there, and not held in a register.
  func isRemade(_ net: Net, in module: Module, behind rank: Int) -> Bool {
    let node = module.nodes[net.index]
    if Self.isAlwaysRemade(node, in: module) { return true }
    switch node.operation {
    case .slice(let x, _): return demand[x.index] >= rank
    case .concatenation(let parts): return parts.contains { demand[$0.index] >= rank }
    default: return false
    }
  }
}

extension ModulePaths {
  /// The level of an instance's latest output.
  mutating func latestOutput(of instance: Module.Instance, _ level: (Net) -> Int) -> Int {
    var latest = 0
    for output in outputs(instance.module) {
      latest = max(latest, output.last.flatMap { $0 } ?? 0)
      for (input, path) in zip(instance.inputs, output) {
        if let path { latest = max(latest, level(input) + path) }
      }
    }
    return latest
  }
}
