// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that bring numbers to a mean and a spread of their own; computed in float64, rounded once.
///
/// Sources: Ba, Kiros and Hinton, arXiv 1607.06450 (layers); Zhang and Sennrich, arXiv 1910.07467 (root mean square);
/// Ulyanov et al., arXiv 1607.08022 (instances); Wu and He, arXiv 1803.08494 (groups).
enum Normalization {
  static let functions: [String: OperatorFunction] = [
    "LayerNormalization": layer, "RMSNormalization": rootMeanSquare,
    "SimplifiedLayerNormalization": rootMeanSquare,
    "InstanceNormalization": instance, "GroupNormalization": group, "LpNormalization": length,
  ]

  private static func epsilon(_ call: OperatorCall) throws -> Double {
    Double(try call.float("epsilon") ?? 1e-5)
  }

  /// Mean and 1 / √(variance + ε) of a row; the mean is 0 where rows are not centred.
  private static func statistics(
    _ row: UnsafeBufferPointer<Double>, _ epsilon: Double, isCentred: Bool
  ) -> (mean: Double, inverse: Double) {
    let count = Double(row.count)
    let mean = isCentred ? Sums.sum(row) / count : 0
    let variance = Sums.sum(row) { ($0 - mean) * ($0 - mean) } / count
    return (mean, 1 / (variance + epsilon).squareRoot())
  }

  // MARK: Along the last axes

  private struct Rows {
    let output: TypedArray
    let means: [Float]
    let inverses: [Float]
    /// The shape of the means.
    let shape: [Int]
  }

  private static func rows(_ call: OperatorCall, isCentred: Bool) throws -> Rows {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let epsilon = try epsilon(call)
    let run = x.shape[axis...].reduce(1, *)
    let normalized = Array(x.shape[axis...])
    func parameter(_ place: Int) throws -> [Double]? {
      try call.optionalInput(place)?.expanded(to: normalized).doubles()
    }
    let scale = try parameter(1) ?? [Double](repeating: 1, count: run)
    let bias = isCentred ? try parameter(2) : nil
    let count = x.shape[..<axis].reduce(1, *)
    var (means, inverses): ([Float], [Float]) = ([], [])
    var numbers = try x.doubles()
    numbers.withUnsafeMutableBufferPointer { numbers in
      for row in 0..<count {
        let row = UnsafeMutableBufferPointer(rebasing: numbers[row * run..<(row + 1) * run])
        let (mean, inverse) = statistics(
          UnsafeBufferPointer(row), epsilon, isCentred: isCentred)
        for i in 0..<run { row[i] = (row[i] - mean) * inverse * scale[i] }
        if let bias { for i in 0..<run { row[i] += bias[i] } }
        means.append(Float(mean))
        inverses.append(Float(inverse))
      }
    }
    return Rows(
      output: try .numbers(numbers, shape: x.shape, type: x.type), means: means,
      inverses: inverses, shape: x.shape.indices.map { $0 < axis ? x.shape[$0] : 1 })
  }

  private static func layer(_ call: OperatorCall) throws -> [TypedArray] {
    let rows = try rows(call, isCentred: true)
    return [
      rows.output, TypedArray(checkedShape: rows.shape, floats: rows.means),
      TypedArray(checkedShape: rows.shape, floats: rows.inverses),
    ]
  }

  private static func rootMeanSquare(_ call: OperatorCall) throws -> [TypedArray] {
    [try rows(call, isCentred: false).output]
  }

  // MARK: Channels

  private static func instance(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count > 2 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, ...]")
    }
    return [try channels(call, x, groups: x.shape[1], isPerChannel: true)]
  }

  private static func group(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count >= 2, let groups = try call.int("num_groups"), groups > 0,
      x.shape[1] % groups == 0
    else {
      throw GraphError(
        "the operand has the shape \(x.shape)",
        remedy: "give [N, C, ...] and 'num_groups' that divides C")
    }
    // Until operator set 21 scale and bias were one for each group.
    return [try channels(call, x, groups: groups, isPerChannel: call.opset >= 21)]
  }

  private static func channels(
    _ call: OperatorCall, _ x: TypedArray, groups: Int, isPerChannel: Bool
  ) throws -> TypedArray {
    let (scale, bias) = (try call.input(1).doubles(), try call.input(2).doubles())
    let expected = isPerChannel ? x.shape[1] : groups
    guard scale.count == expected, bias.count == expected else {
      throw GraphError(
        "there are \(scale.count) scales and \(bias.count) biases", remedy: "give \(expected) each")
    }
    let epsilon = try epsilon(call)
    guard x.count > 0 else { return x }
    let plane = x.shape.dropFirst(2).reduce(1, *)
    let perGroup = x.shape[1] / groups
    let run = perGroup * plane
    var numbers = try x.doubles()
    numbers.withUnsafeMutableBufferPointer { numbers in
      for row in 0..<numbers.count / run {
        let group = row % groups
        let row = UnsafeMutableBufferPointer(rebasing: numbers[row * run..<(row + 1) * run])
        let (mean, inverse) = statistics(UnsafeBufferPointer(row), epsilon, isCentred: true)
        for i in 0..<run {
          let c = isPerChannel ? group * perGroup + i / plane : group
          row[i] = (row[i] - mean) * inverse * scale[c] + bias[c]
        }
      }
    }
    return try .numbers(numbers, shape: x.shape, type: x.type)
  }

  /// LpNormalization: divided by the sum of magnitudes or the Euclidean length along an axis.
  private static func length(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let p = try call.int("p") ?? 2
    guard p == 1 || p == 2 else {
      throw GraphError("the attribute 'p' is \(p)", remedy: "it is 1 or 2")
    }
    guard x.count > 0 else { return [x] }
    let (extent, inner) = (x.shape[axis], x.shape[(axis + 1)...].reduce(1, *))
    var numbers = try x.doubles()
    for line in 0..<numbers.count / extent {
      let start = line / inner * extent * inner + line % inner
      var sum = 0.0
      for i in 0..<extent {
        let value = numbers[start + i * inner]
        sum += p == 1 ? value.magnitude : value * value
      }
      let norm = p == 1 ? sum : sum.squareRoot()
      for i in 0..<extent where norm != 0 { numbers[start + i * inner] /= norm }
    }
    return [try .numbers(numbers, shape: x.shape, type: x.type)]
  }
}
