// SPDX-License-Identifier: Apache-2.0

/// One pass of GPTQ over the columns of a weight matrix.
struct CompensationPass {
  /// The codes, at their own columns.
  private(set) var codes: [UInt64]
  /// The scales, as `MatrixQuantizer` has them.
  private(set) var scales: [Float]
  /// The weights in the order of the pass, with all compensations so far.
  private var weights: [Double]
  /// Column `order[i]` is the i-th.
  private let order: [Int]
  private let rounder: GridRounder
  private let factor: [Double]
  private let quantizer: MatrixQuantizer

  init(
    weights: [Float], order: [Int], rounder: GridRounder, factor: [Double],
    quantizer: MatrixQuantizer
  ) {
    let columns = quantizer.columns
    self.weights = weights.indices.map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      return Double(weights[row * columns + order[column]])
    }
    codes = [UInt64](repeating: 0, count: weights.count)
    scales = quantizer.scales
    self.order = order
    self.rounder = rounder
    self.factor = factor
    self.quantizer = quantizer
  }

  /// Rounds all columns.
  mutating func run(blockSize: Int, groupScale: GPTQ.GroupScale?) throws {
    let columns = quantizer.columns
    if groupScale != nil, scales.count == 1 {
      scales = [Float](repeating: scales[0], count: quantizer.rows * quantizer.groups)
    }
    var first = 0
    while first < columns {
      var end = min(columns, first + blockSize)
      if let groupScale {
        // A block ends where a group begins, so that the group's weights are up to date there.
        if first.isMultiple(of: quantizer.groupSize) {
          try chooseScales(firstColumn: first, rule: groupScale)
        }
        end = min(end, (first / quantizer.groupSize + 1) * quantizer.groupSize)
      }
      let errors = roundBlock(first..<end)
      if end < columns { compensate(errors, block: first..<end) }
      first = end
    }
  }

  private mutating func chooseScales(firstColumn: Int, rule: GPTQ.GroupScale) throws {
    let columns = quantizer.columns
    let group = firstColumn / quantizer.groupSize
    let end = min(columns, firstColumn + quantizer.groupSize)
    for row in 0..<quantizer.rows {
      let members = weights[row * columns + firstColumn..<row * columns + end].map(Float.init)
      let scale = try rule(members, row, group)
      guard scale.isNormal, scale > 0 else {
        throw WeightMethodError.setting(
          "the scale \(scale) for group \(group) of row \(row)",
          remedy: "give a positive normal number")
      }
      scales[row * quantizer.groups + group] = scale
    }
  }

  /// Rounds the columns of a block, with compensation inside of it; returns rows × block of e.
  private mutating func roundBlock(_ block: Range<Int>) -> [Double] {
    let columns = quantizer.columns
    var errors = [Double](repeating: 0, count: quantizer.rows * block.count)
    weights.withUnsafeMutableBufferPointer { weights in
      factor.withUnsafeBufferPointer { factor in
        for row in 0..<quantizer.rows {
          let line = row * columns
          for column in block {
            let original = order[column]
            let place = scales.count == 1 ? 0 : quantizer.scaleIndex(row: row, column: original)
            let scale = Double(scales[place])
            let weight = weights[line + column]
            let choice = rounder.place(of: weight, scale: scale)
            codes[line + original] = rounder.code(at: choice, isNegative: weight.sign == .minus)
            let upper = column * columns
            let error = (weight - rounder.values[choice] * scale) / factor[upper + column]
            errors[row * block.count + column - block.lowerBound] = error
            for next in column + 1..<max(column + 1, block.upperBound) {
              weights[line + next] -= error * factor[upper + next]
            }
          }
        }
      }
    }
    return errors
  }

  /// Takes the errors of a block from all columns behind it.
  private mutating func compensate(_ errors: [Double], block: Range<Int>) {
    let columns = quantizer.columns
    let rest = columns - block.upperBound
    var transposed = [Double](repeating: 0, count: rest * block.count)
    for column in block {
      for next in 0..<rest {
        transposed[next * block.count + column - block.lowerBound] =
          factor[column * columns + block.upperBound + next]
      }
    }
    let left = SlicedMatrix(errors, rows: quantizer.rows, columns: block.count, slices: 2)
    let right = SlicedMatrix(transposed, rows: rest, columns: block.count, slices: 2)
    weights.withUnsafeMutableBufferPointer { weights in
      guard let base = weights.baseAddress else { return }
      left.addProduct(
        rows: 0..<quantizer.rows, by: right, rows: 0..<rest, to: base + block.upperBound,
        stride: columns, factor: -1)
    }
  }
}
