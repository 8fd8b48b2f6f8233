// SPDX-License-Identifier: Apache-2.0

/// A convolution of float32: the patches of an input as columns of a matrix, and one matrix product a group.
struct FloatConvolution {
  let shape: ConvolutionShape
  let sums: SumOrder
  private var patches: Patches { Patches(shape: shape) }

  /// y for a batch: [n, o, i, j], row-major.
  func outputs(_ x: [Float], _ w: [Float], bias: [Float]?) -> [Float] {
    let total = shape.batch * shape.outputs * shape.positions
    return [Float](unsafeUninitializedCapacity: total) { output, count in
      count = total
      guard let y = output.baseAddress else { return }
      x.withUnsafeBufferPointer { x in
        w.withUnsafeBufferPointer { w in
          guard let x = x.baseAddress, let w = w.baseAddress else {
            y.initialize(repeating: 0, count: total)
            return
          }
          let plane = shape.positions
          for row in 0..<shape.batch * shape.outputs {
            (y + row * plane).initialize(
              repeating: bias?[row % shape.outputs] ?? 0, count: plane)
          }
          compute(x, w, y)
        }
      }
    }
  }

  private func compute(
    _ x: UnsafePointer<Float>, _ w: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
  ) {
    let plane = shape.rows * shape.columns
    if shape.groups == shape.channels, shape.outputs == shape.channels {
      for image in 0..<shape.batch {
        for channel in 0..<shape.channels {
          let place = image * shape.channels + channel
          filter(
            x + place * plane, w + channel * shape.length, y + place * shape.positions)
        }
      }
      return
    }
    let isPointwise =
      shape.kernelRows == 1 && shape.kernelColumns == 1 && shape.strides == [1, 1]
      && shape.padding == [0, 0] && shape.positions == plane
    if isPointwise {
      for image in 0..<shape.batch {
        for group in 0..<shape.groups {
          multiply(
            w, group, x + (image * shape.channels + group * shape.channelsPerGroup) * plane, plane,
            y + (image * shape.outputs + group * shape.outputsPerGroup) * plane)
        }
      }
      return
    }
    // Patches of a few output rows at a time stay in the second-level cache until they are multiplied.
    let rows = max(1, Self.patchNumbers / max(1, shape.length * shape.outputColumns))
    let columns = min(rows, shape.outputRows) * shape.outputColumns
    let matrix = UnsafeMutablePointer<Float>.allocate(capacity: max(1, shape.length * columns))
    defer { matrix.deallocate() }
    for image in 0..<shape.batch {
      for group in 0..<shape.groups {
        let input = x + (image * shape.channels + group * shape.channelsPerGroup) * plane
        let output = y + (image * shape.outputs + group * shape.outputsPerGroup) * shape.positions
        for first in stride(from: 0, to: shape.outputRows, by: rows) {
          let range = first..<min(first + rows, shape.outputRows)
          let count = range.count * shape.outputColumns
          patches.write(input, outputRows: range, outside: 0, to: matrix, stride: count)
          multiply(w, group, matrix, count, output + first * shape.outputColumns)
        }
      }
    }
  }

  /// Numbers of patches that are held at a time: 256 KiB.
  private static let patchNumbers = 1 << 16

  /// Adds a group's weights by patches to some positions of its output channels.
  private func multiply(
    _ w: UnsafePointer<Float>, _ group: Int, _ patches: UnsafePointer<Float>, _ count: Int,
    _ y: UnsafeMutablePointer<Float>
  ) {
    FloatProducts.multiply(
      m: shape.outputsPerGroup, n: count, k: shape.length,
      a: w + group * shape.outputsPerGroup * shape.length, b: patches, beta: 1, c: y,
      rowsOfC: shape.positions, sums: sums)
  }

  /// A depthwise filter of one channel: too few products a patch to be worth gathering.
  private func filter(
    _ x: UnsafePointer<Float>, _ w: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
  ) {
    let step = shape.strides[1]
    for u in 0..<shape.kernelRows {
      for v in 0..<shape.kernelColumns {
        let weight = w[u * shape.kernelColumns + v]
        let range = patches.insideColumns(v)
        let offset = v * shape.dilations[1] - shape.padding[1]
        for i in 0..<shape.outputRows {
          let row = i * shape.strides[0] - shape.padding[0] + u * shape.dilations[0]
          guard 0..<shape.rows ~= row else { continue }
          let source = x + row * shape.columns + offset
          let target = y + i * shape.outputColumns
          if step == 1 {
            for j in range { target[j] += weight * source[j] }
          } else {
            for j in range { target[j] += weight * source[j * step] }
          }
        }
      }
    }
  }
}
