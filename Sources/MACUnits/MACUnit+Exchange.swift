// SPDX-License-Identifier: Apache-2.0

extension MACUnit.Description {
  /// The description with the factors' places exchanged.
  var exchangingFactors: MACUnit.Description {
    var result = self
    (result.decode.a, result.decode.b) = (decode.b, decode.a)
    if case .blocks(var blocks) = scale {
      (blocks.a, blocks.b) = (blocks.b, blocks.a)
      result.scale = .blocks(blocks)
    }
    return result
  }
}

extension MACUnit {
  /// The unit that gives for (b, a, c) what this one gives for (a, b, c).
  ///
  /// A product's value does not depend on the order of its factors. Only which of two NaNs is passed on may, where a
  /// unit passes one on at all; the result is a NaN either way.
  ///
  /// - Throws: `UnitError` never for a unit that exists.
  public var exchangingFactors: MACUnit {
    get throws {
      try MACUnit(
        description.exchangingFactors, provenance: provenance,
        instruction: instruction.map { InstructionShape(m: $0.n, n: $0.m, k: $0.k) })
    }
  }
}
