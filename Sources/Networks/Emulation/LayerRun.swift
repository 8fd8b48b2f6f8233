// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One layer of one image on its way through a unit's model.
struct LayerRun {
  let layout: DotLayout
  let image: Int
  let layer: Int
  /// The number of the layer's first dot product in the run.
  let firstDotProduct: UInt64
  let seed: UInt64
  let record: ((DotRecord) -> Void)?
  /// What the unit's flags said.
  private(set) var tally = DotTally()

  init(
    layout: DotLayout, image: Int, layer: Int, firstDotProduct: UInt64, seed: UInt64,
    record: ((DotRecord) -> Void)?
  ) {
    self.layout = layout
    self.image = image
    self.layer = layer
    self.firstDotProduct = firstDotProduct
    self.seed = seed
    self.record = record
  }

  /// All outputs for the layer's input: channel × positions + position.
  mutating func outputs(of plan: PlannedLayer, _ input: [Float]) -> [Float] {
    switch plan {
    case .scaled(let plan): outputs(of: plan, input)
    case .blockScaled(let plan): outputs(of: plan, input)
    }
  }

  private mutating func outputs(of plan: LayerPlan, _ input: [Float]) -> [Float] {
    // An input is a code at every position alike, so it is quantized once.
    let codes = input.map { plan.activations.code(of: $0) }
    let zero = plan.activations.code(of: 0)
    var output = [Float](repeating: 0, count: layout.outputs * layout.positions)
    var patch = [UInt64](repeating: zero, count: layout.length)
    for position in 0..<layout.positions {
      layout.gather(at: position, from: codes, outside: zero, into: &patch)
      for channel in 0..<layout.outputs {
        let number = channel * layout.positions + position
        let row = channel * layout.length..<(channel + 1) * layout.length
        let code = evaluate(
          plan.unit, number, a: patch, b: plan.weightCodes, row, c: plan.biasCodes[channel])
        output[number] = plan.output(of: code, channel: channel)
      }
    }
    return output
  }

  private mutating func outputs(of plan: BlockLayerPlan, _ input: [Float]) -> [Float] {
    var output = [Float](repeating: 0, count: layout.outputs * layout.positions)
    var patch = [Float](repeating: 0, count: layout.length)
    for position in 0..<layout.positions {
      // Blocks lie along K: which inputs share a scale depends on the position.
      layout.gather(at: position, from: input, outside: 0, into: &patch)
      let a = plan.activations.codes(of: patch)
      for channel in 0..<layout.outputs {
        let number = channel * layout.positions + position
        let b = plan.weightRows[channel]
        let code = evaluate(
          plan.unit, number, a: a.elements, b: b.elements, b.elements.indices,
          c: plan.biasCodes[channel], scales: ScaleWords(a: a.scales, b: b.scales))
        output[number] = plan.output(of: code)
      }
    }
    return output
  }

  /// One dot product, counted and recorded.
  ///
  /// - Parameters:
  ///   - unit: what computes it.
  ///   - number: which of the layer's outputs it is.
  ///   - a: the K codes of activations.
  ///   - weights: the codes of weights, of this and other dot products.
  ///   - row: where this one's K codes lie in them.
  ///   - c: the addend's code.
  ///   - scales: the scale words of a unit with block scales.
  @inline(__always)
  private mutating func evaluate(
    _ unit: MACUnit, _ number: Int, a: [UInt64], b weights: [UInt64], _ row: Range<Int>,
    c: UInt64, scales: ScaleWords = ScaleWords()
  ) -> UInt64 {
    let random = RandomCase(seed: seed, index: firstDotProduct &+ UInt64(number))
    var operands = DotOperands(a: a, b: Array(weights[row]), c: c, scales: scales)
    unit.padToSteps(&operands)
    let result = unit.evaluate(operands, random: random)
    tally.count(result.flags)
    record?(
      DotRecord(
        image: image, layer: layer, output: number, a: operands.a, b: operands.b, c: c,
        scales: operands.scales, d: result.code, flags: result.flags, random: random))
    return result.code
  }
}

extension MACUnit {
  /// Fills K to whole steps of the unit's instruction with +0, and scales with 1, as its matrix products do.
  fileprivate func padToSteps(_ operands: inout DotOperands) {
    guard let step = instruction?.k, operands.a.count % step != 0,
      let zeroA = description.decode.a.positiveZeroCode,
      let zeroB = description.decode.b.positiveZeroCode
    else { return }
    let padding = step - operands.a.count % step
    operands.a += repeatElement(zeroA, count: padding)
    operands.b += repeatElement(zeroB, count: padding)
    guard let blocks = description.scale.blocks else { return }
    let count = blocks.count(for: operands.a.count)
    let one = { (format: NumberFormat) in
      format.encode(.finite(ExactValue(1)), rounding: Rounding(overflow: .saturate)).code
    }
    operands.scales.a += repeatElement(one(blocks.a), count: count - operands.scales.a.count)
    operands.scales.b += repeatElement(one(blocks.b), count: count - operands.scales.b.count)
  }
}

extension DotTally {
  /// Counts one dot product.
  mutating func count(_ flags: ExceptionFlags) {
    dotProducts += 1
    withFlags += 1
    if flags.contains(.invalid) { invalid += 1 }
    if flags.contains(.overflow) { overflow += 1 }
    if flags.contains(.underflow) { underflow += 1 }
    if flags.contains(.inexact) { inexact += 1 }
  }
}
