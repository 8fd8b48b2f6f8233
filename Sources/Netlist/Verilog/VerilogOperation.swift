// SPDX-License-Identifier: Apache-2.0

/// How an operation reads in Verilog.
///
/// Verilog widens operands to the width of what surrounds them, which would let a carry appear that the word
/// does not have. Every operation here has operands of its own width, or puts them where Verilog keeps their
/// width: in a concatenation, a comparison, a reduction or the distance of a shift. So a word may stand
/// within any other; only `>>>`, which the surroundings would make unsigned, has to have a line of its own.
struct VerilogOperation {
  let operation: Operation
  let width: Int
  /// The text and the width of every operand.
  let operands: [Net: (VerilogExpression, Int)]

  private func operand(_ net: Net) -> VerilogExpression { operands[net]?.0 ?? .primary("") }
  private func operandWidth(_ net: Net) -> Int { operands[net]?.1 ?? 1 }

  /// The expression; a lookup and a count of zeros have none.
  var expression: VerilogExpression {
    switch operation {
    case .constant(let bits): return .primary(bits.verilog)
    case .slice(let x, let lowest):
      // A word of one bit has no range to slice.
      if operandWidth(x) == 1 { return operand(x) }
      let name = operand(x).text
      return .primary(
        width == 1 ? "\(name)[\(lowest)]" : "\(name)[\(lowest + width - 1):\(lowest)]")
    case .concatenation(let all): return .concatenation(all.map(operand))
    case .replication(let x, let count):
      return VerilogExpression(
        pieces: ["{\(count){\(operand(x).text)}}"], binding: .primary,
        operators: operand(x).operators)
    case .not(let x): return .not(operand(x))
    case .and(let x, let y): return .chain("&", [operand(x), operand(y)], isAssociative: true)
    case .or(let x, let y): return .chain("|", [operand(x), operand(y)], isAssociative: true)
    case .xor(let x, let y): return .chain("^", [operand(x), operand(y)], isAssociative: true)
    case .sum(let all): return .chain("+", all.map(operand), isAssociative: true)
    case .subtract(let x, let y):
      if operand(x).text == Bits.zero(width).verilog { return .prefix("-", operand(y)) }
      return .chain("-", [operand(x), operand(y)], isAssociative: false)
    case .multiply(let x, let y):
      return .chain("*", [extended(x), extended(y)], isAssociative: false)
    case .shiftLeft(let x, let by): return shift("<<", operand(x), by)
    case .shiftRight(let x, let by): return shift(">>", operand(x), by)
    case .shiftRightArithmetic(let x, let by):
      return shift(">>>", .primary("$signed(\(operand(x).text))"), by)
    case .equal(let x, let y): return .comparison("==", "!=", operand(x), operand(y))
    case .less(let x, let y): return .comparison("<", ">=", operand(x), operand(y))
    case .multiplex(let select, let x, let y):
      return .choice(operand(select), operand(x), operand(y))
    case .reduceAnd(let x): return reduction("&", "~&", operand(x))
    case .reduceOr(let x): return reduction("|", "~|", operand(x))
    case .reduceXor(let x): return reduction("^", "~^", operand(x))
    case .leadingZeroCount(let x): return .not(operand(x))
    case .input, .register, .output, .lookup: return .primary("")
    }
  }

  private func reduction(
    _ sign: String, _ opposite: String, _ x: VerilogExpression
  ) -> VerilogExpression {
    var result = VerilogExpression.prefix(sign, x)
    result.complement = VerilogExpression.prefix(opposite, x).pieces
    return result
  }

  private func extended(_ net: Net) -> VerilogExpression {
    .concatenation([.primary(Bits.zero(width - operandWidth(net)).verilog), operand(net)])
  }

  /// The most bits of a distance that simulators take, and more than any word has places.
  static let distanceWidth = 24

  private func shift(_ sign: String, _ x: VerilogExpression, _ by: Net) -> VerilogExpression {
    var distance = operand(by)
    if operandWidth(by) > Self.distanceWidth {
      let (name, low) = (distance.text, Self.distanceWidth)
      distance = .choice(
        .prefix("|", .primary("\(name)[\(operandWidth(by) - 1):\(low)]")),
        .primary(Bits.ones(low).verilog), .primary("\(name)[\(low - 1):0]"))
    }
    return VerilogExpression(
      pieces: [x.operand, "\(sign) \(distance.operand)"], binding: .operation(sign),
      operators: 1 + x.operators + distance.operators)
  }

  /// What a word without a name is called, behind its stage.
  static func word(for operation: Operation) -> String {
    switch operation {
    case .input, .constant, .register, .output: "word"
    case .slice: "part"
    case .concatenation: "joined"
    case .replication: "copies"
    case .not: "not"
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    case .sum: "sum"
    case .subtract: "difference"
    case .multiply: "product"
    case .shiftLeft, .shiftRight, .shiftRightArithmetic: "shifted"
    case .equal: "is_equal"
    case .less: "is_less"
    case .multiplex: "chosen"
    case .lookup: "entry"
    case .leadingZeroCount: "zeros"
    case .reduceAnd: "is_all"
    case .reduceOr: "is_any"
    case .reduceXor: "parity"
    }
  }
}
