// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Tensors

extension NodeRun {
  /// A convolution: every patch of every input is a row.
  ///
  /// Rows are taken in stretches of whole inputs, or parts of one, so that the patches of a large layer are never all
  /// in memory. A position in the padding is the code of zero and is multiplied like any other.
  func convolve(
    _ call: OperatorCall, _ tables: PatchTables, mostCodes: Int
  ) throws -> [TypedArray] {
    let input = try call.input(0)
    guard let x = input.floats, let shape = try ConvolutionShape(call) else {
      throw GraphError(
        "the input has the type \(input.type.onnxName) and the shape \(input.shape)",
        remedy: "give FLOAT of one or two spatial dimensions")
    }
    let table = tables.table(shape)
    var output = [Float](
      repeating: 0, count: shape.batch * shape.outputs * shape.positions)
    let plane = shape.channels * shape.rows * shape.columns
    let perGroup = shape.outputsPerGroup
    let bytes = max(1, shape.length)
    let most = max(1, mostCodes / bytes)
    let images = max(1, most / max(1, shape.positions))
    switch plan.operands {
    case .scaled(let activations, let weights):
      // An input is a code at every position alike, so it is quantized once.
      let quantized = activations.codes(of: x, length: plane, rowsPerSample: 1)
      for group in 0..<shape.groups {
        let part = group * shape.channelsPerGroup * shape.rows * shape.columns
        try eachStretch(shape, images: images, rows: most) { image, first, rows in
          let a = gather(
            quantized.codes, table, shape, offset: part, image: image, first: first, rows: rows,
            outside: activations.zero)
          let scales: RowScales =
            switch quantized.scales {
            case .one(let scale): .one(scale)
            case .each(let list):
              .each((0..<rows).map { list[image + (first + $0) / max(1, shape.positions)] })
            }
          let bias = plan.bias?[group * perGroup..<(group + 1) * perGroup]
          let out = try row.outputs(
            rows: rows, a: a, rowScales: scales, weights: weights, group: group, bias: bias,
            seed: seed &+ UInt64(group) &* 0xBF58_476D_1CE4_E5B9,
            index: index(shape, image, first, perGroup))
          place(out, shape, group, image: image, first: first, rows: rows, in: &output)
        }
      }
    case .blocks(let activations, let quantizer, let matrix):
      for group in 0..<shape.groups {
        let part = group * shape.channelsPerGroup * shape.rows * shape.columns
        let values = matrix.values[
          group * perGroup * matrix.columns..<(group + 1) * perGroup * matrix.columns]
        let b = try BlockOperand(quantizer, rows: perGroup, of: Array(values)).asColumns
        try eachStretch(shape, images: images, rows: most) { image, first, rows in
          // Blocks lie along K: which inputs share a scale depends on the position.
          let patches = gather(
            x, table, shape, offset: part, image: image, first: first, rows: rows, outside: 0)
          let a = try BlockOperand(activations, rows: rows, of: patches)
          let bias = plan.bias.map { Array($0[group * perGroup..<(group + 1) * perGroup]) }
          let out = try blockOutputs(
            a, b, columns: perGroup, bias: bias, index: index(shape, image, first, perGroup))
          place(out, shape, group, image: image, first: first, rows: rows, in: &output)
        }
      }
    case .dynamic, .dynamicBlocks:
      throw GraphError("a convolution has a plan for activations", remedy: "plan it")
    }
    return [TypedArray(checkedShape: shape.outputShape, floats: output)]
  }

  /// The number of a stretch's first element among all that the node computes.
  private func index(
    _ shape: ConvolutionShape, _ image: Int, _ first: Int, _ columns: Int
  ) -> UInt64 {
    UInt64(
      truncatingIfNeeded: ((firstSample + image) * shape.positions + first) * columns)
  }

  /// Calls with the image, the first position in it and the number of rows of each stretch.
  private func eachStretch(
    _ shape: ConvolutionShape, images: Int, rows: Int, _ body: (Int, Int, Int) throws -> Void
  ) throws {
    guard shape.positions > 0 else { return }
    if rows >= shape.positions {
      for image in stride(from: 0, to: shape.batch, by: images) {
        try body(image, 0, min(images, shape.batch - image) * shape.positions)
      }
      return
    }
    for image in 0..<shape.batch {
      for first in stride(from: 0, to: shape.positions, by: rows) {
        try body(image, first, min(rows, shape.positions - first))
      }
    }
  }

  /// The patches of rows: rows × K elements.
  private func gather<Element: BitwiseCopyable>(
    _ elements: [Element], _ table: [Int32], _ shape: ConvolutionShape, offset: Int, image: Int,
    first: Int, rows: Int, outside: Element
  ) -> [Element] {
    let plane = shape.channels * shape.rows * shape.columns
    let length = shape.length
    return [Element](unsafeUninitializedCapacity: rows * length) { out, count in
      count = rows * length
      elements.withUnsafeBufferPointer { elements in
        table.withUnsafeBufferPointer { table in
          guard let out = out.baseAddress, let places = table.baseAddress,
            let all = elements.baseAddress
          else { return }
          var row = 0
          while row < rows {
            let (number, position) = (first + row).quotientAndRemainder(
              dividingBy: shape.positions)
            let source = all + (image + number) * plane + offset
            let run = min(rows - row, shape.positions - position)
            let from = places + position * length
            let target = out + row * length
            for i in 0..<run * length {
              let place = from[i]
              target[i] = place < 0 ? outside : source[Int(place)]
            }
            row += run
          }
        }
      }
    }
  }

  /// Puts rows × output channels of a group where [n, o, i, j] has them.
  private func place(
    _ out: [Float], _ shape: ConvolutionShape, _ group: Int, image: Int, first: Int, rows: Int,
    in output: inout [Float]
  ) {
    let columns = shape.outputsPerGroup
    output.withUnsafeMutableBufferPointer { output in
      out.withUnsafeBufferPointer { out in
        for row in 0..<rows {
          let (number, position) = (first + row).quotientAndRemainder(dividingBy: shape.positions)
          let start =
            ((image + number) * shape.outputs + group * columns) * shape.positions + position
          for column in 0..<columns {
            output[start + column * shape.positions] = out[row * columns + column]
          }
        }
      }
    }
  }
}
