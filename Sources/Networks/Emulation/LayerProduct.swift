// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One layer of a batch of images as matrix products on the unit's kernel.
///
/// A has a row for each position of each image, image by image, B a column for each output channel. Rows are
/// taken in stretches, so that the patches of a large layer are never all in memory.
struct LayerProduct {
  let layout: DotLayout
  /// The random numbers of the first image's first output.
  let random: RandomCase
  let dotProductsPerImage: Int
  let options: EmulationOptions

  /// How many codes of patches are held at a time: 32 MiB.
  private static let mostCodes = 1 << 22

  /// All outputs for each image's input: channel × positions + position.
  func outputs(of plan: PlannedLayer, _ inputs: [[Float]]) throws -> [[Float]] {
    switch plan {
    case .scaled(let plan): try outputs(of: plan, inputs)
    case .blockScaled(let plan): try outputs(of: plan, inputs)
    }
  }

  private func outputs(of plan: LayerPlan, _ inputs: [[Float]]) throws -> [[Float]] {
    // An input is a code at every position alike, so it is quantized once.
    let codes = inputs.map { plan.activations.codes(of: $0) }
    let zero = plan.activations.code(of: 0)
    var patch = [UInt64](repeating: zero, count: layout.length)
    return try outputs(
      inputs.count, unit: plan.unit, length: layout.length, b: plan.weightMatrix, scalesB: nil,
      biases: plan.biasCodes
    ) { image, position, rows, _ in
      layout.gather(at: position, from: codes[image], outside: zero, into: &patch)
      rows += patch
    } output: { code, channel in
      plan.output(of: code, channel: channel)
    }
  }

  private func outputs(of plan: BlockLayerPlan, _ inputs: [[Float]]) throws -> [[Float]] {
    var patch = [Float](repeating: 0, count: layout.length)
    return try outputs(
      inputs.count, unit: plan.unit, length: plan.weightMatrix.rows, b: plan.weightMatrix,
      scalesB: plan.weightScales, biases: plan.biasCodes
    ) { image, position, rows, scales in
      // Blocks lie along K: which inputs share a scale depends on the position.
      layout.gather(at: position, from: inputs[image], outside: 0, into: &patch)
      let row = plan.activations.codes(of: patch)
      rows += row.elements
      scales += row.scales
    } output: { code, _ in
      plan.output(of: code)
    }
  }

  /// The products, a stretch of rows after the other.
  private func outputs(
    _ images: Int, unit: MACUnit, length: Int, b: CodeMatrix, scalesB: CodeMatrix?,
    biases: [UInt64], patch: (Int, Int, inout [UInt64], inout [UInt64]) -> Void,
    output: (UInt64, Int) -> Float
  ) throws -> [[Float]] {
    let channels = layout.outputs
    let positions = layout.positions
    var results = [[Float]](
      repeating: [Float](repeating: 0, count: channels * positions), count: images)
    let numbering = ElementNumbering(
      rowsPerGroup: positions, groupStride: dotProductsPerImage, rowStride: 1,
      columnStride: positions)
    let stretch = max(1, Self.mostCodes / max(1, length))
    // Whole images, or parts of one: then rows of a group go on from stretch to stretch.
    let perStretch = stretch >= positions ? stretch / positions * positions : stretch
    var first = 0
    while first < images * positions {
      let inImage = first % positions
      let rows =
        perStretch < positions
        ? min(perStretch, positions - inImage) : min(perStretch, images * positions - first)
      var codes: [UInt64] = []
      var scales: [UInt64] = []
      codes.reserveCapacity(rows * length)
      for row in first..<first + rows {
        patch(row / positions, row % positions, &codes, &scales)
      }
      let a = try CodeMatrix(rows: rows, columns: length, codes: codes)
      let c = try CodeMatrix(
        rows: rows, columns: channels, codes: (0..<rows).flatMap { _ in biases })
      var words: MatrixScales?
      if let scalesB {
        words = MatrixScales(
          a: try CodeMatrix(rows: rows, columns: scalesB.rows, codes: scales), b: scalesB)
      }
      var random = random
      random.index =
        random.index &+ UInt64(first / positions) &* UInt64(dotProductsPerImage) &+ UInt64(inImage)
      let d = try unit.multiply(
        MatrixOperands(a: a, b: b, c: c, scales: words), random: random, numbering: numbering,
        options: options)
      for row in 0..<rows {
        let (image, position) = (first + row).quotientAndRemainder(dividingBy: positions)
        for channel in 0..<channels {
          results[image][channel * positions + position] = output(
            d.codes[row * channels + channel], channel)
        }
      }
      first += rows
    }
    return results
  }
}
