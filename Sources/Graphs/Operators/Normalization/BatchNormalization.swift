// SPDX-License-Identifier: Apache-2.0
import Tensors

/// BatchNormalization: (x - mean) / √(variance + ε) × scale + bias for each channel.
///
/// Source: Ioffe and Szegedy, arXiv 1502.03167.
enum BatchNormalization {
  static let functions: [String: OperatorFunction] = ["BatchNormalization": batch]

  /// Scale, bias, mean and variance of each channel.
  private struct Parameters {
    var lists: [[Double]]
    let channels: Int
    /// How many elements of a channel stand behind each other.
    let plane: Int
    let epsilon: Double

    init(_ call: OperatorCall, _ x: TypedArray) throws {
      let channels = x.shape.count > 1 ? x.shape[1] : 1
      lists = try (1...4).map { place -> [Double] in
        let list = try call.input(place).doubles()
        guard list.count == channels else {
          throw GraphError(
            "input \(place) has \(list.count) numbers for \(channels) channels",
            remedy: "give one for each channel")
        }
        return list
      }
      self.channels = channels
      plane = max(1, x.shape.dropFirst(2).reduce(1, *))
      epsilon = Double(try call.float("epsilon") ?? 1e-5)
    }

    func factor(_ channel: Int, variance: Double) -> Double {
      lists[0][channel] / (variance + epsilon).squareRoot()
    }
  }

  private static func batch(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard try call.int("spatial") ?? 1 != 0 else {
      throw GraphError("each element has statistics of its own", remedy: "set 'spatial' to 1")
    }
    let parameters = try Parameters(call, x)
    if try call.int("training_mode") ?? 0 != 0 { return try trained(call, x, parameters) }
    if let list = x.floats {
      return [TypedArray(checkedShape: x.shape, floats: normalized(list, parameters))]
    }
    var numbers = try x.doubles()
    for place in numbers.indices {
      let c = place / parameters.plane % parameters.channels
      numbers[place] =
        (numbers[place] - parameters.lists[2][c])
        * parameters.factor(c, variance: parameters.lists[3][c]) + parameters.lists[1][c]
    }
    return [try .numbers(numbers, shape: x.shape, type: x.type)]
  }

  private static func normalized(_ list: [Float], _ parameters: Parameters) -> [Float] {
    let (plane, channels) = (parameters.plane, parameters.channels)
    let factors = (0..<channels).map {
      Float(parameters.factor($0, variance: parameters.lists[3][$0]))
    }
    let (means, shifts) = (
      parameters.lists[2].map { Float($0) }, parameters.lists[1].map { Float($0) }
    )
    return [Float](unsafeUninitializedCapacity: list.count) { output, count in
      count = list.count
      list.withUnsafeBufferPointer { list in
        guard let source = list.baseAddress, let target = output.baseAddress else { return }
        if plane == 1 {
          // Channels stand side by side: whole rows of them.
          means.withUnsafeBufferPointer { means in
            factors.withUnsafeBufferPointer { factors in
              shifts.withUnsafeBufferPointer { shifts in
                for first in stride(from: 0, to: list.count, by: max(1, channels)) {
                  for c in 0..<channels {
                    let i = first + c
                    (target + i).initialize(
                      to: (source[i] - means[c]) * factors[c] + shifts[c])
                  }
                }
              }
            }
          }
          return
        }
        for first in stride(from: 0, to: list.count, by: plane) {
          let c = first / plane % channels
          let (mean, factor, shift) = (means[c], factors[c], shifts[c])
          for i in first..<first + plane {
            (target + i).initialize(to: (source[i] - mean) * factor + shift)
          }
        }
      }
    }
  }

  /// With the batch's own statistics, and running ones that are moved toward them.
  private static func trained(
    _ call: OperatorCall, _ x: TypedArray, _ parameters: Parameters
  ) throws -> [TypedArray] {
    let momentum = Double(try call.float("momentum") ?? 0.9)
    let (channels, plane) = (parameters.channels, parameters.plane)
    var numbers = try x.doubles()
    let count = Double(max(1, numbers.count / max(1, channels)))
    var means = [Double](repeating: 0, count: channels)
    var variances = means
    for (place, number) in numbers.enumerated() { means[place / plane % channels] += number }
    means = means.map { $0 / count }
    for (place, number) in numbers.enumerated() {
      let distance = number - means[place / plane % channels]
      variances[place / plane % channels] += distance * distance
    }
    variances = variances.map { $0 / count }
    for place in numbers.indices {
      let c = place / plane % channels
      numbers[place] =
        (numbers[place] - means[c]) * parameters.factor(c, variance: variances[c])
        + parameters.lists[1][c]
    }
    func moved(_ old: [Double], _ new: [Double]) -> [Double] {
      zip(old, new).map { $0 * momentum + $1 * (1 - momentum) }
    }
    return [
      try .numbers(numbers, shape: x.shape, type: x.type),
      try .numbers(
        moved(parameters.lists[2], means), shape: [channels], type: call.input(3).type),
      try .numbers(
        moved(parameters.lists[3], variances), shape: [channels], type: call.input(4).type),
    ]
  }
}
