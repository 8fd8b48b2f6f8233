// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// The rounding unit alone: an unrounded number in, a code out, as a combinational circuit.
///
/// | port | width | |
/// | --- | --- | --- |
/// | `sign` | 1 | of the number, of a zero too |
/// | `exponent` | `exponentWidth` | of the significand's lowest bit, two's complement |
/// | `significand` | `significandWidth` | not normalised; its lowest bit may stand for all below |
/// | `nan`, `infinity` | 1 | special values |
/// | `random` | the random bits | of a stochastic rounding only |
/// | `d` | the format | the code |
public struct RounderCircuit: Sendable {
  /// Into what is rounded.
  public let target: NumberFormat
  /// How.
  public let rounding: Rounding
  /// The bits of the significand.
  public let significandWidth: Int
  /// The bits of the exponent.
  public let exponentWidth: Int
  /// The circuit.
  public let module: Module

  /// Elaborates a rounding unit.
  ///
  /// - Throws: `FormatError` when the rounding asks for a code that the target does not have; `UnitError`
  ///   when it is a code book, or a width can not be built.
  public init(
    to target: NumberFormat, _ rounding: Rounding, significandWidth: Int, exponentWidth: Int
  ) throws {
    try target.check(rounding)
    guard 1...1024 ~= significandWidth, 2...16 ~= exponentWidth else {
      throw UnitError(
        stage: "final",
        "a rounding unit for \(significandWidth) significand and \(exponentWidth) exponent bits",
        remedy: "1 to 1024 and 2 to 16 can be built")
    }
    self.target = target
    self.rounding = rounding
    self.significandWidth = significandWidth
    self.exponentWidth = exponentWidth
    let builder = ModuleBuilder(
      "round_to_\(identifier(target.name))",
      documentation: [
        "The code in \(target.name) of (-1)^sign x significand x 2^exponent: "
          + "\(rounding.direction.name), overflow: \(rounding.overflow.rawValue)."
      ])
    let context = CircuitContext(builder, library: ModuleLibrary())
    let sign = builder.input("sign", width: 1)
    let exponent = builder.input("exponent", width: exponentWidth)
    let significand = builder.input("significand", width: significandWidth)
    let nan = builder.input("nan", width: 1)
    let infinity = builder.input("infinity", width: 1)
    let random = rounding.randomBitCount.map { builder.input("random", width: $0) }
    // Two's complement with its top bit flipped counts from the least exponent up.
    let flip = builder.constant(Bits.bit(exponentWidth - 1, width: exponentWidth))
    let number = Number(
      sign: sign, significand: significand,
      exponent: Exponent(word: exponent ^ flip, base: -(1 << (exponentWidth - 1))), nan: nan,
      infinity: infinity, fractionBits: 0, isNormalized: false)
    builder.stage = "round"
    builder.output(
      "d", try context.round(number, to: target, rounding, random: random, name: "number"))
    module = try builder.build()
  }
}
