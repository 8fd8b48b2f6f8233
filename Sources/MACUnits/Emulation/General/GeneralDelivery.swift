// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a unit delivers for NaNs and zeros.
struct GeneralDelivery: Sendable {
  private let zeroIsPositive: Bool
  private let nanCode: UInt64?
  private let nanOperands: NaNOperands?

  init(_ description: MACUnit.Description) {
    zeroIsPositive = description.special.zeroSign == .positive
    var canonical: UInt64?
    if case .float(let float) = description.final.format { canonical = float.canonicalNaNCode }
    nanCode = description.special.nanCode ?? canonical
    nanOperands = NaNOperands(description)
  }

  /// The code that goes out for a result and its code.
  @inline(__always)
  func delivered(
    _ code: UInt64, _ result: GeneralNumber, _ format: GeneralFormat, _ a: Span<UInt64>,
    _ b: Span<UInt64>, _ c: UInt64, _ count: Int
  ) -> UInt64 {
    if result.kind == .nan { return nanOperands?.code(a, b, c, count) ?? nanCode ?? code }
    if zeroIsPositive, result.kind == .negativeZero { return format.positiveZero ?? code }
    return code
  }

  /// Finds the operand whose NaN is delivered.
  private struct NaNOperands: Sendable {
    let run: Int
    let mask: UInt64
    let a: GeneralFloat?
    let b: GeneralFloat?
    let c: GeneralFloat?
    let result: GeneralFloat

    init?(_ description: MACUnit.Description) {
      guard let run = description.special.nanOperandRun,
        let result = GeneralFormat.of(description.final.format) as? GeneralFloat
      else { return nil }
      func float(_ format: NumberFormat) -> GeneralFloat? {
        GeneralFormat.of(format) as? GeneralFloat
      }
      self.run = max(run, 1)
      self.result = result
      mask = description.decode.factorMask
      a = float(description.decode.a)
      b = float(description.decode.b)
      c = float(description.decode.c)
    }

    /// The NaN of the last run that has one, the first one there; else that of c.
    func code(_ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64, _ count: Int) -> UInt64? {
      var end = count
      while end > 0 {
        let first = (end - 1) / run * run
        for k in first..<end {
          if let code = quiet(a[k] & mask, self.a) ?? quiet(b[k] & mask, self.b) { return code }
        }
        end = first
      }
      return quiet(c, self.c)
    }

    /// A NaN operand's sign and leading trailing bits in a quiet NaN of the result's format.
    private func quiet(_ word: UInt64, _ format: GeneralFloat?) -> UInt64? {
      guard let format, format.number(of: word).kind == .nan else { return nil }
      let trailing = word & (1 << UInt64(format.t) - 1)
      let moved = trailing << (result.t - format.t)
      let quietBit: UInt64 = result.t > 0 ? 1 << UInt64(result.t - 1) : 0
      let field = result.magnitudeMask & ~(1 << UInt64(result.t) - 1)
      return (word & format.signMask != 0 ? result.signMask : 0) | field | moved | quietBit
    }
  }
}
