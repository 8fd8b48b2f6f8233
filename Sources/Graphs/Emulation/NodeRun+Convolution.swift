// SPDX-License-Identifier: Apache-2.0
import MACUnits
import QuantizationMethods
import Tensors

extension NodeRun {
  /// A convolution.
  ///
  /// Patches are taken in stretches of whole inputs, or parts of one, so that those of a large layer are never all in
  /// memory. A position in the padding is the code of zero and is multiplied like any other.
  func convolve(
    _ call: OperatorCall, _ tables: PatchTables, mostCodes: Int
  ) throws -> [TypedArray] {
    let input = try call.input(0)
    guard let x = input.floats, let shape = try ConvolutionShape(call) else {
      throw GraphError(
        "the input has the type \(input.type.onnxName) and the shape \(input.shape)",
        remedy: "give FLOAT of one or two spatial dimensions")
    }
    var output = [Float](
      repeating: 0, count: shape.batch * shape.outputs * shape.positions)
    // Weights are packed anew for every stretch: one of few patches would spend more on them than on its own.
    let weighty = min(4 * shape.outputsPerGroup * shape.length, 8 * mostCodes)
    let most = max(1, max(mostCodes, weighty) / max(1, shape.length))
    counter.add(output.count * shape.length)
    switch plan.operands {
    case .scaled(let activations, let weights):
      try convolve(x, shape, activations, weights, most: most, into: &output)
    case .blocks(let activations, let weights):
      try convolveBlocks(
        x, shape, tables.table(shape), activations, weights, most: most, into: &output)
    case .dynamic, .dynamicBlocks:
      throw GraphError("a convolution has a plan for activations", remedy: "plan it")
    }
    return [TypedArray(checkedShape: shape.outputShape, floats: output)]
  }

  // MARK: Scales outside of the unit

  /// Weights by patches: a row of the product is a plane of an output channel, as the output has it.
  private func convolve(
    _ x: [Float], _ shape: ConvolutionShape, _ activations: ActivationQuantizer,
    _ weights: PreparedWeights, most: Int, into output: inout [Float]
  ) throws {
    let plane = shape.channels * shape.rows * shape.columns
    // An input is a code at every position alike, so it is quantized once.
    let quantized = activations.codes(of: x, length: plane, rowsPerSample: 1)
    let patches = Patches(shape: shape)
    let channels = shape.outputsPerGroup
    for group in 0..<shape.groups {
      let bias = plan.bias.map { Array($0[group * channels..<(group + 1) * channels]) }
      let product = ConvolutionProduct(
        product: product, weights: weights, group: group, bias: bias,
        seed: seed &+ UInt64(group) &* 0xBF58_476D_1CE4_E5B9)
      for stretch in patches.stretches(most: most) {
        let perImage = stretch.outputRows.count * shape.outputColumns
        let columns = stretch.images.count * perImage
        let codes = [UInt64](unsafeUninitializedCapacity: shape.length * columns) { matrix, count in
          count = shape.length * columns
          quantized.codes.withUnsafeBufferPointer { codes in
            guard let matrix = matrix.baseAddress, let codes = codes.baseAddress else { return }
            for (place, image) in stretch.images.enumerated() {
              patches.write(
                codes + (image * shape.groups + group) * (plane / shape.groups),
                outputRows: stretch.outputRows, outside: activations.zero,
                to: matrix + place * perImage, stride: columns)
            }
          }
        }
        let first = stretch.outputRows.lowerBound * shape.outputColumns
        let found = try product.outputs(
          patches: codes, columns: columns,
          scales: stretch.images.map { quantized.scales.scale($0) },
          isStatic: activations.unitScale != nil,
          index: index(shape, stretch.images.lowerBound, first, channels))
        for (place, image) in stretch.images.enumerated() {
          for channel in 0..<channels {
            let source = channel * columns + place * perImage
            let target =
              (image * shape.outputs + group * channels + channel) * shape.positions + first
            output.withUnsafeMutableBufferPointer { output in
              found.withUnsafeBufferPointer { found in
                for i in 0..<perImage { output[target + i] = found[source + i] }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Blocks

  /// Patches by weights: blocks lie along K, and which inputs share a scale depends on the position.
  private func convolveBlocks(
    _ x: [Float], _ shape: ConvolutionShape, _ table: [Int32], _ activations: BlockQuantizer,
    _ weights: PreparedBlocks, most: Int, into output: inout [Float]
  ) throws {
    let perGroup = shape.outputsPerGroup
    for group in 0..<shape.groups {
      let part = group * shape.channelsPerGroup * shape.rows * shape.columns
      let bias = plan.bias.map { Array($0[group * perGroup..<(group + 1) * perGroup]) }
      for stretch in Patches(shape: shape).stretches(most: most) {
        let image = stretch.images.lowerBound
        let first = stretch.outputRows.lowerBound * shape.outputColumns
        let rows = stretch.images.count * stretch.outputRows.count * shape.outputColumns
        let patches = gather(
          x, table, shape, offset: part, image: image, first: first, rows: rows, outside: 0)
        let a = try BlockOperand(activations, rows: rows, of: patches)
        let out = try blockOutputs(
          a, weights.operands[group], bias: bias, index: index(shape, image, first, perGroup))
        place(out, shape, group, image: image, first: first, rows: rows, in: &output)
      }
    }
  }

  /// The number of a stretch's first element among all that the node computes.
  private func index(
    _ shape: ConvolutionShape, _ image: Int, _ first: Int, _ columns: Int
  ) -> UInt64 {
    UInt64(
      truncatingIfNeeded: ((firstSample + image) * shape.positions + first) * columns)
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

/// One group of a convolution: its weights by patches, scaled back to float32.
private struct ConvolutionProduct {
  /// The unit with the factors exchanged: weights are A.
  let product: UnitProduct
  let weights: PreparedWeights
  let group: Int
  /// The addends of the group's output channels.
  let bias: [Float]?
  let seed: UInt64

  /// Output channels × columns numbers.
  ///
  /// - Parameters:
  ///   - patches: K × columns codes.
  ///   - columns: output positions.
  ///   - scales: the activations' scale in each input; inputs have as many columns each.
  ///   - isStatic: whether all scales are one that is known beforehand.
  ///   - index: the number of the first element among the node's; they count output channels first.
  func outputs(
    patches: [UInt64], columns: Int, scales: [Float], isStatic: Bool, index: UInt64
  ) throws -> [Float] {
    let matrices = weights.matrices[group]
    let rows = matrices[0].rows
    let numbering = ElementNumbering(
      rowsPerGroup: rows, groupStride: 0, rowStride: 1, columnStride: rows)
    func outer(_ channel: Int, _ k: Int) -> Float {
      weights.scale(row: group * rows + channel, column: k)
    }
    if matrices.count == 1, isStatic, let scale = scales.first {
      // One scale for a dot product, known beforehand: the bias is the unit's addend.
      let scales = (0..<rows).map { scale * outer($0, 0) }
      guard scales.allSatisfy({ $0.isNormal }) else {
        throw GraphError(
          "a product of scales is out of float32's normal range", remedy: "choose other ranges")
      }
      let addends = scales.indices.map { channel in
        bias.map { product.unit.addendCode(of: $0[channel], scale: scales[channel]) }
          ?? product.zeroAddend
      }
      var out = try product.numbers(
        MatrixOperands(
          a: matrices[0], b: .checked(matrices[0].columns, columns, patches),
          c: .rows(of: addends, columns: columns)),
        random: RandomCase(seed: seed, index: index), numbering: numbering)
      out.withUnsafeMutableBufferPointer { out in
        for channel in 0..<rows {
          for i in channel * columns..<(channel + 1) * columns { out[i] *= scales[channel] }
        }
      }
      return out
    }
    let zeros = try CodeMatrix.rows(
      of: [UInt64](repeating: product.zeroAddend, count: rows), columns: columns)
    var sum = [Float](repeating: 0, count: rows * columns)
    let perImage = columns / max(1, scales.count)
    for (number, matrix) in matrices.enumerated() {
      let range = weights.bounds[number]..<weights.bounds[number + 1]
      // Each group of k has random numbers of its own.
      let random = RandomCase(
        seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95, index: index)
      let part = Array(patches[range.lowerBound * columns..<range.upperBound * columns])
      let out = try product.numbers(
        MatrixOperands(a: matrix, b: .checked(range.count, columns, part), c: zeros),
        random: random, numbering: numbering)
      for channel in 0..<rows {
        let scale = outer(channel, range.lowerBound)
        for (image, activations) in scales.enumerated() {
          let first = channel * columns + image * perImage
          for i in first..<first + perImage { sum[i] += out[i] * (activations * scale) }
        }
      }
    }
    if let bias {
      for channel in 0..<rows {
        for i in channel * columns..<(channel + 1) * columns { sum[i] += bias[channel] }
      }
    }
    return sum
  }
}
