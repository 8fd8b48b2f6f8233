// SPDX-License-Identifier: Apache-2.0

/// Casts between formats by an exponent shift: FP4 weights become FP8 operands by adding to the
/// exponent, when every value times 2^-k is one of the target's.
///
/// Source: ZeroQuant-FP, arXiv 2307.09782, section 4.
public enum ShiftedCast {
  /// The shifts k for which every finite value of `source` times 2^-k is exactly a value of `target`:
  /// the longest run that holds k = 0 or lies nearest to it; nil when there is none.
  public static func exactShifts(
    from source: NumberFormat, to target: NumberFormat,
    searching limits: ClosedRange<Int> = -300...300
  ) -> ClosedRange<Int>? {
    guard source.width <= 16 else { return nil }
    let values = (0..<UInt64(1) << UInt64(source.width)).compactMap { code -> ExactValue? in
      guard case .finite(let value) = source.decode(code) else { return nil }
      return value
    }
    var best: ClosedRange<Int>?
    var start: Int?
    for k in limits {
      if isExact(values, shift: k, target) {
        if start == nil { start = k }
        if let first = start, best.map({ k - first >= $0.count }) ?? true { best = first...k }
      } else {
        start = nil
      }
    }
    return best
  }

  private static func isExact(
    _ values: [ExactValue], shift k: Int, _ target: NumberFormat
  ) -> Bool {
    let rounding = Rounding(.roundTowardZero, overflow: .saturate)
    return values.allSatisfy { value in
      let shifted = ExactValue(
        isNegative: value.isNegative, significand: value.significand, exponent: value.exponent - k)
      let encoded = target.encode(.finite(shifted), rounding: rounding)
      guard case .finite(let back) = target.decode(encoded.code) else { return false }
      return back.compare(to: shifted) == 0
    }
  }
}
