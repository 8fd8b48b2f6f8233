// SPDX-License-Identifier: Apache-2.0

/// One step of a unit's pipeline.
///
/// Every reader of a unit switches over these, so that a new kind of
/// stage is found by the compiler wherever it matters.
public enum Stage: Sendable, Hashable {
  /// Codes to numbers.
  case decode(DecodeStage)
  /// The cut into blocks.
  case block(BlockStage)
  /// The products.
  case product(ProductStage)
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
    case .sum: "sum"
    case .accumulate: "accumulate"
    case .final: "final"
    case .special: "special"
    }
  }
}
