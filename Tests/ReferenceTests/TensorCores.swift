// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// Descriptions of the aligned sums of tensor cores, by their parameters.
struct TensorCore {
  /// The formats of a and b, of c, of the accumulator and of d.
  var factor: String
  var addend = "fp32"
  var held = "fp32"
  var result = "fp32"
  /// L.
  var length: Int
  /// F.
  var fractionBits: Int
  var minimumExponent: Int
  var direction: RoundingDirection = .roundTowardZero
  var ignoredFactorBits = 0

  func reference() throws -> ReferenceUnit {
    let rounding = Rounding(direction, overflow: .infinity, directedOverflow: .special)
    return ReferenceUnit(
      MACUnit.Description(
        name: "", summary: "",
        decode: DecodeStage(
          a: try TestUnits.format(factor), b: try TestUnits.format(factor),
          c: try TestUnits.format(addend), ignoredFactorBits: ignoredFactorBits),
        block: BlockStage(length: length), product: .exact,
        sum: .aligned(
          AlignedSum(fractionBits: fractionBits, minimumExponent: minimumExponent)),
        accumulate: .aligned(try TestUnits.format(held), rounding),
        final: try TestUnits.final(result), special: SpecialValues(zeroSign: .positive)))
  }

  static let volta = TensorCore(factor: "fp16", length: 4, fractionBits: 23, minimumExponent: -131)
  static let ampere = TensorCore(factor: "fp16", length: 8, fractionBits: 24, minimumExponent: -132)
  static let hopper = TensorCore(
    factor: "fp16", length: 16, fractionBits: 25, minimumExponent: -133)
}
