// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that cut arrays into parts and join them.
enum Cutting {
  static let functions: [String: OperatorFunction] = [
    "Slice": slice, "Split": split, "Concat": concat,
  ]

  private static func slice(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let starts = try call.integers(1, orAttribute: "starts"),
      let ends = try call.integers(2, orAttribute: "ends"), starts.count == ends.count,
      starts.count <= x.shape.count
    else {
      throw GraphError(
        "starts and ends do not fit the shape \(x.shape)", remedy: "give one for each axis")
    }
    let axes = try Axes.optional(call, input: 3, rank: x.shape.count) ?? Array(starts.indices)
    let steps =
      try call.optionalInput(4) == nil
      ? [Int](repeating: 1, count: starts.count) : call.integers(4, "the step")
    guard axes.count == starts.count, steps.count == starts.count, !steps.contains(0) else {
      throw GraphError(
        "the axes are \(axes) and the steps \(steps) for \(starts.count) starts",
        remedy: "give one for each start, no step of 0")
    }
    let strides = Axes.strides(x.shape)
    var (shape, moves, offset) = (x.shape, strides, 0)
    for (number, axis) in axes.enumerated() {
      let part = Self.part(starts[number], ends[number], steps[number], of: x.shape[axis])
      shape[axis] = part.count
      // A step beyond the extent is never taken.
      let step = min(max(steps[number], -x.shape[axis]), x.shape[axis])
      moves[axis] = step * strides[axis]
      offset += part.count == 0 ? 0 : part.first * strides[axis]
    }
    return [try x.strided(shape, moves, offset: offset, shape: shape)]
  }

  /// Where a slice of an extent begins and how many indices it has, as Python slices.
  private static func part(
    _ start: Int, _ end: Int, _ step: Int, of extent: Int
  ) -> (first: Int, count: Int) {
    let (low, high) = step > 0 ? (0, extent) : (-1, extent - 1)
    func clamped(_ value: Int) -> Int { min(max(value < 0 ? value + extent : value, low), high) }
    let (first, last) = (clamped(start), clamped(end))
    let distance = step > 0 ? last - first : first - last
    guard distance > 0 else { return (0, 0) }
    let pace = Int(min(step.magnitude, UInt(Tensor.maximumElements)))
    return (first, (distance - 1) / pace + 1)
  }

  private static func split(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let extent = x.shape[axis]
    let sizes: [Int]
    if let stated = try call.integers(1, orAttribute: "split") {
      sizes = stated
    } else {
      let count = try call.int("num_outputs") ?? call.node.outputs.count
      guard 1...max(1, extent) ~= count else {
        throw GraphError("\(extent) is split into \(count)", remedy: "give fewer parts")
      }
      let size = (extent + count - 1) / count
      sizes = (0..<count).map { min(size, max(0, extent - $0 * size)) }
    }
    guard sizes.allSatisfy({ 0...extent ~= $0 }), sizes.reduce(0, +) == extent else {
      throw GraphError(
        "the sizes \(sizes.prefix(20)) do not add up to \(extent)", remedy: "let them add up to it")
    }
    let strides = Axes.strides(x.shape)
    var first = 0
    return try sizes.map { size in
      var shape = x.shape
      shape[axis] = size
      defer { first += size }
      return try x.strided(shape, strides, offset: first * strides[axis], shape: shape)
    }
  }

  private static func concat(_ call: OperatorCall) throws -> [TypedArray] {
    let arrays = call.inputs.compactMap { $0 }
    guard let first = arrays.first else {
      throw GraphError("there are no operands", remedy: "give some")
    }
    let axis = try Axes.one(call, standard: 1, rank: first.shape.count)
    var shape = first.shape
    shape[axis] = 0
    for array in arrays {
      var other = array.shape
      if other.count == shape.count { other[axis] = first.shape[axis] }
      guard other == first.shape else {
        throw GraphError(
          "the shapes \(arrays.prefix(20).map(\.shape)) do not join along axis \(axis)",
          remedy: "let all other extents agree")
      }
      shape[axis] += array.shape[axis]
    }
    try ArrayShape.elementCount(shape)
    let move = InterleavingMove(
      rows: shape[..<axis].reduce(1, *), runs: arrays.map { $0.shape[axis...].reduce(1, *) })
    return [try .moving(arrays, shape: shape, by: move)]
  }
}
