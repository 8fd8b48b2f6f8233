// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The conversion to the result format, its NaN and its zero sign.
  func finish<Sink: TraceSink>(
    _ accumulator: Accumulator, _ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64,
    _ dot: inout DotProgress<Sink>
  ) -> UnitResult {
    let format = description.final.format
    let rounding = description.final.rounding
    var value = accumulator.value
    var raised: ExceptionFlags = []
    if let total = accumulator.total {
      value = total.plus(
        accumulator.value, zeroSign: rounding.signOfCancellation, flags: &raised)
      dot.flags.formUnion(raised)
      dot.sink.record(
        "accumulate", nil, value, code: nil, format: nil, flags: raised, isJammed: total.isWide)
      raised = []
    }
    var code: UInt64
    var delivered: FormatValue
    if plan.deliversAccumulator {
      code = accumulator.code
      delivered = accumulator.value
    } else {
      let bits = rounding.usesRandomBits ? dot.random.bits(.final) : 0
      let encoded = format.encode(value, rounding: rounding, randomBits: bits)
      raised = encoded.flags
      dot.flags.formUnion(raised)
      code = encoded.code
      delivered = format.decode(code)
    }
    if delivered.isNaN {
      code =
        nanOperand(a, b, c, count: dot.count) ?? description.special.nanCode
        ?? format.canonicalNaNCode ?? code
      delivered = format.decode(code)
    } else if description.special.zeroSign == .positive, case .finite(let exact) = delivered,
      exact.isZero, exact.isNegative
    {
      code = format.positiveZeroCode ?? code
      delivered = format.decode(code)
    }
    dot.sink.record(
      "final", nil, delivered, code: code, format: format, flags: raised)
    return UnitResult(code: code, flags: dot.flags)
  }

  /// The NaN operand that a unit of that kind delivers, nil when it delivers its own or no operand is one.
  private func nanOperand(
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64, count: Int
  ) -> UInt64? {
    guard let run = description.special.nanOperandRun,
      case .float(let result) = description.final.format
    else { return nil }
    let decode = description.decode
    let mask = decode.factorMask
    var start = (count - 1) / run * run
    while start >= 0 {
      for k in start..<min(start + run, count) {
        if let code = decode.a.quietNaN(a[k] & mask, in: result) { return code }
        if let code = decode.b.quietNaN(b[k] & mask, in: result) { return code }
      }
      start -= run
    }
    return decode.c.quietNaN(c, in: result)
  }
}

extension NumberFormat {
  /// A NaN code as a quiet NaN of another format: sign and leading trailing-significand bits stay.
  fileprivate func quietNaN(_ code: UInt64, in result: FloatFormat) -> UInt64? {
    guard case .float(let float) = self else { return nil }
    let code = code & (float.signMask | float.magnitudeMask)
    guard float.isNaN(code) else { return nil }
    let own = UInt64(float.fields.trailingSignificandBits)
    let wanted = UInt64(result.fields.trailingSignificandBits)
    let trailing = code & ((1 << own) - 1)
    let moved = own <= wanted ? trailing << (wanted - own) : trailing >> (own - wanted)
    let sign = code & float.signMask != 0 ? result.signMask : 0
    let exponent = (result.canonicalNaNCode ?? 0) & result.magnitudeMask & ~((1 << wanted) - 1)
    return sign | exponent | moved | (wanted > 0 ? 1 << (wanted - 1) : 0)
  }
}
