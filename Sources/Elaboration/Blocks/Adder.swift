// SPDX-License-Identifier: Apache-2.0
import Netlist
import NumberFormats

/// What a rounding looks at, so that a sum before it may drop the rest into a sticky bit.
struct RoundingReach {
  /// The significand bits that are kept.
  let precision: Int
  /// The exponent of the least normal number.
  let minimumExponent: Int
  /// How many bits below those kept are looked at one by one: the guard bit, or those that a stochastic
  /// rounding adds random ones to.
  let bitsBelow: Int

  init(_ format: FloatFormat, _ rounding: Rounding) {
    precision = format.precision
    minimumExponent = format.minimumExponent
    if case .stochastic(let bits) = rounding.direction { bitsBelow = bits } else { bitsBelow = 1 }
  }
}

extension CircuitContext {
  /// The sum of two numbers for one rounding to a format: exact, or with one bit below that stands for all
  /// that lies further down.
  ///
  /// The number of the greater magnitude stays, the other is shifted down beside it:
  ///
  /// ```
  ///  | greater          |
  ///      | lesser       | sticky |
  /// ```
  ///
  /// Both are normalised before, so that exponents and significands compare as one word and the difference is
  /// never negative. Bits are lost only where the lesser lies two or more places lower: then at most one
  /// leading bit cancels, and precision + 1 places below the leading one and those that the rounding looks at
  /// are all that counts.
  ///
  /// The sign of an exact cancellation is that of the rounding.
  func add(
    _ x: Number, _ y: Number, roundedTo format: NumberFormat, _ rounding: Rounding, name: String
  ) throws -> Number {
    guard case .float(let float) = format else {
      // Rounded at a fixed place: no leading bit says what may be dropped.
      return exactSum([x, y], zeroSign: rounding.signOfCancellation, name: name)
    }
    let reach = RoundingReach(float, rounding)
    func build(_ block: ModuleBuilder) -> (sum: Number, feeding: [Signal]) {
      let (p, first) = block.input("x", like: x)
      let (q, second) = block.input("y", like: y)
      block.stage = builder.stage
      let sum = block.sum(p, q, reach, zeroSign: rounding.signOfCancellation)
      block.output("sum", sum)
      return (sum, first + second)
    }
    let shape =
      "add \(x.shape) | \(y.shape) | \(reach) \(rounding.signOfCancellation) \(builder.stage)"
    let module = try library.module(
      shape,
      name: "add_\(x.significand.width)_\(y.significand.width)_for_\(identifier(format.name))"
    ) { name in
      let block = ModuleBuilder(
        name,
        documentation: [
          "x + y, exact or with a sticky bit below: enough for one rounding to \(format.name)."
        ])
      _ = build(block)
      return try block.build()
    }
    let (like, _) = build(ModuleBuilder("shape"))
    return builder.number(
      "sum", like: like, from: module,
      builder.instance(module, name: "add_\(name)", x.wiresThatVary + y.wiresThatVary)
    ).named(name)
  }
}

extension ModuleBuilder {
  fileprivate func sum(
    _ x: Number, _ y: Number, _ reach: RoundingReach, zeroSign: Bool
  ) -> Number {
    // Numbers at the least normal exponent or below may have any leading bit: the last place of a result
    // there is known.
    let floor = reach.minimumExponent
    let p = x.normalized(downTo: floor, self, name: "x")
    let q = y.normalized(downTo: floor, self, name: "y")
    let widest = max(x.significand.width, y.significand.width)
    let farthest = max(p.top.greatest - q.top.least, q.top.greatest - p.top.least, 0)
    let width = max(
      widest, min(max(widest + 1, reach.precision + 1 + reach.bitsBelow), widest + farthest))
    let losesBits = width < widest + farthest

    // Which is the greater.
    let lower = min(p.top.base, q.top.base)
    let (e, f) = (p.top.word(from: lower), q.top.word(from: lower))
    let exponentWidth = max(e.width, f.width)
    let (xTop, yTop) = (e.zeroExtended(to: exponentWidth), f.zeroExtended(to: exponentWidth))
    let (xBits, yBits) = (
      p.significand.above(zeros: widest - x.significand.width),
      q.significand.above(zeros: widest - y.significand.width)
    )
    var isGreater = yTop.above(yBits).isLess(than: xTop.above(xBits))
    // A zero may stand at any exponent.
    if let isZero = p.isZero { isGreater = isGreater & ~isZero }
    if let isZero = q.isZero { isGreater = isGreater | isZero }
    isGreater.named("x_is_greater")
    let top = isGreater.select(xTop, else: yTop).named("greater_exponent")
    // It is the greater exponent, but where a zero stands too high: never below that of a number without
    // such zeros.
    let least = [p, q].filter { $0.isZero == nil }.reduce(min(p.top.least, q.top.least)) {
      max($0, $1.top.least)
    }
    let greater = isGreater.select(xBits, else: yBits).above(zeros: width - widest)
    let lesser = isGreater.select(yBits, else: xBits).above(zeros: width - widest)
    let places = (top - isGreater.select(yTop, else: xTop)).named("exponent_difference")
      .clamped(to: Operation.width(holding: min(width, max(farthest, 1)))).named("places")
    let aligned = lesser.shiftedRight(by: places).named("lesser_aligned")
    var (first, second) = (greater, aligned)
    if losesBits {
      let lost = lesser & ~ones(width).shiftedLeft(by: places)
      first = greater.above(zeros: 1)
      second = aligned.above(lost.isNonzero.named("sticky"))
    }

    let isSubtraction = (x.sign ^ y.sign).named("effective_subtraction")
    // Below the floor numbers are not normalised, and the lesser may be the greater.
    let isOrdered = p.top.least >= floor && q.top.least >= floor
    let sumWidth = first.width + (isOrdered ? 1 : 2)
    let total = sum(
      [
        first.zeroExtended(to: sumWidth),
        second.zeroExtended(to: sumWidth) ^ isSubtraction.replicated(sumWidth),
        isSubtraction.zeroExtended(to: sumWidth),
      ], width: sumWidth
    ).named("total")
    var magnitude = total
    var sign = isGreater.select(x.sign, else: y.sign)
    if !isOrdered {
      let isNegative = total.top.named("is_negative")
      magnitude = isNegative.select(total.negated, else: total).truncated(to: sumWidth - 1)
      sign = sign ^ isNegative
    }
    sign = (isSubtraction & total.isZero).select(zeroSign ? ones() : zero(), else: sign)
    let infinity = x.infinity | y.infinity
    return Number(
      sign: infinity.select(x.infinity.select(x.sign, else: y.sign), else: sign),
      significand: magnitude,
      exponent: Exponent(
        word: top, base: lower, least: least, greatest: max(p.top.greatest, q.top.greatest)
      ).plus(1 - first.width),
      nan: x.nan | y.nan | (x.infinity & y.infinity & isSubtraction), infinity: infinity,
      fractionBits: 0, isNormalized: false)
  }
}
