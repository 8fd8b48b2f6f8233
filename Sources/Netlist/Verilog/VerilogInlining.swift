// SPDX-License-Identifier: Apache-2.0

/// Which words of a module stand within the line of their user, and which get a name of their own.
struct VerilogInlining {
  /// The longest text that goes into another line.
  static let longest = 44
  /// The most operators that go into another line.
  static let mostOperators = 1
  /// The most alternatives of a choice, and operands of one operator, in a statement.
  static let mostPieces = 8

  private let module: Module
  private var uses: [Int]
  /// Of a word with one use within an operation: the node there.
  private var user: [Int?]
  private var isSliced: [Bool]
  private var isOutput: [Bool]

  init(_ module: Module) {
    self.module = module
    uses = Array(repeating: 0, count: module.nodes.count)
    user = Array(repeating: nil, count: module.nodes.count)
    isSliced = Array(repeating: false, count: module.nodes.count)
    isOutput = isSliced
    for (place, node) in module.nodes.enumerated() {
      for net in node.operation.operands {
        uses[net.index] += 1
        user[net.index] = place
      }
      switch node.operation {
      case .slice(let net, _): isSliced[net.index] = true
      case .shiftLeft(_, let by), .shiftRight(_, let by), .shiftRightArithmetic(_, let by):
        // The high bits of a long distance are looked at by themselves.
        if module.nodes[by.index].width > VerilogOperation.distanceWidth {
          isSliced[by.index] = true
        }
      default: break
      }
    }
    let others =
      module.outputs.map(\.net) + module.instances.flatMap(\.inputs)
      + module.registers.flatMap { [$0.next] + ($0.enable.map { [$0] } ?? []) }
    for net in others { uses[net.index] += 1 }
    for port in module.outputs { isOutput[port.net.index] = true }
  }

  /// Whether a word that reads so is written where it is used.
  func isInlined(_ place: Int, _ expression: VerilogExpression) -> Bool {
    let node = module.nodes[place]
    guard node.name == nil, !isSliced[place] else { return false }
    switch node.operation {
    case .constant: return true
    case .slice: return true
    // Its sign would be lost among unsigned words.
    case .shiftRightArithmetic: return false
    case .not where expression.operators == 0: return true
    case .concatenation where isExtension(node) && expression.text.count <= Self.longest / 2:
      return true
    default: break
    }
    guard uses[place] == 1 else { return false }
    // The assignment to the output is as good a line as any.
    if isOutput[place] { return true }
    let length = expression.text.count
    guard length <= 2 * Self.longest else { return false }
    guard let user = user[place] else { return expression.operators <= 2 }
    if continues(node.operation, place, in: module.nodes[user].operation) {
      return expression.pieces.count < Self.mostPieces
    }
    return length <= Self.longest && expression.operators <= Self.mostOperators
  }

  /// Whether a word is another one with a constant above it.
  private func isExtension(_ node: Module.Node) -> Bool {
    guard case .concatenation(let parts) = node.operation, parts.count == 2,
      case .constant = module.nodes[parts[0].index].operation
    else { return false }
    return true
  }

  /// Whether a word only lengthens the statement of its user: one operator more of the same sign, or a
  /// further alternative.
  private func continues(_ operation: Operation, _ place: Int, in user: Operation) -> Bool {
    switch (operation, user) {
    case (.and, .and), (.or, .or), (.xor, .xor), (.sum, .sum): true
    case (.multiplex, .multiplex(_, _, let last)): last.index == place
    default: false
    }
  }
}
