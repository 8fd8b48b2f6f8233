// SPDX-License-Identifier: Apache-2.0

/// One operand of a pass as lines of k: the rows of A, or the columns of B, with its scale words.
struct OperandView: Sendable {
  /// The elements and the scale words; row-major.
  let codes: CodeMatrix
  let scales: CodeMatrix?
  /// Whether lines are rows (A) or columns (B).
  let linesAreRows: Bool
  /// The k of the pass within the matrix.
  let range: Range<Int>
  /// The k of a scale word; 1 without scales.
  let blockSize: Int

  /// How many lines there are.
  var lines: Int { linesAreRows ? codes.rows : codes.columns }

  /// How many entries of a source a line really has; the rest is padding.
  func entries(of source: PlaneImage.Source) -> Int {
    switch source {
    case .elements, .scaledElements: return range.count
    case .scales: return scales == nil ? 0 : (range.count + blockSize - 1) / blockSize
    }
  }

  /// The codes of a source from the pass's first k on, with the strides between lines and between entries.
  func withCodes(
    of source: PlaneImage.Source, _ body: (UnsafePointer<UInt64>?, Int, Int) -> Void
  ) {
    var matrix = codes
    var first = range.lowerBound
    if case .scales = source {
      guard let scales else { return body(nil, 0, 0) }
      matrix = scales
      first = range.lowerBound / blockSize
    }
    let lineStride = linesAreRows ? matrix.columns : 1
    let entryStride = linesAreRows ? 1 : matrix.columns
    matrix.codes.withUnsafeBufferPointer {
      body($0.baseAddress.map { $0 + first * entryStride }, lineStride, entryStride)
    }
  }

  /// An element's code.
  @inline(__always)
  func code(line: Int, _ k: Int) -> UInt64 {
    let k = range.lowerBound + k
    return linesAreRows
      ? codes.codes[line * codes.columns + k] : codes.codes[k * codes.columns + line]
  }

  /// The scale word of an element; nil when there is none, which counts as 1.
  func scale(line: Int, block: Int) -> UInt64? {
    guard let scales else { return nil }
    let block = range.lowerBound / blockSize + block
    return linesAreRows
      ? scales.codes[line * scales.columns + block] : scales.codes[block * scales.columns + line]
  }

  /// An entry that no table gives.
  func entry(_ image: PlaneImage, line: Int, _ entry: Int) -> UInt64 {
    switch image.source {
    case .elements: return image.map?(code(line: line, entry) & image.mask) ?? image.pad
    case .scales:
      return scale(line: line, block: entry).map { image.map?($0 & image.mask) ?? image.pad }
        ?? image.pad
    case .scaledElements(let map):
      guard let word = scale(line: line, block: entry / blockSize) else {
        return map(code(line: line, entry), .max, -1)
      }
      return map(code(line: line, entry), word, entry % blockSize)
    }
  }
}
