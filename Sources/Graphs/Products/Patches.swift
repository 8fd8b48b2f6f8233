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
    let (width, step) = (shape.outputColumns, shape.strides[1])
    var k = 0
    for channel in 0..<shape.channelsPerGroup {
      let plane = input + channel * shape.rows * shape.columns
      for u in 0..<shape.kernelRows {
        for v in 0..<shape.kernelColumns {
          let range = insideColumns(v)
          let offset = v * shape.dilations[1] - shape.padding[1]
          var out = matrix + k * stride
          k += 1
          for i in outputRows {
            let row = i * shape.strides[0] - shape.padding[0] + u * shape.dilations[0]
            guard 0..<shape.rows ~= row, !range.isEmpty else {
              out.initialize(repeating: outside, count: width)
              out += width
              continue
            }
            out.initialize(repeating: outside, count: range.lowerBound)
            let source = plane + row * shape.columns + offset
            if step == 1 {
              (out + range.lowerBound).initialize(
                from: source + range.lowerBound, count: range.count)
            } else {
              for j in range { out[j] = source[j * step] }
            }
            (out + range.upperBound).initialize(
              repeating: outside, count: width - range.upperBound)
            out += width
          }
        }
      }
    }
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
          Stretch(images: first..<min(first + images, shape.batch), outputRows: 0..<shape.outputRows))
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
