// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that bring numbers to a mean and a spread; sums are taken in float64.
enum Normalization {
  static let functions: [String: OperatorFunction] = [
    "BatchNormalization": batch, "LayerNormalization": layer, "RMSNormalization": rootMeanSquare,
    "InstanceNormalization": instance, "LpNormalization": length,
  ]

  private static func batch(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let channels = x.shape.count > 1 ? x.shape[1] : 1
    let epsilon = Double(try call.float("epsilon") ?? 1e-5)
    let parameters = try (1...4).map { place -> [Double] in
      let list = try call.input(place).doubles()
      guard list.count == channels else {
        throw GraphError(
          "input \(place) has \(list.count) numbers for \(channels) channels",
          remedy: "give one for each")
      }
      return list
    }
    let plane = max(1, x.shape.dropFirst(2).reduce(1, *))
    if try call.int("training_mode") ?? 0 != 0 {
      return try trained(call, x, parameters, channels, plane, epsilon)
    }
    let factors = (0..<channels).map {
      parameters[0][$0] / (parameters[3][$0] + epsilon).squareRoot()
    }
    guard var list = x.floats else {
      let numbers = try x.doubles().enumerated().map { place, number in
        let c = place / plane % channels
        return (number - parameters[2][c]) * factors[c] + parameters[1][c]
      }
      return [try .numbers(numbers, shape: x.shape, type: x.type)]
    }
    list.withUnsafeMutableBufferPointer { list in
      for first in stride(from: 0, to: list.count, by: plane) {
        let c = first / plane % channels
        let (mean, factor, shift) = (
          Float(parameters[2][c]), Float(factors[c]), Float(parameters[1][c])
        )
        for i in first..<first + plane { list[i] = (list[i] - mean) * factor + shift }
      }
    }
    return [TypedArray(checkedShape: x.shape, floats: list)]
  }

  private static func trained(
    _ call: OperatorCall, _ x: TypedArray, _ parameters: [[Double]], _ channels: Int, _ plane: Int,
    _ epsilon: Double
  ) throws -> [TypedArray] {
    let momentum = Double(try call.float("momentum") ?? 0.9)
    var numbers = try x.doubles()
    let count = Double(max(1, numbers.count / max(1, channels)))
    var (sums, squares) = (
      [Double](repeating: 0, count: channels), [Double](repeating: 0, count: channels)
    )
    for (place, number) in numbers.enumerated() { sums[place / plane % channels] += number }
    for (place, number) in numbers.enumerated() {
      let c = place / plane % channels
      let distance = number - sums[c] / count
      squares[c] += distance * distance
    }
    for place in numbers.indices {
      let c = place / plane % channels
      numbers[place] =
        (numbers[place] - sums[c] / count) / (squares[c] / count + epsilon).squareRoot()
        * parameters[0][c] + parameters[1][c]
    }
    let means = (0..<channels).map {
      parameters[2][$0] * momentum + sums[$0] / count * (1 - momentum)
    }
    let variances = (0..<channels).map {
      parameters[3][$0] * momentum + squares[$0] / count * (1 - momentum)
    }
    return [
      try .numbers(numbers, shape: x.shape, type: x.type),
      try .numbers(means, shape: [channels], type: call.input(3).type),
      try .numbers(variances, shape: [channels], type: call.input(4).type),
    ]
  }

  /// Rows from an axis on, normalized; calls with each row's numbers and place.
  private static func rows(
    _ call: OperatorCall, centred: Bool
  ) throws -> (output: TypedArray, means: [Float], inverses: [Float], statisticsShape: [Int]) {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let epsilon = Double(try call.float("epsilon") ?? 1e-5)
    let run = x.shape[axis...].reduce(1, *)
    let normalized = Array(x.shape[axis...])
    func parameter(_ place: Int) throws -> [Double]? {
      guard let array = call.optionalInput(place) else { return nil }
      let numbers = try array.doubles()
      return try array.places(in: normalized).map { numbers[$0] }
    }
    let (scale, bias) = (try parameter(1), centred ? try parameter(2) : nil)
    var numbers = try x.doubles()
    var (means, inverses): ([Float], [Float]) = ([], [])
    for first in stride(from: 0, to: numbers.count, by: max(1, run)) {
      var sum = 0.0
      if centred { for i in first..<first + run { sum += numbers[i] } }
      let mean = sum / Double(run)
      var square = 0.0
      for i in first..<first + run {
        let distance = numbers[i] - mean
        square += distance * distance
      }
      let inverse = 1 / (square / Double(run) + epsilon).squareRoot()
      for i in 0..<run {
        numbers[first + i] =
          (numbers[first + i] - mean) * inverse * (scale?[i] ?? 1) + (bias?[i] ?? 0)
      }
      means.append(Float(mean))
      inverses.append(Float(inverse))
    }
    let shape = x.shape.enumerated().map { $0 < axis ? $1 : 1 }
    return (try .numbers(numbers, shape: x.shape, type: x.type), means, inverses, shape)
  }

  private static func layer(_ call: OperatorCall) throws -> [TypedArray] {
    let result = try rows(call, centred: true)
    return [
      result.output, TypedArray(checkedShape: result.statisticsShape, floats: result.means),
      TypedArray(checkedShape: result.statisticsShape, floats: result.inverses),
    ]
  }

  private static func rootMeanSquare(_ call: OperatorCall) throws -> [TypedArray] {
    [try rows(call, centred: false).output]
  }

  private static func instance(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count > 2 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, ...]")
    }
    let (scale, bias) = (try call.input(1).doubles(), try call.input(2).doubles())
    guard scale.count == x.shape[1], bias.count == x.shape[1] else {
      throw GraphError("scale or bias do not fit the channels", remedy: "give one for each")
    }
    let epsilon = Double(try call.float("epsilon") ?? 1e-5)
    let plane = x.shape.dropFirst(2).reduce(1, *)
    var numbers = try x.doubles()
    for first in stride(from: 0, to: numbers.count, by: max(1, plane)) {
      let c = first / plane % x.shape[1]
      let part = numbers[first..<first + plane]
      let mean = part.reduce(0, +) / Double(plane)
      let variance = part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(plane)
      let inverse = 1 / (variance + epsilon).squareRoot()
      for i in first..<first + plane {
        numbers[i] = (numbers[i] - mean) * inverse * scale[c] + bias[c]
      }
    }
    return [try .numbers(numbers, shape: x.shape, type: x.type)]
  }

  private static func length(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let p = try call.int("p") ?? 2
    let (extent, inner) = (x.shape[axis], x.shape[(axis + 1)...].reduce(1, *))
    var numbers = try x.doubles()
    for line in 0..<(extent == 0 ? 0 : numbers.count / extent) {
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
