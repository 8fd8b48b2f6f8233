// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The sum s of a block by the unit's sum stage.
  ///
  /// - Parameters:
  ///   - terms: the terms in the unit's order, as `terms(a:b:scaleWords:unit:random:)` gives them.
  ///   - random: the port with a place's random bits.
  func blockSum(
    _ terms: [Term], unit: MACUnit.Description, random: (RoundingPlace) -> Signal?
  ) throws -> Number {
    builder.stage = "sum"
    // An addition in a chain has the number of the k that is added.
    let places = terms.indices.map { unit.block.order.k(at: $0, of: terms.count) }
    return try sum(
      unit.sum, terms, zeroSign: unit.signOfCancellation, places: places, random: random,
      name: "sum")
  }

  /// The sum of some terms by a stage.
  func sum(
    _ stage: SumStage, _ terms: [Term], zeroSign: Bool, places: [Int],
    random: (RoundingPlace) -> Signal?, name: String
  ) throws -> Number {
    switch stage {
    case .exact:
      return exactSum(terms.map(\.number), zeroSign: zeroSign, name: name)
    case .rounded(let order, let format, let rounding):
      return try roundedSum(
        terms.map(\.number), order, format, rounding, places: places, random: random, name: name)
    case .aligned(let aligned):
      return try alignedSum(terms, aligned, name: name).number
    case .converted(let inner, let format, let rounding):
      let exact = try sum(
        inner, terms, zeroSign: rounding.signOfCancellation, places: places, random: random,
        name: "\(name)_unrounded")
      return try rounded(exact, format, rounding, random: random(.sum(0)), name: name)
    case .lanes(let lanes): return try laneSum(lanes, terms, zeroSign: zeroSign, name: name).number
    }
  }

  /// A number rounded to a format, as the number that the format holds.
  func rounded(
    _ number: Number, _ format: NumberFormat, _ rounding: Rounding, random: Signal?, name: String
  ) throws -> Number {
    let code = try round(number, to: format, rounding, random: random, name: name)
    return try decode(code, format, name: name)
  }
}

extension MACUnit.Description {
  /// Whether an exact cancellation in a block's sum is -0: by the rounding that follows.
  var signOfCancellation: Bool {
    switch accumulate {
    case .rounded(_, let rounding), .aligned(_, let rounding), .shifted(_, _, let rounding),
      .register(_, let rounding):
      rounding.signOfCancellation
    case .exact: final.rounding.signOfCancellation
    }
  }
}
