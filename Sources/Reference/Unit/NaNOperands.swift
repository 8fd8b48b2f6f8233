// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Finds the operand whose NaN a unit delivers (`SpecialValues.nanOperandRun`).
struct NaNOperands {
  private let run: Int
  private let mask: UInt64
  private let a: FloatCodes?
  private let b: FloatCodes?
  private let c: FloatCodes?
  private let result: FloatCodes

  /// Nil for units that deliver one NaN always.
  init?(_ description: MACUnit.Description) {
    guard let run = description.special.nanOperandRun,
      let result = Self.codes(description.final.format)
    else { return nil }
    self.run = max(run, 1)
    self.result = result
    mask = description.decode.factorMask
    a = Self.codes(description.decode.a)
    b = Self.codes(description.decode.b)
    c = Self.codes(description.decode.c)
  }

  private static func codes(_ format: NumberFormat) -> FloatCodes? {
    if case .float(let float) = format { return FloatCodes(float) }
    return nil
  }

  /// The code of the result's NaN, nil when no operand is one.
  func code(_ wordsA: Span<UInt64>, _ wordsB: Span<UInt64>, _ c: UInt64) -> UInt64? {
    let count = min(wordsA.count, wordsB.count)
    // The last run that has a NaN; within it the first.
    for first in stride(from: 0, to: count, by: run).reversed() {
      for k in first..<min(first + run, count) {
        if let code = quiet(wordsA[k] & mask, a) ?? quiet(wordsB[k] & mask, b) { return code }
      }
    }
    return quiet(c, self.c)
  }

  /// The operand's sign and trailing significand as a quiet NaN of the result's format; nil for an
  /// operand that is no NaN.
  private func quiet(_ word: UInt64, _ codes: FloatCodes?) -> UInt64? {
    guard let codes, case .nan = codes.kind(of: word), result.t > 0 else { return nil }
    let trailing = word & ((1 << UInt64(codes.t)) - 1)
    let aligned =
      codes.t > result.t
      ? trailing >> UInt64(codes.t - result.t) : trailing << UInt64(result.t - codes.t)
    // All exponent bits set, and the top trailing bit, which makes the NaN a quiet one.
    let quietBit = UInt64(1) << UInt64(result.t - 1)
    let top = result.magnitudeBits & ~((quietBit << 1) - 1)
    let sign = word & codes.signBit != 0 ? result.signBit : 0
    let code = sign | top | quietBit | aligned
    // Other formats than IEEE 754's may have no such NaN.
    guard case .nan = result.kind(of: code) else { return nil }
    return code
  }
}
