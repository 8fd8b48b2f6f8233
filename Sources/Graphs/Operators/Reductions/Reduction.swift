// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Operators that make one number of all along some axes; floats are summed in float64 and rounded once.
enum Reduction {
  static let functions: [String: OperatorFunction] = [
    "ReduceSum": { try reduce($0, { Sums.sum($0) }, integers: { $0.reduce(0, &+) }) },
    "ReduceMean": { try reduce($0, { Sums.sum($0) / Double($0.count) }, integers: nil) },
    "ReduceMax": { try reduce($0, greatest, integers: { $0.max() }) },
    "ReduceMin": { try reduce($0, least, integers: { $0.min() }) },
    "ReduceProd": { try reduce($0, { $0.reduce(1, *) }, integers: { $0.reduce(1, &*) }) },
    "ReduceL1": { try reduce($0, { Sums.sum($0, \.magnitude) }, integers: nil) },
    "ReduceL2": { try reduce($0, { squares($0).squareRoot() }, integers: nil) },
    "ReduceSumSquare": {
      try reduce($0, squares, integers: { $0.reduce(0) { $0 &+ $1 &* $1 } })
    },
    "ReduceLogSum": { try reduce($0, { log(Sums.sum($0)) }, integers: nil) },
    "ReduceLogSumExp": { call in
      try reduce(
        call,
        { list in
          let most = greatest(list)
          return most.isFinite ? most + log(Sums.sum(list) { exp($0 - most) }) : most
        }, integers: nil)
    },
  ]

  private static func squares(_ list: UnsafeBufferPointer<Double>) -> Double {
    Sums.sum(list) { $0 * $0 }
  }

  private static func greatest(_ list: UnsafeBufferPointer<Double>) -> Double {
    list.reduce(-.infinity) { Greatest.of($0, $1) }
  }

  private static func least(_ list: UnsafeBufferPointer<Double>) -> Double {
    list.reduce(.infinity) { Least.of($0, $1) }
  }

  /// Which axes go; none of them leaves each element to be reduced by itself.
  private static func axes(_ call: OperatorCall, rank: Int) throws -> [Int] {
    if let axes = try Axes.optional(call, input: 1, rank: rank), !axes.isEmpty { return axes }
    return try call.int("noop_with_empty_axes") ?? 0 != 0 ? [] : Array(0..<rank)
  }

  /// - Parameter integers: the same of integers, wrapping; nil for an empty list, whose result is that of float64.
  private static func reduce(
    _ call: OperatorCall, _ function: (UnsafeBufferPointer<Double>) -> Double,
    integers: ((ArraySlice<Int>) -> Int?)?
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    let reduced = Set(try axes(call, rank: rank))
    let kept = (0..<rank).filter { !reduced.contains($0) }
    let order = kept + (0..<rank).filter { reduced.contains($0) }
    let run = reduced.reduce(1) { $0 * x.shape[$1] }
    let count = kept.reduce(1) { $0 * x.shape[$1] }
    let rows = try order == Array(0..<rank) ? x : x.permuted(order)
    let shape =
      try call.int("keepdims") ?? 1 != 0
      ? (0..<rank).map { reduced.contains($0) ? 1 : x.shape[$0] } : kept.map { x.shape[$0] }
    if run > 0, let integers, let list = rows.integers {
      let results = (0..<count).map { integers(list[$0 * run..<($0 + 1) * run]) ?? 0 }
      return [try .integers(results, shape: shape, type: x.type)]
    }
    let numbers = try rows.doubles()
    let results = numbers.withUnsafeBufferPointer { numbers in
      (0..<count).map {
        function(UnsafeBufferPointer(rebasing: numbers[$0 * run..<($0 + 1) * run]))
      }
    }
    return [try .numbers(results, shape: shape, type: x.type)]
  }
}
