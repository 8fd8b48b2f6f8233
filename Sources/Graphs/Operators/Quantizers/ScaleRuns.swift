// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Which scale belongs to each element: one for all, one along an axis, or one for each block along an axis.
///
/// Elements come in runs along which the scale stays or moves on by one with each element.
struct ScaleRuns {
  /// Elements outside the axis, along it, and behind each of it.
  private let outer: Int
  private let extent: Int
  private let inner: Int
  /// Elements along the axis that share a scale; 0 where one scale serves all.
  private let block: Int

  /// - Throws: `GraphError` when the scales do not fit the array.
  init(_ call: OperatorCall, _ x: TypedArray, _ scale: TypedArray) throws {
    let block = try call.int("block_size") ?? 0
    guard 0...Tensor.maximumElements ~= block else {
      throw GraphError("the attribute 'block_size' is \(block)", remedy: "give 0 or more")
    }
    if block == 0, scale.count == 1, scale.shape.count <= 1 {
      (outer, extent, inner, self.block) = (1, 1, x.count, 0)
      return
    }
    let axis = try Axes.one(call, standard: 1, rank: x.shape.count)
    var expected = [x.shape[axis]]
    if block > 0 {
      expected = x.shape
      expected[axis] = (x.shape[axis] + block - 1) / block
    }
    guard scale.shape == expected else {
      throw GraphError(
        "scales of the shape \(scale.shape) for an array of \(x.shape)",
        remedy: "give one, or scales of the shape \(expected)")
    }
    outer = x.shape[..<axis].reduce(1, *)
    extent = x.shape[axis]
    inner = x.shape[(axis + 1)...].reduce(1, *)
    self.block = block > 0 ? block : -1
  }

  /// Calls `body` with each run: where it begins, its length, the place of its first scale, and whether the scale
  /// moves on with each element.
  func forEach(_ body: (_ first: Int, _ count: Int, _ scale: Int, _ moves: Bool) -> Void) {
    if block == 0 {
      body(0, inner, 0, false)
      return
    }
    let blocks = block < 0 ? 0 : (extent + block - 1) / block
    for row in 0..<outer {
      if block < 0, inner == 1 {
        body(row * extent, extent, 0, true)
        continue
      }
      for place in 0..<extent {
        let first = (row * extent + place) * inner
        if block < 0 {
          body(first, inner, place, false)
        } else {
          body(first, inner, (row * blocks + place / block) * inner, inner > 1)
        }
      }
    }
  }
}
