// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The code of a number in a format: normalised, rounded once, packed.
  ///
  /// The lowest bit of the number may stand for all bits below it. The number's sign is that of a zero. A
  /// block that all roundings of the same kind share.
  ///
  /// - Parameter random: the random bits of a stochastic rounding.
  func round(
    _ number: Number, to format: NumberFormat, _ rounding: Rounding, random: Signal?,
    name: String
  ) throws -> Signal {
    if rounding.usesRandomBits, random == nil {
      throw UnitError(
        stage: builder.stage, "a stochastic rounding at \(name) without random bits",
        remedy: "circuits draw at products, sums of a block, the accumulator and the result")
    }
    let shape =
      "round \(number.shape) to \(format.name) \(format.hashValue) \(rounding) \(builder.stage)"
    let module = try library.module(
      shape, name: "round_\(number.significand.width)_to_\(identifier(format.name))"
    ) { name in
      let block = ModuleBuilder(
        name,
        documentation: [
          "The code of a number in \(format.name): \(rounding.direction.name), "
            + "overflow: \(rounding.overflow.rawValue)."
        ])
      block.stage = builder.stage
      let (inner, _) = block.input("number", like: number)
      let bits = random.map { block.input("random", width: $0.width) }
      let code: Signal
      switch format {
      case .float(let float):
        code = try FloatRounder(float, rounding).code(of: inner, random: bits)
      case .fixedPoint(let fixed):
        code = block.code(of: inner, fixed, rounding, random: bits)
      case .codeBook:
        throw UnitError(
          stage: "final", "a rounding to the code book \(format.name)",
          remedy: "circuits round to float and fixed-point formats")
      }
      block.output("code", code)
      return try block.build()
    }
    let inputs = number.wiresThatVary + (random.map { [$0] } ?? [])
    let outputs = builder.instance(module, name: "round_\(name)", inputs)
    return outputs[0].named("\(name)_code")
  }
}

/// A number becomes a code of a float format.
///
/// With E the exponent of the top bit of the significand's word, emin that of the least normal number:
///
/// 1. A word that lies below emin altogether is shifted down to it (with a sticky bit).
/// 2. It is shifted up by its leading zeros, but no further than E - emin: the top bit is then the leading
///    bit of a normal number, or 0 for a subnormal.
/// 3. The top p bits are kept, the rest decides whether they go up. Biased exponent and trailing
///    significand are one word, so that a carry goes on into the exponent by itself.
struct FloatRounder {
  let format: FloatFormat
  let rounding: Rounding
  private let codes: SpecialCodes

  init(_ format: FloatFormat, _ rounding: Rounding) {
    self.format = format
    self.rounding = rounding
    codes = SpecialCodes(format, rounding)
  }

  func code(of number: Number, random: Signal?) throws -> Signal {
    let builder = number.sign.builder
    let p = format.precision
    let t = p - 1
    // E - emin, in two's complement where it can be negative.
    let least = number.highestBit - number.exponent.greatest + number.exponent.least
    let margin = margin(number, least: least)
    // What is shifted down needs its lower bits at once.
    let word = margin.below == nil ? number.significand : padded(number.significand)
    let (above, isNonzero) = (margin.places, word.isNonzero.named("is_nonzero"))

    let lowered = margin.lowered(word)
    // A float number whose subnormals have emin, or come to lie there, is in its place.
    let isPlaced = number.isNormalized && least <= format.minimumExponent
    let leadingZeros =
      isPlaced ? builder.zero() : lowered.leadingZeroCount.named("leading_zeros")
    let places: Signal
    if isPlaced || least - format.minimumExponent >= word.width {
      places = leadingZeros
    } else {
      let common = max(above.width, leadingZeros.width)
      let (zeros, limit) = (
        leadingZeros.zeroExtended(to: common), above.zeroExtended(to: common)
      )
      places = zeros.isLess(than: limit).select(zeros, else: limit)
    }
    let normalized = padded(lowered.shiftedLeft(by: places.named("normalizing_shift")))
      .named("normalized")
    let width = normalized.width
    let isNormal = normalized.top.named("is_normal")
    let kept = normalized[width - p..<width]
    let dropped = normalized.truncated(to: width - p).named("dropped")

    // The biased exponent of a normal number, 0 of a subnormal; one less without subnormals.
    let fieldWidth = max(above.width, leadingZeros.width, format.fields.exponentBits) + 1
    let step = builder.constant(format.fields.hasSubnormals ? 1 : 0, width: fieldWidth)
    let field =
      (above.zeroExtended(to: fieldWidth) + step - leadingZeros.zeroExtended(to: fieldWidth))
      .masked(by: isNormal).named("biased_exponent")
    let truncated = t > 0 ? field.above(kept.truncated(to: t)) : field
    let goesUp = rounding.direction.increment(
      sign: number.sign, lastBit: truncated[0], dropped: dropped, random: random
    ).named("rounds_up")
    let magnitude = (truncated + goesUp.zeroExtended(to: truncated.width)).named("magnitude")

    var isOverflow =
      number.highestBit < greatestBinade
      ? builder.zero()
      : builder.constant(format.greatestFiniteCode, width: magnitude.width)
        .isLess(than: magnitude).named("overflow")
    var finite = magnitude.resized(to: format.fields.exponentBits + t)
    var isZero = ~isNonzero
    if rounding.subnormalResults == .flushed, format.fields.hasSubnormals {
      let isTiny = tininess(
        normalized, sign: number.sign, magnitude: magnitude, isNormal: isNormal, random: random
      ).named("is_tiny")
      finite = finite.masked(by: ~isTiny)
      if format.greatestFiniteCode >> UInt64(t) == 0 {
        // A format of subnormals alone: what would overflow is flushed, or clipped before that.
        let greatest = builder.constant(format.greatestFiniteCode, width: truncated.width)
        isOverflow =
          rounding.clipping == .beforeRounding && rounding.overflow == .saturate
          ? greatest.isLess(than: truncated) | (greatest.equals(truncated) & dropped.isNonzero)
          : isOverflow & ~isTiny
      }
    }
    if !format.fields.hasSubnormals {
      let isBelow = ~isNormal | (format.fields.hasZero ? truncated.isZero : builder.zero())
      let least = belowLeast(normalized, sign: number.sign, random: random)
      finite = isBelow.named("below_least").select(
        least.zeroExtended(to: finite.width), else: finite)
      if !format.fields.hasZero { isZero = builder.zero() }
    }
    return delivered(
      number, finite: finite, isZero: isZero, isNonzero: isNonzero,
      isOverflow: isOverflow)
  }

  /// The exponent of the greatest finite number's leading bit; emin of a format of subnormals alone.
  private var greatestBinade: Int {
    let field = Int(format.greatestFiniteCode >> UInt64(format.fields.trailingSignificandBits))
    return format.minimumExponent + max(field - (format.fields.hasSubnormals ? 1 : 0), 0)
  }

  /// The significand with zeros below, so that all that the rounding looks at is there.
  private func padded(_ word: Signal) -> Signal {
    // One bit more for a rounding at the binade below the least normal.
    let wanted = format.precision + rounding.direction.lookedAt + 1
    return word.above(zeros: max(wanted - word.width, 0))
  }

  /// How far the top of the word lies above emin.
  private struct Margin {
    /// The distance, 0 where the word lies below.
    let places: Signal
    /// The distance below, nil when it never does.
    let below: Signal?

    /// The word shifted down to emin, the lowest bit standing for what is lost.
    func lowered(_ word: Signal) -> Signal {
      guard let below else { return word }
      let shifted = word.shiftedRight(by: below)
      let lost = word & ~word.builder.ones(word.width).shiftedLeft(by: below)
      return (shifted | lost.isNonzero.zeroExtended(to: word.width)).named("lowered")
    }
  }

  private func margin(_ number: Number, least: Int) -> Margin {
    let builder = number.sign.builder
    let top = number.significand.width - 1
    let offset = number.exponent.base + top - format.minimumExponent
    if least >= format.minimumExponent {
      return Margin(
        places: number.exponent.plus(top).word(from: format.minimumExponent), below: nil)
    }
    let width =
      max(number.exponent.word.width, Operation.width(holding: abs(offset))) + 2
    let distance =
      number.exponent.word.zeroExtended(to: width)
      + builder.constant(signed: offset, width: width)
    let isBelow = distance.top.named("below_least_normal")
    return Margin(
      places: distance.truncated(to: width - 1).masked(by: ~isBelow),
      below: distance.negated.truncated(to: width - 1).masked(by: isBelow).named("places_below"))
  }

  /// Whether a result below the least normal number counts as tiny, by the rounding's rule.
  private func tininess(
    _ normalized: Signal, sign: Signal, magnitude: Signal, isNormal: Signal, random: Signal?
  ) -> Signal {
    let (p, width) = (format.precision, normalized.width)
    switch rounding.tininess {
    case .beforeRounding: return ~isNormal
    case .asDelivered:
      return ~isNormal & magnitude[p - 1..<magnitude.width].isZero
    case .afterRounding:
      // From the binade just below a rounding to full precision can reach the least normal: all ones
      // that go up.
      let kept = normalized[width - 1 - p..<width - 1]
      // With one significand bit "even" means the code, and the code there would be an odd one.
      let goesUp = rounding.direction.increment(
        sign: sign, lastBit: p == 1 ? ~kept[0] : kept[0],
        dropped: normalized.truncated(to: width - 1 - p),
        random: random)
      return ~isNormal & ~(kept.allOnes & goesUp)
    }
  }

  /// In a format without subnormals, what a nonzero number below the least one becomes: 0 or code 1.
  private func belowLeast(_ normalized: Signal, sign: Signal, random: Signal?) -> Signal {
    let builder = sign.builder
    let width = normalized.width
    let t = format.fields.trailingSignificandBits
    guard format.fields.hasZero else { return builder.zero() }
    // Half of the least value, 2^(emin - 1) × (1 + 2^-t), where the top bit is worth 2^emin.
    let half = Bits.bit(width - 2, width: width) + Bits.bit(width - 2 - t, width: width)
    let isAbove = builder.constant(half).isLess(than: normalized)
    let isHalf = normalized.equals(builder.constant(half))
    switch rounding.direction {
    case .roundTiesToEven: return isAbove
    case .roundTiesToAway: return isAbove | isHalf
    case .roundTowardZero: return builder.zero()
    case .roundTowardPositive: return ~sign
    case .roundTowardNegative: return sign
    case .roundToOdd: return builder.ones()
    case .stochastic(let bits):
      // floor(x × 2^bits) + random carries for x = number / least where number × 2^bits is at least
      // (2^bits - random) × least: no division. Both count units of 2^(emin - t - bits).
      let wide = t + bits + 2
      let number = normalized[width - 1 - t - bits..<width].zeroExtended(to: wide)
      let rest =
        builder.constant(Bits.bit(bits, width: wide))
        - (random ?? builder.zero(bits)).zeroExtended(to: wide)
      return ~number.isLess(than: rest.shiftedLeft(by: t) + rest)
    }
  }

  /// Sign, special values and overflow joined to the code.
  private func delivered(
    _ number: Number, finite: Signal, isZero: Signal, isNonzero: Signal, isOverflow: Signal
  ) -> Signal {
    let builder = number.sign.builder
    let width = format.width
    func constant(_ code: UInt64) -> Signal { builder.constant(code, width: width) }
    func bySign(_ codes: (positive: UInt64, negative: UInt64)) -> Signal {
      number.sign.select(constant(codes.negative), else: constant(codes.positive))
    }
    var code = format.isSigned ? number.sign.above(finite) : finite
    // A result that came to nothing has the sign that the format's zeros have.
    if format.fields.hasZero, codes.zero.negative == 0, format.isSigned {
      code = (number.sign & finite.isNonzero).above(finite)
    }
    if let negative = codes.negativeNumber {
      code = (number.sign & isNonzero).select(constant(negative), else: code)
    }
    code = isOverflow.select(bySign(codes.overflow), else: code)
    code = isZero.select(bySign(codes.zero), else: code)
    code = number.infinity.select(bySign(codes.infinity), else: code)
    return number.nan.select(constant(codes.nan), else: code)
  }
}
