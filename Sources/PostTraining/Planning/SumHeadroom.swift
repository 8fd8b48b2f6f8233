// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits

/// How much greater activation scales have to be than their ranges ask, so that the dot products that
/// calibration saw stay within an accumulator whatever the signs of their products.
///
/// Factors are powers of two: a minifloat loses nothing by them but subnormal numbers.
struct SumHeadroom {
  /// The greatest magnitude that a sum may come to.
  private let limit: Double

  /// Nil when nothing can overflow the unit's accumulator.
  init?(_ unit: MACUnit) {
    guard let greatest = unit.greatestAccumulation else { return nil }
    // One sum beyond a saturating accumulator is a little wrong; one infinity, or one wrapped sum, spoils an output,
    // and calibration has not seen everything.
    limit = unit.accumulationSaturates ? greatest : greatest / 2
  }

  /// Of so many rows the greatest sums are taken: those with the greatest Σ |x| come first.
  private static let mostRows = 256

  /// The factor for the static scale of a layer with weights.
  ///
  /// - Parameters:
  ///   - product: the layer, with its bias.
  ///   - seen: the rows that calibration kept.
  ///   - scale: what a unit's number 1 stands for.
  ///   - weights: the codes and their scales.
  func factor(
    _ product: ProductNode, _ seen: ProductStatistics, scale: Float, weights: PreparedWeights
  ) -> Float {
    // The bias is in the unit's addend where there is one scale.
    let bias = weights.quantizer.groups == 1 ? product.bias : nil
    let greatest = greatestSum(weights, groups: product.groups, bias: bias) {
      Self.largest(seen.rows(ofGroup: $0, groups: product.groups), weights.quantizer.columns)
    }
    return Self.powerOfTwo(greatest / Double(scale) / limit)
  }

  /// The factor for scales of a layer with weights that rows choose at run time, or more rows together.
  ///
  /// - Parameters:
  ///   - product: the layer.
  ///   - seen: the rows that calibration kept.
  ///   - greatest: the unit's number that a row's greatest magnitude becomes.
  ///   - weights: the codes and their scales.
  func factor(
    _ product: ProductNode, _ seen: ProductStatistics, greatest: Float, weights: PreparedWeights
  ) -> Float {
    let k = weights.quantizer.columns
    let sum = greatestSum(weights, groups: product.groups, bias: nil) { group in
      Self.largest(
        AbsoluteSums.normalized(seen.rows(ofGroup: group, groups: product.groups), k: k), k)
    }
    return Self.powerOfTwo(sum * Double(greatest) / limit)
  }

  /// The greatest (Σ |x × w| + |bias|) / scale of the weight over rows and output channels.
  private func greatestSum(
    _ weights: PreparedWeights, groups: Int, bias: [Float]?, rows: (Int) -> [Float]
  ) -> Double {
    let quantizer = weights.quantizer
    let (k, size) = (quantizer.columns, quantizer.groupSize)
    let perGroup = quantizer.rows / max(1, groups)
    let values = weights.values
    var greatest = 0.0
    for group in 0..<groups {
      let x = rows(group)
      for first in stride(from: 0, to: k, by: size) {
        let width = min(size, k - first)
        var part = x
        if width < k {
          part = stride(from: 0, to: x.count, by: k).flatMap { x[$0 + first..<$0 + first + width] }
        }
        var columns: [Float] = []
        columns.reserveCapacity(width * perGroup)
        for i in first..<first + width {
          for row in group * perGroup..<(group + 1) * perGroup {
            columns.append(values[row * k + i])
          }
        }
        for (place, sum) in AbsoluteSums.greatest(part, columns, columns: perGroup).enumerated() {
          let row = group * perGroup + place
          let narrow = quantizer.scale(row: row, column: first)
          let unitScale = weights.recoding?.scale(narrow) ?? narrow
          let whole = Double(sum) + Double((bias?[row] ?? 0).magnitude)
          greatest = max(greatest, whole / Double(unitScale))
        }
      }
    }
    return greatest
  }

  /// The factors for a product of two activations.
  ///
  /// - Parameters:
  ///   - sum: the greatest Σ |a·b| that calibration saw, in the unit's numbers.
  func factors(sum: Double) -> (left: Float, right: Float) {
    let whole = Self.powerOfTwo(sum / limit)
    // Both give up a half of the bits.
    let half = Float(sign: .plus, exponent: Int(whole.exponent) / 2, significand: 1)
    return (whole / half, half)
  }

  /// The least power of two that is not below a ratio, and not below 1.
  private static func powerOfTwo(_ ratio: Double) -> Float {
    guard ratio > 1 else { return 1 }
    // A ratio beyond float32 makes a scale that is refused.
    guard ratio.exponent < 127 else { return .infinity }
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
}
