// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What an alignment leaves of a sum: a whole number of units 2^(E - F), E the greatest exponent.
struct AlignedBounds {
  private let sum: AlignedSum
  /// The least E.
  private let leastExponent: Int
  /// The most bits of the whole number; nil where exponents do not bound the terms.
  private let bits: Int?

  /// Nil for units without an aligned sum, and for factors that are no floats.
  init?(_ unit: MACUnit.Description, length: Int) {
    guard case .aligned(let sum) = unit.sum else { return nil }
    var exponents: [Int] = []
    var product = 0
    for format in [unit.decode.multiplied.a, unit.decode.multiplied.b] {
      guard case .float(let float) = format else { return nil }
      product += float.minimumExponent
    }
    if case .rounded(let format, _) = unit.product {
      guard case .float(let float) = format else { return nil }
      product = float.minimumExponent
    }
    // |term| < 2^(e + 2): a product of two significands below 2.
    var growth = 2
    var scales = 0
    switch unit.scale {
    case .none: break
    case .constant(let exponent): product += exponent
    case .blocks(let blocks):
      for format in [blocks.a, blocks.b] {
        guard case .float(let float) = format else { return nil }
        scales += min(float.minimumExponent, 0)
        if float.fields.trailingSignificandBits > 0 { growth += 1 }
      }
      product += scales - (blocks.microexponentRun == nil ? 0 : 2)
    }
    exponents.append(sum.groupSize == nil ? product : scales)
    if case .aligned(let format, _) = unit.accumulate {
      for format in [format, unit.decode.c] {
        guard case .float(let float) = format else { return nil }
        exponents.append(float.minimumExponent)
      }
    }
    self.sum = sum
    leastExponent = max(exponents.min() ?? 0, sum.minimumExponent ?? .min)
    bits =
      sum.groupSize == nil
      ? sum.fractionBits + growth + MACUnit.Widths.carryBits(terms: length + 1) + 1 : nil
  }

  /// The bounds of a sum after its terms were cut.
  func cut(_ bounds: WireBounds) -> WireBounds {
    WireBounds(
      lowest: max(bounds.lowest, leastExponent - sum.fractionBits), greatest: bounds.greatest,
      bits: bits)
  }

  /// Whether beside the greatest accumulators all products are cut off, so that none grows beyond.
  func drops(_ greatest: Double, beside format: NumberFormat, _ addend: WireBounds) -> Bool {
    guard sum.discarded == .truncated, sum.groupSize == nil else { return false }
    let top = min(WireBounds(format).highest, addend.highest)
    return greatest < Double(sign: .plus, exponent: top - sum.fractionBits, significand: 1)
  }

  /// How far the leading bit of a sum that is not zero lies below that of its greatest term at most.
  var deepest: Int? { bits.map { _ in sum.fractionBits + 3 } }
}
