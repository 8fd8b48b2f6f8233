// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that look elements up by their indices.
enum Gathering {
  static let functions: [String: OperatorFunction] = [
    "Gather": gather, "GatherElements": gatherElements, "GatherND": gatherND,
    "OneHot": oneHot, "NonZero": nonZero,
  ]

  /// An index from 0 on.
  static func checked(_ index: Int, _ extent: Int) throws -> Int {
    guard -extent..<extent ~= index else {
      throw GraphError(
        "index \(index) is none of \(extent)",
        remedy: "give one from \(-extent) to \(extent - 1)")
    }
    return index < 0 ? index + extent : index
  }

  private static func gather(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let shape = Array(x.shape[..<axis] + indices.shape + x.shape[(axis + 1)...])
    try ArrayShape.elementCount(shape)
    let extent = x.shape[axis]
    let list = try call.integers(1, "the index").map { try checked($0, extent) }
    let (outer, run) = (x.shape[..<axis].reduce(1, *), x.shape[(axis + 1)...].reduce(1, *))
    guard outer * run > 0 else { return [x.reshaped(shape)] }
    var starts: [Int] = []
    starts.reserveCapacity(outer * list.count)
    for row in 0..<outer {
      for index in list { starts.append((row * extent + index) * run) }
    }
    return [try .moving([x], shape: shape, by: RunMove(starts: starts, run: run))]
  }

  /// Where each element of an array of indices points, in an array of as many indices: along the axis to the stated
  /// index, along all others to its own.
  ///
  /// - Throws: `GraphError` when the shapes do not go together or an index is outside.
  static func places(
    of indices: [Int], shape: [Int], axis: Int, in extents: [Int]
  ) throws -> [Int] {
    guard shape.count == extents.count,
      shape.indices.allSatisfy({ $0 == axis || shape[$0] <= extents[$0] })
    else {
      throw GraphError(
        "indices of the shape \(shape) for an array of \(extents)",
        remedy: "give no more than the array has, but along axis \(axis)")
    }
    let strides = Axes.strides(extents)
    return try indices.indices.map { number -> Int in
      var (rest, place) = (number, 0)
      for other in shape.indices.reversed() {
        let own = rest % shape[other]
        rest /= shape[other]
        place +=
          (other == axis ? try checked(indices[number], extents[axis]) : own) * strides[other]
      }
      return place
    }
  }

  private static func gatherElements(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let places = try places(
      of: call.integers(1, "the index"), shape: indices.shape, axis: axis, in: x.shape)
    return [try x.taking(places, shape: indices.shape)]
  }

  /// Where the run of elements of each index tuple begins, the length of a run and of a tuple.
  ///
  /// - Throws: `GraphError` when the tuples do not index the array.
  static func runs(
    _ x: TypedArray, _ indices: TypedArray, _ list: [Int], batch: Int
  ) throws -> (starts: [Int], run: Int, depth: Int) {
    guard let depth = indices.shape.last, depth > 0, batch >= 0, batch < indices.shape.count,
      depth <= x.shape.count - batch, indices.shape[..<batch] == x.shape[..<batch]
    else {
      throw GraphError(
        "indices of the shape \(indices.shape) for an array of \(x.shape)",
        remedy: "let the last extent be no more than the array's indices")
    }
    let strides = Axes.strides(x.shape)
    let perBatch = max(1, indices.shape[batch...].dropLast().reduce(1, *))
    let starts = try (0..<list.count / depth).map { tuple -> Int in
      var place = batch == 0 ? 0 : tuple / perBatch * strides[batch - 1]
      for axis in 0..<depth {
        let index = try checked(list[tuple * depth + axis], x.shape[batch + axis])
        place += index * strides[batch + axis]
      }
      return place
    }
    return (starts, x.shape[(batch + depth)...].reduce(1, *), depth)
  }

  private static func gatherND(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let (starts, run, depth) = try runs(
      x, indices, call.integers(1, "the index"), batch: call.int("batch_dims") ?? 0)
    let batch = try call.int("batch_dims") ?? 0
    let shape = Array(indices.shape.dropLast()) + x.shape[(batch + depth)...]
    try ArrayShape.elementCount(shape)
    return [try .moving([x], shape: shape, by: RunMove(starts: starts, run: run))]
  }

  private static func oneHot(_ call: OperatorCall) throws -> [TypedArray] {
    let (indices, values) = (try call.input(0), try call.input(2))
    guard let depth = try call.input(1).doubles().first, depth >= 1,
      depth <= Double(Tensor.maximumElements), values.count == 2
    else {
      throw GraphError(
        "the depth or the \(values.count) values do not fit",
        remedy: "give a depth of 1 or more and two values")
    }
    let size = Int(depth)
    let axis = try Axes.checked(call.int("axis") ?? -1, rank: indices.shape.count + 1)
    var shape = indices.shape
    shape.insert(size, at: axis)
    let count = try ArrayShape.elementCount(shape)
    var hot = [Bool](repeating: true, count: count)
    let inner = indices.shape[axis...].reduce(1, *)
    for (number, value) in try indices.doubles().enumerated() {
      guard let index = Int(exactly: value), -size..<size ~= index else { continue }
      let (outer, rest) = (number / inner, number % inner)
      hot[(outer * size + (index < 0 ? index + size : index)) * inner + rest] = false
    }
    let pair = try (0..<2).map { try values.taking([$0], shape: [1]) }
    return [try .moving(pair, shape: shape, by: ChoosingMove(chosen: hot))]
  }

  private static func nonZero(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let numbers = try x.doubles()
    let places = numbers.indices.filter { numbers[$0] != 0 }
    let strides = Axes.strides(x.shape)
    let list = x.shape.indices.flatMap { axis in
      places.map { $0 / strides[axis] % x.shape[axis] }
    }
    return [.int64s(list, shape: [x.shape.count, places.count])]
  }
}
