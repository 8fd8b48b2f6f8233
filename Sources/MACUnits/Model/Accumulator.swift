// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What the accumulator holds between blocks.
struct Accumulator {
  /// The number: the accumulator's, or c while an exact accumulator keeps its terms in `total`.
  var value: FormatValue
  /// The code of the value in the accumulator's format, where it has one.
  var code: UInt64
  /// The exact sum of all terms but c.
  var total: ExactSum?
  /// The content of a register too wide for `value`.
  var wide: WideInteger?
  // The stage, unpacked once a dot product.
  private var format: NumberFormat?
  private var register: FixedPointRegister?
  private var rounding = Rounding(overflow: .infinity)
  /// The trailing significand bits of the format that the value was decoded from: c's, then the
  /// accumulator's.
  private var fractionBits = 0
  /// The lowest exponent of that format, which a zero has.
  private(set) var leastExponent = 0
  /// Whether c may be any number, because it is aligned before it is rounded.
  private var isAligned = false

  @inline(__always)
  init(_ addend: FormatValue, code: UInt64, unit: MACUnit) {
    value = addend
    self.code = code
    fractionBits = unit.description.decode.c.trailingSignificandBits
    leastExponent = unit.description.decode.c.leastExponent
    switch unit.description.accumulate {
    case .rounded(let format, let rounding):
      self.format = format
      self.rounding = rounding
    case .aligned(let format, let rounding), .shifted(_, let format, let rounding):
      self.format = format
      self.rounding = rounding
      isAligned = true
    case .register(let register, let rounding):
      self.register = register
      self.rounding = rounding
      if unit.plan.registerRoom.width > ExactSum.narrowWidth {
        wide = WideInteger(room: unit.plan.registerRoom)
        if case .finite(let exact) = addend { wide?.add(exact) }
      }
    case .exact: total = ExactSum(room: unit.plan.blockRoom)
    }
  }

  /// Without any product the addend is the result: a number of the accumulator, which no rounding
  /// touches; a special value that the accumulator has no code for is replaced.
  mutating func deliverAddend(unit: MACUnit, flags: inout ExceptionFlags) {
    total = nil
    guard let format else { return }
    var rounding = rounding
    if !isAligned { rounding.subnormalResults = .kept }
    let encoded = format.encode(value, rounding: rounding)
    code = encoded.code
    value = format.decode(code)
    flags.formUnion(encoded.flags)
  }

  /// Whether the accumulator has a format, into which each step rounds.
  private var rounds: Bool { format != nil }

  /// acc ← acc + s for an accumulator with a format and a sum without any loss.
  @inline(__always)
  mutating func add<Sink: TraceSink>(
    _ term: FormatValue, block: Int, _ dot: inout DotProgress<Sink>
  ) {
    var raised: ExceptionFlags = []
    let exact = term.plus(value, zeroSign: rounding.signOfCancellation, flags: &raised)
    round(exact, raised, block: block, &dot)
  }

  /// acc ← round(v), where v has the accumulator in it already.
  @inline(__always)
  mutating func take<Sink: TraceSink>(
    _ sum: FormatValue, block: Int, _ dot: inout DotProgress<Sink>
  ) {
    round(sum, [], block: block, &dot)
    fractionBits = format?.trailingSignificandBits ?? 0
    leastExponent = format?.leastExponent ?? 0
  }

  /// The accumulator as a term of an aligned sum.
  var term: AlignedTerm { AlignedTerm(value, fractionBits: fractionBits) }

  /// acc ← round(acc + s).
  @inline(__always)
  private mutating func round<Sink: TraceSink>(
    _ exact: FormatValue, _ raised: ExceptionFlags, block: Int, _ dot: inout DotProgress<Sink>
  ) {
    guard let format else { return }
    let bits = rounding.usesRandomBits ? dot.random.bits(.accumulate(block)) : 0
    let encoded = format.encode(exact, rounding: rounding, randomBits: bits)
    let raised = raised.union(encoded.flags)
    dot.flags.formUnion(raised)
    code = encoded.code
    value = format.decode(encoded.code)
    dot.sink.record("accumulate", block, value, code: code, format: format, flags: raised)
  }

  /// acc ← acc + s.
  @inline(__always)
  mutating func add<Sink: TraceSink>(
    _ sum: BlockSum, block: Int, _ dot: inout DotProgress<Sink>
  ) {
    if rounds {
      var raised: ExceptionFlags = []
      let exact = sum.plus(value, zeroSign: rounding.signOfCancellation, flags: &raised)
      round(exact, raised, block: block, &dot)
    } else if let register {
      let bits = rounding.usesRandomBits ? dot.random.bits(.accumulate(block)) : 0
      let raised = settle(sum, register, rounding, randomBits: bits)
      dot.flags.formUnion(raised)
      dot.sink.record(
        "accumulate", block, value, code: nil, format: nil, flags: raised, isJammed: wide != nil)
    } else if case .value(let value) = sum {
      // Only rounded block sums come this way; exact ones go term by term into the total.
      total?.add(value)
    }
  }

  /// acc + s, rounded to the register's lowest bit; wrapped or saturated.
  private mutating func settle(
    _ sum: BlockSum, _ register: FixedPointRegister, _ rounding: Rounding, randomBits: UInt64
  ) -> ExceptionFlags {
    var flags: ExceptionFlags = []
    guard case .finite(let term) = sum.jammed(zeroSign: false), case .finite(let held) = value
    else {
      settleSpecial(sum.plus(value, zeroSign: false, flags: &flags), register, rounding)
      return flags.union(.invalid)
    }
    if var integer = wide {
      if case .wide(let sum) = sum, let terms = sum.wide {
        integer.add(terms)
      } else {
        integer.add(term)
      }
      let raised = register.settle(&integer, rounding: rounding, randomBits: randomBits)
      wide = integer
      value = .finite(integer.jammed(zeroSign: false))
      return raised
    }
    let exact = held.addJamming(term, zeroSign: false)
    let settled = register.settle(exact, rounding: rounding, randomBits: randomBits)
    value = .finite(settled.value)
    return settled.flags
  }

  /// A register has no code for a special value: infinities saturate, a NaN is replaced.
  private mutating func settleSpecial(
    _ special: FormatValue, _ register: FixedPointRegister, _ rounding: Rounding
  ) {
    var integer = WideInteger(room: register.bitRange)
    switch special {
    case .infinity(let isNegative):
      integer.saturate(
        bits: register.width, from: register.lowestExponent, isNegative: isNegative)
    case .nan where rounding.nanSubstitute == .greatestFinite:
      integer.saturate(bits: register.width, from: register.lowestExponent, isNegative: false)
    case .nan, .finite: break
    }
    value = .finite(integer.jammed(zeroSign: false))
    if wide != nil { wide = integer.moved(to: wide) }
  }
}
