// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// An operand as the delivery of NaNs looks at it.
struct NaNCandidate {
  /// The bits of its code that the unit reads.
  let code: Signal
  /// The format of the code.
  let format: NumberFormat
  /// Whether it is a NaN.
  let isNaN: Signal
}

extension CircuitContext {
  /// The NaN operand that a unit delivers: its code in the result's format, and whether any operand is one.
  ///
  /// - Parameters:
  ///   - a: the first factors, k ascending.
  ///   - b: the second factors.
  ///   - c: the addend.
  ///   - run: r, the length of the runs of k of which the last counts.
  func nanOperand(
    a: [NaNCandidate], b: [NaNCandidate], c: NaNCandidate, run: Int, in result: FloatFormat
  ) -> (code: Signal, isAny: Signal) {
    let length = min(a.count, b.count)
    var ordered: [NaNCandidate] = []
    for start in stride(from: 0, to: length, by: max(run, 1)).reversed() {
      for k in start..<min(start + max(run, 1), length) { ordered += [a[k], b[k]] }
    }
    ordered.append(c)
    // The first of the order wins: it is asked last.
    var code = builder.zero(result.width)
    for candidate in ordered.reversed() {
      code = candidate.isNaN.select(quiet(candidate, in: result), else: code)
    }
    return (code.named("nan_operand"), any(ordered.map(\.isNaN)).named("has_nan_operand"))
  }

  /// A NaN's sign and leading trailing-significand bits as a quiet NaN of another format.
  private func quiet(_ candidate: NaNCandidate, in result: FloatFormat) -> Signal {
    guard case .float(let format) = candidate.format else { return builder.zero(result.width) }
    let (own, wanted) = (
      format.fields.trailingSignificandBits, result.fields.trailingSignificandBits
    )
    let exponent = builder.ones(result.fields.exponentBits)
    var parts: [Signal] = []
    if result.isSigned {
      parts.append(format.isSigned ? candidate.code[format.width - 1] : builder.zero())
    }
    parts.append(exponent)
    if wanted > 0 {
      // The quiet bit, and what fits below it.
      parts.append(builder.ones())
      let low = min(own, wanted) - 1
      if low > 0 { parts.append(candidate.code[own - 1 - low..<own - 1]) }
      let rest = wanted - 1 - max(low, 0)
      if rest > 0 { parts.append(builder.zero(rest)) }
    }
    return builder.concatenate(parts)
  }
}
