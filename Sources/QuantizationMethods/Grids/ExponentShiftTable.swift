// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension ShiftedCast {
  /// For each code of a narrow format the code of its value times 2^-k in a wide one.
  ///
  /// FP4 to FP8 is exact for k from -13 to 15 into E5M2 and from -6 to 8 into E4M3: weights of FP4 with scales that
  /// differ by powers of two become FP8 operands of one scale.
  ///
  /// - Throws: `FormatError` when a value has no code of its own there, or the narrow format has more than 16 bits.
  ///
  /// Source: ZeroQuant-FP (arXiv 2307.09782).
  public static func codes(
    of source: NumberFormat, in target: NumberFormat, shift k: Int
  ) throws -> [UInt64] {
    guard source.width <= CodeGrid.maximumWidth else {
      throw FormatError(
        "\(source.name) has too many codes for a table",
        remedy: "choose a format of at most \(CodeGrid.maximumWidth) bits")
    }
    let rounding = Rounding(.roundTowardZero, overflow: .saturate)
    return try (0..<UInt64(1) << UInt64(source.width)).map { code in
      guard case .finite(var value) = source.decode(code) else {
        throw FormatError(
          "code \(source.hex(code)) of \(source.name) is no number",
          remedy: "choose a format of numbers only")
      }
      value.exponent -= k
      let encoded = target.encode(.finite(value), rounding: rounding)
      guard case .finite(let back) = target.decode(encoded.code), back.compare(to: value) == 0
      else {
        throw FormatError(
          "\(value.asDouble) is no value of \(target.name)",
          remedy: "choose another shift or a wider format")
      }
      return encoded.code
    }
  }
}
