// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// How much greater scales have to be than ranges ask, so that the dot products that calibration saw stay within an
/// accumulator at every step.
///
/// A scale that is 2^n times as great makes all sums 2^n times smaller. Each output channel says how much its own sums
/// need; the activations' scale carries what serves the layer best, and the channel's weight scale the rest, so that
/// one channel with great sums costs the others little. Factors are powers of two, so scales that have to be powers of
/// two stay so.
///
/// Calibration has not seen everything, and an integer pays for room with its lowest bits while a minifloat pays next to
/// nothing. So the partial sums that were seen get their room whatever it costs, and what they could come to with all
/// products of one sign gets it as far as it costs nothing.
struct SumHeadroom {
  /// The greatest magnitude that a sum may come to.
  private let limit: Double
  /// By how much the expected error may grow for room that nothing seen has asked for.
  private static let freely = 1.05

  /// Nil when nothing can overflow the unit's accumulator.
  init?(_ unit: MACUnit) {
    guard let greatest = unit.greatestAccumulation else { return nil }
    // One sum beyond a saturating accumulator is a little wrong; one infinity, or one wrapped sum, spoils an output,
    // and calibration has not seen everything.
    limit = unit.accumulationSaturates ? greatest : greatest / 2
  }

  /// A layer with weights, quantized without room for its sums.
  struct Layer {
    let product: ProductNode
    let seen: ProductStatistics
    let weights: WeightMatrix
    let quantizer: MatrixQuantizer
    let weightRecoding: Recoding?
    let activations: ActivationQuantizer
  }

  /// What makes room.
  struct Room {
    /// What the activations' scale is multiplied by.
    var activations: Float = 1
    /// What each of the weights' scales is multiplied by.
    var weights: [Float]
  }

  /// Of so many rows the greatest sums are taken: those with the greatest Σ |x| come first.
  private static let mostRows = 256

  /// Divides the room that sums need among activations and weights, by the error that the output is expected to have.
  ///
  /// - Throws: `FormatError` when a scale leaves float32's normal numbers.
  func room(for layer: Layer) throws -> Room {
    let (quantizer, scale) = (layer.quantizer, layer.operandScale)
    let unitScale = Double(layer.activations.recoding?.scale(scale) ?? scale)
    func needs(_ sums: [Double]) -> [Float] {
      sums.map { Self.powerOfTwo($0 / unitScale / limit) }
    }
    // Where no sum of these inputs could need room, none has to be computed.
    if needs(bounds(layer)).allSatisfy({ $0 == 1 }) {
      return Room(weights: [Float](repeating: 1, count: quantizer.scales.count))
    }
    let sums = greatestSums(layer)
    let (seen, worst) = (needs(sums.partial), needs(sums.absolute).reduce(1, max))
    guard worst > 1 else { return Room(weights: seen) }
    let rows = layer.rows { Self.spread($0, quantizer.columns) }
    func loss(_ room: Room) throws -> Double {
      try layer.expectedError(
        quantizer.scaled(by: room.weights), activationScale: scale * room.activations, rows: rows)
    }
    var best = (loss: Double.infinity, room: Room(weights: seen))
    for exponent in 0...Int(seen.reduce(1, max).exponent) {
      let factor = Float(sign: .plus, exponent: exponent, significand: 1)
      let room = Room(activations: factor, weights: seen.map { max(1, $0 / factor) })
      let found = try loss(room)
      if found < best.loss { best = (found, room) }
    }
    var room = best.room
    room.activations = try Self.widened(room.activations, to: worst) { factor in
      try loss(Room(activations: factor, weights: room.weights))
    }
    return room
  }

  /// A factor, doubled as long as that costs nothing, up to what sums need at worst.
  private static func widened(
    _ factor: Float, to worst: Float, loss: (Float) throws -> Double
  ) rethrows -> Float {
    var factor = factor
    let allowed = try loss(factor) * freely
    // A scale that float32 has not is no room.
    while factor < worst, let next = try? loss(factor * 2), next <= allowed { factor *= 2 }
    return factor
  }

  /// What no sum reaches: (|bias| + Σ |w| × the greatest |x|) × 2 over the scale of its weights, one for each of these
  /// scales; twice, so that float32's roundings do not get past it.
  private func bounds(_ layer: Layer) -> [Double] {
    let (quantizer, k) = (layer.quantizer, layer.quantizer.columns)
    // Rows with scales of their own are over their greatest magnitudes.
    let greatest =
      layer.isStatic ? layer.seen.rows.reduce(Float(0)) { max($0, $1.magnitude) } : 1
    let addend = layer.isStatic ? layer.product.bias : nil
    var bounds = [Double](repeating: 0, count: quantizer.scales.count)
    for row in 0..<quantizer.rows {
      let bias = Double((addend?[row] ?? 0).magnitude)
      for first in stride(from: 0, to: k, by: quantizer.groupSize) {
        var sum = 0.0
        for i in row * k + first..<row * k + min(first + quantizer.groupSize, k) {
          sum += Double(layer.weights.values[i].magnitude)
        }
        let place = quantizer.scaleIndex(row: row, column: first)
        let narrow = quantizer.scales[place]
        let scale = Double(layer.weightRecoding?.scale(narrow) ?? narrow)
        bounds[place] = max(bounds[place], 2 * (bias + sum * Double(greatest)) / scale)
      }
    }
    return bounds
  }

  /// The greatest |bias + Σ x × w| on the way to a sum, over the scale of its weights, one for each of these scales; and
  /// the same with all products of one sign.
  private func greatestSums(_ layer: Layer) -> (partial: [Double], absolute: [Double]) {
    let quantizer = layer.quantizer
    // The bias is in the unit's addend where there is one scale.
    let bias = quantizer.groups == 1 && layer.isStatic ? layer.product.bias : nil
    let (k, size) = (quantizer.columns, quantizer.groupSize)
    let perGroup = quantizer.rows / max(1, layer.product.groups)
    var partial = [Double](repeating: 0, count: quantizer.scales.count)
    var absolute = partial
    for (group, x) in layer.rows({ Self.largest($0, k) }).enumerated() {
      let rows = group * perGroup..<(group + 1) * perGroup
      for first in stride(from: 0, to: k, by: size) {
        let part = first..<min(first + size, k)
        var columns: [Float] = []
        columns.reserveCapacity(part.count * perGroup)
        for i in part { for row in rows { columns.append(layer.weights.values[row * k + i]) } }
        let inputs =
          part.count == k
          ? x : stride(from: 0, to: x.count, by: k).flatMap { start in part.map { x[start + $0] } }
        let places = rows.map { quantizer.scaleIndex(row: $0, column: first) }
        let scales = places.map { place in
          let narrow = quantizer.scales[place]
          return Double(layer.weightRecoding?.scale(narrow) ?? narrow)
        }
        RunningSums.forEachRow(
          inputs, columns, columns: perGroup, start: bias.map { Array($0[rows]) }
        ) { _, sums in
          for (column, place) in places.enumerated() {
            partial[place] = max(partial[place], Double(sums.partial[column]) / scales[column])
            absolute[place] = max(absolute[place], Double(sums.absolute[column]) / scales[column])
          }
        }
      }
    }
    return (partial, absolute)
  }

  /// A product of two activations, quantized without room for its sums.
  struct ActivationProduct {
    let seen: ProductStatistics
    let left: ActivationQuantizer
    let right: ActivationQuantizer
  }

  /// The factors for the scales of a product of two activations.
  func factors(for product: ActivationProduct) throws -> (left: Float, right: Float) {
    let (seen, x, y) = (product.seen, product.left, product.right)
    func need(_ sum: SumExtent) -> Float {
      if let first = x.unitScale, let second = y.unitScale {
        return Self.powerOfTwo(Double(sum.greatest) / (Double(first) * Double(second)) / limit)
      }
      return Self.powerOfTwo(
        Double(sum.share) * Double(x.greatestNumber) * Double(y.greatestNumber) / limit)
    }
    let (needed, worst) = (need(seen.partialSums), need(seen.absoluteSums))
    // Both give up a half of the bits.
    let half = Float(sign: .plus, exponent: Int(needed.exponent) / 2, significand: 1)
    let left = try Self.widened(needed / half, to: worst / half) {
      try x.relativeError(seen.left, factor: $0)
    }
    let right = try Self.widened(half, to: max(half, worst / left)) {
      try y.relativeError(seen.right, factor: $0)
    }
    return (left, right)
  }

  /// The least power of two that is not below a ratio, and not below 1.
  private static func powerOfTwo(_ ratio: Double) -> Float {
    guard ratio > 1 else { return 1 }
    // A ratio beyond float32 makes a scale that is refused.
    guard ratio.exponent < 126 else { return Float(sign: .plus, exponent: 126, significand: 1) }
    return Float(
      sign: .plus, exponent: Int(ratio.exponent) + (ratio.significand > 1 ? 1 : 0), significand: 1)
  }

  private static func largest(_ numbers: [Float], _ k: Int) -> [Float] {
    let count = k == 0 ? 0 : numbers.count / k
    guard count > mostRows else { return numbers }
    let sums = (0..<count).map { row in
      (row, numbers[row * k..<(row + 1) * k].reduce(0) { $0 + $1.magnitude })
    }
    return sums.sorted { ($0.1, -$0.0) > ($1.1, -$1.0) }.prefix(mostRows)
      .flatMap { numbers[$0.0 * k..<($0.0 + 1) * k] }
  }

  private static func spread(_ numbers: [Float], _ k: Int) -> [Float] {
    let count = k == 0 ? 0 : numbers.count / k
    guard count > mostRows else { return numbers }
    return (0..<mostRows).flatMap { place in
      let row = place * count / mostRows
      return numbers[row * k..<(row + 1) * k]
    }
  }
}

extension ActivationQuantizer {
  /// The unit's number that the greatest magnitude under a scale becomes.
  fileprivate var greatestNumber: Float {
    Float(format.greatestFinite.asDouble) / (recoding?.scale(1) ?? 1)
  }

  /// The squared error of numbers that were seen, over their squares, with a scale times a factor.
  fileprivate func relativeError(_ seen: OperandStatistics, factor: Float) throws -> Double {
    var scale = seen.magnitudes.greatest / Float(format.greatestFinite.asDouble)
    if case .fixed(let fixed) = scaling { scale = fixed }
    guard scale.isNormal else { return 0 }
    let (error, squares) = try roundingError(seen.sample, scale: scale * factor)
    return squares > 0 ? error / squares : 0
  }

  /// The sum of squared errors of numbers on the grid under a scale, and that of their squares.
  fileprivate func roundingError(
    _ numbers: [Float], scale: Float
  ) throws -> (error: Double, squares: Double) {
    let quantizer = try Quantizer(format: format, scales: [scale], rounding: rounding)
    let rounded = quantizer.cast.values(of: quantizer.codes(of: numbers)).map { $0 * scale }
    return (squaredError(numbers[...], rounded[...]), squaredError(numbers[...]))
  }
}

/// Σ (x - y)², the ys zeros where none are given.
private func squaredError(_ x: ArraySlice<Float>, _ y: ArraySlice<Float>? = nil) -> Double {
  guard let y else { return x.reduce(0) { $0 + Double($1) * Double($1) } }
  return zip(x, y).reduce(0) { sum, pair in
    let difference = Double(pair.0) - Double(pair.1)
    return sum + difference * difference
  }
}

extension SumHeadroom.Layer {
  /// Whether one scale serves all activations.
  fileprivate var isStatic: Bool { activations.unitScale != nil }

  /// The activations' scale; where rows choose theirs, that of a row whose greatest magnitude is 1.
  fileprivate var operandScale: Float {
    if case .fixed(let scale) = activations.scaling { return scale }
    return 1 / Float(activations.format.greatestFinite.asDouble)
  }

  /// Rows that calibration kept, for each group of a convolution, under `operandScale`.
  fileprivate func rows(_ choose: ([Float]) -> [Float]) -> [[Float]] {
    (0..<product.groups).map { group in
      let rows = seen.rows(ofGroup: group, groups: product.groups)
      return choose(isStatic ? rows : rows.normalizedRows(of: quantizer.columns))
    }
  }

  /// The squared error of an output, summed over the output channels: Σ_k E[w²] E[Δx²] + E[Δw²] E[x²], errors taken to
  /// be independent of one another and of the numbers.
  fileprivate func expectedError(
    _ quantizer: MatrixQuantizer, activationScale: Float, rows: [[Float]]
  ) throws -> Double {
    let rounded = quantizer.values(of: quantizer.codes(of: weights.values))
    let perGroup = quantizer.rows / max(1, product.groups) * quantizer.columns
    var loss = 0.0
    for (group, x) in rows.enumerated() where !x.isEmpty {
      let found = try activations.roundingError(x, scale: activationScale)
      let part = group * perGroup..<(group + 1) * perGroup
      let w = weights.values[part]
      loss += squaredError(w) * found.error / Double(x.count)
      loss += squaredError(w, rounded[part]) * found.squares / Double(x.count)
    }
    return loss
  }
}
