// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension MACUnit.Description {
  /// The formats of integer factors whose products go as they are into a fixed-point sum; nil when a product
  /// is anything else than an integer of the two.
  var integerFactors: (a: FixedPointFormat, b: FixedPointFormat)? {
    guard case .fixedPoint(let a) = decode.a, case .fixedPoint(let b) = decode.b,
      decode.factorsConvertedTo == nil, decode.ignoredFactorBits == 0, product.isExact, sum.isExact,
      scale.blocks == nil
    else { return nil }
    return (a, b)
  }

  /// The exponent of `ScaleStage.constant`, 0 without.
  var constantScale: Int {
    if case .constant(let exponent) = scale { return exponent }
    return 0
  }
}
