// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// One step of a unit's pipeline, for lists and drawings.
///
/// What a stage can be is said by its own type: readers switch over the cases of `ProductStage`,
/// `ScaleStage`, `SumStage` and `AccumulateStage` without a default, so the compiler names the places
/// that a new case concerns.
public enum Stage: Sendable, Hashable {
  /// Codes to numbers.
  case decode(DecodeStage)
  /// The cut into blocks.
  case block(BlockStage)
  /// The products.
  case product(ProductStage)
  /// The scales.
  case scale(ScaleStage)
  /// The sum within a block.
  case sum(SumStage)
  /// The chain through the accumulator.
  case accumulate(AccumulateStage)
  /// The conversion to the output format.
  case final(FinalStage)
  /// NaN code and zero sign.
  case special(SpecialValues)

  /// The stage's name, the same in specifications, traces and netlists.
  public var name: String {
    switch self {
    case .decode: "decode"
    case .block: "block"
    case .product: "product"
    case .scale: "scale"
    case .sum: "sum"
    case .accumulate: "accumulate"
    case .final: "final"
    case .special: "special"
    }
  }
}
