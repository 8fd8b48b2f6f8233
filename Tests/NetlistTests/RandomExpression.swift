// SPDX-License-Identifier: Apache-2.0
import Netlist

/// Words drawn at random, each an operation on earlier ones, as they are written: nothing is folded.
struct RandomExpression {
  struct Node {
    let operation: Operation
    let width: Int
  }

  /// What is drawn, and how often.
  struct Style {
    var operations = 40
    var maximumWidth = 200
    /// The share of constants among new leaves.
    var constants = 0.2
  }

  private(set) var inputWidths: [Int] = []
  private(set) var nodes: [Node] = []
  private var random: SeededGenerator

  init(seed: UInt64, style: Style = Style()) {
    random = SeededGenerator(seed: seed)
    for _ in 0..<Int.random(in: 1...4, using: &random) { _ = addInput(drawnWidth(style)) }
    for _ in 0..<style.operations { addOperation(style) }
  }

  // MARK: Values

  /// The values of all words by the definition of the operations.
  func evaluate(_ inputs: [Bits]) -> [Bits?] {
    var values: [Bits?] = []
    for node in nodes {
      if case .input(let index) = node.operation {
        values.append(inputs[index])
      } else {
        let operands = node.operation.operands.compactMap { values[$0.index] }
        values.append(node.operation.evaluate(operands, width: node.width))
      }
    }
    return values
  }

  /// The words in a builder, made through its operators.
  func build(_ builder: ModuleBuilder, inputs: [Signal]) -> [Signal] {
    var signals: [Signal] = []
    for node in nodes {
      let of = node.operation.operands.map { signals[$0.index] }
      let signal: Signal
      switch node.operation {
      case .input(let index): signal = inputs[index]
      case .constant(let bits): signal = builder.constant(bits)
      case .slice(_, let lowest): signal = of[0][lowest..<lowest + node.width]
      case .concatenation: signal = builder.concatenate(of)
      case .replication(_, let count): signal = of[0].replicated(count)
      case .not: signal = ~of[0]
      case .and: signal = of[0] & of[1]
      case .or: signal = of[0] | of[1]
      case .xor: signal = of[0] ^ of[1]
      case .sum: signal = builder.sum(of, width: node.width)
      case .subtract: signal = of[0] - of[1]
      case .multiply: signal = of[0] * of[1]
      case .shiftLeft: signal = of[0].shiftedLeft(by: of[1])
      case .shiftRight: signal = of[0].shiftedRight(by: of[1])
      case .shiftRightArithmetic: signal = of[0].shiftedRightArithmetic(by: of[1])
      case .equal: signal = of[0].equals(of[1])
      case .less: signal = of[0].isLess(than: of[1])
      case .multiplex: signal = of[0].select(of[1], else: of[2])
      case .lookup(_, let table): signal = builder.lookup(of[0], table)
      case .leadingZeroCount: signal = of[0].leadingZeroCount
      case .reduceAnd: signal = of[0].allOnes
      case .reduceOr: signal = of[0].isNonzero
      case .reduceXor: signal = of[0].parity
      case .register, .output: fatalError("no expression has these")
      }
      signals.append(signal)
    }
    return signals
  }

  // MARK: Drawing

  private mutating func addInput(_ width: Int) -> Net {
    inputWidths.append(width)
    return add(.input(inputWidths.count - 1), width)
  }

  private mutating func add(_ operation: Operation, _ width: Int) -> Net {
    nodes.append(Node(operation: operation, width: width))
    return Net(index: nodes.count - 1)
  }

  private mutating func drawnWidth(_ style: Style) -> Int {
    let most = style.maximumWidth
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return 1
    case 1: return min([63, 64, 65, 127, 128, 129].randomElement(using: &random) ?? 1, most)
    case 2, 3, 4: return Int.random(in: 1...min(16, most), using: &random)
    default: return Int.random(in: 1...most, using: &random)
    }
  }

  /// An earlier word, as it is or made to fit a width.
  private mutating func operand(_ width: Int?, _ style: Style) -> Net {
    if Double.random(in: 0..<1, using: &random) < style.constants {
      let width = width ?? drawnWidth(style)
      return add(.constant(random.word(width)), width)
    }
    let fitting = nodes.indices.filter { width == nil || nodes[$0].width == width }
    if let one = fitting.randomElement(using: &random), width == nil || Bool.random(using: &random)
    {
      return Net(index: one)
    }
    let net = Net(index: Int.random(in: 0..<nodes.count, using: &random))
    let has = nodes[net.index].width
    guard let width, width != has else { return net }
    if width < has {
      return add(.slice(net, lowest: Int.random(in: 0...has - width, using: &random)), width)
    }
    let gap = width - has
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let top = add(.slice(net, lowest: has - 1), 1)
      return add(.concatenation([add(.replication(top, count: gap), gap), net]), width)
    case 1: return add(.concatenation([net, add(.constant(random.word(gap)), gap)]), width)
    default: return add(.concatenation([add(.constant(.zero(gap)), gap), net]), width)
    }
  }

  private mutating func addOperation(_ style: Style) {
    let kind = Int.random(in: 0..<24, using: &random)
    switch kind {
    case 0, 1:
      let x = operand(nil, style)
      let has = nodes[x.index].width
      let width = Int.random(in: 1...has, using: &random)
      _ = add(.slice(x, lowest: Int.random(in: 0...has - width, using: &random)), width)
    case 2, 3:
      let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in operand(nil, style) }
      let width = parts.reduce(0) { $0 + nodes[$1.index].width }
      if width <= 2 * style.maximumWidth { _ = add(.concatenation(parts), width) }
    case 4:
      let x = operand(nil, style)
      let has = nodes[x.index].width
      let count = Int.random(in: 1...max(1, style.maximumWidth / has), using: &random)
      _ = add(.replication(x, count: count), has * count)
    case 5: oneOperand(style) { .not($0) }
    case 6, 7: twoOperands(style) { .and($0, $1) }
    case 8, 9: twoOperands(style) { .or($0, $1) }
    case 10: twoOperands(style) { .xor($0, $1) }
    case 11, 12:
      let width = drawnWidth(style)
      let count = Int.random(in: 1...5, using: &random)
      _ = add(.sum((0..<count).map { _ in operand(width, style) }), width)
    case 13: twoOperands(style) { .subtract($0, $1) }
    case 14:
      let (x, y) = (operand(nil, style), operand(nil, style))
      let width = nodes[x.index].width + nodes[y.index].width
      if width <= 2 * style.maximumWidth { _ = add(.multiply(x, y), width) }
    case 15: shift(style) { .shiftLeft($0, by: $1) }
    case 16: shift(style) { .shiftRight($0, by: $1) }
    case 17: shift(style) { .shiftRightArithmetic($0, by: $1) }
    case 18: twoOperands(style, width: 1) { .equal($0, $1) }
    case 19: twoOperands(style, width: 1) { .less($0, $1) }
    case 20:
      let width = drawnWidth(style)
      let select = operand(1, style)
      _ = add(
        .multiplex(select: select, operand(width, style), operand(width, style)), width)
    case 21:
      let (bits, width) = (Int.random(in: 1...6, using: &random), drawnWidth(style))
      let table = (0..<1 << bits).map { _ in random.word(width) }
      _ = add(.lookup(operand(bits, style), table), width)
    case 22:
      let x = operand(nil, style)
      _ = add(.leadingZeroCount(x), Operation.width(holding: nodes[x.index].width))
    default:
      let x = operand(nil, style)
      let all: [Operation] = [.reduceAnd(x), .reduceOr(x), .reduceXor(x)]
      _ = add(all[Int.random(in: 0..<3, using: &random)], 1)
    }
  }

  private mutating func oneOperand(_ style: Style, _ make: (Net) -> Operation) {
    let x = operand(nil, style)
    _ = add(make(x), nodes[x.index].width)
  }

  private mutating func twoOperands(
    _ style: Style, width: Int? = nil, _ make: (Net, Net) -> Operation
  ) {
    let x = operand(nil, style)
    let y = operand(nodes[x.index].width, style)
    _ = add(make(x, y), width ?? nodes[x.index].width)
  }

  /// Distances of few bits mostly, some of them beyond the word, some of more than one limb.
  private mutating func shift(_ style: Style, _ make: (Net, Net) -> Operation) {
    let x = operand(nil, style)
    let width = nodes[x.index].width
    var by: Net
    if Int.random(in: 0..<8, using: &random) == 0 {
      by = operand([64, 65, 70, 130].randomElement(using: &random) ?? 64, style)
      if Bool.random(using: &random) {
        // A long distance that is small but for its highest bit, or altogether.
        let low = operand(7, style)
        let gap = nodes[by.index].width - 8
        let top = Bool.random(using: &random) ? operand(1, style) : add(.constant(.zero(1)), 1)
        by = add(.concatenation([top, add(.constant(.zero(gap)), gap), low]), gap + 8)
      }
    } else {
      by = operand(Int.random(in: 1...Operation.width(holding: width) + 1, using: &random), style)
    }
    _ = add(make(x, by), width)
  }
}
