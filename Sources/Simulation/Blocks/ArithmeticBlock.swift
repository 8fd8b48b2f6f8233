// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import NumberFormats

/// A combinational circuit that is no unit but a part of one: a converter, a rounding unit.
public protocol ArithmeticBlock: Sendable {
  /// The circuit: some inputs of at most 64 bits, one output.
  var module: Module { get }
  /// The format of the output.
  var target: NumberFormat { get }
  /// One sentence for reports.
  var summary: String { get }

  /// Cases with the results that the formats define: all of them when there are no more than 2^16, else so
  /// many, at and beside the places where the rounding decides, and drawn ones.
  func cases(count: Int, seed: UInt64) -> [BlockCase]
}

/// One case of a block.
public struct BlockCase: Sendable, Hashable {
  /// The words at the inputs, in their order.
  public let words: [UInt64]
  /// What the output must show.
  public let result: UInt64
}

extension ArithmeticBlock {
  /// The cases that the simulated netlist answers otherwise, with its answers.
  public func mismatches(_ cases: [BlockCase]) -> [(item: BlockCase, answer: UInt64)] {
    let simulator = Simulator(SimulationProgram(module), lanes: 128)
    var wrong: [(BlockCase, UInt64)] = []
    for first in stride(from: 0, to: cases.count, by: simulator.lanes) {
      let batch = cases[first..<min(first + simulator.lanes, cases.count)]
      for (lane, item) in batch.enumerated() {
        for (input, word) in item.words.enumerated() {
          simulator.set(input, lane: lane, to: word)
        }
      }
      simulator.evaluate()
      for (lane, item) in batch.enumerated() {
        let answer = simulator.outputNumber(0, lane: lane)
        if answer != item.result { wrong.append((item, answer)) }
      }
    }
    return wrong
  }
}

extension ConverterCircuit: ArithmeticBlock {
  /// The formats and the rounding.
  public var summary: String {
    "\(source.name) to \(target.name), \(rounding.direction.name), overflow: "
      + rounding.overflow.rawValue
  }

  /// All codes, or codes near the target's numbers and ties, and drawn ones.
  public func cases(count: Int, seed: UInt64) -> [BlockCase] {
    let randomWidth = module.inputs.count > 1 ? module.inputs[1].width : 0
    let bits = source.width + randomWidth
    func item(_ x: UInt64, _ random: UInt64) -> BlockCase {
      BlockCase(
        words: randomWidth > 0 ? [x, random] : [x],
        result: target.encode(source.decode(x), rounding: rounding, randomBits: random).code)
    }
    if bits <= 16 {
      return (0..<UInt64(1) << UInt64(bits)).map {
        item($0 & mask(source.width), $0 >> UInt64(source.width))
      }
    }
    let random = RandomBits(seed: seed)
    return (0..<UInt64(count)).map { index in
      let drawn = random.bits(stream: 0, index: index)
      let bits = random.bits(stream: 1, index: index) & mask(randomWidth)
      if index % 4 == 0 { return item(drawn & mask(source.width), bits) }
      // At a number of the target or half way to the next, or one code of the source beside.
      let near = source.encode(
        target.nearTie(drawn), rounding: Rounding(overflow: .saturate)
      ).code
      let step = (drawn >> 60) % 3
      return item((near &+ step &- 1) & mask(source.width), bits)
    }
  }
}

extension RounderCircuit: ArithmeticBlock {
  /// The width, the format and the rounding.
  public var summary: String {
    "\(significandWidth)-bit significand to \(target.name), \(rounding.direction.name), overflow: "
      + rounding.overflow.rawValue
  }

  /// Numbers at and beside the target's numbers and ties, drawn ones, special values.
  public func cases(count: Int, seed: UInt64) -> [BlockCase] {
    let random = RandomBits(seed: seed)
    let width = min(significandWidth, 64)
    let randomWidth = module.inputs.count > 5 ? module.inputs[5].width : 0
    let exponents = 1 << exponentWidth
    return (0..<UInt64(count)).map { index in
      let drawn = random.bits(stream: 0, index: index)
      let other = random.bits(stream: 1, index: index)
      let bits = random.bits(stream: 2, index: index) & mask(randomWidth)
      var number = ExactValue(
        isNegative: drawn >> 63 == 1,
        significand: UInt128(other & mask(width)) >> UInt128(drawn >> 32 & 63),
        exponent: Int(drawn & UInt64(exponents - 1)) - exponents / 2)
      if index % 4 != 0, case .finite(let near) = target.nearTie(other) {
        number = near.placed(width: width, exponents: exponents, beside: drawn) ?? number
      }
      let special = index % 64 == 5 ? 1 : index % 64 == 6 ? 2 : 0
      let value: FormatValue =
        special == 1
        ? .nan(isSignaling: false)
        : special == 2 ? .infinity(isNegative: number.isNegative) : .finite(number)
      let words =
        [
          number.isNegative ? 1 : 0,
          UInt64(bitPattern: Int64(number.exponent)) & mask(exponentWidth),
          UInt64(number.significand), special == 1 ? 1 : 0, special == 2 ? 1 : 0,
        ] + (randomWidth > 0 ? [bits] : [])
      return BlockCase(
        words: words,
        result: target.encode(value, rounding: rounding, randomBits: bits).code)
    }
  }
}

private func mask(_ width: Int) -> UInt64 {
  width >= 64 ? .max : (1 << UInt64(width)) - 1
}

extension NumberFormat {
  /// A number of the format, or the middle between it and the next code's, by drawn bits.
  fileprivate func nearTie(_ bits: UInt64) -> FormatValue {
    let code = (bits >> 8) & mask(width)
    guard case .finite(let number) = decode(code) else { return decode(code) }
    guard bits & 1 == 1, case .finite(let next) = decode((code &+ 1) & mask(width)),
      next.isNegative == number.isNegative
    else { return .finite(number) }
    // Half of the sum of both, in units of half the lower lowest bit.
    let exponent = min(number.exponent, next.exponent)
    let (first, second) = (number.exponent - exponent, next.exponent - exponent)
    guard first < 60, second < 60 else { return .finite(number) }
    return .finite(
      ExactValue(
        isNegative: number.isNegative,
        significand: (number.significand << UInt128(first))
          + (next.significand << UInt128(second)), exponent: exponent - 1))
  }
}

extension ExactValue {
  /// The number, or one lowest bit beside it, with its leading bit anywhere in a significand's word; nil when
  /// it does not fit.
  fileprivate func placed(width: Int, exponents: Int, beside bits: UInt64) -> ExactValue? {
    let used = 128 - significand.leadingZeroBitCount
    guard used > 0, used <= width else { return nil }
    let places = Int(bits >> 40) % (width - used + 1)
    let moved = significand << UInt128(places)
    let step = bits >> 56 & 3
    let beside = step == 1 ? moved + 1 : step == 2 ? moved - 1 : moved
    let exponent = exponent - places
    guard beside >> UInt128(width) == 0, -exponents / 2..<exponents / 2 ~= exponent else {
      return nil
    }
    return ExactValue(isNegative: isNegative, significand: beside, exponent: exponent)
  }
}
