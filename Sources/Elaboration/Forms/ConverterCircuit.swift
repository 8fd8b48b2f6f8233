// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// The conversion of codes of one format into another, as a combinational circuit.
///
/// | port | width | |
/// | --- | --- | --- |
/// | `x` | the first format | the code |
/// | `random` | the random bits | of a stochastic rounding only |
/// | `d` | the second format | the code of the rounded number |
public struct ConverterCircuit: Sendable {
  /// What is converted.
  public let source: NumberFormat
  /// Into what.
  public let target: NumberFormat
  /// How.
  public let rounding: Rounding
  /// The circuit.
  public let module: Module

  /// Elaborates a converter.
  ///
  /// - Throws: `FormatError` when the rounding asks for a code that the target does not have; `UnitError`
  ///   when the target is a code book.
  public init(from source: NumberFormat, to target: NumberFormat, _ rounding: Rounding) throws {
    try target.check(rounding)
    self.source = source
    self.target = target
    self.rounding = rounding
    let builder = ModuleBuilder(
      "convert_\(identifier(source.name))_to_\(identifier(target.name))",
      documentation: [
        "A code of \(source.name) converted to \(target.name): \(rounding.direction.name), "
          + "overflow: \(rounding.overflow.rawValue)."
      ])
    let context = CircuitContext(builder, library: ModuleLibrary())
    let x = builder.input("x", width: source.width)
    let random = rounding.randomBitCount.map { builder.input("random", width: $0) }
    let number = try context.decode(x, source, name: "x")
    builder.stage = "round"
    builder.output(
      "d", try context.round(number, to: target, rounding, random: random, name: "x"))
    module = try builder.build()
  }
}

extension Rounding {
  /// How many random bits a stochastic rounding draws, nil for the others.
  var randomBitCount: Int? {
    if case .stochastic(let bits) = direction { return bits }
    return nil
  }
}
