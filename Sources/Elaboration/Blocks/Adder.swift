// SPDX-License-Identifier: Apache-2.0
import Netlist
import NumberFormats

/// What a rounding looks at, so that a sum before it may drop the rest into a sticky bit.
struct RoundingReach {
  /// The significand bits that are kept.
  let precision: Int
  /// The exponent of the lowest bit that a result can have.
  let quantum: Int
  /// How many more bits are looked at: those that a stochastic rounding adds random ones to.
  let extraBits: Int

  init(_ format: FloatFormat, _ rounding: Rounding) {
    precision = format.precision
    quantum = format.minimumExponent - format.fields.trailingSignificandBits
    if case .stochastic(let bits) = rounding.direction { extraBits = bits } else { extraBits = 0 }
  }
}

extension CircuitContext {
  /// The sum of two numbers for one rounding to a format: exact, or with one bit below that stands for all
  /// that lies further down.
  ///
  /// x stays where it is and y is shifted beside it:
  ///
  /// ```
  ///  | y far above | gap | x | gap | sticky |
  /// ```
  ///
  /// A gap is as wide as the rounding may look below the leading bit of the number that stands above it:
  /// precision + 3 places (kept bits, guard, round, and one for a rounding at the binade below), less the
  /// bits that number has for sure. The gap below x, which y may cancel, holds all of y. What is shifted
  /// beyond the lower gap leaves a sticky bit; a y above the upper gap stops there, since x is then a sticky
  /// bit to it wherever it lies.
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
    let (wx, wy) = (x.significand.width, y.significand.width)
    /// The places below a number that count, at most `far` of them; whether these are all there are.
    ///
    /// A number that may cancel the leading bits is needed whole: all but those places of it that lie
    /// beside bits which are there for sure, and one.
    func gap(
      below number: Number, reaching far: Int, cancelledBy other: Int = 0
    ) -> (width: Int, isWhole: Bool) {
      // A subnormal whose lowest bit is the format's quantum or below has all the bits that count.
      let isSure = number.isNormalized && number.exponent.least <= reach.quantum
      let sure = isSure ? number.significand.width : 1
      let wanted = max(
        max(reach.precision - sure, 0) + 3 + reach.extraBits, other + 1 - sure)
      return far <= wanted ? (far, true) : (wanted, false)
    }
    let lower = gap(
      below: x, reaching: max(x.exponent.greatest - y.exponent.least, 0), cancelledBy: wy)
    let upper = gap(below: y, reaching: y.exponent.greatest - x.exponent.least - wx)
    // Places are counted from x's lowest bit; y's lowest bit is at most here.
    let highest = max(wx + upper.width, 0)
    let width = lower.width + max(highest + wy, wx)

    // y stands at the top and moves down by (its highest place) - (its place).
    let ahead = y.exponent.minus(x.exponent).named("exponent_difference")
    let distanceWidth = max(ahead.width, Operation.width(holding: highest) + 1) + 1
    let distance =
      (constant(UInt64(highest), width: distanceWidth) - ahead.signExtended(to: distanceWidth))
    let isAbove = ((distance.top & ~y.isZero) | x.isZero).named("y_far_above")
    let places =
      distance.truncated(to: distanceWidth - 1).masked(by: ~(isAbove | distance.top))
      .named("y_distance")
    let raised = y.significand.above(zeros: lower.width + highest).zeroExtended(to: width)
    let shifted = raised.shiftedRight(by: places).named("y_aligned")
    var xWord = x.significand.above(zeros: lower.width).zeroExtended(to: width)
    var yWord = shifted
    let unit = Exponent.select(
      isAbove, y.exponent.plus(-highest - lower.width), else: x.exponent.plus(-lower.width))
    var exponent = Exponent(
      word: unit.word, base: unit.base, least: unit.least, greatest: unit.greatest)
    if !lower.isWhole {
      let lost = raised & ~ones(width).shiftedLeft(by: places)
      xWord = xWord.above(zeros: 1)
      yWord = shifted.above(lost.isNonzero.named("sticky"))
      exponent = exponent.plus(-1)
    }

    let isSubtraction = (x.sign ^ y.sign).named("effective_subtraction")
    // One bit for the carry, one for the sign of a difference.
    let sumWidth = xWord.width + 2
    let total = sum(
      [
        xWord.zeroExtended(to: sumWidth),
        yWord.zeroExtended(to: sumWidth) ^ isSubtraction.replicated(sumWidth),
        isSubtraction.zeroExtended(to: sumWidth),
      ], width: sumWidth
    ).named("total")
    let isNegative = total.top.named("y_is_greater")
    let magnitude = isNegative.select(total.negated, else: total).truncated(to: sumWidth - 1)
    let sign = isSubtraction.select(
      total.isZero.select(zeroSign ? ones() : zero(), else: isNegative ^ x.sign), else: x.sign)
    let infinity = x.infinity | y.infinity
    return Number(
      sign: infinity.select(x.infinity.select(x.sign, else: y.sign), else: sign),
      significand: magnitude, exponent: exponent,
      nan: x.nan | y.nan | (x.infinity & y.infinity & isSubtraction), infinity: infinity,
      fractionBits: 0, isNormalized: false)
  }
}
