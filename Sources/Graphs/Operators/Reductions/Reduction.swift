// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Operators that make one number of many: sums, means, ends, norms, soft maxima.
enum Reduction {
  static let functions: [String: OperatorFunction] = [
    "ReduceSum": { try reduce($0, sum) },
    "ReduceMean": { try reduce($0) { $0.isEmpty ? .nan : sum($0) / Double($0.count) } },
    "ReduceMax": { try reduce($0) { list in list.reduce(-.infinity) { $1 > $0 || $1.isNaN ? $1 : $0 } } },
    "ReduceMin": { try reduce($0) { list in list.reduce(.infinity) { $1 < $0 || $1.isNaN ? $1 : $0 } } },
    "ReduceProd": { try reduce($0) { $0.reduce(1, *) } },
    "ReduceL1": { try reduce($0) { sum($0.map(\.magnitude)) } },
    "ReduceL2": { try reduce($0) { sum($0.map { $0 * $0 }).squareRoot() } },
    "ReduceSumSquare": { try reduce($0) { sum($0.map { $0 * $0 }) } },
    "ReduceLogSum": { try reduce($0) { log(sum($0)) } },
    "ReduceLogSumExp": { call in
      try reduce(call) { list in
        let most = list.max() ?? 0
        return most.isFinite ? most + log(sum(list.map { exp($0 - most) })) : most
      }
    },
    "ArgMax": { try place($0) { $0 > $1 } }, "ArgMin": { try place($0) { $0 < $1 } },
    "Softmax": { try soft($0, isLogarithm: false) },
    "LogSoftmax": { try soft($0, isLogarithm: true) },
    "CumSum": cumulate, "TopK": greatest,
  ]

  private static func sum(_ list: [Double]) -> Double { list.reduce(0, +) }

  /// One number of all along some axes, in float64, rounded once at the end.
  private static func reduce(
    _ call: OperatorCall, _ function: ([Double]) -> Double
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    var axes = try Axes.optional(call, input: 1, rank: rank)
    if axes?.isEmpty ?? true {
      if try call.int("noop_with_empty_axes") ?? 0 != 0 { return [x] }
      axes = Array(0..<rank)
    }
    let reduced = Set(axes ?? [])
    let keeps = try call.int("keepdims") ?? 1 != 0
    let kept = (0..<rank).filter { !reduced.contains($0) }
    let order = kept + (0..<rank).filter { reduced.contains($0) }
    let run = reduced.reduce(1) { $0 * x.shape[$1] }
    let numbers = try (order == Array(0..<rank) ? x : x.permuted(order)).doubles()
    let count = kept.reduce(1) { $0 * x.shape[$1] }
    let results = (0..<count).map { function(Array(numbers[$0 * run..<($0 + 1) * run])) }
    let shape = keeps
      ? (0..<rank).map { reduced.contains($0) ? 1 : x.shape[$0] } : kept.map { x.shape[$0] }
    return [try .numbers(results, shape: shape, type: x.type)]
  }

  private static func place(
    _ call: OperatorCall, _ isBetter: (Double, Double) -> Bool
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let takesLast = try call.int("select_last_index") ?? 0 != 0
    let (extent, inner) = (x.shape[axis], x.shape[(axis + 1)...].reduce(1, *))
    guard extent > 0 else { throw GraphError("there is nothing to choose", remedy: "give elements") }
    let numbers = try x.doubles()
    let list = (0..<x.count / extent).map { number -> Int in
      let start = number / inner * extent * inner + number % inner
      var best = 0
      for i in 1..<max(1, extent) {
        let (old, new) = (numbers[start + best * inner], numbers[start + i * inner])
        if isBetter(new, old) || (takesLast && new == old) { best = i }
      }
      return best
    }
    var shape = x.shape
    if try call.int("keepdims") ?? 1 != 0 { shape[axis] = 1 } else { shape.remove(at: axis) }
    return [.int64s(list, shape: shape)]
  }

  private static func soft(_ call: OperatorCall, isLogarithm: Bool) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    guard rank > 0 else { return [x] }
    // Before operator set 13 the array was flattened to a matrix at the axis.
    let isFlat = call.opset < 13
    let axis = try Axes.one(call, standard: isFlat ? 1 : -1, rank: rank)
    let extent = isFlat ? x.shape[axis...].reduce(1, *) : x.shape[axis]
    let inner = isFlat ? 1 : x.shape[(axis + 1)...].reduce(1, *)
    guard x.count > 0 else { return [x] }
    var list = try x.floatList()
    var powers = [Double](repeating: 0, count: extent)
    for number in 0..<list.count / extent {
      let start = number / inner * extent * inner + number % inner
      var most = -Float.infinity
      for i in 0..<extent { most = max(most, list[start + i * inner]) }
      var total = 0.0
      for i in 0..<extent {
        powers[i] = exp(Double(list[start + i * inner]) - Double(most))
        total += powers[i]
      }
      let logarithm = log(total)
      for i in 0..<extent {
        list[start + i * inner] =
          isLogarithm
          ? Float(Double(list[start + i * inner]) - Double(most) - logarithm)
          : Float(powers[i] / total)
      }
    }
    if x.floats != nil { return [TypedArray(checkedShape: x.shape, floats: list)] }
    return [try .numbers(list.map(Double.init), shape: x.shape, type: x.type)]
  }

  private static func cumulate(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let stated = try call.input(1).integers?.first else {
      throw GraphError("the axis is no integer", remedy: "give one")
    }
    let axis = try Axes.checked(stated, rank: x.shape.count)
    let (extent, inner) = (x.shape[axis], x.shape[(axis + 1)...].reduce(1, *))
    let isExclusive = try call.int("exclusive") ?? 0 != 0
    let isReversed = try call.int("reverse") ?? 0 != 0
    var numbers = try x.doubles()
    for line in 0..<(extent == 0 ? 0 : numbers.count / extent) {
      let start = line / inner * extent * inner + line % inner
      var total = 0.0
      for i in 0..<extent {
        let place = start + (isReversed ? extent - 1 - i : i) * inner
        let value = numbers[place]
        numbers[place] = isExclusive ? total : total + value
        total += value
      }
    }
    return [try .numbers(numbers, shape: x.shape, type: x.type)]
  }

  private static func greatest(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let (extent, inner) = (x.shape[axis], x.shape[(axis + 1)...].reduce(1, *))
    guard let k = try call.optionalInput(1)?.integers?.first ?? call.int("k"), 0...extent ~= k
    else { throw GraphError("k is none of 0 to \(extent)", remedy: "give one") }
    let isLargest = try call.int("largest") ?? 1 != 0
    let numbers = try x.doubles()
    var shape = x.shape
    shape[axis] = k
    var places = [Int](repeating: 0, count: shape.reduce(1, *))
    var indices = places
    for line in 0..<(extent == 0 ? 0 : x.count / extent) {
      let start = line / inner * extent * inner + line % inner
      let order = (0..<extent).sorted { i, j in
        let (a, b) = (numbers[start + i * inner], numbers[start + j * inner])
        return a == b ? i < j : (isLargest ? a > b : a < b)
      }
      for rank in 0..<k {
        let place = line / inner * k * inner + rank * inner + line % inner
        places[place] = start + order[rank] * inner
        indices[place] = order[rank]
      }
    }
    return [x.taking(places, shape: shape), .int64s(indices, shape: shape)]
  }
}
