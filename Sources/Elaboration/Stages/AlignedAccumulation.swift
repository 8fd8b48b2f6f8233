// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The next accumulator before it is rounded, where the accumulator takes part in an alignment: stages
  /// `.aligned` and `.shifted`.
  ///
  /// - Parameters:
  ///   - terms: the terms in the unit's order, as `terms(a:b:scaleWords:unit:random:)` gives them.
  ///   - accumulator: what the accumulator holds, c at first.
  func alignedAccumulation(
    _ terms: [Term], accumulator: Number, unit: MACUnit.Description
  ) throws -> Number {
    switch unit.accumulate {
    case .aligned:
      guard case .aligned(let aligned) = unit.sum else { break }
      builder.stage = "sum"
      return try alignedSum(terms + [Term(accumulator, label: "addend")], aligned, name: "sum")
        .number
    case .shifted(let shifted, _, _):
      builder.stage = "sum"
      let sum =
        switch unit.sum {
        case .aligned(let aligned): try alignedSum(terms, aligned, name: "sum")
        case .lanes(let lanes):
          try laneSum(lanes, terms, zeroSign: unit.signOfCancellation, name: "sum")
        case .exact, .rounded, .converted: throw notAligned(unit)
        }
      builder.stage = "accumulate"
      return try shiftedAddition(sum, accumulator, shifted, name: "accumulate")
    case .rounded, .register, .exact: break
    }
    throw notAligned(unit)
  }

  private func notAligned(_ unit: MACUnit.Description) -> UnitError {
    UnitError(
      stage: "accumulate", "the sum of \(unit.name) has no exponent at which it is aligned",
      remedy: "give sum: {aligned: {fractionBits: 24}}")
  }
}
