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

  /// The runs along the last index, one after the other.
  ///
  /// Indices that both operands run through alike are joined to one first, so that runs are long. No closure is called
  /// for a run: the loops over its elements stand where the function is known, and become vector instructions.
  private struct Runs {
    private var extents: [Int] = []
    private var stepsA: [Int] = []
    private var stepsB: [Int] = []
    private var index: [Int] = []
    /// How many runs there are.
    let count: Int
    /// The length of a run.
    let length: Int
    /// The steps of both operands along a run.
    let stepA: Int
    let stepB: Int
    /// Where the run begins in both operands.
    private(set) var placeA = 0
    private(set) var placeB = 0

    init(_ broadcast: Broadcast) {
      let shape = broadcast.shape
      for axis in shape.indices where shape[axis] != 1 {
        if let last = extents.indices.last,
          stepsA[last] == broadcast.left[axis] * shape[axis],
          stepsB[last] == broadcast.right[axis] * shape[axis]
        {
          extents[last] *= shape[axis]
          (stepsA[last], stepsB[last]) = (broadcast.left[axis], broadcast.right[axis])
        } else {
          extents.append(shape[axis])
          stepsA.append(broadcast.left[axis])
          stepsB.append(broadcast.right[axis])
        }
      }
      length = extents.popLast() ?? 1
      (stepA, stepB) = (stepsA.popLast() ?? 0, stepsB.popLast() ?? 0)
      count = length == 0 ? 0 : extents.reduce(1, *)
      index = [Int](repeating: 0, count: extents.count)
    }

    mutating func advance() {
      var axis = index.count - 1
      while axis >= 0 {
        index[axis] += 1
        placeA += stepsA[axis]
        placeB += stepsB[axis]
        if index[axis] < extents[axis] { break }
        placeA -= stepsA[axis] * extents[axis]
        placeB -= stepsB[axis] * extents[axis]
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
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          guard var z = output.baseAddress, let firstX = x.baseAddress,
            let firstY = y.baseAddress
          else { return }
          var runs = Runs(self)
          let (length, stepA, stepB) = (runs.length, runs.stepA, runs.stepB)
          for _ in 0..<runs.count {
            let (x, y) = (firstX + runs.placeA, firstY + runs.placeB)
            switch (stepA, stepB) {
            case (1, 1): for i in 0..<length { (z + i).initialize(to: function(x[i], y[i])) }
            case (1, 0):
              let value = y[0]
              for i in 0..<length { (z + i).initialize(to: function(x[i], value)) }
            case (0, 1):
              let value = x[0]
              for i in 0..<length { (z + i).initialize(to: function(value, y[i])) }
            default:
              for i in 0..<length {
                (z + i).initialize(to: function(x[i * stepA], y[i * stepB]))
              }
            }
            z += length
            runs.advance()
          }
        }
      }
    }
  }
}
