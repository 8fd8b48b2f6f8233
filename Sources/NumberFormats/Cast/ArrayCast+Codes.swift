// SPDX-License-Identifier: Apache-2.0
internal import CKernels

extension ArrayCast {
  /// The codes of float32 numbers, each divided by a scale and rounded once from the exact quotient.
  ///
  /// - Parameters:
  ///   - values: any count; NaNs and infinities become what the rounding says.
  ///   - scale: what all are divided by: a positive normal number. A power of two costs nothing.
  ///   - random: the random numbers of a stochastic rounding.
  ///   - type: the type of a code, unsigned, at least as wide as the format.
  /// - Returns: as many codes, in the low bits.
  /// - Throws: `FormatError` when codes do not fit the type, the scale is no positive normal number, or
  ///   the rounding is stochastic and no seed is given.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: Span<Float>, dividedBy scale: Float = 1, random: CastRandom? = nil,
    as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try codes(of: values, dividedBy: scale, random: random, level: .best, narrow: true)
  }

  /// The codes of an array of float32 numbers; see the variant of spans.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: [Float], dividedBy scale: Float = 1, random: CastRandom? = nil,
    as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try codes(of: values.span, dividedBy: scale, random: random, level: .best, narrow: true)
  }

  /// The codes of float64 numbers.
  ///
  /// - Parameters:
  ///   - values: any count; NaNs and infinities become what the rounding says.
  ///   - random: the random numbers of a stochastic rounding.
  ///   - type: the type of a code, unsigned, at least as wide as the format.
  /// - Returns: as many codes, in the low bits.
  /// - Throws: `FormatError` when codes do not fit the type, or the rounding is stochastic and no seed is
  ///   given.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: Span<Double>, random: CastRandom? = nil, as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try codes(of: values, random: random, level: .best)
  }

  /// The codes of an array of float64 numbers; see the variant of spans.
  public func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: [Double], random: CastRandom? = nil, as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try codes(of: values.span, random: random, level: .best)
  }

  // MARK: A level of instructions

  /// - Parameters:
  ///   - level: the instructions.
  ///   - narrow: whether lanes of 32 bits may be used.
  package func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: Span<Float>, dividedBy scale: Float = 1, random: CastRandom? = nil,
    level: KernelLevel, narrow: Bool = true, as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try checkCode(Code.self)
    let random = try drawn(random)
    guard scale.isNormal, scale > 0 else {
      throw FormatError(
        "a cast divides by \(scale)", remedy: "give a positive normal number")
    }
    return checkedCodes(of: values, dividedBy: scale, random: random, level: level, narrow: narrow)
  }

  /// The same for a code that fits, a scale that is positive and normal, and stated random numbers.
  package func checkedCodes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: Span<Float>, dividedBy scale: Float, random: CastRandom = CastRandom(seed: 0),
    level: KernelLevel = .best, narrow: Bool = true
  ) -> [Code] {
    guard var target, let way = way(dividingBy: scale) else {
      return (0..<values.count).map {
        Code(truncatingIfNeeded: code(of: values[$0], scale: scale, random.bits($0)))
      }
    }
    let lanes = narrow ? way : gb_cast_wide
    return [Code](unsafeUninitializedCapacity: values.count) { codes, count in
      values.withUnsafeBufferPointer {
        gb_cast_f32(
          level.inC, lanes, &target, $0.baseAddress, Int64($0.count), Double(scale),
          codes.baseAddress, Int32(Code.bitWidth / 8),
          gb_cast_random(key: random.key, first: random.firstIndex))
      }
      count = values.count
    }
  }

  package func codes<Code: FixedWidthInteger & UnsignedInteger>(
    of values: Span<Double>, random: CastRandom? = nil, level: KernelLevel,
    as type: Code.Type = Code.self
  ) throws(FormatError) -> [Code] {
    try checkCode(Code.self)
    let random = try drawn(random)
    guard var target, gb_cast_way_f64(&target) != gb_cast_none else {
      return (0..<values.count).map { i in
        Code(
          truncatingIfNeeded: format.encode(
            FormatValue(values[i]), rounding: rounding, randomBits: random.bits(i)
          ).code)
      }
    }
    return [Code](unsafeUninitializedCapacity: values.count) { codes, count in
      values.withUnsafeBufferPointer {
        gb_cast_f64(
          level.inC, &target, $0.baseAddress, Int64($0.count), codes.baseAddress,
          Int32(Code.bitWidth / 8),
          gb_cast_random(key: random.key, first: random.firstIndex))
      }
      count = values.count
    }
  }

  /// How the kernels cast quotients by a scale; nil when they do not.
  func way(dividingBy scale: Float) -> gb_cast_way? {
    guard var target else { return nil }
    let way = gb_cast_way_f32(&target)
    guard way != gb_cast_none else { return nil }
    if scale.significand == 1 { return way }
    // Wrapping needs every integer bit of a quotient, however large.
    let isExact =
      !rounding.usesRandomBits && target.wraps == 0
      && target.pointBits + scale.significantBits <= 51
    return isExact ? gb_cast_wide : nil
  }

  /// One by one, by the definition.
  func code(of value: Float, scale: Float, _ randomBits: UInt64) -> UInt64 {
    guard scale != 1, value.isFinite else {
      return format.encode(
        FormatValue(Double(value)), rounding: rounding, randomBits: randomBits
      ).code
    }
    let quotient = ExactValue(Double(value)).quotientJamming(by: ExactValue(Double(scale)))
    return format.encode(.finite(quotient), rounding: rounding, randomBits: randomBits).code
  }
}

extension gb_cast_target {
  /// The most significant bits of a number of the format or of a midpoint between two.
  var pointBits: Int { is_fixed != 0 ? Int(width) + 2 : Int(trailing_bits) + 2 }
}

extension Float {
  /// From the leading bit to the last one that is set; of a nonzero number.
  var significantBits: Int {
    24 - (significandBitPattern | 1 << 23).trailingZeroBitCount
  }
}
