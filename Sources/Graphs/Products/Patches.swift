// SPDX-License-Identifier: Apache-2.0

/// The patches of a convolution's inputs as columns of matrices: a row for each k, a column for each output position.
struct Patches {
  let shape: ConvolutionShape

  /// Writes the patches of some output rows of one input.
  ///
  /// - Parameters:
  ///   - input: a group's part of one input: channels × rows × columns elements.
  ///   - outputRows: the output rows whose positions are written.
  ///   - outside: what stands in the padding.
  ///   - matrix: where the first position's first k goes.
  ///   - stride: the elements from one k to the next.
  func write<Element: BitwiseCopyable>(
    _ input: UnsafePointer<Element>, outputRows: Range<Int>, outside: Element,
    to matrix: UnsafeMutablePointer<Element>, stride: Int
  ) {
    var k = 0
    for channel in 0..<shape.channelsPerGroup {
      let plane = input + channel * shape.rows * shape.columns
      for u in 0..<shape.kernelRows {
        for v in 0..<shape.kernelColumns {
          writeRow(plane, u, v, outputRows, outside, to: matrix + k * stride)
          k += 1
        }
      }
    }
  }

  /// What one weight meets at some output rows.
  private func writeRow<Element: BitwiseCopyable>(
    _ plane: UnsafePointer<Element>, _ u: Int, _ v: Int, _ outputRows: Range<Int>,
    _ outside: Element, to target: UnsafeMutablePointer<Element>
  ) {
    let (width, step) = (shape.outputColumns, shape.strides[1])
    let columns = insideColumns(v)
    let rows = insideRows(u, outputRows)
    guard !rows.isEmpty, !columns.isEmpty else {
      target.initialize(repeating: outside, count: outputRows.count * width)
      return
    }
    let before = (rows.lowerBound - outputRows.lowerBound) * width
    target.initialize(repeating: outside, count: before)
    let out = target + before
    let inputRow = rows.lowerBound * shape.strides[0] - shape.padding[0] + u * shape.dilations[0]
    // Where column 0 of the first row would be, maybe outside.
    let source = inputRow * shape.columns + v * shape.dilations[1] - shape.padding[1]
    if step == 1, shape.strides[0] == 1, width == shape.columns {
      // Rows follow each other as those of the input do: one copy, whose ends and wrapped columns are then set.
      let count = rows.count * width - columns.lowerBound - (width - columns.upperBound)
      (out + columns.lowerBound).initialize(
        from: plane + source + columns.lowerBound, count: count)
    } else {
      for i in 0..<rows.count {
        let line = source + i * shape.strides[0] * shape.columns
        for j in columns { out[i * width + j] = plane[line + j * step] }
      }
    }
    if columns.count < width {
      for i in 0..<rows.count {
        for j in 0..<columns.lowerBound { out[i * width + j] = outside }
        for j in columns.upperBound..<width { out[i * width + j] = outside }
      }
    }
    (out + rows.count * width).initialize(
      repeating: outside, count: (outputRows.upperBound - rows.upperBound) * width)
  }

  /// Which of some output rows a kernel row reaches inside the input.
  private func insideRows(_ u: Int, _ outputRows: Range<Int>) -> Range<Int> {
    let offset = u * shape.dilations[0] - shape.padding[0]
    let step = shape.strides[0]
    // 0 ≤ i × step + offset < rows
    let first = offset >= 0 ? 0 : (-offset + step - 1) / step
    let last = shape.rows - 1 - offset
    let end = last < 0 ? 0 : last / step + 1
    let low = min(max(first, outputRows.lowerBound), outputRows.upperBound)
    return low..<max(low, min(end, outputRows.upperBound))
  }

  /// Which output columns a kernel column reaches inside the input.
  func insideColumns(_ v: Int) -> Range<Int> {
    let offset = v * shape.dilations[1] - shape.padding[1]
    let step = shape.strides[1]
    // 0 ≤ j × step + offset < columns
    let first = offset >= 0 ? 0 : min(shape.outputColumns, (-offset + step - 1) / step)
    let last = shape.columns - 1 - offset
    let end = last < 0 ? 0 : min(shape.outputColumns, last / step + 1)
    return first..<max(first, end)
  }

  /// A part of a batch's output positions: whole inputs, or some output rows of one.
  struct Stretch {
    var images: Range<Int>
    var outputRows: Range<Int>
  }

  /// All output positions of a batch in stretches of not more than so many positions, where one output row is not more
  /// already.
  func stretches(most: Int) -> [Stretch] {
    guard shape.positions > 0 else { return [] }
    var stretches: [Stretch] = []
    if most >= shape.positions {
      let images = max(1, most / shape.positions)
      for first in stride(from: 0, to: shape.batch, by: images) {
        stretches.append(
          Stretch(
            images: first..<min(first + images, shape.batch), outputRows: 0..<shape.outputRows))
      }
      return stretches
    }
    let rows = max(1, most / shape.outputColumns)
    for image in 0..<shape.batch {
      for first in stride(from: 0, to: shape.outputRows, by: rows) {
        stretches.append(
          Stretch(
            images: image..<image + 1, outputRows: first..<min(first + rows, shape.outputRows)))
      }
    }
    return stretches
  }
}
