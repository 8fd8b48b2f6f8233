// SPDX-License-Identifier: Apache-2.0

/// A word of a module that is being built, with the operators that make other words of it.
///
/// Widths must agree; where they do not, the builder notes it and `build()` throws.
public struct Signal {
  /// The module that the word belongs to.
  public let builder: ModuleBuilder
  /// The word.
  public let net: Net
  /// Its bits.
  public let width: Int

  /// Gives the word the name that readers of the circuit meet; the first one stays.
  @discardableResult
  public func named(_ name: String) -> Signal {
    builder.setName(name, of: net)
    return self
  }

  /// The constant that the word was folded to, nil when it is none.
  public var constant: Bits? {
    if case .constant(let bits) = builder.operations[net.index] { return bits }
    return nil
  }

  private func pair(
    _ other: Signal, width: Int, _ operation: (Net, Net) -> Operation
  ) -> Signal {
    guard self.width == other.width else {
      builder.note("words of \(self.width) and \(other.width) bits are combined")
      return builder.zero(width)
    }
    return builder.add(operation(net, other.net), width: width)
  }
}

// MARK: - Bits

extension Signal {
  /// A bit.
  public subscript(place: Int) -> Signal { self[place..<place + 1] }

  /// Some bits, by their places: `x[0..<4]` are the four lowest.
  public subscript(places: Range<Int>) -> Signal {
    guard places.lowerBound >= 0, places.upperBound <= width, !places.isEmpty else {
      builder.note("bits \(places) of a word of \(width)")
      return builder.zero(max(places.count, 1))
    }
    return builder.add(.slice(net, lowest: places.lowerBound), width: places.count)
  }

  /// The highest bit.
  public var top: Signal { self[width - 1] }

  /// Another word below this one.
  public func above(_ low: Signal) -> Signal { builder.concatenate([self, low]) }

  /// So many zeros below this word.
  public func above(zeros count: Int) -> Signal {
    count > 0 ? above(builder.zero(count)) : self
  }

  /// Zeros above, up to a width.
  public func zeroExtended(to width: Int) -> Signal {
    guard width >= self.width else {
      builder.note("\(self.width) bits are extended to \(width)")
      return builder.zero(width)
    }
    return width == self.width ? self : builder.zero(width - self.width).above(self)
  }

  /// Copies of the highest bit above, up to a width.
  public func signExtended(to width: Int) -> Signal {
    guard width >= self.width else {
      builder.note("\(self.width) bits are extended to \(width)")
      return builder.zero(width)
    }
    return width == self.width ? self : top.replicated(width - self.width).above(self)
  }

  /// The low bits.
  public func truncated(to width: Int) -> Signal { self[0..<width] }

  /// Zeros above, or the high bits dropped.
  public func resized(to width: Int) -> Signal {
    width < self.width ? truncated(to: width) : zeroExtended(to: width)
  }

  /// Copies side by side.
  public func replicated(_ count: Int) -> Signal {
    builder.add(.replication(net, count: count), width: width * count)
  }

  /// The word where a bit is 1, else zeros.
  public func masked(by bit: Signal) -> Signal { self & bit.replicated(width) }

  /// Whether all bits are 1.
  public var allOnes: Signal { builder.add(.reduceAnd(net), width: 1) }

  /// Whether any bit is 1.
  public var isNonzero: Signal { builder.add(.reduceOr(net), width: 1) }

  /// Whether no bit is 1.
  public var isZero: Signal { ~isNonzero }

  /// Whether an odd number of bits is 1.
  public var parity: Signal { builder.add(.reduceXor(net), width: 1) }

  /// How many bits are 0 from the highest down.
  public var leadingZeroCount: Signal {
    builder.add(.leadingZeroCount(net), width: Operation.width(holding: width))
  }
}

// MARK: - Logic

extension Signal {
  /// The complement.
  public static prefix func ~ (x: Signal) -> Signal {
    x.builder.add(.not(x.net), width: x.width)
  }

  /// Bitwise and.
  public static func & (x: Signal, y: Signal) -> Signal {
    x.pair(y, width: x.width) { .and($0, $1) }
  }

  /// Bitwise or.
  public static func | (x: Signal, y: Signal) -> Signal {
    x.pair(y, width: x.width) { .or($0, $1) }
  }

  /// Bitwise exclusive or.
  public static func ^ (x: Signal, y: Signal) -> Signal {
    x.pair(y, width: x.width) { .xor($0, $1) }
  }

  /// For a select bit: one word when it is 1, else the other.
  public func select(_ ifTrue: Signal, else ifFalse: Signal) -> Signal {
    guard width == 1, ifTrue.width == ifFalse.width else {
      builder.note(
        "\(width) bits select between words of \(ifTrue.width) and \(ifFalse.width) bits")
      return builder.zero(ifTrue.width)
    }
    return builder.add(
      .multiplex(select: net, ifTrue.net, ifFalse.net), width: ifTrue.width)
  }

  /// Whether two words are the same.
  public func equals(_ other: Signal) -> Signal { pair(other, width: 1) { .equal($0, $1) } }

  /// Whether the word is a number.
  public func equals(_ value: UInt64) -> Signal {
    equals(builder.constant(value, width: width))
  }

  /// Whether the unsigned word is less than another.
  public func isLess(than other: Signal) -> Signal { pair(other, width: 1) { .less($0, $1) } }
}

// MARK: - Arithmetic

extension Signal {
  /// The sum modulo 2^width.
  public static func + (x: Signal, y: Signal) -> Signal {
    x.pair(y, width: x.width) { .sum([$0, $1]) }
  }

  /// The difference modulo 2^width.
  public static func - (x: Signal, y: Signal) -> Signal {
    x.pair(y, width: x.width) { .subtract($0, $1) }
  }

  /// The full product of unsigned words.
  public static func * (x: Signal, y: Signal) -> Signal {
    x.builder.add(.multiply(x.net, y.net), width: x.width + y.width)
  }

  /// Two's complement negation modulo 2^width.
  public var negated: Signal { builder.zero(width) - self }

  /// The word shifted up; zeros come in, and all is 0 from its width on.
  public func shiftedLeft(by places: Signal) -> Signal {
    builder.add(.shiftLeft(net, by: places.net), width: width)
  }

  /// The word shifted up by a constant, high bits lost.
  public func shiftedLeft(by places: Int) -> Signal {
    places >= width
      ? builder.zero(width) : truncated(to: width - places).above(zeros: places)
  }

  /// The word shifted down; zeros come in, and all is 0 from its width on.
  public func shiftedRight(by places: Signal) -> Signal {
    builder.add(.shiftRight(net, by: places.net), width: width)
  }

  /// The two's complement word shifted down; copies of its sign come in.
  public func shiftedRightArithmetic(by places: Signal) -> Signal {
    builder.add(.shiftRightArithmetic(net, by: places.net), width: width)
  }
}
