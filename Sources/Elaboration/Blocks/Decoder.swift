// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// A code as a number, by a decoder that all operands of the format share.
  ///
  /// - Parameters:
  ///   - code: a word of the format's width.
  ///   - subnormals: what subnormal operands count as.
  ///   - convertedTo: the format into which the number is converted, exactly, before it is used.
  ///   - name: of the instance, and the first part of the words' names.
  func decode(
    _ code: Signal, _ format: NumberFormat, subnormals: SubnormalOperands = .kept,
    convertedTo: NumberFormat? = nil, name: String
  ) throws -> Number {
    let flush = subnormals == .kept ? "" : "_\(subnormals.rawValue)"
    func build(_ block: ModuleBuilder) throws -> Number {
      block.stage = "decode"
      let number = try block.decoded(
        block.input("code", width: format.width), format, subnormals: subnormals)
      block.output("number", number)
      return number
    }
    let module = try library.module(
      "decode \(format.name) \(format.hashValue)\(flush)",
      name: "decode_\(identifier(format.name))\(flush)"
    ) { name in
      let block = ModuleBuilder(
        name, documentation: ["The number of a code of \(format.name)."] + subnormals.lines)
      _ = try build(block)
      return try block.build()
    }
    let number = builder.number(
      "number", like: try build(ModuleBuilder("shape")), from: module,
      builder.instance(module, name: "decode_\(name)", [code])
    ).named(name)
    guard let convertedTo else { return number }
    var plain = number
    plain.nan = builder.zero()
    plain.infinity = builder.zero()
    let converted = try round(
      plain, to: convertedTo, Rounding(overflow: .saturate), random: nil,
      name: "\(name)_converted")
    var result = try decode(converted, convertedTo, name: "\(name)_converted")
    result.nan = number.nan
    result.infinity = number.infinity
    result.sign = number.sign
    return result
  }
}

extension SubnormalOperands {
  fileprivate var lines: [String] {
    switch self {
    case .kept: []
    case .flushed: ["Subnormals count as zeros of their sign."]
    case .flushedToPositiveZero: ["Subnormals count as +0."]
    }
  }
}

extension ModuleBuilder {
  /// The number of a code, word by word.
  func decoded(
    _ code: Signal, _ format: NumberFormat, subnormals: SubnormalOperands
  ) throws -> Number {
    switch format {
    case .float(let float): decoded(code, float, subnormals: subnormals)
    case .fixedPoint(let fixed): decoded(code, fixed)
    case .codeBook(let book): try decoded(code, book)
    }
  }

  private func decoded(
    _ code: Signal, _ format: FloatFormat, subnormals: SubnormalOperands
  ) -> Number {
    let fields = format.fields
    let t = fields.trailingSignificandBits
    let magnitude = code.truncated(to: fields.exponentBits + t)
    let field = magnitude[t..<t + fields.exponentBits].named("biased_exponent")
    var sign = fields.hasSign ? code.top.named("sign") : zero()
    let leading: Signal
    if fields.hasSubnormals {
      leading = field.isNonzero
    } else {
      leading = fields.hasZero ? magnitude.isNonzero : ones()
    }
    leading.named("leading_bit")
    var trailing = t > 0 ? magnitude.truncated(to: t) : nil
    if subnormals != .kept, fields.hasSubnormals, let bits = trailing {
      if subnormals == .flushedToPositiveZero {
        sign = sign & ~(~leading & bits.isNonzero)
      }
      trailing = bits.masked(by: leading)
    }
    let significand = trailing.map { leading.above($0) } ?? leading
    // Subnormals have the exponent of the lowest normal binade.
    let word =
      fields.hasSubnormals
      ? field | (~leading).zeroExtended(to: field.width) : field
    let offset = fields.exponentBias + t
    let (nan, infinity) = specials(code, format, field: field, magnitude: magnitude)
    return Number(
      sign: sign, significand: significand,
      exponent: Exponent(
        word: word, base: -offset, least: (fields.hasSubnormals ? 1 : 0) - offset,
        greatest: max(
          Int(format.greatestFiniteCode >> UInt64(t)), fields.hasSubnormals ? 1 : 0) - offset),
      nan: nan, infinity: infinity, fractionBits: t, isNormalized: true)
  }

  private func specials(
    _ code: Signal, _ format: FloatFormat, field: Signal, magnitude: Signal
  ) -> (nan: Signal, infinity: Signal) {
    let fields = format.fields
    let t = fields.trailingSignificandBits
    func isOne(of codes: [UInt64]) -> Signal {
      // Both signs of a magnitude need one comparison.
      var found = zero()
      var rest = Set(codes)
      for special in codes.sorted() where rest.contains(special) {
        let opposite = special ^ format.signMask
        if fields.hasSign, rest.contains(opposite) {
          found = found | magnitude.equals(special & format.magnitudeMask)
        } else {
          found = found | code.equals(special)
        }
        rest.subtract([special, opposite])
      }
      return found
    }
    var nan = isOne(of: fields.nanCodes)
    var infinity = isOne(of: fields.infinityCodes)
    if fields.reservesTopBinade {
      let isTop = field.allOnes
      if t > 0 {
        let hasTrailing = magnitude.truncated(to: t).isNonzero
        nan = nan | (isTop & hasTrailing)
        infinity = isTop & ~hasTrailing
      } else {
        infinity = isTop
      }
    }
    return (nan.named("is_nan"), infinity.named("is_infinity"))
  }

  private func decoded(_ code: Signal, _ format: FixedPointFormat) -> Number {
    let (integer, isSigned) = integer(code, format)
    let sign = isSigned ? integer.top.named("sign") : zero()
    return Number(
      sign: sign, significand: sign.select(integer.negated, else: integer),
      exponent: Exponent(constant: -format.fractionBits, self), nan: zero(), infinity: zero(),
      fractionBits: format.fractionBits, isNormalized: false)
  }

  /// The integer of a fixed-point code, the zero point taken off, and whether it is two's complement.
  func integer(_ code: Signal, _ format: FixedPointFormat) -> (word: Signal, isSigned: Bool) {
    guard format.zeroPoint != 0 else { return (code, format.isSigned) }
    let width = format.width + 2
    let wide = format.isSigned ? code.signExtended(to: width) : code.zeroExtended(to: width)
    return (wide - constant(signed: format.zeroPoint, width: width), true)
  }

  /// A table: a code book's values follow no rule.
  private func decoded(_ code: Signal, _ format: CodeBookFormat) throws -> Number {
    guard format.width <= 12 else {
      throw UnitError(
        stage: "decode", "a table of \(format.values.count) values for \(format.name)",
        remedy: "code books of up to 12 bits can be built")
    }
    let values = format.values.map { ExactValue($0) }
    let odd = values.map { value in
      let zeros = value.significand == 0 ? 0 : value.significand.trailingZeroBitCount
      return (
        isNegative: value.isNegative, significand: value.significand >> UInt128(zeros),
        exponent: value.significand == 0 ? Int.max : value.exponent + zeros
      )
    }
    let least = odd.map(\.exponent).min() ?? 0
    let greatest = odd.map(\.exponent).filter { $0 != .max }.max() ?? 0
    let width = max(
      odd.map { 128 - $0.significand.leadingZeroBitCount }.max() ?? 1, 1)
    let exponentWidth = Operation.width(holding: max(greatest - least, 0))
    let entries = (0..<1 << format.width).map { index -> Bits in
      guard index < odd.count else { return Bits.zero(width + exponentWidth + 1) }
      let entry = odd[index]
      let significand = Bits(
        width: width,
        limbs: [
          UInt64(truncatingIfNeeded: entry.significand),
          UInt64(truncatingIfNeeded: entry.significand >> 64),
        ])
      let exponent = Bits(
        width: exponentWidth, entry.exponent == .max ? 0 : UInt64(entry.exponent - least))
      return significand.below(exponent).below(Bits(width: 1, entry.isNegative ? 1 : 0))
    }
    let entry = lookup(code, entries).named("entry")
    return Number(
      sign: entry.top, significand: entry.truncated(to: width),
      exponent: Exponent(
        word: entry[width..<width + exponentWidth], base: least, least: least,
        greatest: greatest),
      nan: zero(), infinity: zero(), fractionBits: 0, isNormalized: false)
  }
}
