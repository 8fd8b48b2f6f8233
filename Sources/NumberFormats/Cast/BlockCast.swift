// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// The codes of rows of numbers in a block format.
public struct BlockArray<Code: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable, Hashable {
  /// The elements: one for each number, in its place.
  public var elements: [Code]
  /// The scales: for each row one for each of its blocks, the last of which may be short.
  public var scales: [UInt16]

  /// Collects codes.
  public init(elements: [Code] = [], scales: [UInt16] = []) {
    self.elements = elements
    self.scales = scales
  }
}

/// The quantization of whole rows of float32 to blocks with a scale each (OCP MX, NVFP4), by vector
/// kernels.
///
/// Scales and elements are those of `BlockFormat.quantize`, bit for bit, for every block format, rule and
/// direction. Rows run along K and are cut into blocks from their first number on.
///
/// ```swift
/// let cast = try BlockCast(to: nvfp4, tensorScale: nvfp4.tensorScale(greatest: 3.5))
/// let codes: BlockArray<UInt8> = try cast.codes(of: weights, rowLength: 4096)
/// ```
///
/// What goes block by block through `quantize`: elements that `ArrayCast` casts one by one, and quotients
/// that float64 can not hold well enough (elements and scales of more than 51 significant bits together,
/// exponents beyond 2^±300).
public struct BlockCast: Sendable, Hashable {
  /// The format of the blocks.
  public let format: BlockFormat
  /// How the scale of a block is chosen.
  public let rule: ScaleRule
  /// How quotients become elements.
  public let rounding: Rounding
  /// What all blocks share; it is put back outside.
  public let tensorScale: Float
  /// Nil where the kernels are not exact.
  let plan: BlockPlan?

  /// Prepares a cast.
  ///
  /// - Parameters:
  ///   - format: the format of the blocks.
  ///   - rule: how the scale of a block is chosen; nil for the format's own rule.
  ///   - rounding: how quotients become elements.
  ///   - tensorScale: what all blocks of the tensor share: a positive normal number. Other than a power
  ///     of two it asks for elements of at most 32 significant bits.
  /// - Throws: `FormatError` when the element's format has no place for the rounding or it is stochastic,
  ///   or the tensor's scale is not as said.
  public init(
    to format: BlockFormat, rule: ScaleRule? = nil,
    _ rounding: Rounding = BlockFormat.customaryRounding, tensorScale: Float = 1
  ) throws(FormatError) {
    try format.element.check(rounding)
    guard !rounding.usesRandomBits else {
      throw FormatError(
        "a block is rounded stochastically", remedy: "choose a direction without random bits")
    }
    guard tensorScale.isNormal, tensorScale > 0 else {
      throw FormatError(
        "a tensor has the scale \(tensorScale)", remedy: "give a positive normal number")
    }
    guard tensorScale.significand == 1 || format.element.significandBits <= 32 else {
      throw FormatError(
        "elements of \(format.element.name) have \(format.element.significandBits) significant bits",
        remedy: "give elements of at most 32, or a tensor scale that is a power of two")
    }
    self.format = format
    self.rule = rule ?? format.scaleRule
    self.rounding = rounding
    self.tensorScale = tensorScale
    plan = BlockPlan(format, self.rule, rounding, tensorScale: tensorScale)
  }

  /// Casts of equal descriptions are equal.
  public static func == (first: BlockCast, second: BlockCast) -> Bool {
    first.format == second.format && first.rule == second.rule
      && first.rounding == second.rounding && first.tensorScale == second.tensorScale
  }

  /// Hashes the description.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(format)
    hasher.combine(rule)
    hasher.combine(rounding)
    hasher.combine(tensorScale)
  }

  /// The codes of rows.
  ///
  /// - Parameters:
  ///   - values: whole rows, one after the other.
  ///   - rowLength: the numbers of a row (K); nil when there is one row.
  ///   - type: the type of an element's code, unsigned, at least as wide as the format.
  /// - Returns: as many elements, and ceil(rowLength / blockSize) scales a row.
  /// - Throws: `FormatError` when the numbers are not whole rows, or codes do not fit the type.
  public func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: Span<Float>, rowLength: Int? = nil, as type: Code.Type = Code.self
  ) throws(FormatError) -> BlockArray<Code> {
    try codes(of: values, rowLength: rowLength, level: .best)
  }

  /// The codes of an array of rows; see the variant of spans.
  public func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: [Float], rowLength: Int? = nil, as type: Code.Type = Code.self
  ) throws(FormatError) -> BlockArray<Code> {
    try codes(of: values.span, rowLength: rowLength, level: .best)
  }

  /// The codes of rows on several threads: the same codes for any number of them.
  ///
  /// - Parameters:
  ///   - values: whole rows, one after the other.
  ///   - rowLength: the numbers of a row (K).
  ///   - threads: how many tasks work at a time, 1 to 256; nil for as many as there are cores.
  /// - Throws: `FormatError` as the call on one thread; `CancellationError` when the surrounding task is
  ///   cancelled.
  public func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: [Float], rowLength: Int, as type: Code.Type = Code.self, threads: Int?
  ) async throws -> BlockArray<Code> {
    try check(values.count, rowLength: rowLength)
    guard rowLength > 0 else { return BlockArray() }
    let length = max(1, (1 << 18) / rowLength)
    let parts = try await ArrayCast.inPieces(values.count / rowLength, threads, of: length) {
      rows in
      let piece = rows.lowerBound * rowLength..<rows.upperBound * rowLength
      let part: BlockArray<Code> = try codes(
        of: values.span.extracting(piece), rowLength: rowLength, level: .best)
      return [part]
    }
    return BlockArray(elements: parts.flatMap(\.elements), scales: parts.flatMap(\.scales))
  }

  private func check(_ count: Int, rowLength: Int) throws(FormatError) {
    guard rowLength > 0 ? count % rowLength == 0 : count == 0 && rowLength == 0 else {
      throw FormatError(
        "\(count) numbers are asked for in rows of \(rowLength)", remedy: "give whole rows")
    }
  }

  package func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: Span<Float>, rowLength: Int?, level: KernelLevel, as type: Code.Type = Code.self
  ) throws(FormatError) -> BlockArray<Code> {
    let length = rowLength ?? values.count
    try check(values.count, rowLength: length)
    guard Code.bitWidth >= format.element.width, Code.bitWidth <= 64 else {
      throw FormatError(
        "elements of \(format.element.name) have \(format.element.width) bits and are asked for as "
          + "\(Code.self)",
        remedy: "use UInt8, UInt16, UInt32 or UInt64, whichever has room")
    }
    return checkedCodes(of: values, rowLength: length, level: level)
  }

  /// The same for whole rows and an element that fits.
  package func checkedCodes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: Span<Float>, rowLength length: Int, level: KernelLevel = .best
  ) -> BlockArray<Code> {
    guard length > 0 else { return BlockArray() }
    guard let plan else { return defined(of: values, rowLength: length) }
    let blocks = (length + format.blockSize - 1) / format.blockSize
    let rows = values.count / length
    var scales = [UInt16](repeating: 0, count: rows * blocks)
    let elements = [Code](unsafeUninitializedCapacity: values.count) { elements, count in
      values.withUnsafeBufferPointer { x in
        scales.withUnsafeMutableBufferPointer { scales in
          guard let x = x.baseAddress, let elements = elements.baseAddress,
            let scales = scales.baseAddress
          else { return }
          plan.withKernel { kernel in
            for row in 0..<rows {
              gb_cast_blocks(
                level.inC, &kernel, x + row * length, Int64(length), elements + row * length,
                Int32(Code.bitWidth / 8), scales + row * blocks)
            }
          }
        }
      }
      count = values.count
    }
    return BlockArray(elements: elements, scales: scales)
  }

  /// Block by block, by the definition.
  private func defined<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: Span<Float>, rowLength: Int
  ) -> BlockArray<Code> {
    var codes = BlockArray<Code>()
    for row in stride(from: 0, to: values.count, by: rowLength) {
      for start in stride(from: row, to: row + rowLength, by: format.blockSize) {
        let end = min(start + format.blockSize, row + rowLength)
        let block = (start..<end).map { Double(values[$0]) }
        let found = format.quantize(
          block, rule: rule, rounding: rounding, tensorScale: tensorScale)
        codes.scales.append(UInt16(truncatingIfNeeded: found.scale))
        codes.elements += found.elements.map { Code(truncatingIfNeeded: $0) }
      }
    }
    return codes
  }
}
