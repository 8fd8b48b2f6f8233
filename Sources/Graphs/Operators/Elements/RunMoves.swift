// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Runs of as many elements each, one behind the other.
struct RunMove: ElementMove {
  /// Where each run begins.
  let starts: [Int]
  /// How many elements each has.
  let run: Int

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    guard let list = lists.first, run > 0, !starts.isEmpty, !list.isEmpty else { return [] }
    let count = starts.count * run
    return [Element](unsafeUninitializedCapacity: count) { output, initialized in
      initialized = count
      list.withUnsafeBufferPointer { list in
        guard var target = output.baseAddress, let source = list.baseAddress else { return }
        for start in starts {
          target.initialize(from: source + start, count: run)
          target += run
        }
      }
    }
  }
}

/// Rows of several lists side by side: the first run of each list, then the second of each, ...
struct InterleavingMove: ElementMove {
  /// How many runs each list has.
  let rows: Int
  /// The length of the runs of each list.
  let runs: [Int]

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    var output: [Element] = []
    output.reserveCapacity(rows * runs.reduce(0, +))
    for row in 0..<rows {
      for (list, run) in zip(lists, runs) where run > 0 {
        output += list[row * run..<(row + 1) * run]
      }
    }
    return output
  }
}

/// The first list with elements of the second written over it, in order.
struct OverwritingMove: ElementMove {
  /// Where each run of the second list goes.
  let starts: [Int]
  /// The length of a run.
  let run: Int

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    guard lists.count == 2 else { return [] }
    var output = lists[0]
    for (number, start) in starts.enumerated() {
      for i in 0..<run { output[start + i] = lists[1][number * run + i] }
    }
    return output
  }
}

/// Of each place the element of the first list, or of the second where a condition is false; a list of one
/// element stands for as many as are wanted.
struct ChoosingMove: ElementMove {
  /// The condition, for each place.
  let chosen: [Bool]

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    let count = chosen.count
    guard lists.count == 2, count > 0 else { return [] }
    let (stepA, stepB) = (lists[0].count == 1 ? 0 : 1, lists[1].count == 1 ? 0 : 1)
    return [Element](unsafeUninitializedCapacity: count) { output, initialized in
      initialized = count
      chosen.withUnsafeBufferPointer { chosen in
        lists[0].withUnsafeBufferPointer { a in
          lists[1].withUnsafeBufferPointer { b in
            guard let target = output.baseAddress else { return }
            for i in 0..<count {
              (target + i).initialize(to: chosen[i] ? a[i * stepA] : b[i * stepB])
            }
          }
        }
      }
    }
  }
}

extension TypedArray {
  /// The elements of some places, in a shape of as many.
  func taking(_ places: [Int], shape: [Int]) throws -> TypedArray {
    try .moving([self], shape: shape, by: RunMove(starts: places, run: 1))
  }

  /// One element of the array's type that stands for zero.
  func zero() throws -> TypedArray {
    if type == .string { return TypedArray(checkedShape: [1], elements: .string([""])) }
    if case .coded = elements { return TypedArray(checkedShape: [1], elements: .coded(type, [0])) }
    return try .numbers([0], shape: [1], type: type)
  }
}
