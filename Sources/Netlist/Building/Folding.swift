// SPDX-License-Identifier: Apache-2.0

extension ModuleBuilder {
  /// The word that an operation comes to without making one: a constant, an operand, or a simpler word.
  ///
  /// nil when it has to be made.
  func fold(_ operation: Operation, width: Int) -> Signal? {
    let nets = operation.operands
    let constants = nets.map { signal($0).constant }
    if !nets.isEmpty, constants.allSatisfy({ $0 != nil }) {
      return operation.evaluate(constants.compactMap { $0 }, width: width).map { constant($0) }
    }
    switch operation {
    case .slice(let x, let lowest): return foldSlice(signal(x), lowest, width)
    case .concatenation(let all): return foldConcatenation(all, width)
    case .replication(let x, let count): return count == 1 ? signal(x) : nil
    case .not(let x):
      if case .not(let inner) = operations[x.index] { return signal(inner) }
      return nil
    case .and(let x, let y):
      if x == y { return signal(x) }
      if isComplement(x, y) { return zero(width) }
      return foldConstant(x, y, constants) { bits, other in
        bits.isZero ? zero(width) : bits.isAllOnes ? other : nil
      }
    case .or(let x, let y):
      if x == y { return signal(x) }
      if isComplement(x, y) { return ones(width) }
      return foldConstant(x, y, constants) { bits, other in
        bits.isZero ? other : bits.isAllOnes ? ones(width) : nil
      }
    case .xor(let x, let y):
      if x == y { return zero(width) }
      if isComplement(x, y) { return ones(width) }
      return foldConstant(x, y, constants) { bits, other in
        bits.isZero ? other : bits.isAllOnes ? ~other : nil
      }
    case .sum(let all): return foldSum(all, constants, width)
    case .subtract(let x, let y):
      if x == y { return zero(width) }
      return constants[1]?.isZero == true ? signal(x) : nil
    case .multiply(let x, let y):
      return foldConstant(x, y, constants) { bits, other in
        if bits.isZero { return zero(width) }
        guard let value = bits.integer, value & (value - 1) == 0 else { return nil }
        let places = value.trailingZeroBitCount
        return other.above(zeros: places).zeroExtended(to: width)
      }
    case .shiftLeft(let x, let by):
      if constants[0]?.isZero == true { return signal(x) }
      guard let places = constants[1] else { return narrowed(operation, x, by, width) }
      return signal(x).shiftedLeft(by: min(places.integer ?? width, width))
    case .shiftRight(let x, let by):
      if constants[0]?.isZero == true { return signal(x) }
      guard let places = constants[1] else { return narrowed(operation, x, by, width) }
      let count = min(places.integer ?? width, width)
      return count == width
        ? zero(width) : signal(x)[count..<width].zeroExtended(to: width)
    case .shiftRightArithmetic(let x, let by):
      if constants[0]?.isZero == true { return signal(x) }
      guard let places = constants[1] else { return narrowed(operation, x, by, width) }
      let count = min(places.integer ?? width, width - 1)
      return signal(x)[count..<width].signExtended(to: width)
    case .equal(let x, let y):
      if x == y { return ones() }
      return foldConstant(x, y, constants) { bits, other in
        if bits.width == 1 { return bits.isZero ? ~other : other }
        if bits.isZero { return other.isZero }
        return bits.isAllOnes ? other.allOnes : nil
      }
    case .less(let x, let y):
      if x == y || constants[1]?.isZero == true { return zero() }
      if constants[0]?.isAllOnes == true { return zero() }
      if constants[0]?.isZero == true { return signal(y).isNonzero }
      return nil
    case .multiplex(let select, let x, let y):
      return foldMultiplex(signal(select), signal(x), signal(y), constants)
    case .lookup(_, let table):
      guard let first = table.first, table.allSatisfy({ $0 == first }) else { return nil }
      return constant(first)
    case .leadingZeroCount(let x): return signal(x).width == 1 ? ~signal(x) : nil
    case .reduceAnd(let x), .reduceXor(let x):
      return signal(x).width == 1 ? signal(x) : nil
    case .reduceOr(let x): return foldReduceOr(signal(x))
    case .input, .constant, .register, .output: return nil
    }
  }

  private func isComplement(_ x: Net, _ y: Net) -> Bool {
    if case .not(let inner) = operations[x.index], inner == y { return true }
    if case .not(let inner) = operations[y.index], inner == x { return true }
    return false
  }

  /// A rule for a constant beside another word, whichever comes first.
  private func foldConstant(
    _ x: Net, _ y: Net, _ constants: [Bits?], _ rule: (Bits, Signal) -> Signal?
  ) -> Signal? {
    if let bits = constants[0] { return rule(bits, signal(y)) }
    if let bits = constants[1] { return rule(bits, signal(x)) }
    return nil
  }

  private func foldSlice(_ x: Signal, _ lowest: Int, _ width: Int) -> Signal? {
    if lowest == 0, width == x.width { return x }
    switch operations[x.net.index] {
    case .slice(let inner, let below): return signal(inner)[lowest + below..<lowest + below + width]
    case .concatenation(let parts):
      // The parts that the slice touches; only whole ones and the ends of the outer two remain.
      var place = 0
      var touched: [Signal] = []
      for part in parts.reversed().map(signal) {
        let from = max(lowest - place, 0)
        let to = min(lowest + width - place, part.width)
        if from < to { touched.append(part[from..<to]) }
        place += part.width
      }
      return concatenate(touched.reversed())
    case .replication(let inner, _) where signal(inner).width == 1:
      return width == 1 ? signal(inner) : signal(inner).replicated(width)
    default: return nil
    }
  }

  private func foldConcatenation(_ parts: [Net], _ width: Int) -> Signal? {
    if parts.count == 1 { return signal(parts[0]) }
    // Inner concatenations are opened; neighbouring constants and neighbouring slices are joined.
    var flat: [Net] = []
    for part in parts {
      if case .concatenation(let inner) = operations[part.index] {
        flat += inner
      } else {
        flat.append(part)
      }
    }
    var joined: [Net] = []
    for part in flat {
      if let last = joined.last, let both = neighbours(last, part) {
        joined[joined.count - 1] = both.net
      } else {
        joined.append(part)
      }
    }
    if joined == parts { return nil }
    return joined.count == 1 ? signal(joined[0]) : add(.concatenation(joined), width: width)
  }

  private func neighbours(_ high: Net, _ low: Net) -> Signal? {
    if let first = signal(high).constant, let second = signal(low).constant {
      return constant(second.below(first))
    }
    if case .slice(let x, let from) = operations[high.index],
      case .slice(let y, let lowest) = operations[low.index], x == y,
      from == lowest + signal(low).width
    {
      return signal(x)[lowest..<from + signal(high).width]
    }
    return nil
  }

  private func foldSum(_ all: [Net], _ constants: [Bits?], _ width: Int) -> Signal? {
    let total = constants.compactMap { $0 }.reduce(Bits.zero(width), +)
    let others = zip(all, constants).filter { $0.1 == nil }.map(\.0)
    let terms = total.isZero ? others : others + [constant(total).net]
    if terms.count == 1 { return signal(terms[0]) }
    if terms == all { return nil }
    return add(.sum(terms), width: width)
  }

  private func foldMultiplex(
    _ select: Signal, _ x: Signal, _ y: Signal, _ constants: [Bits?]
  ) -> Signal? {
    if x.net == y.net { return x }
    if let bit = constants[0] { return bit.isZero ? y : x }
    if case .not(let inner) = operations[select.net.index] {
      return signal(inner).select(y, else: x)
    }
    guard x.width == 1 else { return nil }
    switch (constants[1], constants[2]) {
    case (let one?, _): return one.isZero ? ~select & y : select | y
    case (_, let one?): return one.isZero ? select & x : ~select | x
    default: return nil
    }
  }

  private func foldReduceOr(_ x: Signal) -> Signal? {
    if x.width == 1 { return x }
    guard case .concatenation(let parts) = operations[x.net.index] else { return nil }
    // Zeros that stand beside do not count.
    let others = parts.filter { signal($0).constant?.isZero != true }
    if others.contains(where: { signal($0).constant != nil }) { return ones() }
    if others.count == parts.count { return nil }
    return concatenate(others.map(signal)).isNonzero
  }

  /// A shift whose distance has zeros above: they say nothing.
  private func narrowed(_ operation: Operation, _ x: Net, _ by: Net, _ width: Int) -> Signal? {
    guard case .concatenation(let parts) = operations[by.index], parts.count > 1,
      signal(parts[0]).constant?.isZero == true
    else { return nil }
    let places = concatenate(parts.dropFirst().map(signal)).net
    switch operation {
    case .shiftLeft: return add(.shiftLeft(x, by: places), width: width)
    case .shiftRight: return add(.shiftRight(x, by: places), width: width)
    default: return add(.shiftRightArithmetic(x, by: places), width: width)
    }
  }
}
