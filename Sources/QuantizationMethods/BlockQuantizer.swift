// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Turns the rows of a tensor into codes with a scale for each block of k, and back:
/// x ≈ value(element) × value(scale of its block) × tensorScale.
///
/// Rows run along K, and blocks are cut from k = 0 on. The last block of a row is filled with zeros, as
/// hardware needs it; they have no part in its scale.
public struct BlockQuantizer: Sendable, Hashable {
  /// The format of the blocks.
  public let format: BlockFormat
  /// The scale of the tensor, put back outside of the unit; 1 where the format needs none.
  public let tensorScale: Float
  /// How the scale of a block is chosen.
  public let rule: ScaleRule
  /// How quotients become elements; it saturates.
  public let rounding: Rounding
  private let cast: BlockCast
  /// The code that fills the last block.
  private let zero: UInt64

  /// Fixes a quantizer.
  ///
  /// - Parameters:
  ///   - format: the format of the blocks.
  ///   - tensorScale: the scale of the tensor.
  ///   - rule: how the scale of a block is chosen; nil for the format's own rule.
  ///   - rounding: how quotients become elements; whatever overflows saturates.
  /// - Throws: `FormatError` when the tensor's scale is not a positive normal number, the rounding is
  ///   stochastic, or the elements have no zero or too many bits.
  public init(
    format: BlockFormat, tensorScale: Float = 1, rule: ScaleRule? = nil,
    rounding: Rounding = BlockFormat.customaryRounding
  ) throws {
    var rounding = rounding
    rounding.overflow = .saturate
    if case .stochastic = rounding.direction {
      throw FormatError(
        "a quantizer rounds stochastically", remedy: "choose a direction without random bits")
    }
    try format.element.check(rounding)
    guard tensorScale.isNormal, tensorScale > 0 else {
      throw FormatError(
        "a tensor has the scale \(tensorScale)", remedy: "give a positive normal number")
    }
    guard let zero = format.element.positiveZeroCode else {
      throw FormatError(
        "\(format.name) has elements of \(format.element.name), which has no zero to fill blocks with",
        remedy: "choose another element format")
    }
    guard format.element.significandBits <= 32 else {
      throw FormatError(
        "\(format.name) has elements of \(format.element.significandBits) significant bits",
        remedy: "give elements of at most 32")
    }
    self.format = format
    self.tensorScale = tensorScale
    self.rule = rule ?? format.scaleRule
    self.rounding = rounding
    self.zero = zero
    cast = try BlockCast(to: format, rule: rule, rounding, tensorScale: tensorScale)
  }

  /// The codes of a row of K numbers.
  public func codes(of row: some Collection<Float>) -> BlockRow {
    let numbers = Array(row)
    return codes(of: numbers, rowLength: numbers.count)
  }

  /// The codes of rows of K numbers, row after row: each up to the end of its last block.
  ///
  /// - Precondition: there are whole rows.
  public func codes(of numbers: [Float], rowLength: Int) -> BlockRow {
    let cast: BlockArray<UInt64> = cast.checkedCodes(of: numbers.span, rowLength: rowLength)
    var codes = BlockRow(elements: cast.elements, scales: cast.scales.map(UInt64.init))
    guard rowLength > 0, !rowLength.isMultiple(of: format.blockSize) else { return codes }
    let whole = (rowLength + format.blockSize - 1) / format.blockSize * format.blockSize
    var elements: [UInt64] = []
    elements.reserveCapacity(numbers.count / rowLength * whole)
    for first in stride(from: 0, to: codes.elements.count, by: rowLength) {
      elements += codes.elements[first..<first + rowLength]
      elements += repeatElement(zero, count: whole - rowLength)
    }
    codes.elements = elements
    return codes
  }

  /// The numbers that codes stand for, the zeros at the end included; exact.
  public func values(of codes: BlockRow) -> [Double] {
    let size = format.blockSize
    return codes.scales.enumerated().flatMap { index, scale in
      let elements = codes.elements.dropFirst(index * size).prefix(size)
      return format.dequantize(
        BlockCodes(scale: scale, elements: Array(elements)), tensorScale: tensorScale)
    }
  }
}

/// The codes of one row along K: what one dot product reads of an operand.
public struct BlockRow: Sendable, Hashable {
  /// The elements, k ascending, up to the end of the last block.
  public var elements: [UInt64]
  /// A scale word for each block.
  public var scales: [UInt64]

  /// Collects codes.
  ///
  /// - Parameters:
  ///   - elements: the elements, k ascending, up to the end of the last block.
  ///   - scales: a scale word for each block.
  public init(elements: [UInt64] = [], scales: [UInt64] = []) {
    self.elements = elements
    self.scales = scales
  }
}
