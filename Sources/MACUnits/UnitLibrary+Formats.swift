// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension UnitLibrary {
  /// The generic unit of two formats that need no name: exact products of them on an accumulator.
  ///
  /// Zero points and formats that a model brings with it go into the unit like named ones.
  ///
  /// - Parameters:
  ///   - activations: the format of a.
  ///   - weights: the format of b.
  ///   - accumulator: a format's name, or `exact`.
  /// - Throws: `UnitError` or `FormatError` when there is no such unit.
  public func unit(
    activations: NumberFormat, weights: NumberFormat, accumulator: String
  ) throws -> MACUnit {
    // Any named unit with this accumulator lends its stages; exact ones are as wide as the formats ask for.
    let model = try unit(named: "mac-int8-int8-\(accumulator)")
    var description = model.description
    description.name = "mac-\(activations.name)-\(weights.name)-\(accumulator)"
    description.decode.a = activations
    description.decode.b = weights
    return try MACUnit(description)
  }
}
