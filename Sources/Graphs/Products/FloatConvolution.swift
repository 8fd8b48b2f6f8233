// SPDX-License-Identifier: Apache-2.0

/// A convolution of float32: the patches of an input as columns of a matrix, and one matrix product a group.
struct FloatConvolution {
  let shape: ConvolutionShape

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
    let patches = UnsafeMutablePointer<Float>.allocate(
      capacity: isPointwise ? 1 : max(1, shape.length * shape.positions))
    defer { patches.deallocate() }
    for image in 0..<shape.batch {
      for group in 0..<shape.groups {
        let input = x + (image * shape.channels + group * shape.channelsPerGroup) * plane
        if !isPointwise { gather(input, into: patches) }
        FloatProducts.multiply(
          m: shape.outputsPerGroup, n: shape.positions, k: shape.length,
          a: w + group * shape.outputsPerGroup * shape.length,
          b: isPointwise ? input : UnsafePointer(patches), beta: 1,
          c: y + (image * shape.outputs + group * shape.outputsPerGroup) * shape.positions)
      }
    }
  }

  /// Which output columns a kernel column reaches inside the input.
  private func inside(_ v: Int) -> Range<Int> {
    let offset = v * shape.dilations[1] - shape.padding[1]
    let step = shape.strides[1]
    // 0 ≤ j × step + offset < columns
    let first = offset >= 0 ? 0 : min(shape.outputColumns, (-offset + step - 1) / step)
    let last = shape.columns - 1 - offset
    let end = last < 0 ? 0 : min(shape.outputColumns, last / step + 1)
    return first..<max(first, end)
  }

  /// Patches as K × positions: a row for each k.
  private func gather(_ input: UnsafePointer<Float>, into patches: UnsafeMutablePointer<Float>) {
    var out = patches
    let (width, step) = (shape.outputColumns, shape.strides[1])
    for channel in 0..<shape.channelsPerGroup {
      let plane = input + channel * shape.rows * shape.columns
      for u in 0..<shape.kernelRows {
        for v in 0..<shape.kernelColumns {
          let range = inside(v)
          let offset = v * shape.dilations[1] - shape.padding[1]
          for i in 0..<shape.outputRows {
            let row = i * shape.strides[0] - shape.padding[0] + u * shape.dilations[0]
            guard 0..<shape.rows ~= row, !range.isEmpty else {
              out.update(repeating: 0, count: width)
              out += width
              continue
            }
            out.update(repeating: 0, count: range.lowerBound)
            let source = plane + row * shape.columns + offset
            if step == 1 {
              (out + range.lowerBound).update(from: source + range.lowerBound, count: range.count)
            } else {
              for j in range { out[j] = source[j * step] }
            }
            (out + range.upperBound).update(repeating: 0, count: width - range.upperBound)
            out += width
          }
        }
      }
    }
  }

  /// A depthwise filter of one channel: too few products a patch to be worth gathering.
  private func filter(
    _ x: UnsafePointer<Float>, _ w: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
  ) {
    let step = shape.strides[1]
    for u in 0..<shape.kernelRows {
      for v in 0..<shape.kernelColumns {
        let weight = w[u * shape.kernelColumns + v]
        let range = inside(v)
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
