// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators along an axis that compare or add up: ArgMax, ArgMin, TopK, CumSum.
enum Ranking {
  static let functions: [String: OperatorFunction] = [
    "ArgMax": { try place($0) { $0 > $1 } }, "ArgMin": { try place($0) { $0 < $1 } },
    "TopK": greatest, "CumSum": cumulate,
  ]

  /// The lines of an array along an axis: where each begins, how many elements it has, and how far they stand apart.
  private struct Lines {
    let starts: [Int]
    let extent: Int
    let step: Int

    init(_ shape: [Int], axis: Int) {
      (extent, step) = (shape[axis], shape[(axis + 1)...].reduce(1, *))
      let outer = shape[..<axis].reduce(1, *)
      var starts: [Int] = []
      starts.reserveCapacity(outer * step)
      for row in 0..<outer {
        for i in 0..<step { starts.append(row * shape[axis] * step + i) }
      }
      self.starts = starts
    }
  }

  private static func place(
    _ call: OperatorCall, _ isBetter: (Double, Double) -> Bool
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let takesLast = try call.int("select_last_index") ?? 0 != 0
    let lines = Lines(x.shape, axis: axis)
    guard lines.extent > 0 else {
      throw GraphError(
        "axis \(axis) of \(x.shape) is empty", remedy: "give elements to choose from")
    }
    let numbers = try x.doubles()
    let list = lines.starts.map { start -> Int in
      var best = 0
      for i in 1..<max(1, lines.extent) {
        let (old, new) = (numbers[start + best * lines.step], numbers[start + i * lines.step])
        if isBetter(new, old) || (takesLast && new == old) { best = i }
      }
      return best
    }
    var shape = x.shape
    if try call.int("keepdims") ?? 1 != 0 { shape[axis] = 1 } else { shape.remove(at: axis) }
    return [.int64s(list, shape: shape)]
  }

  private static func greatest(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: -1, rank: x.shape.count)
    let lines = Lines(x.shape, axis: axis)
    let stated =
      try call.optionalInput(1) == nil ? call.int("k") : call.integers(1, "k").first
    guard let k = stated, 0...lines.extent ~= k else {
      throw GraphError(
        "k is \(stated.map { "\($0)" } ?? "missing")", remedy: "give one from 0 to \(lines.extent)")
    }
    let isLargest = try call.int("largest") ?? 1 != 0
    // A NaN counts as the greatest of all, so that the order is one.
    let keys = try x.doubles().map { $0.isNaN ? Double.infinity : $0 }
    var shape = x.shape
    shape[axis] = k
    let step = lines.step
    var places = [Int](repeating: 0, count: lines.starts.count * k)
    var indices = places
    for (line, start) in lines.starts.enumerated() {
      let order = (0..<lines.extent).sorted { i, j in
        let (a, b) = (keys[start + i * step], keys[start + j * step])
        return a == b ? i < j : (isLargest ? a > b : a < b)
      }
      for rank in 0..<k {
        let place = (line / step * k + rank) * step + line % step
        places[place] = start + order[rank] * step
        indices[place] = order[rank]
      }
    }
    return [try x.taking(places, shape: shape), .int64s(indices, shape: shape)]
  }

  private static func cumulate(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let stated = try call.integers(1, "the axis").first else {
      throw GraphError("there is no axis", remedy: "give one")
    }
    let axis = try Axes.checked(stated, rank: x.shape.count)
    let isExclusive = try call.int("exclusive") ?? 0 != 0
    let isReversed = try call.int("reverse") ?? 0 != 0
    let lines = Lines(x.shape, axis: axis)
    func sums<Number>(_ list: [Number], zero: Number, _ add: (Number, Number) -> Number) -> [Number]
    {
      var output = list
      for start in lines.starts {
        var total = zero
        for i in 0..<lines.extent {
          let place = start + (isReversed ? lines.extent - 1 - i : i) * lines.step
          let next = add(total, list[place])
          output[place] = isExclusive ? total : next
          total = next
        }
      }
      return output
    }
    if let list = x.integers {
      return [try .integers(sums(list, zero: 0, &+), shape: x.shape, type: x.type)]
    }
    return [try .numbers(sums(x.doubles(), zero: 0, +), shape: x.shape, type: x.type)]
  }
}
