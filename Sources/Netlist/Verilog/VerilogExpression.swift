// SPDX-License-Identifier: Apache-2.0

/// A piece of Verilog that stands for a word, and how it may be used within another.
struct VerilogExpression {
  /// How tightly the outermost operator binds.
  enum Binding: Equatable {
    /// A name, a slice, a constant, a concatenation, a call: needs no parentheses anywhere.
    case primary
    /// `~x`, of one operand: needs none inside an operation on words.
    case complement
    /// An operator between words or before one; its sign.
    case operation(String)
    /// A choice by `?`.
    case choice
  }

  /// The text, cut where a line may break; a blank stands between pieces.
  var pieces: [String]
  /// The outermost operator.
  var binding: Binding
  /// The operators in it.
  var operators = 0
  /// The complement written with one operator fewer, such as `x != y` for `x == y`.
  var complement: [String]?

  /// The whole in one line.
  var text: String { pieces.joined(separator: " ") }

  /// A name, constant or slice.
  static func primary(_ text: String) -> VerilogExpression {
    VerilogExpression(pieces: [text], binding: .primary)
  }

  /// The text where an operand of an operation is wanted.
  var operand: String {
    switch binding {
    case .primary, .complement: text
    case .operation, .choice: "(\(text))"
    }
  }

  /// An operator between words, such as `x + y`; operands with the same sign need no parentheses.
  static func chain(_ sign: String, _ all: [VerilogExpression], isAssociative: Bool)
    -> VerilogExpression
  {
    var pieces: [String] = []
    for (place, operand) in all.enumerated() {
      let isSame = operand.binding == .operation(sign) && (isAssociative || place == 0)
      var own = isSame ? operand.pieces : [operand.operand]
      if place > 0 { own[0] = "\(sign) \(own[0])" }
      pieces += own
    }
    return VerilogExpression(
      pieces: pieces, binding: .operation(sign),
      operators: all.reduce(all.count - 1) { $0 + $1.operators })
  }

  /// `x == y` or `x < y`, with its complement at hand.
  static func comparison(
    _ sign: String, _ opposite: String, _ x: VerilogExpression, _ y: VerilogExpression
  ) -> VerilogExpression {
    var result = chain(sign, [x, y], isAssociative: false)
    // An operand of the same sign may not stand bare: x == y == z compares a bit with a word.
    result.pieces = [x.operand, "\(sign) \(y.operand)"]
    result.complement = [x.operand, "\(opposite) \(y.operand)"]
    return result
  }

  /// An operator before a word, such as `|x`.
  static func prefix(_ sign: String, _ x: VerilogExpression) -> VerilogExpression {
    let operand = x.binding == .primary ? x.text : "(\(x.text))"
    return VerilogExpression(
      pieces: [sign + operand], binding: .operation("prefix"), operators: 1 + x.operators)
  }

  /// The complement of a word.
  static func not(_ x: VerilogExpression) -> VerilogExpression {
    if let complement = x.complement {
      return VerilogExpression(
        pieces: complement, binding: .operation("compare"), operators: x.operators)
    }
    let operand = x.binding == .primary ? x.text : "(\(x.text))"
    return VerilogExpression(
      pieces: ["~" + operand], binding: .complement, operators: x.operators)
  }

  /// `select ? x : y`, a further choice in y going on in the next piece.
  static func choice(
    _ select: VerilogExpression, _ x: VerilogExpression, _ y: VerilogExpression
  ) -> VerilogExpression {
    let first = x.binding == .choice ? "(\(x.text))" : x.text
    var rest = y.binding == .choice ? y.pieces : [y.text]
    rest[0] = ": " + rest[0]
    return VerilogExpression(
      pieces: ["\(select.operand) ? \(first)"] + rest, binding: .choice,
      operators: 1 + select.operators + x.operators + y.operators)
  }

  /// Words side by side.
  static func concatenation(_ parts: [VerilogExpression]) -> VerilogExpression {
    var pieces = parts.map { $0.text + "," }
    pieces[0] = "{" + pieces[0]
    pieces[pieces.count - 1].removeLast()
    pieces[pieces.count - 1] += "}"
    return VerilogExpression(
      pieces: pieces, binding: .primary,
      operators: parts.reduce(parts.count > 3 ? 1 : 0) { $0 + $1.operators })
  }
}

extension Bits {
  /// The constant in Verilog, with its width.
  var verilog: String {
    if width == 1 { return isZero ? "1'b0" : "1'b1" }
    if width > 16, isAllOnes { return "{\(width){1'b1}}" }
    if width <= 16 { return "\(width)'h\(hex)" }
    let digits = hex.drop { $0 == "0" }
    return "\(width)'h\(digits.isEmpty ? "0" : digits)"
  }
}
