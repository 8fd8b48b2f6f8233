// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What the model prepares once per unit: decoded operands of narrow formats, and the room that its sums
/// need.
final class EvaluationPlan: Sendable {
  private let a: [FormatValue]
  private let b: [FormatValue]
  // Which stages do nothing, asked once a product instead of unpacking the stage.
  let productIsExact: Bool
  let scaleIsNone: Bool
  let sumIsExact: Bool
  let accumulatorIsExact: Bool
  let orderIsAscending: Bool
  /// Whether a block of one product is added to the accumulator as it is.
  let isMultiplyAdd: Bool
  /// Whether the accumulator has the result's format, so that its code and value are delivered.
  let deliversAccumulator: Bool
  /// What is added to the exponent of a term's exact value to get that of its alignment: the trailing
  /// significand bits of all that was multiplied.
  let termFractionBits: Int
  /// The same for a pair of scales alone.
  let scaleFractionBits: Int
  /// The exponent of the lowest bit of unscaled products.
  let productLowest: Int
  let blockRoom: BitRange
  let registerRoom: BitRange

  init(_ description: MACUnit.Description, widths: MACUnit.Widths) {
    productIsExact = description.product.isExact
    scaleIsNone = description.scale == .none
    sumIsExact = description.sum.isExact
    accumulatorIsExact = description.accumulate.isExact
    orderIsAscending = description.block.order == .ascending
    isMultiplyAdd = Self.isMultiplyAdd(description)
    deliversAccumulator = description.accumulate.format?.0 == description.final.format
    let (formatA, formatB) = description.decode.multiplied
    var fractionBits = formatA.trailingSignificandBits + formatB.trailingSignificandBits
    if case .rounded(let format, _) = description.product {
      fractionBits = format.trailingSignificandBits
    }
    let scales = description.scale.blocks
    scaleFractionBits =
      scales.map { $0.a.trailingSignificandBits + $0.b.trailingSignificandBits } ?? 0
    termFractionBits = fractionBits + scaleFractionBits
    productLowest = widths.product.lowest - (scales?.microexponentRun == nil ? 0 : 2)
    a = Self.table(description.decode.a, description.decode)
    b = Self.table(description.decode.b, description.decode)
    // A block that is the whole dot product, and an exact accumulator, have room for 2^32 terms.
    let terms =
      accumulatorIsExact
      ? BitRange(
        lowest: widths.blockSum.lowest,
        highest: widths.blockSum.highest + MACUnit.Widths.freeCarryBits)
      : widths.exactSum
    // What a block hands on may have been rounded to places where no term has bits.
    let union = terms.union(widths.blockSum).union(widths.accumulator)
    registerRoom = BitRange(lowest: union.lowest, highest: union.highest + 1)
    // A sum that does not fit takes the accumulator's value in as one more term.
    blockRoom = terms.width > ExactSum.narrowWidth ? registerRoom : terms
  }

  /// Rounding accumulators whose sum stage leaves a single product alone.
  private static func isMultiplyAdd(_ description: MACUnit.Description) -> Bool {
    guard case .rounded = description.accumulate else { return false }
    switch description.sum {
    case .exact, .rounded(.chain, _, _), .rounded(.pairwiseTree, _, _): return true
    case .rounded(.chainFromZero, _, _), .aligned, .converted, .lanes: return false
    }
  }

  /// Codes of at most 8 bits are looked up; wider ones are decoded as they come.
  private static func table(_ format: NumberFormat, _ stage: DecodeStage) -> [FormatValue] {
    guard format.width <= 8 else { return [] }
    return (0..<UInt64(1) << UInt64(format.width)).map { factor($0, format, stage) }
  }

  /// What a factor's word stands for in a unit.
  @inline(__always)
  private static func factor(
    _ code: UInt64, _ format: NumberFormat, _ stage: DecodeStage
  ) -> FormatValue {
    let value = format.decode(code & stage.factorMask, subnormals: stage.subnormalFactors)
    guard let converted = stage.factorsConvertedTo, case .finite = value else { return value }
    // Exact: the factors embed. Decoding again gives the exponent of the other format's number.
    return converted.decode(converted.encode(value, rounding: Rounding(overflow: .saturate)).code)
  }

  @inline(__always)
  func decodeA(_ code: UInt64, _ stage: DecodeStage) -> FormatValue {
    if !a.isEmpty { return a[Int(truncatingIfNeeded: code) & (a.count - 1)] }
    return Self.factor(code, stage.a, stage)
  }

  @inline(__always)
  func decodeB(_ code: UInt64, _ stage: DecodeStage) -> FormatValue {
    if !b.isEmpty { return b[Int(truncatingIfNeeded: code) & (b.count - 1)] }
    return Self.factor(code, stage.b, stage)
  }

  @inline(__always)
  func decodeAddend(_ code: UInt64, _ stage: DecodeStage) -> FormatValue {
    stage.c.decode(code, subnormals: stage.subnormalAddend)
  }
}

extension NumberFormat {
  /// Bits behind the point of a decoded number: exponent + these is a float's e, and 0 for fixed point.
  var trailingSignificandBits: Int {
    switch self {
    case .float(let format): format.fields.trailingSignificandBits
    case .fixedPoint(let format): format.fractionBits
    case .codeBook: 0
    }
  }

  /// The exponent of a float format's subnormals and zeros, 0 for other formats.
  var leastExponent: Int {
    if case .float(let format) = self { return format.minimumExponent }
    return 0
  }

  /// What a code stands for, subnormals handled as an operand's.
  @inline(__always)
  fileprivate func decode(_ code: UInt64, subnormals: SubnormalOperands) -> FormatValue {
    let value = decode(code)
    guard subnormals != .kept, case .float(let format) = self, format.isSubnormal(code),
      case .finite(let exact) = value
    else { return value }
    return .finite(.zero(isNegative: subnormals == .flushed && exact.isNegative))
  }
}
