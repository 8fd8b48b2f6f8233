// SPDX-License-Identifier: Apache-2.0
import Tensors

/// How two shapes are brought to one: extents are compared from the last on, and an extent of 1 is repeated.
///
/// Source: ONNX "Multidirectional Broadcasting", as NumPy.
struct Broadcast {
  let shape: [Int]
  private let left: [Int]
  private let right: [Int]

  /// - Throws: `GraphError` when the shapes do not go together.
  init(_ a: [Int], _ b: [Int]) throws {
    let rank = max(a.count, b.count)
    let x = [Int](repeating: 1, count: rank - a.count) + a
    let y = [Int](repeating: 1, count: rank - b.count) + b
    var shape: [Int] = []
    for (p, q) in zip(x, y) {
      guard p == q || p == 1 || q == 1 else {
        throw GraphError(
          "the shapes \(a) and \(b) do not go together", remedy: "let extents agree or be 1")
      }
      shape.append(p == 1 ? q : p)
    }
    try ArrayShape.elementCount(shape)
    self.shape = shape
    left = Self.strides(x)
    right = Self.strides(y)
  }

  /// The step of each index; 0 where an extent of 1 is repeated.
  private static func strides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 0, count: shape.count)
    var step = 1
    for axis in shape.indices.reversed() {
      strides[axis] = shape[axis] == 1 ? 0 : step
      step *= shape[axis]
    }
    return strides
  }

  /// Calls `body` with each run along the last index: where it begins in the output, in a and in b, its length, and
  /// the steps of a and b along it.
  ///
  /// Indices that both run through alike are joined to one first, so that runs are long.
  func eachRun(_ body: (Int, Int, Int, Int, Int, Int) -> Void) {
    var extents: [Int] = []
    var a: [Int] = []
    var b: [Int] = []
    for axis in shape.indices where shape[axis] != 1 {
      if let last = extents.indices.last, a[last] == left[axis] * shape[axis],
        b[last] == right[axis] * shape[axis]
      {
        extents[last] *= shape[axis]
        (a[last], b[last]) = (left[axis], right[axis])
      } else {
        extents.append(shape[axis])
        a.append(left[axis])
        b.append(right[axis])
      }
    }
    guard !extents.contains(0) else { return }
    guard let run = extents.last, let stepA = a.last, let stepB = b.last else {
      body(0, 0, 0, 1, 0, 0)
      return
    }
    let outer = extents.dropLast().reduce(1, *)
    var index = [Int](repeating: 0, count: extents.count - 1)
    var (placeA, placeB) = (0, 0)
    for number in 0..<outer {
      body(number * run, placeA, placeB, run, stepA, stepB)
      var axis = index.count - 1
      while axis >= 0 {
        index[axis] += 1
        placeA += a[axis]
        placeB += b[axis]
        if index[axis] < extents[axis] { break }
        placeA -= a[axis] * extents[axis]
        placeB -= b[axis] * extents[axis]
        index[axis] = 0
        axis -= 1
      }
    }
  }

  /// The results of a function of two numbers, row-major.
  @inline(__always)
  func map<X, Y, Z>(_ x: [X], _ y: [Y], _ function: (X, Y) -> Z) -> [Z] {
    let count = shape.reduce(1, *)
    return [Z](unsafeUninitializedCapacity: count) { output, initialized in
      initialized = count
      guard let z = output.baseAddress else { return }
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          guard let x = x.baseAddress, let y = y.baseAddress else { return }
          eachRun { first, a, b, count, stepA, stepB in
            let (z, x, y) = (z + first, x + a, y + b)
            switch (stepA, stepB) {
            case (1, 1): for i in 0..<count { (z + i).initialize(to: function(x[i], y[i])) }
            case (1, 0):
              let value = y[0]
              for i in 0..<count { (z + i).initialize(to: function(x[i], value)) }
            case (0, 1):
              let value = x[0]
              for i in 0..<count { (z + i).initialize(to: function(value, y[i])) }
            default:
              for i in 0..<count {
                (z + i).initialize(to: function(x[i * stepA], y[i * stepB]))
              }
            }
          }
        }
      }
    }
  }
}
