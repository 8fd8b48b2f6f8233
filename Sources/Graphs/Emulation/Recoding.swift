// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The codes of one format as codes of a wider one: the same numbers, or all of them times one power of two.
///
/// A unit for 8-bit operands takes any grid whose numbers it has: E2M1 weights on an FP8 tensor core (the cast of
/// ZeroQuant-FP, arXiv 2307.09782), INT4 on E4M3, or E2M1 on INT8 with the numbers doubled. A power of two goes into
/// the scale, so nothing is rounded.
public struct Recoding: Sendable, Hashable {
  /// The codes by the narrow format's code.
  let table: [UInt64]
  /// The wide code stands for the narrow one's number × 2^shift.
  public let shift: Int

  /// Finds the numbers of a format in another.
  ///
  /// - Returns: nil when some number of the narrow format, times no power of two from 2^-40 to 2^40 that all share, is
  ///   in the wide one. Of several powers the nearest to 1 counts.
  public init?(from narrow: NumberFormat, to wide: NumberFormat) {
    guard narrow.width <= 12 else { return nil }
    let numbers = (0..<UInt64(1) << UInt64(narrow.width)).map { narrow.decode($0) }
    let shifts = [0] + (1...40).flatMap { [-$0, $0] }
    for shift in shifts {
      if let table = Self.table(numbers, wide, shift) {
        self.table = table
        self.shift = shift
        return
      }
    }
    return nil
  }

  /// The recoding of a grid for a unit's operand; nil when the unit has the grid's own format.
  ///
  /// - Throws: `GraphError` when the operand has not all numbers of the grid.
  public static func needed(
    from narrow: NumberFormat, to wide: NumberFormat, of unit: MACUnit
  ) throws -> Recoding? {
    if narrow == wide { return nil }
    guard let recoding = Recoding(from: narrow, to: wide) else {
      throw GraphError(
        "\(unit.name) takes \(wide.name), which has not all numbers of \(narrow.name)",
        remedy: "choose a narrower format or another unit")
    }
    return recoding
  }

  private static func table(
    _ numbers: [FormatValue], _ wide: NumberFormat, _ shift: Int
  ) -> [UInt64]? {
    let factor = Double(sign: .plus, exponent: shift, significand: 1)
    var table: [UInt64] = []
    for number in numbers {
      guard case .finite = number else {
        table.append(wide.canonicalNaNCode ?? wide.positiveZeroCode ?? 0)
        continue
      }
      let wanted = number.asDouble * factor
      let code = wide.encode(FormatValue(wanted), rounding: Rounding(overflow: .saturate)).code
      // A zero may lose its sign where the wide format has one zero.
      guard wide.decode(code).asDouble == wanted else { return nil }
      table.append(code)
    }
    return table
  }

  /// The wide codes.
  func codes(_ narrow: [UInt64]) -> [UInt64] { narrow.map { table[Int($0)] } }

  /// The scale of a wide code for that of a narrow one; exact.
  public func scale(_ narrow: Float) -> Float {
    narrow * Float(sign: .plus, exponent: -shift, significand: 1)
  }
}
