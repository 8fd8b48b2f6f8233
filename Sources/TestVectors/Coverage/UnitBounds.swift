// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The bounds of every wire of a unit.
struct UnitBounds: Sendable {
  /// The exact products.
  let product: WireBounds
  /// What enters the sum.
  let term: WireBounds
  /// A block's sum before its conversion.
  let blockSum: WireBounds
  /// What is added to the accumulator.
  let addition: WireBounds
  /// The accumulator before: c.
  let addend: WireBounds
  /// The exact sum of both.
  let total: WireBounds
  /// What is converted to the output.
  let final: WireBounds

  init(_ unit: MACUnit.Description, length: Int) {
    let (a, b) = unit.decode.multiplied
    var term = WireBounds(unit.decode.a).times(WireBounds(unit.decode.b))
    if a != unit.decode.a || b != unit.decode.b {
      term.bits = a.significandBits + b.significandBits
    }
    product = term
    if case .rounded(let format, _) = unit.product { term = term.rounded(to: format) }
    switch unit.scale {
    case .none: break
    case .constant(let exponent):
      term = WireBounds(
        lowest: term.lowest + exponent, greatest: term.greatest * Self.power(exponent),
        bits: term.bits)
    case .blocks(let blocks):
      // A scale that is missing counts as 1.
      var (first, second) = (WireBounds(blocks.a), WireBounds(blocks.b))
      first.lowest = min(first.lowest, 0)
      second.lowest = min(second.lowest, 0)
      term = term.times(first).times(second)
      if blocks.microexponentRun != nil { term.lowest -= 2 }
    }
    self.term = term
    // A cut that floors or jams may add a unit to every term: twice the sum is more than enough.
    let slack = unit.sum.alignment == nil ? 1 : 2
    let aligned = AlignedBounds(unit, length: length)
    let blockSum = aligned?.cut(term.summed(length * slack)) ?? term.summed(length * slack)
    self.blockSum = blockSum
    var addition = blockSum
    if case .converted(_, let format, _) = unit.sum { addition = blockSum.rounded(to: format) }
    if case .rounded(_, let format, _) = unit.sum, length > 1 {
      addition = WireBounds(
        lowest: blockSum.lowest,
        greatest: max(term.greatest, WireBounds(format).greatest))
    }
    if case .lanes = unit.sum {
      addition = WireBounds(lowest: blockSum.lowest, greatest: .infinity)
    }
    self.addition = addition
    addend = WireBounds(unit.decode.c)
    var total = addition.summed(1, with: addend)
    if case .aligned(let format, _) = unit.accumulate, let aligned {
      total = aligned.cut(addition.summed(1, with: addend.summed(2)))
      if aligned.drops(blockSum.greatest, beside: format, addend) {
        total.greatest = min(total.greatest, max(addend.greatest, WireBounds(format).greatest))
      }
    }
    if case .shifted(let shifted, _, _) = unit.accumulate {
      total = WireBounds(
        lowest: shifted.minimumExponent - shifted.resultFractionBits,
        greatest: 2 * (addition.greatest + addend.greatest), bits: shifted.resultFractionBits + 2)
    }
    self.total = total
    switch unit.accumulate {
    case .rounded(let format, _), .aligned(let format, _), .shifted(_, let format, _):
      final = total.rounded(to: format)
    case .register(let register, _):
      final = WireBounds(
        lowest: max(total.lowest, register.lowestExponent),
        greatest: min(total.greatest, Self.power(register.lowestExponent + register.width - 1)))
    case .exact: final = total
    }
  }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
