// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What the model prepares once per unit: decoded operands of narrow formats, and the room that its sums
/// need.
final class EvaluationPlan: Sendable {
  private let a: [FormatValue]
  private let b: [FormatValue]
  // Which stages do nothing, asked once a product instead of unpacking the stage.
  let productIsExact: Bool
  let sumIsExact: Bool
  let accumulatorIsExact: Bool
  let blockRoom: BitRange
  let registerRoom: BitRange

  init(_ description: MACUnit.Description, widths: MACUnit.Widths) {
    productIsExact = description.product.isExact
    sumIsExact = description.sum.isExact
    accumulatorIsExact = description.accumulate.isExact
    a = Self.table(description.decode.a, description.decode.subnormalFactors)
    b = Self.table(description.decode.b, description.decode.subnormalFactors)
    // A block that is the whole dot product, and an exact accumulator, have room for 2^32 terms.
    let terms =
      accumulatorIsExact
      ? BitRange(
        lowest: widths.blockSum.lowest,
        highest: widths.blockSum.highest + MACUnit.Widths.freeCarryBits)
      : widths.blockSum
    let union = terms.union(widths.accumulator)
    registerRoom = BitRange(lowest: union.lowest, highest: union.highest + 1)
    // A sum that does not fit takes the accumulator's value in as one more term.
    blockRoom = terms.width > ExactSum.narrowWidth ? registerRoom : terms
  }

  /// Codes of at most 8 bits are looked up; wider ones are decoded as they come.
  private static func table(
    _ format: NumberFormat, _ subnormals: SubnormalHandling
  ) -> [FormatValue] {
    guard format.width <= 8 else { return [] }
    return (0..<UInt64(1) << UInt64(format.width)).map {
      format.decode($0, subnormals: subnormals)
    }
  }

  @inline(__always)
  func decodeA(_ code: UInt64, _ stage: DecodeStage) -> FormatValue {
    if !a.isEmpty { return a[Int(truncatingIfNeeded: code) & (a.count - 1)] }
    return stage.a.decode(code, subnormals: stage.subnormalFactors)
  }

  @inline(__always)
  func decodeB(_ code: UInt64, _ stage: DecodeStage) -> FormatValue {
    if !b.isEmpty { return b[Int(truncatingIfNeeded: code) & (b.count - 1)] }
    return stage.b.decode(code, subnormals: stage.subnormalFactors)
  }
}
