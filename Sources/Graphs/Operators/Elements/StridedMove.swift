// SPDX-License-Identifier: Apache-2.0
import Tensors

/// The elements at offset + Σ index × step, the last index running fastest.
///
/// It is what transposing, slicing (steps below 0), repeating (a step of 0) and splitting have in common. Indices
/// that run through alike are joined to one first, so that whole runs are copied.
struct StridedMove: ElementMove {
  private var extents: [Int] = []
  private var steps: [Int] = []
  private let offset: Int
  private let count: Int

  /// - Parameters:
  ///   - extents: how far each index runs; their product is bounded.
  ///   - steps: how far it moves in the source.
  ///   - offset: where the first element stands.
  init(extents: [Int], steps: [Int], offset: Int = 0) {
    for (extent, step) in zip(extents, steps) where extent != 1 {
      if let last = self.steps.indices.last, self.steps[last] == step * extent {
        self.extents[last] *= extent
        self.steps[last] = step
      } else {
        self.extents.append(extent)
        self.steps.append(step)
      }
    }
    self.offset = offset
    count = extents.reduce(1, *)
  }

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    guard count > 0, let list = lists.first, !list.isEmpty else { return [] }
    let (run, step) = (extents.last ?? 1, steps.last ?? 1)
    return [Element](unsafeUninitializedCapacity: count) { output, initialized in
      initialized = count
      list.withUnsafeBufferPointer { list in
        guard var target = output.baseAddress, let base = list.baseAddress else { return }
        var source = base + offset
        var index = [Int](repeating: 0, count: max(0, extents.count - 1))
        for _ in 0..<count / run {
          switch step {
          case 1: target.initialize(from: source, count: run)
          case 0: target.initialize(repeating: source[0], count: run)
          default: for i in 0..<run { (target + i).initialize(to: source[i * step]) }
          }
          target += run
          var axis = index.count - 1
          while axis >= 0 {
            index[axis] += 1
            source += steps[axis]
            if index[axis] < extents[axis] { break }
            source -= steps[axis] * extents[axis]
            index[axis] = 0
            axis -= 1
          }
        }
      }
    }
  }
}

extension TypedArray {
  /// A part of the elements in another order, by steps; see `StridedMove`.
  func strided(_ extents: [Int], _ steps: [Int], offset: Int = 0, shape: [Int]) throws
    -> TypedArray
  {
    try .moving(
      [self], shape: shape, by: StridedMove(extents: extents, steps: steps, offset: offset))
  }

  /// The indices in another order.
  func permuted(_ order: [Int]) throws -> TypedArray {
    let strides = Axes.strides(shape)
    let extents = order.map { shape[$0] }
    return try strided(extents, order.map { strides[$0] }, shape: extents)
  }

  /// The array broadcast to a shape.
  ///
  /// - Throws: `GraphError` when it does not broadcast to that.
  func expanded(to wide: [Int]) throws -> TypedArray {
    if shape == wide { return self }
    guard shape.count <= wide.count else { throw mismatch(wide) }
    let own = [Int](repeating: 1, count: wide.count - shape.count) + shape
    let strides = Axes.strides(own)
    var steps: [Int] = []
    for axis in wide.indices {
      guard own[axis] == wide[axis] || own[axis] == 1 else { throw mismatch(wide) }
      steps.append(own[axis] == 1 ? 0 : strides[axis])
    }
    try ArrayShape.elementCount(wide)
    return try strided(wide, steps, shape: wide)
  }

  private func mismatch(_ wide: [Int]) -> GraphError {
    GraphError(
      "the shape \(shape) does not broadcast to \(wide)", remedy: "let extents agree or be 1")
  }
}
