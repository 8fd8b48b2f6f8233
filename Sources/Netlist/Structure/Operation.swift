// SPDX-License-Identifier: Apache-2.0

/// A word of a module, by its number: operands come before what is made of them.
public struct Net: Sendable, Hashable {
  /// The place in the module's list of nodes.
  public let index: Int

  /// The word at a place.
  public init(index: Int) { self.index = index }
}

/// What makes a word of other words.
///
/// All words are unsigned; a signed number is two's complement by the operations that are chosen. Widths of
/// operands and result are said at each case, with w for the result's.
public enum Operation: Sendable, Hashable {
  /// The module's input of that number.
  case input(Int)
  /// A constant of w bits.
  case constant(Bits)
  /// The w bits of an operand from its bit `lowest` up.
  case slice(Net, lowest: Int)
  /// Operands side by side, the highest first; w is the sum of their widths.
  case concatenation([Net])
  /// An operand so many times side by side.
  case replication(Net, count: Int)
  /// The bitwise complement, w = width of the operand.
  case not(Net)
  /// The bitwise and of two operands of w bits.
  case and(Net, Net)
  /// The bitwise or of two operands of w bits.
  case or(Net, Net)
  /// The bitwise exclusive or of two operands of w bits.
  case xor(Net, Net)
  /// The sum of two or more operands of w bits, modulo 2^w.
  case sum([Net])
  /// The first operand less the second, both of w bits, modulo 2^w.
  case subtract(Net, Net)
  /// The full product of two unsigned operands; w is the sum of their widths.
  case multiply(Net, Net)
  /// The first operand (w bits) shifted up by the second, zeros coming in; 0 from w places on.
  case shiftLeft(Net, by: Net)
  /// The first operand (w bits) shifted down by the second, zeros coming in; 0 from w places on.
  case shiftRight(Net, by: Net)
  /// The same with copies of the highest bit coming in.
  case shiftRightArithmetic(Net, by: Net)
  /// Whether two operands of one width are the same; w = 1.
  case equal(Net, Net)
  /// Whether the first of two unsigned operands of one width is less; w = 1.
  case less(Net, Net)
  /// The second operand (w bits) if the select bit is 1, else the third.
  case multiplex(select: Net, Net, Net)
  /// The entry of a table of 2^n words of w bits that an operand of n bits chooses.
  case lookup(Net, [Bits])
  /// How many bits of the operand are 0 from its highest down, all of them for 0; w bits hold its width.
  case leadingZeroCount(Net)
  /// Whether all bits of the operand are 1; w = 1.
  case reduceAnd(Net)
  /// Whether any bit of the operand is 1; w = 1.
  case reduceOr(Net)
  /// Whether an odd number of bits is 1; w = 1.
  case reduceXor(Net)
  /// What the module's register of that number holds.
  case register(Int)
  /// An output of an instance, both by number.
  case output(instance: Int, port: Int)

  /// The words that this one is made of, within a clock cycle.
  public var operands: [Net] {
    switch self {
    case .input, .constant, .register, .output: []
    case .slice(let x, _), .replication(let x, _), .not(let x), .lookup(let x, _),
      .leadingZeroCount(let x), .reduceAnd(let x), .reduceOr(let x), .reduceXor(let x):
      [x]
    case .and(let x, let y), .or(let x, let y), .xor(let x, let y), .subtract(let x, let y),
      .multiply(let x, let y), .shiftLeft(let x, let y), .shiftRight(let x, let y),
      .shiftRightArithmetic(let x, let y), .equal(let x, let y), .less(let x, let y):
      [x, y]
    case .multiplex(let select, let x, let y): [select, x, y]
    case .concatenation(let all), .sum(let all): all
    }
  }

  /// The same operation on other words.
  public func mapOperands(_ change: (Net) -> Net) -> Operation {
    switch self {
    case .input, .constant, .register, .output: self
    case .slice(let x, let lowest): .slice(change(x), lowest: lowest)
    case .concatenation(let all): .concatenation(all.map(change))
    case .replication(let x, let count): .replication(change(x), count: count)
    case .not(let x): .not(change(x))
    case .and(let x, let y): .and(change(x), change(y))
    case .or(let x, let y): .or(change(x), change(y))
    case .xor(let x, let y): .xor(change(x), change(y))
    case .sum(let all): .sum(all.map(change))
    case .subtract(let x, let y): .subtract(change(x), change(y))
    case .multiply(let x, let y): .multiply(change(x), change(y))
    case .shiftLeft(let x, let y): .shiftLeft(change(x), by: change(y))
    case .shiftRight(let x, let y): .shiftRight(change(x), by: change(y))
    case .shiftRightArithmetic(let x, let y): .shiftRightArithmetic(change(x), by: change(y))
    case .equal(let x, let y): .equal(change(x), change(y))
    case .less(let x, let y): .less(change(x), change(y))
    case .multiplex(let select, let x, let y):
      .multiplex(select: change(select), change(x), change(y))
    case .lookup(let x, let table): .lookup(change(x), table)
    case .leadingZeroCount(let x): .leadingZeroCount(change(x))
    case .reduceAnd(let x): .reduceAnd(change(x))
    case .reduceOr(let x): .reduceOr(change(x))
    case .reduceXor(let x): .reduceXor(change(x))
    }
  }

  /// The bits that hold the numbers 0 to `greatest`.
  public static func width(holding greatest: Int) -> Int {
    max(1, Int.bitWidth - max(greatest, 0).leadingZeroBitCount)
  }
}

extension Operation {
  /// What the operation makes of constants; nil for what is no function of words in the module.
  ///
  /// The definition of every operation, one bit at a time where that is clearest; builders fold constants
  /// with it, and the simulator is held against it.
  public func evaluate(_ words: [Bits], width: Int) -> Bits? {
    func bit(_ value: Bool) -> Bits { Bits(width: 1, value ? 1 : 0) }
    switch self {
    case .input, .register, .output: return nil
    case .constant(let bits): return bits
    case .slice(_, let lowest): return words[0].slice(lowest, width: width)
    case .concatenation: return words.dropFirst().reduce(words[0]) { $1.below($0) }
    case .replication(_, let count):
      return (1..<max(count, 1)).reduce(words[0]) { all, _ in all.below(words[0]) }
    case .not: return ~words[0]
    case .and: return words[0] & words[1]
    case .or: return words[0] | words[1]
    case .xor: return words[0] ^ words[1]
    case .sum: return words.dropFirst().reduce(words[0], +)
    case .subtract: return words[0] - words[1]
    case .multiply: return words[0] * words[1]
    case .shiftLeft: return words[0].shiftedLeft(words[1].integer ?? width)
    case .shiftRight: return words[0].shiftedRight(words[1].integer ?? width)
    case .shiftRightArithmetic: return words[0].shiftedRightArithmetic(words[1].integer ?? width)
    case .equal: return bit(words[0] == words[1])
    case .less: return bit(words[0].isLess(than: words[1]))
    case .multiplex: return words[0][0] ? words[1] : words[2]
    case .lookup(_, let table):
      guard let index = words[0].integer, index < table.count else { return .zero(width) }
      return table[index]
    case .leadingZeroCount: return Bits(width: width, UInt64(words[0].leadingZeroCount))
    case .reduceAnd: return bit(words[0].isAllOnes)
    case .reduceOr: return bit(!words[0].isZero)
    case .reduceXor:
      return bit(words[0].limbs.reduce(0) { $0 + $1.nonzeroBitCount } % 2 == 1)
    }
  }
}
